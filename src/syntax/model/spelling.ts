/**
 * Forms of address that British newspapers write without a stop. The treebanks write them with one; without it the model
 * has hardly seen them.
 */
const titles: ReadonlyMap<string, string> = new Map(
  [
    'Mr',
    'Mrs',
    'Ms',
    'Dr',
    'Prof',
    'Rev',
    'Gen',
    'Col',
    'Maj',
    'Lt',
    'Capt',
    'Sgt',
    'Brig',
    'Adm',
    'Gov',
    'Sen',
  ].map((title) => [title, `${title}.`]),
);
const LONGEST_TITLE = 4;

/** A word as the treebanks spell it, so that the model reads an editorial as it learnt to read. */
export function asInTreebanks(word: string): string {
  if (word.length > LONGEST_TITLE || word.length < 2) return word;
  const first = word.charCodeAt(0);
  // Only what begins with a capital is looked up, and the typewriter's dash.
  if (first >= 65 && first <= 90) return titles.get(word) ?? word;
  return word === '--' ? '—' : word;
}
