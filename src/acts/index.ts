/** acts/: the lexicon of acts as data; finds cues, fills source and target from the tree, decides reality. */
export type { FoundAct } from './types';
export { partyBefore } from './roles/adjacency';
export type { ActFinder } from './finder';
export { createActFinder } from './finder';
export type { RealityRule, RuleId } from './rules';
export type { KindScale } from './lexicon';
export { KINDS, LEXICON, sideOf, strengthOf } from './lexicon';
