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

/** An entry of a row is a class in the low 7 bits with the code of its weight above. */
const CLASS_BITS = 7;
const CLASS_MASK = 2 ** CLASS_BITS - 1;

export function makeEntry(label: number, code: number): number {
  return (code << CLASS_BITS) | label;
}

/** Features whose keys agree but for the lowest bits share a bucket, one or two of them in a model of full size. */
const REST_BITS = 6;
const REST_MASK = 2 ** REST_BITS - 1;

/** A row begins with a header: number of entries, rest of the key, and whether it is the last of its bucket. */
const LAST = 1 << (CLASS_BITS + REST_BITS);
const HEADER_REST = REST_MASK << CLASS_BITS;

/** A bucket is the place of its first row, and above that a set of what its features' rests hash to. */
const PLACE_BITS = 22;
const PLACE_MASK = 2 ** PLACE_BITS - 1;
const SET_SIZE = 32 - PLACE_BITS;

/** Place in a bucket's set; all the rests are spread evenly. */
function setBit(rest: number): number {
  return PLACE_BITS + ((rest * SET_SIZE) >> REST_BITS);
}

/** Features that are looked up at once. */
const BATCH = 64;

/**
 * A model in which each feature has weights for a few of the classes. Adding them up is waiting for memory, so all of it
 * is as small as can be, and a batch of features is looked up stage by stage: within a stage no access depends on another
 * or on a branch, so the processor has many of them under way. (Measured: half the time of a hash table that is asked
 * for one feature after the other.)
 */
export class SparseModel implements Scorer {
  private readonly buckets: Int32Array;
  /** Rows, in the order of their keys. Place 0 stays empty, for buckets without a feature. */
  private readonly rows: Uint16Array;
  private readonly bucketMask: number;
  /** Of the features of a batch that the model may hold: place of the bucket's first row, its header, rest of the key. */
  private readonly places = new Int32Array(BATCH);
  private readonly headers = new Int32Array(BATCH);
  private readonly rests = new Int32Array(BATCH);

  constructor(
    /** Keys of the features, rising, of which only the low `keyBits` count. */
    keys: Int32Array,
    keyBits: number,
    /** Number of entries of each feature, one or more. */
    sizes: Uint8Array,
    /** The entries of all features, in their order. */
    entries: Uint16Array,
    private readonly classes: number,
  ) {
    this.buckets = new Int32Array(2 ** Math.max(keyBits - REST_BITS, 0));
    this.bucketMask = this.buckets.length - 1;
    this.rows = new Uint16Array(1 + keys.length + entries.length);
    if (this.rows.length > PLACE_MASK) throw new RangeError('The model has too many weights.');
    let place = 1;
    let entry = 0;
    for (let rank = 0; rank < keys.length; rank++) {
      const bucket = keys[rank]! >> REST_BITS;
      const rest = keys[rank]! & REST_MASK;
      const last = rank + 1 === keys.length || keys[rank + 1]! >> REST_BITS !== bucket;
      if (this.buckets[bucket] === 0) this.buckets[bucket] = place;
      this.buckets[bucket]! |= 1 << setBit(rest);
      this.rows[place++] = (last ? LAST : 0) | (rest << CLASS_BITS) | sizes[rank]!;
      for (const end = entry + sizes[rank]!; entry < end; entry++) this.rows[place++] = entries[entry]!;
    }
  }

  makeScores(rows: number): Int32Array {
    return new Int32Array(rows * this.classes);
  }

  add(keys: Int32Array, count: number, scores: Scores, from: number): void {
    for (let first = 0; first < count; first += BATCH) {
      const found = this.find(keys, first, Math.min(first + BATCH, count));
      for (let index = 0; index < found; index++) this.addRow(index, scores, from);
    }
  }

  /** Looks for the buckets of a batch of keys and returns how many of them may hold their feature. */
  private find(keys: Int32Array, first: number, end: number): number {
    const { buckets, bucketMask, rows, places, headers, rests } = this;
    let found = 0;
    for (let index = first; index < end; index++) {
      const key = keys[index]!;
      const bucket = buckets[(key >> REST_BITS) & bucketMask]!;
      const rest = key & REST_MASK;
      places[found] = bucket & PLACE_MASK;
      rests[found] = rest << CLASS_BITS;
      found += (bucket >>> setBit(rest)) & 1;
    }
    for (let index = 0; index < found; index++) headers[index] = rows[places[index]!]!;
    return found;
  }

  /** Adds the row of one of the features found, if its bucket does hold it. */
  private addRow(index: number, scores: Scores, from: number): void {
    const { rows } = this;
    const rest = this.rests[index]!;
    let header = this.headers[index]!;
    let at = this.places[index]! + 1;
    while ((header & HEADER_REST) !== rest) {
      if (header >= LAST) return;
      at += header & CLASS_MASK;
      header = rows[at++]!;
    }
    for (const end = at + (header & CLASS_MASK); at < end; at++) {
      const entry = rows[at]!;
      scores[from + (entry & CLASS_MASK)]! += WEIGHTS[entry >> CLASS_BITS]!;
    }
  }
}

/** The class with the highest score, the first of equals. */
export function best(scores: Scores): number {
  let winner = 0;
  for (let label = 1; label < scores.length; label++) if (scores[label]! > scores[winner]!) winner = label;
  return winner;
}
