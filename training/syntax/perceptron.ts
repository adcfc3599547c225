import type { Scorer, Scores } from '../../src/syntax/model/linear';

/** Which weights there are: the classes of feature `id` lie from `starts[id]` to before `starts[id + 1]`. */
export interface Pattern {
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
}

/** Averaged weights, in the order of `labels`. */
export interface Weights extends Pattern {
  readonly weights: Float32Array;
  readonly classes: number;
}

/** A row in the pool: how many entries it has, how many it has room for, then class and weight of each. */
const HEADER = 2;

/**
 * An averaged perceptron over hashed features, with weights only for those classes of a feature that were ever updated.
 * A weight is added when it is first updated, unless the set of weights was given, in which case all others are ignored.
 */
export class Perceptron implements Scorer {
  /** Pairs of key and row of the feature, side by side so that a look-up waits for memory once. */
  private slots: Int32Array;
  private mask: number;
  /** Rows; integers and weights share the memory. */
  private pool: Int32Array;
  private values: Float32Array;
  /** For each weight the sum of update × time of update, from which its average over all times follows. */
  private moments: Float64Array;
  private used = 0;
  private size = 0;
  private time = 1;
  private readonly fixed: boolean;

  constructor(
    readonly classes: number,
    kept?: Pattern,
    /** Weights to start from, in the order of the pattern's labels. */
    initial?: Float32Array,
  ) {
    const expected = kept?.keys.length ?? 1 << 16;
    let capacity = 1 << 10;
    while (capacity < 2 * expected) capacity *= 2;
    this.slots = new Int32Array(2 * capacity);
    this.mask = capacity - 1;
    this.pool = new Int32Array(1 << 20);
    this.values = new Float32Array(this.pool.buffer);
    this.moments = new Float64Array(this.pool.length);
    this.fixed = kept !== undefined;
    kept?.keys.forEach((key, id) => {
      const slot = this.addFeature(key, kept.starts[id + 1]! - kept.starts[id]!);
      for (let at = kept.starts[id]!; at < kept.starts[id + 1]!; at++) {
        const entry = this.entry(slot, kept.labels[at]!);
        this.values[entry + 1] = initial?.[at] ?? 0;
      }
    });
  }

  get featureCount(): number {
    return this.size;
  }

  /** Call once for each decision. */
  tick(): void {
    this.time++;
  }

  makeScores(rows: number): Float64Array {
    return new Float64Array(rows * this.classes);
  }

  add(keys: Int32Array, count: number, scores: Scores, from: number): void {
    const { slots, pool, values } = this;
    for (let index = 0; index < count; index++) {
      const slot = this.find(keys[index]!);
      if (slot < 0) continue;
      const row = slots[slot + 1]!;
      const end = row + HEADER + 2 * pool[row]!;
      for (let at = row + HEADER; at < end; at += 2) scores[from + pool[at]!]! += values[at + 1]!;
    }
  }

  update(keys: Int32Array, count: number, label: number, amount: number): void {
    for (let index = 0; index < count; index++) {
      const key = keys[index]!;
      let slot = this.find(key);
      if (slot < 0) {
        if (this.fixed) continue;
        slot = this.addFeature(key, 2);
      }
      const known = this.findEntry(slot, label);
      if (known < 0 && this.fixed) continue;
      const at = known < 0 ? this.entry(slot, label) : known;
      this.values[at + 1]! += amount;
      this.moments[at + 1]! += amount * this.time;
    }
  }

  /** The averaged weights, by key and class: the same whatever the order in which the features came. */
  average(): Weights {
    const { slots, pool } = this;
    const places = new Int32Array(this.size);
    let found = 0;
    for (let slot = 0; slot < slots.length; slot += 2) if (slots[slot] !== 0) places[found++] = slot;
    places.sort((one, other) => slots[one]! - slots[other]!);
    const starts = new Int32Array(this.size + 1);
    const labels: number[] = [];
    const weights: number[] = [];
    places.forEach((slot, id) => {
      const row = slots[slot + 1]!;
      const entries = Array.from({ length: pool[row]! }, (_, index) => row + HEADER + 2 * index);
      for (const at of entries.sort((one, other) => pool[one]! - pool[other]!)) {
        labels.push(pool[at]!);
        weights.push(this.values[at + 1]! - this.moments[at + 1]! / this.time);
      }
      starts[id + 1] = labels.length;
    });
    return {
      keys: places.map((slot) => slots[slot]!),
      starts,
      labels: Uint8Array.from(labels),
      weights: Float32Array.from(weights),
      classes: this.classes,
    };
  }

  /** Makes the averaged weights the weights; for use after training. */
  freeze(): void {
    const { slots, pool } = this;
    for (let slot = 0; slot < slots.length; slot += 2) {
      if (slots[slot] === 0) continue;
      const row = slots[slot + 1]!;
      for (let at = row + HEADER; at < row + HEADER + 2 * pool[row]!; at += 2) {
        this.values[at + 1]! -= this.moments[at + 1]! / this.time;
      }
    }
    this.moments.fill(0);
  }

  /** Slot of a feature, −1 for an unknown one. */
  private find(key: number): number {
    const { slots, mask } = this;
    let place = key & mask;
    for (;;) {
      const found = slots[2 * place]!;
      if (found === key) return 2 * place;
      if (found === 0) return -1;
      place = (place + 1) & mask;
    }
  }

  private addFeature(key: number, entries: number): number {
    if (4 * (this.size + 1) > this.slots.length) this.grow();
    this.size++;
    return this.put(key, this.room(entries));
  }

  private put(key: number, row: number): number {
    let place = key & this.mask;
    while (this.slots[2 * place] !== 0) place = (place + 1) & this.mask;
    this.slots[2 * place] = key;
    this.slots[2 * place + 1] = row;
    return 2 * place;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    this.mask = 2 * this.mask + 1;
    for (let slot = 0; slot < old.length; slot += 2)
      if (old[slot] !== 0) this.put(old[slot]!, old[slot + 1]!);
  }

  /** A new row with room for so many entries. */
  private room(entries: number): number {
    const row = this.used;
    this.used += HEADER + 2 * entries;
    if (this.used > this.pool.length) {
      const pool = new Int32Array(this.pool.length * 2);
      pool.set(this.pool);
      this.pool = pool;
      this.values = new Float32Array(pool.buffer);
      const moments = new Float64Array(pool.length);
      moments.set(this.moments);
      this.moments = moments;
    }
    this.pool[row] = 0;
    this.pool[row + 1] = entries;
    return row;
  }

  /** Position of the entry of a class in the row of a slot, −1 when it is not there. */
  private findEntry(slot: number, label: number): number {
    const row = this.slots[slot + 1]!;
    const end = row + HEADER + 2 * this.pool[row]!;
    for (let at = row + HEADER; at < end; at += 2) if (this.pool[at] === label) return at;
    return -1;
  }

  /** Makes an entry for a class that has none. */
  private entry(slot: number, label: number): number {
    let row = this.slots[slot + 1]!;
    const size = this.pool[row]!;
    if (size === this.pool[row + 1]!) {
      const larger = this.room(2 * size);
      this.pool.copyWithin(larger + HEADER, row + HEADER, row + HEADER + 2 * size);
      this.moments.copyWithin(larger + HEADER, row + HEADER, row + HEADER + 2 * size);
      this.slots[slot + 1] = larger;
      row = larger;
    }
    this.pool[row] = size + 1;
    const at = row + HEADER + 2 * size;
    this.pool[at] = label;
    this.values[at + 1] = 0;
    this.moments[at + 1] = 0;
    return at;
  }
}
