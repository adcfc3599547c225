import fc from 'fast-check';
import { createReader } from '../../src/text';
import type { TextDocument } from '../../src/text';

const reader = createReader();

/** Nothing to see: white space, zero-width characters and direction marks. */
const BLANK = /^[\s\u0085\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]*$/;

const pieces = fc.constantFrom(
  'Iran',
  'U.S.',
  'Mr.',
  'No.',
  '10',
  '3.5',
  'a.m.',
  'etc.',
  'don’t',
  "can't",
  'cannot',
  'high-level',
  'Łódź',
  'Dvořák',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '(',
  ')',
  '[',
  ']',
  '.',
  '!',
  '?',
  '…',
  '...',
  '. . .',
  ',',
  ';',
  ':',
  '—',
  '–',
  '-',
  '--',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '  ',
  '\u00a0',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u2028',
  '•',
  '*',
  '***',
  '1.',
  '2)',
  '(a)',
  'iv.',
  'By',
  'ENDS',
  '-30-',
  'date 2024-01-21',
  'January 21, 2024',
  'LONDON —',
  'said',
  'he',
  'The',
  'I',
  '😀',
  '👍🏽',
  '🇫🇷',
  '\ud800',
  '\udc00',
  'e\u0301',
  '中文',
  'https://a.b/c?d=1',
  'x@y.com',
  '$',
  '€5m',
  '50%',
  '#tag',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc
    .tuple(
      fc.constantFrom(
        'a',
        'a-',
        "a'",
        'a.',
        '.',
        '“',
        '(',
        '[1]',
        '. ',
        '"',
        '1.',
        '\ud800',
        '👍',
        'é',
        '@',
        '/',
        'a\u200b',
      ),
      fc.integer({ min: 1, max: 2000 }),
    )
    .map(([unit, times]) => unit.repeat(times)),
);

/** A law names what breaks it, or returns undefined. One expectation a text: tokens are many. */
type Law = (read: TextDocument, text: string) => string | undefined;

function holds(law: Law): void {
  fc.assert(
    fc.property(texts, (text) => {
      expect(law(reader.read(text), text)).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
}

describe('on any string', () => {
  it('every span gives its text', () => {
    holds(({ sentences }, text) => {
      const spans = sentences.flatMap((sentence) => [sentence, ...sentence.tokens]);
      return spans.find((span) => text.slice(span.start, span.end) !== span.text)?.text;
    });
  });

  it('sentences are in order, disjoint, numbered and not blank', () => {
    holds(({ sentences }) => {
      let previous = { end: 0, paragraph: 0 };
      for (const [index, sentence] of sentences.entries()) {
        if (sentence.start < previous.end) return `sentence ${index} overlaps`;
        if (sentence.index !== index) return `sentence ${index} is numbered ${sentence.index}`;
        const step = sentence.paragraph - previous.paragraph;
        if (step !== 0 && !(step === 1 && index > 0)) return `paragraph ${sentence.paragraph} at ${index}`;
        if (sentence.text === '' || sentence.text !== sentence.text.trim())
          return `sentence ${index} is blank`;
        previous = sentence;
      }
      return undefined;
    });
  });

  it('tokens lie in their sentence, in order, and cover all that can be seen', () => {
    holds(({ sentences }, text) => {
      for (const { start, end, index, tokens } of sentences) {
        if (tokens.length === 0) return `sentence ${index} has no token`;
        let covered = start;
        for (const token of tokens) {
          if (token.end <= token.start || token.start < covered) return `token at ${token.start}`;
          if (!BLANK.test(text.slice(covered, token.start))) return `gap before ${token.start}`;
          covered = token.end;
        }
        if (covered > end || !BLANK.test(text.slice(covered, end))) return `end of sentence ${index}`;
      }
      return undefined;
    });
  });

  it('text outside sentences is white space and marks', () => {
    holds(({ sentences, marks }, text) => {
      let end = 0;
      for (const span of [...sentences, ...marks].sort((a, b) => a.start - b.start)) {
        if (span.start < end || !BLANK.test(text.slice(end, span.start))) return `before ${span.start}`;
        ({ end } = span);
      }
      return BLANK.test(text.slice(end)) ? undefined : `after ${end}`;
    });
  });

  it('the same text is read the same way, whatever was read before', () => {
    const other = createReader();
    fc.assert(
      fc.property(texts, texts, (text, between) => {
        const first = JSON.stringify(other.read(text));
        other.read(between);
        expect(JSON.stringify(other.read(text)) === first).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('a date is a day of the calendar', () => {
    const dated = fc
      .tuple(
        fc.integer({ min: 1800, max: 2099 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
      )
      .map(
        ([year, month, day]) =>
          `date ${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      );
    fc.assert(
      fc.property(dated, (line) => {
        const day = new Date(`${line.slice(5)}T00:00:00Z`);
        const valid = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(line.slice(5));
        expect(reader.read(`${line} They met.`).date).toBe(valid ? line.slice(5) : undefined);
      }),
    );
  });
});
