/** voice/: who is responsible for a statement: the editorial, or a speaker it quotes, reports or reads the mind of. */
export { attribute } from './attribute';
export type { VoicedDocument } from './attribute';
export { attributes } from './attribution';
export type { Attribution } from './attribution';
export { findQuotations } from './quotations';
export type { Quotation } from './quotations';
export type { VoicedAct } from './types';
