/** lexicon/: what is known of acts, as data: cues with their frames, light verbs, epithets, content words, kinds. */
import type { ActDefinition } from '../../contract';
import { BLAME_VERBS } from './verbs-blame';
import { AMENDS_VERBS } from './verbs-amends';
import { CREDIT_VERBS } from './verbs-credit';
import { DIPLOMACY_VERBS } from './verbs-diplomacy';
import { RELIEF_VERBS } from './verbs-relief';
import { COERCION_VERBS } from './verbs-coercion';
import { RESISTANCE_VERBS } from './verbs-resistance';
import { PREDICATES } from './predicates';
import { CHARACTER_VERBS } from './verbs-character';
import { CHARGE_VERBS } from './verbs-charge';
import { CONDEMNATION_VERBS } from './verbs-condemnation';
import { GOODWILL_VERBS } from './verbs-goodwill';
import { PEACE_VERBS } from './verbs-peace';
import { REPAIR_VERBS } from './verbs-repair';
import { THAW_VERBS } from './verbs-thaw';
import { DEED_VERBS } from './verbs-deeds';
import { guardsOf } from './guards';
import { BLAME_NOUNS } from './nouns-blame';
import { CREDIT_NOUNS } from './nouns-credit';
import { CONCILIATION_NOUNS } from './nouns-conciliation';
import { CONDEMNATION_NOUNS } from './nouns-condemnation';
import { DEED_NOUNS } from './nouns-deeds';
import type { Row } from './rows';
import { REFUSAL_VERBS } from './verbs-refusal';
import { BLAMING_IDIOMS } from './idioms-blame';
import { CONDUCT_IDIOMS } from './idioms-conduct';
import { GOODWILL_IDIOMS } from './idioms-goodwill';
import { ESTEEM_IDIOMS } from './idioms-esteem';
import { IMPUTATION_IDIOMS } from './idioms-imputation';
import { DISPARAGEMENT_IDIOMS } from './idioms-disparagement';
import { REPAIR_IDIOMS } from './idioms-repair';
import { ACCORD_IDIOMS } from './idioms-accord';
import { AID_IDIOMS } from './idioms-aid';
import { AMENDS_IDIOMS } from './idioms-amends';
import { LOYALTY_IDIOMS } from './idioms-loyalty';
import { SCORN_IDIOMS } from './idioms-scorn';
import { TRIBUTE_IDIOMS } from './idioms-tribute';
import { MERIT_IDIOMS } from './idioms-merits';
import { QUARREL_IDIOMS } from './idioms-quarrel';
import { FAULT_IDIOMS } from './idioms-verdicts';
import { spellings } from './spelling';
import { ACT_ADJECTIVES } from './adjectives-acts';
import { BLAMING_ADJECTIVES } from './adjectives-blame';
import { PRAISING_ADJECTIVES } from './adjectives-praise';
import { ADVERBS } from './adverbs';
import { CONDUCT_NOUNS } from './nouns-conduct';
import { CONDUCT_VERBS } from './verbs-conduct';
import { PENALTY_VERBS } from './verbs-penalties';
import { YIELDING_VERBS } from './verbs-yielding';

export type { AskingVerb, Epithet, NamingVerb, SupportVerb } from './types';
export type { KindScale } from './kinds';
export { KINDS, sideOf, strengthOf } from './kinds';
export { NEEDS_PARTY } from './needs-party';
export { FRAMES } from './frames';
export { SUPPORT_VERBS } from './support-verbs';
export { EPITHETS, NAMING_VERBS } from './epithets';
export {
  ASKING_VERBS,
  ENDING_WORDS,
  HOSTILE_CONTENT,
  SETTLEMENT_VERBS,
  SETTLEMENT_WORDS,
  STRIFE_WORDS,
  YIELDING_CONTENT,
} from './content';

const ROWS: readonly Row[] = [
  ...CONDEMNATION_VERBS,
  ...CHARGE_VERBS,
  ...BLAME_VERBS,
  ...CREDIT_VERBS,
  ...AMENDS_VERBS,
  ...DIPLOMACY_VERBS,
  ...RELIEF_VERBS,
  ...REFUSAL_VERBS,
  ...GOODWILL_VERBS,
  ...REPAIR_VERBS,
  ...PEACE_VERBS,
  ...THAW_VERBS,
  ...DEED_VERBS,
  ...RESISTANCE_VERBS,
  ...COERCION_VERBS,
  ...CONDEMNATION_NOUNS,
  ...CONCILIATION_NOUNS,
  ...BLAME_NOUNS,
  ...CREDIT_NOUNS,
  ...DEED_NOUNS,
  ...ACT_ADJECTIVES,
  ...BLAMING_ADJECTIVES,
  ...PRAISING_ADJECTIVES,
  ...ADVERBS,
  ...CONDUCT_NOUNS,
  ...CONDUCT_VERBS,
  ...BLAMING_IDIOMS,
  ...GOODWILL_IDIOMS,
  ...REPAIR_IDIOMS,
  ...CONDUCT_IDIOMS,
  ...FAULT_IDIOMS,
  ...MERIT_IDIOMS,
  ...QUARREL_IDIOMS,
  ...SCORN_IDIOMS,
  ...TRIBUTE_IDIOMS,
  ...LOYALTY_IDIOMS,
  ...AMENDS_IDIOMS,
  ...ACCORD_IDIOMS,
  ...AID_IDIOMS,
  ...ESTEEM_IDIOMS,
  ...IMPUTATION_IDIOMS,
  ...DISPARAGEMENT_IDIOMS,
  ...CHARACTER_VERBS,
  ...PREDICATES,
  ...YIELDING_VERBS,
  ...PENALTY_VERBS,
];

/**
 * Every cue that is built in, one entry a spelling, with the guards against its other senses.
 *
 * How to read a cue of several words: they stand in the order in which they are said, the verb first; the words after
 * the first are found by grammar. Where two entries fit, the one with more words holds (`blame on` before `blame`),
 * and its words are spent.
 */
export const LEXICON: readonly ActDefinition[] = ROWS.flatMap((row) => {
  const guards = guardsOf(row);
  return spellings(row.lemma, row.pos).map((lemma) =>
    guards.length > 0 ? { ...row, lemma, guards } : { ...row, lemma },
  );
});
