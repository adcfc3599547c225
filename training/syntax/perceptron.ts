import type { Scorer } from '../../src/syntax/model/linear';

/**
 * An averaged perceptron over hashed features. A feature is added when it is first updated, unless the set of features
 * was given, in which case all others are ignored.
 */
export class Perceptron implements Scorer {
  /** Pairs of key and number of the feature, side by side so that a look-up waits for memory once. */
  private slots: Int32Array;
  private mask: number;
  private weights: Float32Array;
  /** Sum of update × time of update, from which the average over all times follows. */
  private moments: Float64Array;
  private size = 0;
  private time = 1;
  private readonly fixed: boolean;

  constructor(
    readonly classes: number,
    features?: Int32Array,
  ) {
    const expected = features?.length ?? 1 << 16;
    let capacity = 1 << 10;
    while (capacity < 2 * expected) capacity *= 2;
    this.slots = new Int32Array(2 * capacity);
    this.mask = capacity - 1;
    this.weights = new Float32Array(expected * classes);
    this.moments = new Float64Array(expected * classes);
    for (const key of features ?? []) this.add(key);
    this.fixed = features !== undefined;
  }

  get featureCount(): number {
    return this.size;
  }

  /** Call once for each decision. */
  tick(): void {
    this.time++;
  }

  score(keys: Int32Array, count: number, scores: Float64Array): void {
    const { classes, weights } = this;
    scores.fill(0, 0, classes);
    for (let index = 0; index < count; index++) {
      const id = this.find(keys[index]!);
      if (id < 0) continue;
      const row = id * classes;
      for (let label = 0; label < classes; label++) scores[label]! += weights[row + label]!;
    }
  }

  update(keys: Int32Array, count: number, label: number, amount: number): void {
    for (let index = 0; index < count; index++) {
      const key = keys[index]!;
      let id = this.find(key);
      if (id < 0) {
        if (this.fixed) continue;
        id = this.add(key);
      }
      const cell = id * this.classes + label;
      this.weights[cell]! += amount;
      this.moments[cell]! += amount * this.time;
    }
  }

  /** The averaged weights, row by row, with the features' keys. */
  average(): { keys: Int32Array; weights: Float64Array } {
    const keys = new Int32Array(this.size);
    for (let at = 0; at < this.slots.length; at += 2) {
      if (this.slots[at] !== 0) keys[this.slots[at + 1]!] = this.slots[at]!;
    }
    const weights = new Float64Array(this.size * this.classes);
    for (let cell = 0; cell < weights.length; cell++)
      weights[cell] = this.weights[cell]! - this.moments[cell]! / this.time;
    return { keys, weights };
  }

  /** Swaps in the averaged weights, for measuring. */
  freeze(): void {
    this.weights = Float32Array.from(this.average().weights);
  }

  private find(key: number): number {
    const { slots, mask } = this;
    let slot = key & mask;
    for (;;) {
      const found = slots[2 * slot]!;
      if (found === key) return slots[2 * slot + 1]!;
      if (found === 0) return -1;
      slot = (slot + 1) & mask;
    }
  }

  private add(key: number): number {
    if (4 * (this.size + 1) > this.slots.length) this.grow();
    const known = this.find(key);
    if (known >= 0) return known;
    const id = this.size++;
    this.put(key, id);
    if (this.size * this.classes > this.weights.length) {
      this.weights = doubled(this.weights, new Float32Array(this.weights.length * 2));
      this.moments = doubled(this.moments, new Float64Array(this.moments.length * 2));
    }
    return id;
  }

  private put(key: number, id: number): void {
    let slot = key & this.mask;
    while (this.slots[2 * slot] !== 0) slot = (slot + 1) & this.mask;
    this.slots[2 * slot] = key;
    this.slots[2 * slot + 1] = id;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    this.mask = 2 * this.mask + 1;
    for (let at = 0; at < old.length; at += 2) if (old[at] !== 0) this.put(old[at]!, old[at + 1]!);
  }
}

function doubled<T extends Float32Array | Float64Array>(values: T, larger: T): T {
  larger.set(values);
  return larger;
}
