import type { Draft } from './draft';

/** "The Don Pedro dam" with "dam" as part of the name: a name does not end in a small letter, so it modifies the noun. */
function mendTail(draft: Draft, noun: number): void {
  const name = draft.head(noun);
  if (draft.relation(noun) !== 'flat' || !draft.isLower(noun) || draft.isLower(name) || name > noun) return;
  if (!draft.tag(noun).startsWith('NN') || draft.isLower(noun - 1)) return;
  // "Muqtada al-Sadr": particles are short, or part of a longer word.
  if (draft.word(noun).length < 3 || draft.tag(noun + 1) === 'HYPH' || draft.hangs(noun + 1, name, 'flat'))
    return;
  draft.attach(noun, draft.head(name), draft.relation(name));
  draft.attach(name, noun, 'compound');
  draft.xpos[noun] = draft.word(noun).endsWith('s') ? 'NNS' : 'NN';
  for (let token = 0; token < draft.size; token++) {
    const modifies = token < name || token > noun;
    if (modifies && draft.head(token) === name) draft.heads[token] = noun;
  }
}

/** Tells names from the nouns beside them by their capitals. */
export function mendNames(draft: Draft): void {
  for (let token = 1; token < draft.size; token++) mendTail(draft, token);
}
