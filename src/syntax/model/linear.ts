/**
 * Linear models over hashed features. All sums are of small integers, so every machine gets the same scores.
 */

/** Adds up the weights of a list of features, for each class. */
export interface Scorer {
  /** Overwrites `scores` with one sum for each class. */
  score(keys: Int32Array, count: number, scores: Float64Array): void;
}

/** Open addressing from feature keys to their rank in the model file, at most half full. */
export class FeatureTable {
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly ranks: Int32Array;
  private readonly keyMask: number;

  /** `keyBits`: how many low bits of a key the model file keeps. */
  constructor(keys: Int32Array, keyBits: number) {
    let capacity = 16;
    while (capacity < 2 * keys.length) capacity *= 2;
    this.mask = capacity - 1;
    this.keys = new Int32Array(capacity).fill(-1);
    this.ranks = new Int32Array(capacity);
    this.keyMask = 2 ** keyBits - 1;
    for (let rank = 0; rank < keys.length; rank++) {
      const key = keys[rank]!;
      let slot = key & this.mask;
      while (this.keys[slot] !== -1) slot = (slot + 1) & this.mask;
      this.keys[slot] = key;
      this.ranks[slot] = rank;
    }
  }

  /** Rank of a feature, −1 for one that the model does not hold. */
  find(key: number): number {
    const { keys, mask } = this;
    const kept = key & this.keyMask;
    let slot = kept & mask;
    for (;;) {
      const found = keys[slot]!;
      if (found === kept) return this.ranks[slot]!;
      if (found === -1) return -1;
      slot = (slot + 1) & mask;
    }
  }
}

/** A linear model in which each feature has weights for a few of the classes. */
export class SparseModel implements Scorer {
  constructor(
    private readonly table: FeatureTable,
    /** First entry of each feature; one more than there are features. */
    private readonly starts: Int32Array,
    /** A class in the low 7 bits, its weight above. */
    private readonly entries: Int32Array,
    private readonly classes: number,
  ) {}

  score(keys: Int32Array, count: number, scores: Float64Array): void {
    const { table, starts, entries } = this;
    scores.fill(0, 0, this.classes);
    for (let index = 0; index < count; index++) {
      const rank = table.find(keys[index]!);
      if (rank < 0) continue;
      const end = starts[rank + 1]!;
      for (let at = starts[rank]!; at < end; at++) {
        const entry = entries[at]!;
        scores[entry & 127]! += entry >> 7;
      }
    }
  }
}

/** The class with the highest score, the first of equals. */
export function best(scores: Float64Array, classes: number): number {
  let winner = 0;
  for (let label = 1; label < classes; label++) if (scores[label]! > scores[winner]!) winner = label;
  return winner;
}
