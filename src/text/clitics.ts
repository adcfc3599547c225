/** Words written together that the treebanks split, with the lengths of their parts. */
const FUSED: ReadonlyMap<string, readonly number[]> = new Map([
  ['cannot', [3, 3]],
  ['gonna', [3, 2]],
  ['gotta', [3, 2]],
  ['wanna', [3, 2]],
]);

const NEGATED = /^(.+)(n['’]t)$/i;
const CLITIC = /^(.+)(['’](?:s|m|d|re|ve|ll))$/i;

/** Lengths of the parts of a word: `do n't`, `Iran 's`, `can not`. */
export function splitClitics(word: string): readonly number[] {
  const fused = FUSED.get(word.toLowerCase());
  if (fused !== undefined) return fused;
  const match = NEGATED.exec(word) ?? CLITIC.exec(word);
  if (match === null) return [word.length];
  const [, stem = '', clitic = ''] = match;
  return [...splitClitics(stem), clitic.length];
}
