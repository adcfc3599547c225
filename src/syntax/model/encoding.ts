import { FeatureTable, type Scorer, SparseModel } from './linear';

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
  return code < BACKSLASH ? code - FIRST : code - FIRST - 1;
}

export function digitCharacter(digit: number): string {
  const code = FIRST + digit;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/**
 * Weights lie on a square-root scale: small ones are told apart finely, large ones coarsely. Code 31 is zero.
 * A weight of `LEVELS`² is the largest.
 */
export const LEVELS = 31;

export function weightOf(code: number): number {
  const level = code - LEVELS;
  return level < 0 ? -level * level : level * level;
}

/** The feature keys of a model, rising, as differences. */
export interface EncodedKeys {
  readonly keyBits: number;
  readonly count: number;
  /** Lowest digit of each difference. */
  readonly low: string;
  /** The rest of each difference: a digit below 89, after as many times 89 as needed. */
  readonly high: string;
}

export interface EncodedModel extends EncodedKeys {
  readonly classes: number;
  /** Number of entries of each feature less one. */
  readonly sizes: string;
  readonly labels: string;
  readonly weights: string;
}

function decodeKeys({ keyBits, count, low, high }: EncodedKeys): FeatureTable {
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
  return new FeatureTable(keys, keyBits);
}

export function decodeModel(encoded: EncodedModel): Scorer {
  const { count, classes } = encoded;
  const starts = new Int32Array(count + 1);
  for (let rank = 0; rank < count; rank++)
    starts[rank + 1] = starts[rank]! + digitAt(encoded.sizes, rank) + 1;
  const entries = new Int32Array(starts[count]!);
  for (let entry = 0; entry < entries.length; entry++) {
    entries[entry] = (weightOf(digitAt(encoded.weights, entry)) << 7) | digitAt(encoded.labels, entry);
  }
  return new SparseModel(decodeKeys(encoded), starts, entries, classes);
}
