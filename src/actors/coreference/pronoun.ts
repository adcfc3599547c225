import { AGENTIVE, OF_THINGS_TOO, PERSONAL_OBJECT } from '../lexicon/doings';
import { RELATIVE_NOUNS } from '../lexicon/noun-classes';
import { OFFICES } from '../lexicon/offices';
import { personNoun } from '../lexicon/persons';
import { words } from '../lexicon/words';
import type { Reading } from '../reading';
import type { Role } from '../roles';
import { roleOf } from '../roles';
import type { PronounForm } from './pronoun-forms';

/** The pronoun to resolve, with what is asked of the tree once. */
export interface Pronoun {
  readonly reading: Reading;
  readonly position: number;
  readonly form: PronounForm;
  readonly role: Role;
  readonly ownSubjects: readonly number[];
  readonly subjectsAbove: readonly number[];
  /** Whether it is the subject of somebody's doing, or undergoes it. */
  readonly acts: boolean;
  readonly possessive: boolean;
  readonly quoted: boolean;
  /** "it" as the object of a verb that one does to things. */
  readonly thingObject: boolean;
  /** Head of the object that one is thanked or blamed for what the pronoun owns: "thanked the nurses for their patience". */
  readonly reasonAgainst: number | undefined;
  /** What it owns is judged by the subject of its clause. */
  readonly judged: boolean;
}

/** Subjects of the nearest clause that contains another: "Tunis" in "Tunis says that it …". */
function subjectsAbove(reading: Reading, clause: number): readonly number[] {
  const { tree } = reading;
  let inner = clause;
  for (let step = 0; step < 6; step++) {
    const outer = tree.parentClause(inner);
    if (outer < 0) return [];
    const subjects = tree.relation(inner).startsWith('conj') ? [] : tree.subjects(outer);
    if (subjects.length > 0) return subjects;
    inner = outer;
  }
  return [];
}

/** Verbs whose object is what another has done: "deplored its silence"; relations are no deeds ("praised its partner"). */
const JUDGING: ReadonlySet<string> = words(`
  deplore criticise criticize condemn denounce praise applaud welcome commend attack decry castigate lambast lambaste
  protest slam salute hail ridicule mock deride lament bemoan resent censure fault blast salute
`);

function isJudged(reading: Reading, owned: number): boolean {
  const { tree, tokens } = reading;
  const noun = tokens[owned];
  if (tree.relation(owned) !== 'obj' || noun === undefined || RELATIVE_NOUNS.has(noun.lemma)) return false;
  const person = OFFICES.has(noun.lemma) || personNoun(noun.lemma) !== undefined;
  return !person && JUDGING.has(tokens[tree.head(owned)]?.lemma ?? '');
}

/** The object of the verb that takes a noun as its reason: "nurses" for "patience" in "thanked the nurses for their patience". */
function reasonAgainst(reading: Reading, owned: number): number | undefined {
  const { tree, tokens } = reading;
  if (!/^(?:for|of)$/.test(tree.preposition(owned)) || !/^(?:obl|nmod)/.test(tree.relation(owned)))
    return undefined;
  let verb = tree.head(owned);
  // The tree may hang the reason on the object itself.
  const onObject = tree.relation(verb) === 'obj' && tree.preposition(owned) === 'for';
  if (onObject) verb = tree.head(verb);
  if (!PERSONAL_OBJECT.has(tokens[verb]?.lemma ?? '')) return undefined;
  return tree.dependents(verb, 'obj')[0];
}

/** Verbs and prepositions that lead to somebody: "called on it". */
const ADDRESSING: ReadonlySet<string> = words(`
  call_on call_upon lean_on round_on prevail_on prevail_upon rely_upon turn_against retaliate_against side_with plead_with
  reason_with remonstrate_with negotiate_with quarrel_with collaborate_with sympathise_with sympathize_with trade_with
  appeal_to apologise_to apologize_to write_to complain_to grovel_to report_to defer_to surrender_to speak_to
`);

/** Asks of the tree what the choice of an antecedent needs. */
export function readPronoun(reading: Reading, position: number, form: PronounForm): Pronoun {
  const { tree, tokens } = reading;
  const clause = tree.clause(position);
  const role = roleOf(reading, position);
  const governor = tree.head(position);
  const verb = tokens[governor];
  const possessive = form.possessive || tree.relation(position) === 'nmod:poss';
  const lemma = verb?.lemma ?? '';
  const undergoes = role === 'object' || (role === 'subject' && tree.isPassive(governor));
  const addressed =
    governor === position - 2 &&
    role === 'oblique' &&
    ADDRESSING.has(`${lemma} ${tree.preposition(position)}`);
  const acts = undergoes
    ? PERSONAL_OBJECT.has(lemma)
    : addressed || (role === 'subject' && AGENTIVE.has(lemma) && !OF_THINGS_TOO.has(lemma));
  return {
    reading,
    position,
    form,
    role,
    ownSubjects: clause < 0 ? [] : tree.subjects(clause),
    subjectsAbove: clause < 0 ? [] : subjectsAbove(reading, clause),
    acts,
    possessive,
    quoted: reading.quoted(position),
    thingObject: role === 'object' && !PERSONAL_OBJECT.has(lemma),
    reasonAgainst: possessive ? reasonAgainst(reading, governor) : undefined,
    judged: possessive && isJudged(reading, governor),
  };
}
