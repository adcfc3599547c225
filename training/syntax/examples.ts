import { projectTree } from '../../evaluation/syntax/align';
import type { TreebankSentence } from '../../evaluation/syntax/conllu';
import { RELATIONS, TAGS } from '../../src/syntax/model/inventory';
import { createReader } from '../../src/text';

/** One sentence to learn from, in our own tokens. */
export interface Example {
  readonly id: string;
  readonly genre: string;
  readonly words: readonly string[];
  /** Codes of the treebank's tags. */
  readonly tags: Uint8Array;
  /** Index of the head, −1 for the root. */
  readonly heads: Int32Array;
  /** Codes of the relations; punctuation has −1. */
  readonly relations: Int32Array;
}

const OTHER_TAG = TAGS.indexOf('FW');
const OTHER_RELATION = RELATIONS.indexOf('dep');

function tagCode(xpos: string): number {
  const code = TAGS.indexOf(xpos);
  return code < 0 ? OTHER_TAG : code;
}

function relationCode(deprel: string): number {
  if (deprel === 'punct') return -1;
  const code = RELATIONS.indexOf(deprel);
  if (code >= 0) return code;
  const base = RELATIONS.indexOf(deprel.split(':')[0] ?? deprel);
  return base < 0 ? OTHER_RELATION : base;
}

/**
 * The treebank's sentences in the reader's tokens. Where the reader leaves a word out (a line that looks like layout),
 * the treebank's own words are taken.
 */
export function readExamples(sentences: readonly TreebankSentence[]): Example[] {
  const reader = createReader();
  return sentences.map(({ id, genre, text, words }) => {
    const tokens = reader.read(text).sentences.flatMap((sentence) => sentence.tokens);
    const gold = projectTree(words, tokens);
    const complete =
      gold.every((token) => token !== undefined && token.head > -2) &&
      gold.filter((token) => token?.head === -1).length === 1;
    const kept = gold.filter((token) => token !== undefined);
    if (complete) {
      return {
        id,
        genre,
        words: tokens.map((token) => token.text),
        tags: Uint8Array.from(kept, (token) => tagCode(token.xpos)),
        heads: Int32Array.from(kept, (token) => token.head),
        relations: Int32Array.from(kept, (token) => relationCode(token.deprel)),
      };
    }
    return {
      id,
      genre,
      words: words.map((word) => word.form),
      tags: Uint8Array.from(words, (word) => tagCode(word.xpos)),
      heads: Int32Array.from(words, (word) => word.head),
      relations: Int32Array.from(words, (word) => relationCode(word.deprel)),
    };
  });
}
