/** Words written together that the treebanks split, with the lengths of their parts. */
const FUSED: ReadonlyMap<string, readonly number[]> = new Map([
  ['cannot', [3, 3]],
  ['gonna', [3, 2]],
  ['gotta', [3, 2]],
  ['wanna', [3, 2]],
  ['dunno', [2, 1, 2]],
  ['lemme', [3, 2]],
  ['gimme', [3, 2]],
  ['outta', [3, 2]],
  ['’tis', [2, 2]],
  ["'tis", [2, 2]],
  ['’twas', [2, 3]],
  ["'twas", [2, 3]],
]);

const APOSTROPHE = /['’]/;
const NEGATED = /^(.+)(n['’]t)$/i;
const CLITIC = /^(.+)(['’](?:s|m|d|re|ve|ll))$/i;

const LONGEST_FUSED = 6;

/** Whether the word between these offsets is split without an apostrophe. */
export function isFused(text: string, start: number, end: number): boolean {
  const length = end - start;
  // Nearly every word is turned away here, before a string is made.
  return length > 4 && length <= LONGEST_FUSED && FUSED.has(text.slice(start, end).toLowerCase());
}

/** Lengths of the parts of a word: `do n't`, `Iran 's`, `can not`. */
export function splitClitics(word: string): readonly number[] {
  const fused = FUSED.get(word.toLowerCase());
  if (fused !== undefined) return fused;
  if (!APOSTROPHE.test(word)) return [word.length];
  const match = NEGATED.exec(word) ?? CLITIC.exec(word);
  if (match === null) return [word.length];
  const [, stem = '', clitic = ''] = match;
  return [...splitClitics(stem), clitic.length];
}
