/** lexicon/: what is known of acts, as data: cues with their frames, light verbs, epithets, content words, kinds. */
import type { ActDefinition } from '../../contract';
import { CONCILIATION_VERBS } from './verbs-conciliation';
import { CHARGE_VERBS } from './verbs-charge';
import { CONDEMNATION_VERBS } from './verbs-condemnation';
import { DEED_VERBS } from './verbs-deeds';
import { guardsOf } from './guards';
import { NOUNS } from './nouns';
import { REFUSAL_VERBS } from './verbs-refusal';
import { spellings } from './spelling';
import { WORDING } from './wording';

export type { Epithet, NamingVerb, SupportVerb } from './types';
export type { KindScale } from './kinds';
export { KINDS, sideOf, strengthOf } from './kinds';
export { FRAMES } from './frames';
export { SUPPORT_VERBS } from './support-verbs';
export { EPITHETS, NAMING_VERBS } from './epithets';
export { ENDING_WORDS, HOSTILE_CONTENT, SETTLEMENT_VERBS, SETTLEMENT_WORDS, STRIFE_WORDS } from './content';

const ROWS: readonly ActDefinition[] = [
  ...CONDEMNATION_VERBS,
  ...CHARGE_VERBS,
  ...REFUSAL_VERBS,
  ...CONCILIATION_VERBS,
  ...DEED_VERBS,
  ...NOUNS,
  ...WORDING,
];

/** Every cue that is built in, with its spellings and its guards. */
export const LEXICON: readonly ActDefinition[] = ROWS.map((row) => {
  const guards = guardsOf(row);
  const lemma = typeof row.lemma === 'string' ? spellings(row.lemma) : row.lemma;
  return { ...row, lemma, ...(guards.length > 0 && { guards }) };
});
