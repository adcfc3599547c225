/**
 * Hangs the words without a head (`heads[word] === UNATTACHED`), all of them punctuation, into a tree: each on the
 * highest word to which it can hang without crossing an arc, on the right side of the gap if a phrase starts there, else
 * on the left.
 */
export const UNATTACHED = -2;

export function attachPunctuation(heads: Int32Array, size: number, root: number): void {
  const first = new Int32Array(size);
  for (let word = 0; word < size; word++) first[word] = word;
  const last = first.slice();
  spreadSpans(heads, size, first, last);
  for (let word = 0; word < size; word++) {
    if (heads[word] !== UNATTACHED) continue;
    let right = word + 1;
    while (right < size && heads[right] === UNATTACHED) right++;
    let left = word - 1;
    // Punctuation to the left has its head by now; step over it to a word of the tree.
    while (left >= 0 && first[left] === -1) left--;
    first[word] = -1;
    heads[word] = headFor(left, right, size, heads, first, last, root);
  }
}

/** Widens each word's span to its whole subtree. */
function spreadSpans(heads: Int32Array, size: number, first: Int32Array, last: Int32Array): void {
  for (let word = 0; word < size; word++) {
    for (let at = heads[word]!; at >= 0 && (first[at]! > word || last[at]! < word); at = heads[at]!) {
      if (first[at]! > word) first[at] = word;
      if (last[at]! < word) last[at] = word;
    }
  }
}

function headFor(
  left: number,
  right: number,
  size: number,
  heads: Int32Array,
  first: Int32Array,
  last: Int32Array,
  root: number,
): number {
  if (left < 0 || right >= size) return root;
  const opens = climb(right, heads, first, right);
  if (heads[opens]! >= 0 && heads[opens]! <= left) return opens;
  const closes = climb(left, heads, last, left);
  return heads[closes]! >= 0 ? closes : heads[opens]! >= 0 ? opens : root;
}

/** The highest word whose subtree still has its edge at `edge`. */
function climb(word: number, heads: Int32Array, edges: Int32Array, edge: number): number {
  let at = word;
  while (heads[at]! >= 0 && edges[heads[at]!] === edge) at = heads[at]!;
  return at;
}
