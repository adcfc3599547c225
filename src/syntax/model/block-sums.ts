import { ATOMS, type Block } from './blocks';
import { FIRST_LEFT } from './inventory';
import type { Scorer, Scores } from './linear';

/** Sums that are kept for each block, a power of 2: more would crowd the weights out of the processor's cache. */
const ROWS = 2048;

/**
 * The sums of the weights of some blocks, remembered from sentence to sentence by what the blocks see: the same few tags,
 * relations and frequent words come back all the time, and their features are the ones with a weight for most classes.
 * Nine look-ups in ten are answered from here, with one addition for each class in the place of three to six features.
 */
export class BlockSums {
  private readonly rows: Scores;
  /** Atoms of each row; whoever asked for it last owns it. No block has atoms that are all −1. */
  private readonly owners: Int32Array;
  private readonly keys = new Int32Array(ATOMS);

  constructor(
    private readonly blocks: readonly Block[],
    private readonly model: Scorer,
    private readonly classes: number,
  ) {
    this.rows = model.makeScores(blocks.length * ROWS);
    this.owners = new Int32Array(blocks.length * ROWS * ATOMS).fill(-1);
  }

  /**
   * Adds the weights of all blocks' features to the row of `scores` that begins at `from`; `ATOMS` numbers a block. Of the
   * classes that name a relation those before `first` are left out.
   */
  add(atoms: Int32Array, scores: Scores, from: number, first = FIRST_LEFT): void {
    const blocks = this.blocks.length;
    // Two at a time: half the reading and writing of scores.
    for (let block = 0; block < blocks; block += 2) {
      const one = this.find(block, atoms, block * ATOMS);
      if (block + 1 === blocks) this.addOne(one, scores, from, first);
      else this.addTwo(one, this.find(block + 1, atoms, (block + 1) * ATOMS), scores, from, first);
    }
  }

  private addOne(one: number, scores: Scores, from: number, first: number): void {
    const { rows, classes } = this;
    for (let label = 0; label < FIRST_LEFT; label++) scores[from + label]! += rows[one + label]!;
    for (let label = first; label < classes; label++) scores[from + label]! += rows[one + label]!;
  }

  private addTwo(one: number, two: number, scores: Scores, from: number, first: number): void {
    const { rows, classes } = this;
    for (let label = 0; label < FIRST_LEFT; label++)
      scores[from + label]! += rows[one + label]! + rows[two + label]!;
    for (let label = first; label < classes; label++)
      scores[from + label]! += rows[one + label]! + rows[two + label]!;
  }

  /** Where in `rows` the sums of a block with the atoms from `at` on begin. Unrolled: it runs a dozen times a word. */
  private find(block: number, atoms: Int32Array, at: number): number {
    const { owners } = this;
    const a = atoms[at]!;
    const b = atoms[at + 1]!;
    const c = atoms[at + 2]!;
    const d = atoms[at + 3]!;
    const e = atoms[at + 4]!;
    const f = atoms[at + 5]!;
    const row = block * ROWS + hash(a, b, c, d, e, f);
    const owner = row * ATOMS;
    const known =
      owners[owner] === a &&
      owners[owner + 1] === b &&
      owners[owner + 2] === c &&
      owners[owner + 3] === d &&
      owners[owner + 4] === e &&
      owners[owner + 5] === f;
    if (!known) this.compute(block, row, atoms, at);
    return row * this.classes;
  }

  private compute(block: number, row: number, atoms: Int32Array, at: number): void {
    const { rows, keys, classes } = this;
    for (let index = 0; index < ATOMS; index++) this.owners[row * ATOMS + index] = atoms[at + index]!;
    rows.fill(0, row * classes, (row + 1) * classes);
    this.model.add(keys, this.blocks[block]!(atoms, at, keys, 0), rows, row * classes);
  }
}

function hash(a: number, b: number, c: number, d: number, e: number, f: number): number {
  const first = Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca6b) + Math.imul(c, 0xc2b2ae35);
  const second = Math.imul(d, 0x27d4eb2f) + Math.imul(e, 0x165667b1) + Math.imul(f, 0x7feb352d);
  return (Math.imul(first + second, 0x846ca68b) >>> 16) & (ROWS - 1);
}
