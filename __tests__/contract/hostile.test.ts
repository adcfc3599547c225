/** `analyze` on what nobody would write: it answers or refuses, and every span is its text. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { analyze, createAnalyzer, StanceError } from '../../src/index';
import type { AnalyzeOptions, AnalyzerOptions, StanceSummary } from '../../src/index';
import { summarySchema } from '../../src/schema';

const validate = new Ajv({ formats: { date: true } }).compile(summarySchema);

/** Every object of the summary that has a span and a text, in all its depths. */
function spans(value: unknown): { start: number; end: number; text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(spans);
  const own =
    'text' in value && 'start' in value && 'end' in value
      ? [{ start: Number(value.start), end: Number(value.end), text: String(value.text) }]
      : [];
  return [...own, ...inside];
}

function expectSound(text: string, summary: StanceSummary): void {
  expect(validate(summary) ? [] : validate.errors).toEqual([]);
  expect(
    spans(summary).filter(({ start, end, text: surface }) => text.slice(start, end) !== surface),
  ).toEqual([]);
  expect(analyze(text)).toEqual(summary);
}

describe('a real editorial', () => {
  const folder = 'examples/editorials';
  test.each(readdirSync(folder))('%s keeps to the schema, and every span is its text', (name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    const summary = analyze(text);
    expect(summary.acts.length).toBeGreaterThan(5);
    expectSound(text, summary);
  });
});

/** A refusal, as a program and a person read it. */
function refusal(code: string, message: string): unknown {
  return expect.objectContaining({
    name: 'StanceError',
    code,
    message: expect.stringContaining(message) as string,
  });
}

/** What was thrown. */
function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

describe('odd characters', () => {
  test.each([
    ['a lone surrogate', '\ud800'],
    ['surrogates the wrong way round', '\udc00\ud800 condemned Togo.'],
    ['surrogates around a cue', 'Iran \ud800condemned\udc00 Togo.'],
    ['a direction override', '\u202eIran condemned Togo.\u202c'],
    ['names in another script', 'إيران condemned Togo. Iran thanked باكستان.'],
    ['zero-width characters inside words', 'I\u200bran than\u200dked To\u200cgo.'],
    ['flags and faces', '🇮🇷 condemned 🇵🇰. Iran 🙂 thanked Togo 👩‍👩‍👧.'],
    ['control characters', '\0Iran\u0007 thanked\u001b[31m Togo.'],
    ['a byte-order mark', '\ufeffIran thanked Togo.'],
    ['spaces of many widths', 'Iran\u00a0thanked\u2003Togo.\u3000Togo left.'],
    [
      'line ends of many kinds',
      'Iran\u0085thanked Togo.\u2028Togo thanked Iran.\u2029Iran left.\rTogo\vstayed.',
    ],
    ['letters that change their length with their case', 'ﬁne İran thanked ẞtate. ŉ İ ß'],
    ['combining marks without a letter', '\u0301\u0301 Iran\u0301 thanked Togo.'],
  ])('%s', (_, text) => {
    expectSound(text, analyze(text));
  });
});

describe('names that mean something to JavaScript', () => {
  const NAMES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];

  test.each(NAMES)('%s in a text', (name) => {
    const text = `${name} condemned Togo. Mr ${name} thanked the ${name}. A ${name} ${name}ed ${name}ly.`;
    expectSound(text, analyze(text));
  });

  test.each(NAMES)('%s as an actor', (id) => {
    const text = 'Acme condemned Togo.';
    const { actors, relations } = createAnalyzer({ actors: [{ id, name: 'Acme' }] }).analyze(text);
    expect(actors.map((actor) => actor.id)).toEqual([id, 'TGO']);
    expect(relations.map(({ source, target }) => [source, target])).toEqual([[id, 'TGO']]);
    expect(analyze(text, { mentions: [{ actor: id, start: 0, end: 4 }] }).relations[0]?.source).toBe(id);
  });

  test.each(NAMES)('%s as a cue', (lemma) => {
    const acts = [
      { lemma: lemma.toLowerCase(), pos: 'verb', kind: 'denounce', frame: { source: ['subject'] } },
    ] as const;
    expect(() => createAnalyzer({ acts }).analyze('Iran thanked Togo.')).not.toThrow();
  });
});

describe('nothing to read', () => {
  test.each(['', ' ', '\n\r\n\t', '\u00a0\u3000', '\u200b\ufeff'])('%j gives an empty summary', (text) => {
    expect(analyze(text)).toEqual({
      schemaVersion: 1,
      document: { length: text.length },
      sentences: [],
      actors: [],
      acts: [],
      relations: [],
      overall: { condemnation: 0, conciliation: 0, balance: 0, acts: 0, label: 'neutral' },
      warnings: [expect.objectContaining({ code: 'empty-text' })],
    });
  });
});

describe('text without a break', () => {
  test.each([
    ['one letter', 'a'.repeat(200_000)],
    ['hyphens', 'a-'.repeat(20_000)],
    ['apostrophes', "a'".repeat(100_000)],
    ['full stops', '.'.repeat(100_000)],
    ['opening brackets', '('.repeat(20_000)],
    ['combining marks', 'e\u0301'.repeat(50_000)],
    ['faces', '🙂'.repeat(20_000)],
    ['white space', `${' \n'.repeat(400_000)}Iran thanked Togo.`],
  ])(
    '%s',
    (_, text) => {
      const summary = analyze(text);
      expect(
        spans(summary).every(({ start, end, text: surface }) => text.slice(start, end) === surface),
      ).toBe(true);
      expect(summary.document.length).toBe(text.length);
    },
    60_000,
  );
});

