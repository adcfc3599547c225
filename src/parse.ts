/**
 * `actor-stance/syntax`: English sentences as Universal Dependencies trees, without the rest of the library.
 *
 * @packageDocumentation
 */
import { createParser, type Parser, type UniversalTag } from './syntax';
import { createReader, type Reader } from './text';

export type { UniversalTag };

/** A word or mark of a sentence. `text.slice(start, end)` is the surface, in the string that was given. */
export interface SyntaxToken {
  /** The surface at its offsets. */
  readonly text: string;
  /** UTF-16 offset of the first code unit. */
  readonly start: number;
  /** UTF-16 offset after the last code unit. */
  readonly end: number;
  /** Universal part of speech. */
  readonly upos: UniversalTag;
  /** Base form: lower case but for names (`criticised` → `criticise`). */
  readonly lemma: string;
  /** Index of the head in the sentence, −1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation to the head, with its subtype (`nsubj:pass`); `root` at the root. */
  readonly deprel: string;
}

/** A sentence as its tokens, in text order. */
export interface SyntaxSentence {
  /** UTF-16 offset of the first code unit. */
  readonly start: number;
  /** UTF-16 offset after the last code unit. */
  readonly end: number;
  /** In text order; `head` counts in this list. */
  readonly tokens: readonly SyntaxToken[];
}

interface Pipeline {
  readonly reader: Reader;
  readonly parser: Parser;
}

let shared: Pipeline | undefined;

/**
 * Splits a text into sentences and parses them. Date lines and end marks are no sentences and do not appear.
 * The models are loaded by the first call and kept.
 *
 * @param text up to 1,000,000 UTF-16 code units
 * @throws StanceError `invalid-text` for anything but a string, `text-too-long`
 * @example
 * import { parse } from 'actor-stance/syntax';
 *
 * const [sentence] = parse('The plan was condemned by one and all.');
 * for (const { text, lemma, head, deprel } of sentence.tokens) {
 *   console.log(text, lemma, deprel, head < 0 ? '' : sentence.tokens[head].text);
 * }
 * // plan       plan     nsubj:pass  condemned
 * // condemned  condemn  root
 * // one        one      obl:agent   condemned …
 */
export function parse(text: string): SyntaxSentence[] {
  shared ??= { reader: createReader(), parser: createParser() };
  const { reader, parser } = shared;
  return reader.read(text).sentences.map((sentence) => ({
    start: sentence.start,
    end: sentence.end,
    tokens: parser.parse(sentence).tokens.map(({ text: surface, start, end, upos, lemma, head, deprel }) => ({
      text: surface,
      start,
      end,
      upos,
      lemma,
      head,
      deprel,
    })),
  }));
}
