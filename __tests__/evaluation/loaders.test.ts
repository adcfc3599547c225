import {
  decontaminated,
  loadNewsmtsc,
  locate,
  parseDseLine,
  parseEditorial,
  parseNewsmtscLine,
  parseSpans,
} from '../../evaluation/loaders';

describe('NewsMTSC', () => {
  const line = (target: object): string =>
    JSON.stringify({
      sentence_normalized: 'Rome praised Malta.',
      targets: [{ from: 13, to: 18, mention: 'Malta', polarity: 6, ...target }],
    });

  test('a target becomes an item', () => {
    expect(parseNewsmtscLine(line({}), 'train.jsonl', 1)).toEqual([
      { text: 'Rome praised Malta.', start: 13, end: 18, label: 'positive' },
    ]);
  });

  test.each([
    ['not JSON', '{', 'not JSON'],
    ['an unknown polarity', line({ polarity: 3 }), 'polarity 3; it must be 2, 4 or 6'],
    ['offsets beside the mention', line({ from: 12 }), 'no "Malta" at 12..18'],
    ['a missing field', '{"targets":[]}', 'sentence_normalized'],
  ])('%s is reported by file and line', (_, text, problem) => {
    expect(() => parseNewsmtscLine(text, 'train.jsonl', 7)).toThrow(/^train\.jsonl:7: /);
    expect(() => parseNewsmtscLine(text, 'train.jsonl', 7)).toThrow(problem);
  });

  test('missing data is named with its public source', () => {
    expect(() => loadNewsmtsc('/nowhere', 'dev_rw')).toThrow(
      /dev_rw\.jsonl is not there; its public source is https:\/\/github\.com\/fhamborg\/NewsMTSC/,
    );
  });
});

describe('DSE', () => {
  const parse = (text: string): ReturnType<typeof parseDseLine> => parseDseLine(text, 'train.txt', 3);
  const surfaces = (text: string): string[] => {
    const item = parse(text);
    return [item.a, item.b].map(({ start, end }) => item.text.slice(start, end));
  };

  test('brackets are stripped and offsets kept', () => {
    expect(parse('[Rome] blamed [Malta].\tRome\tMalta\t3')).toEqual({
      text: 'Rome blamed Malta.',
      a: { start: 0, end: 4 },
      b: { start: 12, end: 17 },
      label: 'A blames B',
    });
  });

  test.each([
    [
      'a last letter outside its bracket',
      '[Democrat]s met [the United State]s.\t\t\t0',
      ['Democrats', 'the United States'],
    ],
    ['a possessive inside its bracket', '[Kasich’]s aide met [Ryan].\t\t\t0', ['Kasich', 'Ryan']],
  ])('%s', (_, text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  test.each([
    '[Rome] blamed Malta.\tRome\tMalta\t3',
    '[Rome] met [Malta].\tRome\tMalta\t5',
    '[Rome] met [Malta].',
  ])('a bad line: %s', (text) => {
    expect(() => parse(text)).toThrow(/^train\.txt:3: /);
  });

  test('copies of held-out sentences and doubles leave the training part', () => {
    const long = 'in a statement on Tuesday that ran to several pages and was sent to all the papers';
    const item = (tail: string, label: number): ReturnType<typeof parseDseLine> =>
      parse(`[Rome] met [Malta] ${tail}\tRome\tMalta\t${label}`);
    const heldOut = item(`${long} at noon.`, 0);
    const kept = item('at sea.', 1);
    expect(decontaminated([item(`${long} at night.`, 3), kept, item('at sea.', 3)], [heldOut])).toEqual([
      kept,
    ]);
  });
});

describe('CAMEO', () => {
  const lines = (text: string): { text: string; number: number }[] =>
    text.split('\n').map((line, index) => ({ text: line, number: index + 1 }));

  test('spans are found again in the running sentence, spaces and quote marks notwithstanding', () => {
    const [marked] = parseSpans(
      lines("The B-S\nPope I-S\n's I-S\nenvoy I-S\nmet O\nUN B-T\nstaff I-T\n. O"),
      'ner.txt',
    );
    const text = 'The Popeʼs envoy met  UN staff.';
    const { sources, targets } = locate(text, marked ?? { words: [] });
    expect([...sources, ...targets].map(({ start, end }) => text.slice(start, end))).toEqual([
      'The Popeʼs envoy',
      'UN staff',
    ]);
  });

  test('parties of a reciprocal event are source and target', () => {
    const [marked] = parseSpans(lines('Rome B-R\nmet O\nMalta B-R'), 'ner.txt');
    const { sources, targets } = locate('Rome met Malta', marked ?? { words: [] });
    expect(sources).toEqual(targets);
    expect(sources).toHaveLength(2);
  });

  test('an unknown mark is reported by file and line', () => {
    expect(() => parseSpans(lines('Rome O\nmet B-X'), 'ner.txt')).toThrow(/^ner\.txt:2: /);
  });
});

describe('gold editorials', () => {
  test('a bad field is named', () => {
    expect(() => parseEditorial('{"title": 3}', '01.gold.json')).toThrow(/^01\.gold\.json:1: title: /);
  });
});