/** A text of about 20,000 characters. */
const long = (unit: string): string => unit.repeat(Math.ceil(20_000 / unit.length));
const numbered = (unit: (name: string) => string): string =>
  Array.from({ length: 350 }, (_, number) =>
    unit(
      `${'BCDFGHKLMN'.charAt(number % 10)}${String(number)
        .split('')
        .map((digit) => 'aeioulnrst'.charAt(Number(digit)))
        .join('')}`,
    ),
  ).join('');

// None may throw, whatever is nested or strung together; how time grows is measured by `npm run bench -- scaling`.
describe('long texts are read to an end', () => {
  test.each([
    ['a sentence that names one state again and again', long('Iran, ')],
    ['a coordination without an end', long('Iran and Togo condemned ')],
    ['one word after the other', long('Aa ')],
    ['hyphens', long('a-')],
    ['quotations in one sentence', long('“we regret it” said Iran, ')],
    ['pronouns in one sentence', long('he told them that it ')],
    ['relative clauses in each other', long('the report on the ministers most of whom said that ')],
    [
      'paragraphs with a quotation each',
      long(
        'Iran condemned Pakistan on Monday. The union thanked its members. “We regret it,” said the minister.\n\n',
      ),
    ],
    ['a quotation that nothing closes', `“${long('Iran condemned Togo. ')}`],
    ['lines', long('- Iran\n')],
    ['persons', numbered((name) => `Mr ${name}son condemned Ms ${name}ski. He said so. `)],
    ['bodies', numbered((name) => `The ${name} Council thanked the ${name} Bank’s chairman. `)],
    ['strangers', long('A man thanked the nurses. The same nurse told a boss of it. ')],
    ['echoes', long('Iran thanked Togo, and so did we. Both sides apologised. ')],
  ])(
    '%s',
    (_, text) => {
      const summary = analyze(text);
      expect(summary.document.length).toBe(text.length);
      expect(
        spans(summary).every(({ start, end, text: surface }) => text.slice(start, end) === surface),
      ).toBe(true);
    },
    120_000,
  );
});

describe('what is refused', () => {
  const OWN = { id: 'A', name: 'Acme' };

  test.each<[string, AnalyzerOptions, string]>([
    [
      'reserved-id',
      { actors: [{ id: 'author', name: 'A' }] },
      "actors[0].id is 'author'; allowed is any id but",
    ],
    [
      'reserved-id',
      { actors: [{ id: 'unnamed', name: 'A' }] },
      "actors[0].id is 'unnamed'; allowed is any id but",
    ],
    ['duplicate-actor', { actors: [OWN, { id: 'A', name: 'B' }] }, "actors[1].id is 'A', as is actors[0].id"],
    [
      'overlapping-definition',
      { actors: [OWN, { id: 'B', name: 'Acme' }] },
      "has the name 'Acme', and so has 'A'",
    ],
    ['invalid-option', { maxLength: 0 }, 'maxLength is 0; allowed is a whole number from 1 up'],
    ['invalid-option', { maxLength: NaN }, 'maxLength is NaN; allowed is a whole number from 1 up'],
    [
      'invalid-option',
      { abbreviations: ['Cllr'] },
      "abbreviations[0] is 'Cllr'; allowed is a word that ends in",
    ],
  ])('%s: %j', (code, options, message) => {
    expect(thrownBy(() => createAnalyzer(options))).toEqual(refusal(code, message));
  });

  test.each<[string, AnalyzeOptions, string]>([
    ['invalid-mention', { mentions: [{ actor: 'A', start: 0, end: 99 }] }, 'mentions[0] spans 0 to 99'],
    [
      'invalid-mention',
      { mentions: [{ actor: 'A', start: 3, end: 3 }] },
      'mentions[0].end is 3; allowed is more',
    ],
    [
      'invalid-mention',
      { mentions: [{ actor: 'A', start: -1, end: 3 }] },
      'mentions[0].start is -1; allowed',
    ],
    [
      'invalid-mention',
      { mentions: [{ actor: 'A', start: 0, end: 1.5 }] },
      'mentions[0].end is 1.5; allowed',
    ],
    [
      'invalid-mention',
      { mentions: [{ actor: 'A', start: 19, end: 20 }] },
      'cuts a character in two at offset',
    ],
    ['reserved-id', { mentions: [{ actor: 'author', start: 0, end: 4 }] }, "mentions[0].actor is 'author'"],
    [
      'overlapping-mention',
      {
        mentions: [
          { actor: 'A', start: 0, end: 4 },
          { actor: 'B', start: 3, end: 6 },
        ],
      },
      "mentions of 'A' (0 to 4) and 'B' (3 to 6) overlap",
    ],
    ['invalid-option', { date: '2023-02-29' }, "date is '2023-02-29'; allowed is a date of the calendar"],
  ])('%s: %j', (code, options, message) => {
    expect(thrownBy(() => analyze('Iran thanked Togo. 🙂', options))).toEqual(refusal(code, message));
  });

  test('a text that is longer than allowed', () => {
    expect(thrownBy(() => analyze('x'.repeat(1_000_001)))).toEqual(refusal('text-too-long', '1000000'));
  });

  test.each([undefined, null, 5, {}, [], new Date(0)])('%p is no text', (value) => {
    // Callers in plain JavaScript pass anything.
    const call = analyze as (text: unknown) => StanceSummary;
    expect(() => call(value)).toThrow(StanceError);
  });
});
