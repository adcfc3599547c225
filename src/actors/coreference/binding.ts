import type { Reading } from '../reading';
import type { Antecedent } from './discourse';
import type { PronounForm } from './pronoun-forms';

/** Inside another noun's phrase, and so no argument of the verb: "Iran's offer pleased it". */
function nested(reading: Reading, head: number): boolean {
  return reading.tree.relation(head).startsWith('nmod');
}

/**
 * Whether grammar forbids a pronoun to mean an antecedent: "Iran accused it" is not Iran accusing itself, "its chair,
 * Desmond Pryce" is not Pryce's own.
 */
export function barred(
  reading: Reading,
  position: number,
  form: PronounForm,
  antecedent: Antecedent,
): boolean {
  if (antecedent.sentence !== reading.index) return false;
  if (antecedent.first <= position && position <= antecedent.last) return true;
  const { tree } = reading;
  const { head } = antecedent;
  if (form.possessive || tree.relation(position) === 'nmod:poss') {
    const owned = tree.head(position);
    return head === owned || tree.appositions(owned).includes(head);
  }
  if (form.reflexive) return false;
  const clause = tree.clause(position);
  if (
    clause >= 0 &&
    !nested(reading, position) &&
    tree.subjects(clause).includes(head) &&
    !tree.subjects(clause).includes(position)
  )
    return true;
  if (tree.clause(head) !== clause || clause < 0 || nested(reading, head) || nested(reading, position))
    return false;
  const subjects = tree.subjects(clause);
  // Two arguments of one verb are two parties.
  return (
    subjects.includes(head) ||
    subjects.includes(position) ||
    (antecedent.role === 'object' && tree.head(head) === tree.head(position))
  );
}
