import { isOf, type Draft } from './draft';

/**
 * A conjunction introduces a conjunct. Where it hangs on a word that is none, and the word right before it hangs there
 * too ("one and all" with "one" as a numeral of "all"), the two are coordinated.
 */
export function mendCoordination(draft: Draft): void {
  for (let conjunction = 1; conjunction < draft.size - 1; conjunction++) {
    if (draft.relation(conjunction) !== 'cc' || draft.tag(conjunction) !== 'CC') continue;
    const last = draft.head(conjunction);
    if (last <= conjunction || isOf(draft.relation(last), 'conj')) continue;
    const first = conjunction - 1;
    if (draft.head(first) !== last || !sameKind(draft.tag(first), draft.tag(last))) continue;
    draft.attach(first, draft.head(last), draft.relation(last));
    draft.attach(last, first, 'conj');
    for (let token = 0; token < first; token++) if (draft.head(token) === last) draft.heads[token] = first;
  }
}

/** Whether the tags are those of two noun phrases; a numeral only before another word of quantity ("one and all"). */
function sameKind(left: string, right: string): boolean {
  if (left === 'CD') return right === 'DT' || right === 'CD';
  return /^(?:NN|PRP$)/.test(left) && /^(?:NN|PRP$|DT)/.test(right);
}
