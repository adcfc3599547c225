import { key1, key2, key3, key4, mix } from './hash';

/*
 * Features in blocks: those of one block see a few atoms only, words, tags and relations that `atoms.ts` gathers, so that
 * their sum can be remembered by these. The rest of the features, and what the names mean, is in `features.ts`.
 */

/** Atoms of one block; a block that needs fewer leaves the rest 0. */
export const ATOMS = 6;

/** Atoms of all blocks of a group that has the most of them. */
export const MOST_ATOMS = 4 * ATOMS;

/** Features that see nothing but the `ATOMS` numbers from `from` on, so that their sum can be remembered by these. */
export type Block = (atoms: Int32Array, from: number, keys: Int32Array, at: number) => number;

/**
 * Two kin of a word: word, tag and relation of the first, tag and relation of the second. `first` to `first + 2` are the
 * templates of the one, `second + 1` and `second + 2` those of the other.
 */
function kinBlock(first: number, second: number): Block {
  return (atoms, from, keys, at) => {
    keys[at] = key1(first, atoms[from]!);
    keys[at + 1] = key1(first + 1, atoms[from + 1]!);
    keys[at + 2] = key1(first + 2, atoms[from + 2]!);
    keys[at + 3] = key1(second + 1, atoms[from + 3]!);
    keys[at + 4] = key1(second + 2, atoms[from + 4]!);
    return at + 5;
  };
}

/** The first buffer word, its tag and its class. */
const firstBlock: Block = (atoms, from, keys, at) => {
  const word = atoms[from]!;
  const tag = atoms[from + 1]!;
  keys[at] = key1(4, mix(word, tag));
  keys[at + 1] = key1(5, word);
  keys[at + 2] = key1(6, tag);
  keys[at + 3] = key1(124, atoms[from + 2]!);
  return at + 4;
};

/** The second buffer word, its tag and its class. */
const secondBlock: Block = (atoms, from, keys, at) => {
  keys[at] = key1(8, atoms[from]!);
  keys[at + 1] = key1(9, atoms[from + 1]!);
  keys[at + 2] = key1(125, atoms[from + 2]!);
  return at + 3;
};

/** The tag of the stack's top and how many children it has, of which relations. */
const topBlock: Block = (atoms, from, keys, at) => {
  const sT = atoms[from]!;
  keys[at] = key2(3, sT, atoms[from + 1]!);
  keys[at + 1] = key2(34, sT, atoms[from + 2]!);
  keys[at + 2] = key2(36, sT, atoms[from + 3]!);
  keys[at + 3] = key2(68, sT, atoms[from + 4]!);
  keys[at + 4] = key2(70, sT, atoms[from + 5]!);
  return at + 5;
};

/** The tag of the first buffer word and those of its children. */
const frontBlock: Block = (atoms, from, keys, at) => {
  const nT = atoms[from]!;
  keys[at] = key2(38, nT, atoms[from + 1]!);
  keys[at + 1] = key2(72, nT, atoms[from + 2]!);
  keys[at + 2] = key3(66, nT, atoms[from + 3]!, atoms[from + 4]!);
  return at + 3;
};

/** Tags and how far they stand apart. */
const distanceBlock: Block = (atoms, from, keys, at) => {
  const sT = atoms[from]!;
  const nT = atoms[from + 1]!;
  const headed = atoms[from + 2]!;
  const apart = atoms[from + 3]!;
  keys[at] = key3(19, sT, nT, headed);
  keys[at + 1] = key2(28, sT, apart);
  keys[at + 2] = key2(30, nT, apart);
  keys[at + 3] = key4(32, sT, nT, apart, headed);
  return at + 4;
};

/** Tags and the punctuation between them. */
const gapBlock: Block = (atoms, from, keys, at) => {
  const sT = atoms[from]!;
  const nT = atoms[from + 1]!;
  const headed = atoms[from + 2]!;
  const gapN = atoms[from + 3]!;
  const gapS = atoms[from + 4]!;
  const between = atoms[from + 5]!;
  keys[at] = key4(78, sT, nT, gapN, headed);
  keys[at + 1] = key4(79, sT, nT, gapS, between);
  keys[at + 2] = key4(80, sT, nT, between, gapN);
  keys[at + 3] = key3(83, gapS, gapN, between);
  keys[at + 4] = key3(85, sT, gapS, gapN);
  return at + 5;
};

/** Tags and relations, and the punctuation between them. */
const relationBlock: Block = (atoms, from, keys, at) => {
  const sT = atoms[from]!;
  const nT = atoms[from + 1]!;
  const sRelation = atoms[from + 2]!;
  const srRelation = atoms[from + 3]!;
  const gapN = atoms[from + 4]!;
  const between = atoms[from + 5]!;
  keys[at] = key3(75, sRelation, sT, nT);
  keys[at + 1] = key3(77, sRelation, srRelation, nT);
  keys[at + 2] = key4(88, sRelation, nT, gapN, between);
  return at + 3;
};

/** Left children, right children and heads of the stack's top, and its own tag. */
export const STACK_BLOCKS: readonly Block[] = [
  kinBlock(42, 54),
  kinBlock(45, 57),
  kinBlock(39, 51),
  topBlock,
];
/** The first two words of the buffer. */
export const WORD_BLOCKS: readonly Block[] = [firstBlock, secondBlock];
/** Left children of the first buffer word, and its own tag. */
export const FRONT_BLOCKS: readonly Block[] = [kinBlock(48, 60), frontBlock];
export const PAIR_BLOCKS: readonly Block[] = [distanceBlock, gapBlock, relationBlock];
