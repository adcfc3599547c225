import type { Draft } from './draft';

/** Numbers that are one word, which a sentence may open with in the place of figures. */
const numberWords: ReadonlySet<string> = new Set(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
   nineteen twenty thirty forty fifty sixty seventy eighty ninety`
    .trim()
    .split(/\s+/),
);

/** "Eleven Ugandan fishermen" with "Eleven Ugandan" as a name: a capital at the start of a sentence makes no name. */
function mendNumber(draft: Draft): void {
  const noun = draft.head(0);
  if (draft.tag(0) !== 'NNP' || noun <= 0 || !numberWords.has(draft.word(0))) return;
  if (!draft.isLower(noun) || !draft.tag(noun).startsWith('NN')) return;
  draft.xpos[0] = 'CD';
  draft.attach(0, noun, 'nummod');
  for (let token = 1; token < noun; token++)
    if (draft.head(token) === 0) draft.attach(token, noun, 'compound');
}

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

/** Tells names from the nouns and numbers beside them by their capitals. */
export function mendNames(draft: Draft): void {
  mendNumber(draft);
  for (let token = 1; token < draft.size; token++) mendTail(draft, token);
}
