import { parse } from '../../src/parse';

const editorial = [
  'A word too many',
  '',
  'Friday 3 May 2019',
  '',
  'Oslo condemned the raid. Its neighbours didn’t, and Stockholm’s silence has been noticed.',
].join('\n');

test('sentences and tokens point into the text', () => {
  for (const { start, end, tokens } of parse(editorial)) {
    expect(tokens[0]?.start).toBe(start);
    expect(tokens.at(-1)?.end).toBe(end);
    expect(tokens.map((token) => editorial.slice(token.start, token.end))).toEqual(
      tokens.map(({ text }) => text),
    );
  }
});

test('every sentence is one tree', () => {
  for (const { tokens } of parse(editorial)) {
    expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
    expect(tokens.filter(({ deprel }) => deprel === 'root')).toHaveLength(1);
    expect(tokens.every(({ head }) => head >= -1 && head < tokens.length)).toBe(true);
    for (let index = 0; index < tokens.length; index++) {
      let steps = 0;
      for (let up = index; up >= 0 && steps <= tokens.length; steps++) up = tokens[up]?.head ?? -1;
      expect(steps).toBeLessThanOrEqual(tokens.length);
    }
  }
});

test('a date line is no sentence', () => {
  expect(parse(editorial).map(({ start, end }) => editorial.slice(start, end))).toEqual([
    'A word too many',
    'Oslo condemned the raid.',
    'Its neighbours didn’t, and Stockholm’s silence has been noticed.',
  ]);
});

test('a plain sentence', () => {
  const [sentence] = parse('The minister condemned the raids.');
  expect(
    sentence?.tokens.map(({ text, lemma, upos, deprel, head }) => [text, lemma, upos, deprel, head]),
  ).toEqual([
    ['The', 'the', 'DET', 'det', 1],
    ['minister', 'minister', 'NOUN', 'nsubj', 2],
    ['condemned', 'condemn', 'VERB', 'root', -1],
    ['the', 'the', 'DET', 'det', 4],
    ['raids', 'raid', 'NOUN', 'obj', 2],
    ['.', '.', 'PUNCT', 'punct', 2],
  ]);
});

test('no text, no sentences', () => {
  expect(parse('')).toEqual([]);
  expect(parse(' \n\t ')).toEqual([]);
});

test('the same text gives the same trees', () => {
  expect(parse(editorial)).toEqual(parse(editorial));
});
