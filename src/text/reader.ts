import type { Warning } from '../contract';
import { breakLongRuns, checkMaxLength, checkText, DEFAULT_MAX_LENGTH } from './guard';
import { readLayout } from './layout';
import { cutLongSentence } from './long-sentences';
import { splitSentences } from './sentences';
import { TokenCutter } from './tokens';
import type { TextDocument, TextSentence } from './types';
import { createTokenizer } from './wink';

/** What a reader is made with. */
export interface ReaderOptions {
  /** Words that end in a full stop and never end a sentence. */
  readonly abbreviations?: readonly string[];
  /** Longest text accepted, in UTF-16 code units; default 1,000,000. */
  readonly maxLength?: number;
}

/** Reads texts; keep one, since making it loads winkNLP's model. */
export interface Reader {
  /** @throws StanceError `invalid-text`, `text-too-long` */
  read(text: string): TextDocument;
}

/**
 * Makes a reader.
 *
 * @example
 * const { sentences } = createReader().read('Peace at last\n\nBoth sides have signed.');
 * sentences.map(({ kind, text }) => [kind, text]);
 */
export function createReader(options: ReaderOptions = {}): Reader {
  const maxLength = options.maxLength ?? DEFAULT_MAX_LENGTH;
  checkMaxLength(maxLength);
  const known = knownAbbreviations(options.abbreviations ?? []);
  const tokenize = createTokenizer();

  return {
    read(text) {
      checkText(text, maxLength);
      const { date, blocks, marks } = readLayout(text);
      const guarded = breakLongRuns(text);
      const cutter = new TokenCutter(text, tokenize(text, guarded.text), known);
      const sentences: TextSentence[] = [];
      let paragraph = 0;
      for (const { start, end, kind } of blocks) {
        const spans = splitSentences(text, start, end, known);
        for (const span of spans) {
          for (const tokens of cutLongSentence(cutter.cut(span.start, span.end))) {
            const from = tokens[0]?.start ?? span.start;
            const to = tokens.at(-1)?.end ?? span.end;
            sentences.push({
              start: from,
              end: to,
              index: sentences.length,
              paragraph,
              kind,
              text: text.slice(from, to),
              tokens,
            });
          }
        }
        if (spans.length > 0) paragraph += 1;
      }
      const warnings: Warning[] = [...guarded.warnings];
      if (sentences.length === 0 && marks.length === 0) {
        warnings.unshift({ code: 'empty-text', message: 'the text is empty or blank' });
      }
      const read = { text, sentences, marks, warnings };
      return date === undefined ? read : { ...read, date };
    },
  };
}

/** Words of the caller's abbreviations: `Lt. Col.` makes two. */
function knownAbbreviations(abbreviations: readonly string[]): ReadonlySet<string> {
  const words = abbreviations.flatMap((abbreviation) => abbreviation.trim().split(/\s+/));
  return new Set(words.map((word) => word.replace(/\.$/, '').toLowerCase()).filter((word) => word !== ''));
}
