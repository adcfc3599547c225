import { createReader } from '../../src/text';

const reader = createReader();
const kinds = (text: string): string[] => reader.read(text).sentences.map((s) => `${s.kind}: ${s.text}`);
const marks = (text: string): string[] =>
  reader.read(text).marks.map((m) => `${m.kind}: ${text.slice(m.start, m.end)}`);

describe('header', () => {
  it.each([
    [
      'EDITORIAL\n\nA bridge too far\n\nNobody wept.',
      ['byline: EDITORIAL', 'headline: A bridge too far', 'prose: Nobody wept.'],
    ],
    [
      'A bridge too far\nBy Jane Smith, Political Editor\nNobody wept.',
      ['headline: A bridge too far', 'byline: By Jane Smith, Political Editor', 'prose: Nobody wept.'],
    ],
    [
      'A bridge too far\n\nThe Leith Herald says\n\nNobody wept.',
      ['headline: A bridge too far', 'byline: The Leith Herald says', 'prose: Nobody wept.'],
    ],
    [
      'A bridge too far\n\nThe Leith Herald says nobody wept.',
      ['headline: A bridge too far', 'prose: The Leith Herald says nobody wept.'],
    ],
    ['Why now?\n\nAFP\n\nNobody knows.', ['headline: Why now?', 'byline: AFP', 'prose: Nobody knows.']],
    [
      'Enough.\n\nFrom the editors\n\nNobody wept.',
      ['headline: Enough.', 'byline: From the editors', 'prose: Nobody wept.'],
    ],
    ['Enough.\n\n3 May 2021\n\nNobody wept.', ['headline: Enough.', 'prose: Nobody wept.']],
    [
      'What they want\n\nA year on, there is no plan\n\nThe Messenger\n\nNobody wept.',
      [
        'headline: What they want',
        'headline: A year on, there is no plan',
        'byline: The Messenger',
        'prose: Nobody wept.',
      ],
    ],
    [
      'The Messenger view on peace: sign it\n\nLeading article\n\nNobody wept.',
      ['headline: The Messenger view on peace: sign it', 'byline: Leading article', 'prose: Nobody wept.'],
    ],
    [
      'One thing\n\nNobody wept.\n\nThe way forward\n\nThey should talk.',
      ['headline: One thing', 'prose: Nobody wept.', 'headline: The way forward', 'prose: They should talk.'],
    ],
    [
      'They should talk.\n\nBy our correspondent',
      ['prose: They should talk.', 'byline: By our correspondent'],
    ],
    ['Only these words', ['prose: Only these words']],
    ['By noon it was over.\n\nNobody wept.', ['prose: By noon it was over.', 'prose: Nobody wept.']],
  ])('%j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('paragraphs', () => {
  const paragraphs = (text: string): number[] => reader.read(text).sentences.map((s) => s.paragraph);

  it.each(['\n\n', '\r\n\r\n', '\r\r', '\n \t\n', '\u2029'])('are parted by %j', (gap) => {
    expect(paragraphs(`One came. Two came.${gap}Three left.`)).toEqual([0, 0, 1]);
  });

  it('may be single lines', () => {
    expect(paragraphs('One came. Two came.\nThree left.\nFour slept.')).toEqual([0, 0, 1, 2]);
  });

  it('may be wrapped by hand', () => {
    const wrapped =
      'This paragraph goes on for a few lines, as mail programs used to set\n' +
      'them, with about seventy columns to a line. It has a second sentence\n' +
      'in it. The third one begins here and ends on the line below, which is\nshorter.\n\nA second paragraph follows.';
    expect(paragraphs(wrapped)).toEqual([0, 0, 0, 1]);
  });

  it('go on over a line break inside a sentence', () => {
    expect(paragraphs('The gate was shut\nat noon.')).toEqual([0]);
    expect(paragraphs('The gate was shut by the\nMinister. He left.')).toEqual([0, 0]);
  });

  it('count only what holds sentences', () => {
    expect(paragraphs('3 May 2021\n\nOne came.\n\n* * *\n\nTwo left.')).toEqual([0, 1]);
  });
});

describe('lists', () => {
  it.each([
    ['Both should:\n\n• pay;\n• leave.\n\nThat is all.', ['list-mark: •', 'list-mark: •'], 2],
    ['Both should:\n- pay\n- leave\nThat is all.', ['list-mark: -', 'list-mark: -'], 2],
    [
      'Both should:\n\n(a) pay;\n(b) leave; and\n(c) rest.',
      ['list-mark: (a)', 'list-mark: (b)', 'list-mark: (c)'],
      3,
    ],
    ['Lessons\n\nI. Pay.\nII. Leave.\nIII. Rest.', ['list-mark: I.', 'list-mark: II.', 'list-mark: III.'], 3],
    ['1) Pay. 2) Leave.', ['list-mark: 1)', 'list-mark: 2)'], 2],
    ['1. Pay. They must.\n2. Leave.', ['list-mark: 1.', 'list-mark: 2.'], 3],
    ['“Who pays?”\n\n— Nobody, he said.\n\n— Nobody?', [], 0],
    ['J. Smith wrote this.\n\n- It was long.', [], 0],
    ['They want (1) peace, (2) bread and (3) land.', [], 0],
    ['It was 1914.\n\n10. That was the score.', [], 0],
  ])('%j', (text, expected, items) => {
    expect(marks(text)).toEqual(expected);
    expect(reader.read(text).sentences.filter(({ kind }) => kind === 'list-item')).toHaveLength(items);
  });
});

describe('end marks', () => {
  it.each(['*', '***', '* * *', '■', '-30-', '— 30 —', 'ENDS', 'Ends', '(ends)', '###', '---', '◆'])(
    '%s on its own line',
    (mark) => {
      expect(marks(`Nobody wept.\n\n${mark}\n`)).toEqual([`end-mark: ${mark}`]);
      expect(kinds(`Nobody wept.\n\n${mark}\n`)).toEqual(['prose: Nobody wept.']);
    },
  );

  it.each(['*', '***', '■', '-30-', 'ENDS'])('%s behind the last sentence', (mark) => {
    expect(marks(`Nobody wept. ${mark}`)).toEqual([`end-mark: ${mark}`]);
    expect(kinds(`Nobody wept. ${mark}`)).toEqual(['prose: Nobody wept.']);
  });

  it.each(['It never ends.', 'It scored 30', 'The end of it is near.'])('not %s', (text) => {
    expect(marks(text)).toEqual([]);
  });
});

describe('date lines', () => {
  it.each([
    ['January 21, 2024', '2024-01-21'],
    ['Jan. 21, 2024', '2024-01-21'],
    ['21 January 2024', '2024-01-21'],
    ['Sunday 21st of January, 2024', '2024-01-21'],
    ['SUNDAY, JANUARY 21, 2024', '2024-01-21'],
    ['21-Jan-2024', '2024-01-21'],
    ['2024-01-21', '2024-01-21'],
    ['2024/1/21', '2024-01-21'],
    ['21.01.2024', '2024-01-21'],
    ['21/01/2024', '2024-01-21'],
    ['01/21/2024', '2024-01-21'],
    ['Date: 2024-01-21', '2024-01-21'],
    ['Published: January 21, 2024 10:30 am', '2024-01-21'],
    ['Sun 21 Jan 2024 18.30 GMT', '2024-01-21'],
    ['Islamabad, January 21, 2024', '2024-01-21'],
    ['New Delhi: 21 January 2024', '2024-01-21'],
    ['29 February 2024', '2024-02-29'],
    ['29 February 2023', undefined],
    ['03/04/2024', undefined],
    ['January 21', undefined],
    ['Sunday', undefined],
    ['March 2021', undefined],
    ['2024-13-01', undefined],
  ])('%s gives %s', (line, date) => {
    for (const text of [`${line}\n\nNobody wept.`, `A bridge too far\n${line}\nNobody wept.`]) {
      const read = reader.read(text);
      expect(read.date).toBe(date);
      expect(marks(text)).toEqual([`date-line: ${line}`]);
    }
  });

  it.each([
    ['date 2024-01-21', '2024-01-21'],
    ['Islamabad, Jan 21 —', undefined],
    ['ISLAMABAD, Jan. 21, 2024 (Reuters) -', '2024-01-21'],
    ['KABUL (AP) —', undefined],
    ['LONDON —', undefined],
  ])('%s before the first sentence', (prefix, date) => {
    const text = `${prefix} The two sides met. They left.`;
    expect(reader.read(text).date).toBe(date);
    expect(marks(text)).toEqual([`date-line: ${prefix}`]);
    expect(kinds(text)).toEqual(['prose: The two sides met.', 'prose: They left.']);
  });

  it('at the end', () => {
    const text = 'Nobody wept.\n\nPublished in Dawn, January 21st, 2024';
    expect(reader.read(text).date).toBe('2024-01-21');
    expect(kinds(text)).toEqual(['prose: Nobody wept.']);
  });

  it.each([
    'On January 21, 2024, the two sides met.',
    'May the war end.',
    'It was March 3, 2021 when they met.',
    'Iran — the elder of the two — agreed.',
    'They met in May 2019. They left.',
  ])('none in %s', (text) => {
    expect(marks(text)).toEqual([]);
    expect(reader.read(text).date).toBeUndefined();
  });
});
