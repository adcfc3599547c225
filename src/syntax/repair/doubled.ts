import { isOf, type Draft } from './draft';
import { phraseStart } from './relatives';

/** Whether the token and what hangs right before it stand between two commas. */
function isSetOff(draft: Draft, token: number): boolean {
  let start = token;
  while (start > 0 && draft.dominates(token, start - 1) && draft.word(start - 1) !== ',') start--;
  // "Once the darling of donors", "never a friend".
  while (draft.tag(start - 1) === 'RB' || draft.word(start - 1) === 'once') start--;
  let end = token;
  for (let below = token + 1; below < draft.size && draft.dominates(token, below); below++) {
    if (draft.word(below) !== ',') end = below;
  }
  return draft.word(start - 1) === ',' && draft.word(end + 1) === ',';
}

/** "Their refusal to sign the charter has …": the verb of a clause on the first noun, right before a point, without an object. */
function objectless(draft: Draft, noun: number, point: number): number {
  const verb = point - 1;
  const hung = draft.hangs(verb, noun, 'acl') && draft.isVerb(verb);
  return hung && draft.tag(verb) !== 'VBN' && draft.child(verb, 'obj') < 0 ? verb : -1;
}

/** "Peace between Rome and Vienna remains …": the partner of a noun after `between` … `and`. */
function coordinate(draft: Draft, noun: number, point: number): number {
  if (draft.word(point - 1) !== 'and') return -1;
  const partner = point - 2;
  const between = draft.word(draft.child(partner, 'case')) === 'between';
  return between && draft.dominates(noun, partner) && draft.child(partner, 'conj') < 0 ? partner : -1;
}

/** "Wrote Peru, a neighbour of both": a second nominal right behind the first and a comma. */
function isAppended(draft: Draft, first: number, second: number): boolean {
  if (second <= first || draft.word(first + 1) !== ',' || !draft.tag(second).startsWith('NN')) return false;
  const start = phraseStart(draft, second);
  return (start === first + 1 || start === first + 2) && draft.child(second, 'cc') < 0;
}

/**
 * A verb has one subject. Of two before it, one with a conjunction is coordinated with the other, a name right after another is part of it ("Celeste Duval"), and a phrase between commas stands in apposition ("Oslo, a neighbour, …").
 */
export function mendDoubledSubjects(draft: Draft): void {
  for (let second = 1; second < draft.size; second++) {
    if (draft.relation(second) !== 'nsubj' && draft.relation(second) !== 'nsubj:pass') continue;
    const verb = draft.head(second);
    const first = draft.child(verb, 'nsubj');
    if (verb < first && isAppended(draft, first, second)) draft.attach(second, first, 'appos');
    if (first < 0 || first >= second || second > verb || draft.relation(first) === 'nsubj:outer') continue;
    const nominal = draft.tag(first).startsWith('NN') && /^(?:NN|CD)/.test(draft.tag(second));
    if (!nominal || isOf(draft.relation(first), 'csubj')) continue;
    const start = phraseStart(draft, second);
    const clause = objectless(draft, first, start);
    const partner = coordinate(draft, first, start);
    if (clause >= 0) draft.attach(second, clause, 'obj');
    else if (partner >= 0) {
      draft.attach(start - 1, second, 'cc');
      draft.attach(second, partner, 'conj');
    } else if (first === second - 1 && draft.tag(first) === 'NNP' && draft.tag(second) === 'NNP')
      draft.attach(second, first, 'flat');
    else if (draft.child(second, 'cc') > first) draft.attach(second, first, 'conj');
    else if (isSetOff(draft, second)) {
      draft.attach(second, first, 'appos');
      for (let word = first + 1; word < second; word++)
        if (draft.word(word) !== ',' && draft.head(word) === verb) draft.attach(word, second, 'advmod');
    }
  }
}
