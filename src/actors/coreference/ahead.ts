import type { Draft } from '../draft';
import type { Reading } from '../reading';
import type { Antecedent } from './discourse';

/**
 * Subjects that a pronoun before them may point forward to: those of a clause to which the pronoun's phrase or clause
 * is only an adjunct ("By their decision to share intelligence …, Pakistan and Iran are trying").
 */
export function subjectsAhead(
  reading: Reading,
  position: number,
  names: readonly Draft[],
  antecedent: (draft: Draft) => Antecedent,
): readonly Antecedent[] {
  const { tree } = reading;
  const found: Antecedent[] = [];
  const add = (predicate: number): void => {
    const subjects = tree.subjects(predicate).filter((subject) => subject > position);
    const drafts = names.filter(({ head, first }) => first > position && subjects.includes(head));
    const parties = [...new Set(drafts.flatMap((draft) => draft.parties))];
    const [first] = drafts;
    if (first === undefined) return;
    const single = antecedent(first);
    found.push(parties.length > 1 ? { ...single, parties, plural: true, together: true } : single);
  };
  let step = position;
  for (let depth = 0; depth < 12; depth++) {
    const governor = tree.head(step);
    if (governor < 0) break;
    const relation = tree.relation(step);
    if (governor > position && (relation.startsWith('obl') || relation.startsWith('advcl'))) add(governor);
    step = governor;
  }
  // A phrase that opens the sentence, wherever the tree hangs it.
  if (found.length === 0 && /^(?:ADP|SCONJ)$/.test(reading.tokens[0]?.upos ?? '')) add(tree.root);
  return found;
}
