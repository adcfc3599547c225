import { StanceError } from '../../src/contract';
import { createReader } from '../../src/text';
import { breakLongRuns, LONGEST_RUN } from '../../src/text/guard';
import { LONGEST_SENTENCE } from '../../src/text/long-sentences';

const reader = createReader({ maxLength: 100_000 });
/** Reads what a caller in JavaScript may hand over. */
function readAny(text: unknown): unknown {
  return Reflect.apply((given: string) => reader.read(given), undefined, [text]);
}

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof StanceError) return `${error.code}: ${error.message}`;
  }
  return 'no error';
}

describe('refuses', () => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [42, 'number'],
    [['a'], 'array'],
    [{}, 'object'],
  ])('%j', (value, found) => {
    expect(codeOf(() => readAny(value))).toMatch(new RegExp(`^invalid-text: .*${found}`));
  });

  it('a text over the limit, naming both lengths', () => {
    expect(codeOf(() => reader.read('a'.repeat(100_001)))).toMatch(/^text-too-long: .*100001.*100000/);
    expect(codeOf(() => reader.read('a '.repeat(50_000)))).toBe('no error');
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('maxLength %p', (maxLength) => {
    expect(codeOf(() => createReader({ maxLength }))).toMatch(/^invalid-option: .*maxLength/);
  });
});

describe('blank text', () => {
  it.each(['', ' ', '\n\n', '\t\r\n', '\u00a0\u200b', '\ufeff'])('%j gives a warning', (text) => {
    const read = reader.read(text);
    expect(read.sentences).toEqual([]);
    expect(read.warnings.map(({ code }) => code)).toEqual(['empty-text']);
  });
});

describe('long runs', () => {
  it.each(['a', 'a-', "a'", 'a.', '.', '(', '1,', 'é', '😀', '中', '\ud800', 'a@', 'a/'])(
    'of %j are cut before winkNLP sees them',
    (unit) => {
      const text = `Before. ${unit.repeat(3000)} after it. The end.`;
      const guarded = breakLongRuns(text);
      expect(Math.max(...guarded.text.split(' ').map((run) => run.length))).toBeLessThanOrEqual(LONGEST_RUN);
      expect(guarded.text.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      const read = reader.read(text);
      expect(read.warnings).toMatchObject([{ code: 'long-run', start: 8, end: 8 + 3000 * unit.length }]);
      for (const { tokens } of read.sentences) {
        for (const token of tokens) expect(token.end - token.start).toBeLessThanOrEqual(LONGEST_RUN);
      }
    },
  );

  it('are not cut inside a surrogate pair', () => {
    const { text } = breakLongRuns(`x${'😀'.repeat(500)}`);
    // Only a lone surrogate makes this throw.
    expect(() => encodeURIComponent(text)).not.toThrow();
  });

  it('leave an ordinary text as it is', () => {
    const text = 'The talks failed. Nobody was surprised.';
    expect(breakLongRuns(text)).toEqual({ text, warnings: [] });
  });
});

describe('long sentences', () => {
  const tokensOf = (text: string): string[][] =>
    reader.read(text).sentences.map(({ tokens }) => tokens.map((token) => token.text));

  it.each(['Oslo, ', 'reed ', 'ferry; sail ', 'tide — '])('of %j are cut, and nothing is lost', (unit) => {
    const text = unit.repeat(1500);
    const sentences = tokensOf(text);
    expect(Math.max(...sentences.map((tokens) => tokens.length))).toBeLessThanOrEqual(LONGEST_SENTENCE);
    expect(Math.min(...sentences.slice(0, -1).map((tokens) => tokens.length))).toBeGreaterThan(
      LONGEST_SENTENCE / 2,
    );
    expect(sentences.flat().join('')).toBe(text.replaceAll(' ', ''));
  });

  it('are cut behind a mark where one is near', () => {
    const [first] = tokensOf(`${'reed '.repeat(LONGEST_SENTENCE - 50)}, ${'sail '.repeat(300)}`);
    expect(first?.at(-1)).toBe(',');
    expect(first).toHaveLength(LONGEST_SENTENCE - 49);
  });

  it('of the longest length allowed stay whole', () => {
    expect(tokensOf('reed '.repeat(LONGEST_SENTENCE))).toHaveLength(1);
    expect(tokensOf('reed '.repeat(LONGEST_SENTENCE + 1))).toHaveLength(2);
  });
});

describe('time grows no faster than the text', () => {
  it.each([
    ' ',
    'Thanks ',
    'We we ',
    'Hi Ann ',
    '---------- ',
    'Monday, March ',
    'https://a.b ',
    '. thanks ',
  ])('runs of %j', (unit) => {
    const text = `Before ${unit.repeat(90_000 / unit.length)}after it.`;
    const started = Date.now();
    expect(reader.read(text).sentences.length).toBeGreaterThan(0);
    expect(Date.now() - started).toBeLessThan(4000);
  });
});
