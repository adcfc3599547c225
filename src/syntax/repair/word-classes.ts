import { isOf, type Draft } from './draft';

/** "Had betrayed nobody" with "betrayed" as an attribute: an attribute has no auxiliary, so the noun is its object. */
function mendAttribute(draft: Draft, verb: number): void {
  const noun = draft.head(verb);
  if (draft.relation(verb) !== 'amod' || noun < verb || draft.tag(verb) !== 'VBN') return;
  const auxiliary = draft.child(verb, 'aux');
  if (auxiliary < 0 || !/^(?:has|have|had)$/.test(draft.word(auxiliary))) return;
  draft.attach(verb, draft.head(noun), draft.relation(noun));
  draft.attach(noun, verb, 'obj');
  for (let token = 0; token < draft.size; token++) {
    if (draft.head(token) === noun && (token < auxiliary || isOf(draft.relation(token), 'punct')))
      draft.heads[token] = verb;
  }
}

/** "Neither Rome nor Vienna" with "neither" as the first name: it announces the coordination. */
function mendCorrelative(draft: Draft, word: number): void {
  if (!/^(?:both|either|neither)$/.test(draft.word(word))) return;
  const first = word + 1;
  if (draft.head(first) !== word || !isOf(draft.relation(first), 'flat') || draft.child(word, 'conj') < 0)
    return;
  draft.attach(first, draft.head(word), draft.relation(word));
  for (let token = first + 1; token < draft.size; token++)
    if (draft.head(token) === word) draft.heads[token] = first;
  draft.attach(word, first, 'cc:preconj');
  draft.xpos[word] = 'CC';
}

/** Mends what a word cannot be under its head by its class alone. */
export function mendWordClasses(draft: Draft): void {
  for (let token = 0; token < draft.size; token++) {
    mendAttribute(draft, token);
    mendCorrelative(draft, token);
  }
}
