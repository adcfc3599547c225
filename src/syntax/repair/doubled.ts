import { isOf, type Draft } from './draft';

/** Whether the token and what hangs right before it stand between two commas. */
function isSetOff(draft: Draft, token: number): boolean {
  let start = token;
  while (start > 0 && draft.head(start - 1) === token && draft.word(start - 1) !== ',') start--;
  let end = token;
  for (let below = token + 1; below < draft.size && draft.dominates(token, below); below++) {
    if (draft.word(below) !== ',') end = below;
  }
  return draft.word(start - 1) === ',' && draft.word(end + 1) === ',';
}

/**
 * A verb has one subject. Of two before it, one with a conjunction is coordinated with the other, a name right after another is part of it ("Celeste Duval"), and a phrase between commas stands in apposition ("Oslo, a neighbour, …").
 */
export function mendDoubledSubjects(draft: Draft): void {
  for (let second = 1; second < draft.size; second++) {
    if (draft.relation(second) !== 'nsubj' && draft.relation(second) !== 'nsubj:pass') continue;
    const verb = draft.head(second);
    const first = draft.child(verb, 'nsubj');
    if (first < 0 || first >= second || second > verb || draft.relation(first) === 'nsubj:outer') continue;
    const nominal = draft.tag(first).startsWith('NN') && /^(?:NN|CD)/.test(draft.tag(second));
    if (!nominal || isOf(draft.relation(first), 'csubj')) continue;
    if (first === second - 1 && draft.tag(first) === 'NNP' && draft.tag(second) === 'NNP')
      draft.attach(second, first, 'flat');
    else if (draft.child(second, 'cc') > first) draft.attach(second, first, 'conj');
    else if (isSetOff(draft, second)) draft.attach(second, first, 'appos');
  }
}
