import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { roleOf } from '../roles';
import type { PronounForm } from './pronoun-forms';

/** Inside another noun's phrase, and so no argument of the verb: "Iran's offer pleased it". */
function nested(reading: Reading, head: number): boolean {
  return reading.tree.relation(head).startsWith('nmod');
}

/** Where a mention stands. */
type Place = Pick<Draft, 'sentence' | 'first' | 'last' | 'head'>;

/**
 * Tells of each mention whether grammar forbids a pronoun to mean it: "Iran accused it" is not Iran accusing itself, "its
 * chair, Desmond Pryce" is not Pryce's own. What only the pronoun decides is asked of the tree once.
 */
export function barredFor(
  reading: Reading,
  position: number,
  form: PronounForm,
): (mention: Place) => boolean {
  const { tree } = reading;
  const possessive = form.possessive || tree.relation(position) === 'nmod:poss';
  const clause = possessive || form.reflexive ? -1 : tree.clause(position);
  const subjects = clause < 0 ? [] : tree.subjects(clause);
  const isSubject = subjects.includes(position);
  const isNested = nested(reading, position);

  return ({ sentence, first, last, head }) => {
    if (sentence !== reading.index) return false;
    if (first <= position && position <= last) return true;
    if (possessive) {
      const owned = tree.head(position);
      return head === owned || tree.appositions(owned).includes(head);
    }
    if (clause < 0 || isNested) return false;
    if (subjects.includes(head) && !isSubject) return true;
    if (tree.clause(head) !== clause || nested(reading, head)) return false;
    // Two arguments of one verb are two parties.
    return (
      subjects.includes(head) ||
      isSubject ||
      (tree.head(head) === tree.head(position) && roleOf(reading, head) === 'object')
    );
  };
}
