/** voice/: who is responsible for a statement: the editorial, or a speaker it quotes, reports or reads the mind of. */
export type { VoicedAct } from './types';
