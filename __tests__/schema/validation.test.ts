import * as fc from 'fast-check';
import {
  checkActDefinitions,
  checkActorDefinitions,
  checkAnalyzeOptions,
  checkAnalyzerOptions,
  StanceError,
} from '../../src/contract';
import type { StanceErrorCode } from '../../src/contract';

const ACT = {
  lemma: 'slam',
  pos: 'verb',
  kind: 'denounce',
  frame: { source: ['subject'], target: ['object'] },
};

function errorOf(check: () => unknown): StanceError {
  try {
    check();
  } catch (error) {
    if (error instanceof StanceError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('analyzer options that are right', () => {
  test.each([
    ['none', {}],
    ['an actor', { actors: [{ id: 'ACME', name: 'Acme Rail', aliases: ['Acme'], kind: 'organisation' }] }],
    ['an actor named like a property', { actors: [{ id: '__proto__', name: 'constructor' }] }],
    ['an act', { acts: [ACT] }],
    [
      'several lemmas, a preposition, a guard',
      {
        acts: [
          {
            ...ACT,
            lemma: ['hit out at', 'lash out at'],
            strength: 0.8,
            frame: { target: ['obl:at', 'obl:in front of'] },
            guards: [{ at: 'object', words: ['ball'] }],
          },
        ],
      },
    ],
    ['a wording', { acts: [{ ...ACT, kind: 'evaluate', valence: 'blame' }] }],
    ['abbreviations and a length', { abbreviations: ['Cllr.', 'e.g.'], maxLength: 5000 }],
  ])('%s', (_, options) => {
    expect(checkAnalyzerOptions(options)).toEqual(options);
  });

  test('keys that are undefined count as absent', () => {
    expect(checkAnalyzerOptions({ actors: undefined, acts: [{ ...ACT, guards: undefined }] })).toEqual({
      acts: [ACT],
    });
    expect(Object.keys(checkAnalyzeOptions({ id: undefined, discover: false }))).toEqual(['discover']);
  });

  test('what comes back does not change with what was given', () => {
    const given = { actors: [{ id: 'A', name: 'A', aliases: ['B'] }] };
    const checked = checkAnalyzerOptions(given);
    given.actors[0]!.aliases.push('C');
    expect(checked).toEqual({ actors: [{ id: 'A', name: 'A', aliases: ['B'] }] });
  });
});

describe('analyzer options that are wrong', () => {
  test.each<[StanceErrorCode, string, unknown]>([
    [
      'invalid-option',
      "options is 5; allowed is an object with the keys 'actors', 'acts', 'abbreviations' or 'maxLength'",
      5,
    ],
    ['invalid-option', 'options is null; allowed is an object', null],
    [
      'invalid-option',
      "actor is unknown; allowed keys are 'actors', 'acts', 'abbreviations' or 'maxLength'",
      { actor: [] },
    ],
    [
      'invalid-option',
      'actors is an object with the keys id; allowed is a list of actors',
      { actors: { id: 'A' } },
    ],
    [
      'invalid-option',
      'actors[1].name is missing; allowed is',
      { actors: [{ id: 'A', name: 'A' }, { id: 'B' }] },
    ],
    [
      'invalid-option',
      "actors[0].name is ' '; allowed is a text that is not blank",
      { actors: [{ id: 'A', name: ' ' }] },
    ],
    [
      'invalid-option',
      "actors[0].kind is 'state'; allowed is 'country', 'organisation', 'person' or 'group'",
      { actors: [{ id: 'A', name: 'A', kind: 'state' }] },
    ],
    [
      'invalid-option',
      "actors[0].alias is unknown; allowed keys are 'id', 'name', 'aliases' or 'kind'",
      { actors: [{ id: 'A', name: 'A', alias: 'B' }] },
    ],
    [
      'invalid-option',
      "actors[0].aliases is 'B'; allowed is a list of names",
      { actors: [{ id: 'A', name: 'A', aliases: 'B' }] },
    ],
    [
      'invalid-option',
      'actors[0].aliases[1] is 7; allowed is a text',
      { actors: [{ id: 'A', name: 'A', aliases: ['B', 7] }] },
    ],
    [
      'reserved-id',
      "actors[0].id is 'author'; allowed is any id but 'author' and 'unnamed'",
      { actors: [{ id: 'author', name: 'A' }] },
    ],
    ['reserved-id', "actors[0].id is 'unnamed'", { actors: [{ id: 'unnamed', name: 'A' }] }],
    [
      'invalid-option',
      "abbreviations[0] is 'Cllr'; allowed is a word that ends in a full stop",
      { abbreviations: ['Cllr'] },
    ],
    ['invalid-option', 'maxLength is 0; allowed is a whole number from 1 up', { maxLength: 0 }],
    ['invalid-option', 'maxLength is 1.5; allowed is a whole number', { maxLength: 1.5 }],
    ['invalid-option', "maxLength is '9'; allowed is a whole number", { maxLength: '9' }],
    ['invalid-act', 'acts[0].lemma is missing', { acts: [{}] }],
    [
      'invalid-act',
      "acts[0].lemma is 'Slam'; allowed are lower-case lemmas",
      { acts: [{ ...ACT, lemma: 'Slam' }] },
    ],
    ['invalid-act', 'acts[0].lemma is a list of 0', { acts: [{ ...ACT, lemma: [] }] }],
    [
      'invalid-act',
      "acts[0].pos is 'verbal'; allowed is 'verb', 'noun', 'adjective' or 'adverb'",
      { acts: [{ ...ACT, pos: 'verbal' }] },
    ],
    [
      'invalid-act',
      "acts[0].kind is 'condemn'; allowed is 'express-concern', 'complain'",
      { acts: [{ ...ACT, kind: 'condemn' }] },
    ],
    [
      'invalid-act',
      'acts[0].strength is 80; allowed is a number from 0 to 1',
      { acts: [{ ...ACT, strength: 80 }] },
    ],
    ['invalid-act', 'acts[0].strength is NaN', { acts: [{ ...ACT, strength: Number.NaN }] }],
    [
      'invalid-act',
      "acts[0].frame.source[0] is 'agent'; allowed is 'subject', 'object'",
      { acts: [{ ...ACT, frame: { source: ['agent'] } }] },
    ],
    ['invalid-act', "acts[0].frame.target[0] is 'obl:'", { acts: [{ ...ACT, frame: { target: ['obl:'] } }] }],
    ['invalid-act', 'acts[0].frame is empty', { acts: [{ ...ACT, frame: { source: [] } }] }],
    [
      'invalid-act',
      "acts[0].guards[0].at is 'near'",
      { acts: [{ ...ACT, guards: [{ at: 'near', words: [] }] }] },
    ],
    [
      'invalid-act',
      "acts[0].valence is missing; an 'evaluate' act has 'praise' or 'blame'",
      { acts: [{ ...ACT, kind: 'evaluate' }] },
    ],
    [
      'invalid-act',
      "acts[0].valence is 'blame'; allowed only where kind is 'evaluate', here it is 'denounce'",
      { acts: [{ ...ACT, valence: 'blame' }] },
    ],
  ])('%s: %s', (code, message, options) => {
    const error = errorOf(() => checkAnalyzerOptions(options));
    expect(error.code).toBe(code);
    expect(error.message).toContain(`actor-stance: ${message}`);
  });
});

describe('options of one analysis', () => {
  test.each([
    [{}],
    [{ id: '', date: '2024-02-29', mentions: [{ actor: 'ACME', start: 0, end: 4 }], discover: false }],
  ])('%j is right', (options) => {
    expect(checkAnalyzeOptions(options)).toEqual(options);
  });

  test.each<[StanceErrorCode, string, unknown]>([
    [
      'invalid-option',
      "date is 'yesterday'; allowed is a date of the calendar as YYYY-MM-DD",
      { date: 'yesterday' },
    ],
    ['invalid-option', "date is '2023-02-29'", { date: '2023-02-29' }],
    ['invalid-option', 'id is 7; allowed is a text', { id: 7 }],
    ['invalid-option', "discover is 'no'; allowed is true or false", { discover: 'no' }],
    [
      'invalid-option',
      "text is unknown; allowed keys are 'id', 'date', 'mentions' or 'discover'",
      { text: '' },
    ],
    [
      'invalid-mention',
      'mentions[0].start is -1; allowed is a whole number from 0 up',
      { mentions: [{ actor: 'A', start: -1, end: 4 }] },
    ],
    ['invalid-mention', 'mentions[0].end is 2.5', { mentions: [{ actor: 'A', start: 1, end: 2.5 }] }],
    [
      'invalid-mention',
      'mentions[0].end is 3; allowed is more than its start, 3',
      { mentions: [{ actor: 'A', start: 3, end: 3 }] },
    ],
    [
      'invalid-mention',
      'mentions[1].actor is missing',
      {
        mentions: [
          { actor: 'A', start: 3, end: 4 },
          { start: 5, end: 6 },
        ],
      },
    ],
    ['reserved-id', "mentions[0].actor is 'author'", { mentions: [{ actor: 'author', start: 3, end: 4 }] }],
  ])('%s: %s', (code, message, options) => {
    const error = errorOf(() => checkAnalyzeOptions(options));
    expect(error.code).toBe(code);
    expect(error.message).toContain(`actor-stance: ${message}`);
  });
});

describe('lists from files', () => {
  test('paths begin at the list', () => {
    expect(errorOf(() => checkActorDefinitions([{ id: 'A', name: 1 }])).message).toContain('[0].name is 1;');
    expect(errorOf(() => checkActDefinitions([{ ...ACT, pos: 'v' }])).message).toContain("[0].pos is 'v';");
    expect(errorOf(() => checkActDefinitions({})).message).toContain(
      'the list is an object with no keys; allowed is a list of acts',
    );
    expect(errorOf(() => checkActorDefinitions([{ id: 'author', name: 'A' }])).message).toContain(
      "[0].id is 'author'",
    );
  });
});

test('whatever is given, the answer is options or a StanceError on one line', () => {
  fc.assert(
    fc.property(
      fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
      (value) => {
        for (const check of [
          checkAnalyzerOptions,
          checkAnalyzeOptions,
          checkActorDefinitions,
          checkActDefinitions,
        ]) {
          try {
            expect(check(value)).toBeDefined();
          } catch (error) {
            expect(error).toBeInstanceOf(StanceError);
            expect(String(error)).not.toMatch(/[\n\r]/u);
          }
        }
      },
    ),
  );
});

test('a key is shown on one line', () => {
  expect(errorOf(() => checkAnalyzerOptions({ 'a\nb': 1 })).message).toContain('a b is unknown');
});

test('a circle is refused, not followed for ever', () => {
  const circle: Record<string, unknown> = {};
  circle['acts'] = [circle];
  expect(errorOf(() => checkAnalyzerOptions(circle)).code).toBe('invalid-act');
});
