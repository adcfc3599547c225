import { decodeKeys, digit, digitAt, encodeKeys, keyOf } from './keys';
import type { EncodedKeys, Ranks } from './keys';

/**
 * Classes of words by how they lean: a word that no training sentence held shares what was learnt about others of its
 * class. They were made from word vectors, stretched along what tells blame from praise and clustered
 * (`docs/stance-model.md`), and are numbered from the most blaming to the most praising.
 */
export interface EncodedLeanings extends EncodedKeys {
  /** Class of each word, in the order of the keys. */
  readonly classes: string;
}

/** Finds the class of a word in lower case. */
export type Leanings = (word: string) => number | undefined;

/** Packs classes; of words that share a key the first is kept. */
export function encodeLeanings(classes: ReadonlyMap<string, number>): EncodedLeanings {
  const byKey = new Map<number, number>();
  for (const [word, leaning] of classes) {
    const key = keyOf(word);
    if (!byKey.has(key)) byKey.set(key, leaning);
  }
  const sorted = [...byKey].sort(([one], [other]) => one - other);
  return {
    ...encodeKeys(sorted.map(([key]) => key)),
    classes: sorted.map(([, leaning]) => digit(leaning)).join(''),
  };
}

/** Makes a look-up; nothing is unpacked before the first question. */
export function createLeanings(encoded: EncodedLeanings): Leanings {
  let ranks: Ranks | undefined;
  return (word) => {
    ranks ??= decodeKeys(encoded);
    const rank = ranks.get(keyOf(word));
    return rank === undefined ? undefined : digitAt(encoded.classes, rank);
  };
}
