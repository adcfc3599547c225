/** actors/: finds everyone in the document, under every name, pronoun and group expression. */
export { SPEAKER } from './types';
export type { Cast, CastMember, CastMention } from './types';
export { createActorFinder } from './finder';
export type { ActorFinder, FindOptions } from './finder';
