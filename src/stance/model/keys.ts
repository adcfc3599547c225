/** Keys of names, packed: a name stands in a generated module as a hash of 28 bits. */
export interface EncodedKeys {
  /** Number of keys. */
  readonly count: number;
  /** Rising keys as differences: the lowest digit of each. */
  readonly low: string;
  /** The rest of each difference: a digit below 89, after as many times 89 as needed. */
  readonly high: string;
}

/*
 * One printable character for one small number, so that the Huffman coder of gzip sees each as one symbol:
 * digits 0 to 89 are the characters from `#` on, without the backslash.
 */
const FIRST = 35;
const BACKSLASH = 92;
const DIGITS = 90;
const KEY_BITS = 28;

export function digitAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < BACKSLASH ? code - FIRST : code - FIRST - 1;
}

export function digit(value: number): string {
  const code = FIRST + value;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** Key of a name: FNV-1a over its UTF-16 code units, mixed and cut to 28 bits. */
export function keyOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - KEY_BITS);
}

/** Packs rising keys. */
export function encodeKeys(keys: readonly number[]): EncodedKeys {
  let low = '';
  let high = '';
  let before = 0;
  for (const key of keys) {
    const difference = key - before;
    low += digit(difference % DIGITS);
    let rest = Math.floor(difference / DIGITS);
    for (; rest >= DIGITS - 1; rest -= DIGITS - 1) high += digit(DIGITS - 1);
    high += digit(rest);
    before = key;
  }
  return { count: keys.length, low, high };
}

/** Unpacks keys: each with its rank. */
export function decodeKeys({ count, low, high }: EncodedKeys): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  let key = 0;
  let at = 0;
  for (let rank = 0; rank < count; rank += 1) {
    let rest = 0;
    for (; digitAt(high, at) === DIGITS - 1; at += 1) rest += DIGITS - 1;
    rest += digitAt(high, at);
    at += 1;
    key += rest * DIGITS + digitAt(low, rank);
    ranks.set(key, rank);
  }
  return ranks;
}
