import { makeEntry, type Scorer, SparseModel } from './linear';

/**
 * How a model lies in the generated module: one character for one small number, in separate strings for each kind of
 * number. Base64 of packed bytes would be a third larger before compression and no smaller after it; this way the
 * Huffman coder of gzip sees each number as one symbol and comes close to its entropy, and reading it back is one
 * `charCodeAt` for each number. A string literal needs no file access, in any module system or bundler.
 *
 * Digits run from 0 to 89: the printable characters from `#` on, without the backslash.
 */
const FIRST = 35;
const BACKSLASH = 92;
export const DIGITS = 90;

export function digitAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  // Without a branch, which no processor could foresee.
  return code - FIRST - ((BACKSLASH - code) >>> 31);
}

export function digitCharacter(digit: number): string {
  const code = FIRST + digit;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

export interface EncodedKeys {
  readonly count: number;
  /** The keys, rising, as differences less one: the lowest digit of each … */
  readonly low: string;
  /** … and the rest of each: a digit below 89, after as many times 89 as needed. */
  readonly high: string;
}

export interface EncodedModel extends EncodedKeys {
  readonly classes: number;
  /** How many low bits of a feature's key are kept; two features that agree in them are one. */
  readonly keyBits: number;
  /** Number of entries of each feature less one. */
  readonly sizes: string;
  /** Class of each entry, and the code of its weight (see `linear.ts`). */
  readonly labels: string;
  readonly weights: string;
}

export function decodeKeys({ count, low, high }: EncodedKeys): Int32Array {
  const keys = new Int32Array(count);
  let key = -1;
  let at = 0;
  for (let rank = 0; rank < count; rank++) {
    let rest = 0;
    let digit = digitAt(high, at++);
    while (digit === DIGITS - 1) {
      rest += DIGITS - 1;
      digit = digitAt(high, at++);
    }
    key += 1 + digitAt(low, rank) + DIGITS * (rest + digit);
    keys[rank] = key;
  }
  return keys;
}

export function decodeModel(encoded: EncodedModel): Scorer {
  const { count, classes, keyBits, labels, weights } = encoded;
  const sizes = new Uint8Array(count);
  for (let rank = 0; rank < count; rank++) sizes[rank] = digitAt(encoded.sizes, rank) + 1;
  const entries = new Uint16Array(labels.length);
  for (let at = 0; at < entries.length; at++) {
    entries[at] = makeEntry(digitAt(labels, at), digitAt(weights, at));
  }
  return new SparseModel(decodeKeys(encoded), keyBits, sizes, entries, classes);
}
