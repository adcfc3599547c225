import { decodeKeys, digitAt, type EncodedKeys } from './encoding';
import { key1 } from './hash';

/**
 * Classes of words that stand in the same places, made from word vectors of a large body of news and encyclopaedia
 * text (docs/syntax-model.md): a rare word shares what was learnt about the common words of its class.
 *
 * The generated module holds one broad class and one narrow class within it for each word, as digits (`encoding.ts`).
 */
export interface EncodedClasses extends EncodedKeys {
  /** How many low bits of a word's key are kept; two words that agree in them are one. */
  readonly keyBits: number;
  readonly broad: string;
  readonly narrow: string;
}

/** Class of a word that has none; all others are greater. */
export const NO_CLASS = 0;

/** Bits of a slot that hold the narrow class; the word's key is above them. */
const CLASS_BITS = 10;
const CLASS_MASK = 2 ** CLASS_BITS - 1;

/** Key of a word by the hash of its characters, lower-cased and normalised (`Words.lower`). */
export function classKey(hash: number, keyBits: number): number {
  // Shifted, since a power is a call into the engine, for every word.
  return key1(1, hash) & ((1 << keyBits) - 1);
}

/** Number of the first narrow class of each broad one, and of the first after all of them. */
function firstNarrow({ count, broad, narrow }: EncodedClasses): number[] {
  const sizes: number[] = [];
  for (let rank = 0; rank < count; rank++) {
    const at = digitAt(broad, rank);
    sizes[at] = Math.max(sizes[at] ?? 0, digitAt(narrow, rank) + 1);
  }
  const first = [NO_CLASS + 1];
  for (let at = 0; at < sizes.length; at++) first.push(first[at]! + (sizes[at] ?? 0));
  return first;
}

/** Looks classes up by the hash of a word. */
export class ClassTable {
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly keyBits: number;
  /** Broad class of each narrow one. */
  private readonly broadOf: Uint8Array;

  constructor(encoded: EncodedClasses) {
    const { count, keyBits } = encoded;
    const keys = decodeKeys(encoded);
    let capacity = 16;
    while (capacity < 2 * count) capacity *= 2;
    this.mask = capacity - 1;
    this.keyBits = keyBits;
    this.slots = new Int32Array(capacity);
    const first = firstNarrow(encoded);
    this.broadOf = new Uint8Array(first.at(-1)!);
    for (let broad = 0; broad + 1 < first.length; broad++)
      this.broadOf.fill(broad + 1, first[broad], first[broad + 1]);
    for (let rank = 0; rank < count; rank++) {
      const narrow = first[digitAt(encoded.broad, rank)]! + digitAt(encoded.narrow, rank);
      let slot = keys[rank]! & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = (keys[rank]! << CLASS_BITS) | narrow;
    }
  }

  narrow(hash: number): number {
    const key = classKey(hash, this.keyBits);
    let slot = key & this.mask;
    for (;;) {
      const found = this.slots[slot]!;
      if (found === 0) return NO_CLASS;
      if (found >>> CLASS_BITS === key) return found & CLASS_MASK;
      slot = (slot + 1) & this.mask;
    }
  }

  /** The broad class of a narrow one. */
  broad(narrow: number): number {
    return this.broadOf[narrow]!;
  }
}
