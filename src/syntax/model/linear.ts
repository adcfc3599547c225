/**
 * Linear models over hashed features. All sums are of small integers, so every machine gets the same scores.
 */

/** One sum for each class: integers in a finished model, floating-point numbers while it is trained. */
export type Scores = Int32Array | Float64Array;

/** Adds up the weights of a list of features, for each class. */
export interface Scorer {
  /** Room for so many rows of scores, one for each class. */
  makeScores(rows: number): Scores;
  /** Adds the weights of features to the row of `scores` that begins at `from`. */
  add(keys: Int32Array, count: number, scores: Scores, from: number): void;
}

/** Weights lie on a square-root scale: small ones are told apart finely, large ones coarsely. Code 31 is zero. */
export const LEVELS = 31;

const WEIGHTS = Int32Array.from({ length: 64 }, (_, code) => (code - LEVELS) * Math.abs(code - LEVELS));

/** An entry is a class in the low 7 bits with its weight above; a row's length fits 7 bits as well. */
const CLASS_BITS = 7;
const CLASS_MASK = 127;

export function makeEntry(label: number, code: number): number {
  return (WEIGHTS[code]! << CLASS_BITS) | label;
}

/**
 * A model in which each feature has weights for a few of the classes. Reading it is waiting for memory, so a feature's
 * key and the place of its row lie side by side in one table (open addressing, at most half full), and so do a class
 * and its weight.
 */
export class SparseModel implements Scorer {
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly keyMask: number;

  constructor(
    /** Keys of the features, of which only the low `keyBits` count. */
    keys: Int32Array,
    keyBits: number,
    /** First entry of each feature; one more than there are features. */
    starts: Int32Array,
    private readonly entries: Int32Array,
    private readonly classes: number,
  ) {
    let capacity = 16;
    while (capacity < 2 * keys.length) capacity *= 2;
    this.mask = capacity - 1;
    this.keyMask = 2 ** keyBits - 1;
    // A slot is free while its row is empty: no feature has an empty row.
    this.slots = new Int32Array(2 * capacity);
    for (let rank = 0; rank < keys.length; rank++) {
      let slot = keys[rank]! & this.mask;
      while (this.slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.mask;
      this.slots[2 * slot] = keys[rank]!;
      this.slots[2 * slot + 1] = (starts[rank]! << CLASS_BITS) | (starts[rank + 1]! - starts[rank]!);
    }
  }

  makeScores(rows: number): Int32Array {
    return new Int32Array(rows * this.classes);
  }

  add(keys: Int32Array, count: number, scores: Scores, from: number): void {
    const { slots, mask, keyMask, entries } = this;
    for (let index = 0; index < count; index++) {
      const key = keys[index]! & keyMask;
      let slot = key & mask;
      let row = slots[2 * slot + 1]!;
      while (row !== 0) {
        if (slots[2 * slot] === key) {
          let at = row >> CLASS_BITS;
          for (const end = at + (row & CLASS_MASK); at < end; at++) {
            const entry = entries[at]!;
            scores[from + (entry & CLASS_MASK)]! += entry >> CLASS_BITS;
          }
          break;
        }
        slot = (slot + 1) & mask;
        row = slots[2 * slot + 1]!;
      }
    }
  }
}

/** The class with the highest score, the first of equals. */
export function best(scores: Scores): number {
  let winner = 0;
  for (let label = 1; label < scores.length; label++) if (scores[label]! > scores[winner]!) winner = label;
  return winner;
}
