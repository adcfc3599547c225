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
  // Without a branch, which no processor could foresee.
  return code - FIRST - ((BACKSLASH - code) >>> 31);
}

export function digit(value: number): string {
  const code = FIRST + value;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** Hash of no character. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** Goes on hashing with the next part of a name: FNV-1a over its UTF-16 code units. */
export function hashOn(hash: number, part: string): number {
  let all = hash;
  for (let index = 0; index < part.length; index += 1) {
    all = Math.imul(all ^ part.charCodeAt(index), 0x01000193);
  }
  return all;
}

/** Key of the name that has this hash: mixed and cut to 28 bits. */
export function keyFrom(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> (32 - KEY_BITS);
}

export function keyOf(name: string): number {
  return keyFrom(hashOn(EMPTY_HASH, name));
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

/** Ranks of keys: a table with open addressing, as most of the keys asked for are in no table. */
export class Ranks {
  private readonly keys: Int32Array;
  private readonly ranks: Int32Array;
  private readonly mask: number;

  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * count + 1));
    this.keys = new Int32Array(size).fill(-1);
    this.ranks = new Int32Array(size);
    this.mask = size - 1;
  }

  private slotOf(key: number): number {
    let slot = key & this.mask;
    for (let held = this.keys[slot]; held !== key && held !== -1; held = this.keys[slot]) {
      slot = (slot + 1) & this.mask;
    }
    return slot;
  }

  set(key: number, rank: number): void {
    const slot = this.slotOf(key);
    this.keys[slot] = key;
    this.ranks[slot] = rank;
  }

  has(key: number): boolean {
    return this.keys[this.slotOf(key)] === key;
  }

  get(key: number): number | undefined {
    const slot = this.slotOf(key);
    return this.keys[slot] === key ? this.ranks[slot] : undefined;
  }
}

/** Unpacks keys: each with its rank. */
export function decodeKeys({ count, low, high }: EncodedKeys): Ranks {
  const ranks = new Ranks(count);
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
