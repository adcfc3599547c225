import { readArguments } from '../../evaluation/arguments';
import { checkFloors } from '../../evaluation/floors';
import { signOf, tune } from '../../evaluation/peers/thresholds';
import { section, withSections } from '../../evaluation/report/document';
import { markdownTable, terminalTable } from '../../evaluation/report/text';

const measure = {
  title: 'Scores',
  columns: ['system', 'macro-F1'],
  rows: [
    ['one | two', 67.25],
    ['three', '41.0 (38–44)'],
  ],
  notes: ['Two systems.'],
};

describe('tables', () => {
  test('for a terminal: even columns, numbers with one decimal', () => {
    const lines = terminalTable(measure).split('\n');
    expect(lines).toContain('one | two          67.3');
    expect(lines.at(-1)).toBe('Two systems.');
  });

  test('counts above 100 have no decimals, shares have one', () => {
    const rows = [
      ['a', 1461],
      ['b', 100],
      ['c', 12.34],
    ];
    expect(markdownTable({ ...measure, rows }).match(/\| [abc] +\| [\d.]+ \|/g)).toEqual([
      '| a | 1461 |',
      '| b | 100.0 |',
      '| c | 12.3 |',
    ]);
  });

  test('for Markdown: bars are escaped', () => {
    expect(markdownTable(measure).split('\n')).toContain('| one \\| two | 67.3 |');
  });
});

describe('the report', () => {
  const provenance = {
    date: '2026-01-02',
    commit: 'abc1234',
    data: [{ path: 'dse/valid.txt', hash: '0123' }],
  };
  const order = ['newsmtsc', 'dse', 'gold'];
  const made = (name: string, body: string): [string, string] => [
    name,
    section(name, name, provenance, [body]),
  ];

  test('a section says when, at which commit and on which data it was measured', () => {
    expect(section('dse', 'DSE', provenance, ['| x |'])).toContain(
      'Measured on 2026-01-02 at commit abc1234; data by SHA-256: `dse/valid.txt` 0123.',
    );
  });

  test('only measured sections are replaced, in the order of the measures', () => {
    const first = withSections(
      undefined,
      new Map([made('gold', 'old gold'), made('newsmtsc', 'old news')]),
      order,
    );
    const second = withSections(first, new Map([made('dse', 'new pairs'), made('gold', 'new gold')]), order);
    expect(second).not.toContain('old gold');
    const places = ['old news', 'new pairs', 'new gold'].map((body) => second.indexOf(body));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
  });

  test('writing the same sections again changes nothing', () => {
    const sections = new Map([made('dse', 'pairs')]);
    const once = withSections(undefined, sections, order);
    expect(withSections(once, sections, order)).toBe(once);
  });
});

describe('the command line', () => {
  test('names, folders and flags', () => {
    expect(readArguments(['dse', '--data', 'd', '--check'], ['dse'])).toMatchObject({
      names: ['dse'],
      data: 'd',
      check: true,
    });
  });

  test('an unknown name is refused with the known ones', () => {
    expect(() => readArguments(['des'], ['dse', 'gold'])).toThrow('no measure "des"; there are dse, gold');
  });
});

describe('floors', () => {
  test('a figure below its floor falls; one that was not measured is named', () => {
    expect(
      checkFloors(
        { a: 50, b: 50, c: 50 },
        new Map([
          ['a', 49.9],
          ['b', 50],
        ]),
      ),
    ).toEqual({
      fallen: [{ figure: 'a', floor: 50, value: 49.9 }],
      unmeasured: ['c'],
    });
  });
});

describe('thresholds of the peers', () => {
  test('classes that lie apart are told apart', () => {
    const items = [-3, -2, -2, 0, 0, 1, 4, 5, 5].map((score) => ({
      score,
      gold: score < -1 ? ('negative' as const) : score > 3 ? ('positive' as const) : ('neutral' as const),
    }));
    const thresholds = tune(items);
    expect(items.filter((item) => signOf(item.score, thresholds) !== item.gold)).toEqual([]);
  });
});
