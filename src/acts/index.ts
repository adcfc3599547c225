/** acts/: the lexicon of acts as data; finds cues, fills source and target from the tree, decides reality. */
export type { FoundAct } from './types';
