import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectTree } from '../../evaluation/syntax/align';
import { readTreebank, type Treebank } from '../../evaluation/syntax/conllu';
import { rebuildDocuments } from '../../evaluation/syntax/documents';
import { SyntaxScores } from '../../evaluation/syntax/scores';

const folder = mkdtempSync(join(tmpdir(), 'treebank-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(...lines: readonly string[]): Treebank {
  const path = join(folder, 'sample.conllu');
  writeFileSync(path, lines.join('\n'));
  return readTreebank(path);
}

function word(
  id: number | string,
  form: string,
  upos: string,
  head: number | string,
  deprel: string,
): string {
  return [id, form, form.toLowerCase(), upos, 'NN', '_', head, deprel, '_', '_'].join('\t');
}

const good = [
  '# newdoc id = GUM_news_strike',
  '# sent_id = one',
  '# text = They cannot leave.',
  word(1, 'They', 'PRON', 4, 'nsubj'),
  ['2-3', 'cannot', ...Array<string>(8).fill('_')].join('\t'),
  word(2, 'can', 'AUX', 4, 'aux'),
  word(3, 'not', 'PART', 4, 'advmod'),
  word(4, 'leave', 'VERB', 0, 'root'),
  word(5, '.', 'PUNCT', 4, 'punct'),
];

describe('reading CoNLL-U', () => {
  test('words get their place in the text, the parts of a contraction a share of it', () => {
    const { sentences, bad } = read(...good, '');
    expect(bad).toEqual([]);
    expect(sentences[0]?.genre).toBe('news');
    expect(sentences[0]?.words.map(({ form, start, end, head }) => [form, start, end, head])).toEqual([
      ['They', 0, 4, 3],
      ['can', 5, 8, 3],
      ['not', 8, 11, 3],
      ['leave', 12, 17, -1],
      ['.', 17, 18, 3],
    ]);
  });

  const header = ['# sent_id = two', '# text = Go now'];
  test.each([
    ['a missing field', ['1\tGo\tgo'], 3, '10 fields expected, 3 found'],
    [
      'a head out of range',
      [word(1, 'Go', 'VERB', 0, 'root'), word(2, 'now', 'ADV', 7, 'advmod')],
      4,
      'head 7 of 2 words',
    ],
    [
      'two roots',
      [word(1, 'Go', 'VERB', 0, 'root'), word(2, 'now', 'ADV', 0, 'root')],
      1,
      'one root expected, 2 found',
    ],
    [
      'a number that is skipped',
      [word(1, 'Go', 'VERB', 0, 'root'), word(3, 'now', 'ADV', 1, 'advmod')],
      4,
      'word 2 expected, "3" found',
    ],
    [
      'a relation that is none',
      [word(1, 'Go', 'VERB', 0, 'root'), word(2, 'now', 'ADV', 1, '_')],
      4,
      '"_" is no relation',
    ],
    [
      'a word that is not in the text',
      [word(1, 'Went', 'VERB', 0, 'root')],
      3,
      '"Went" is not at character 0 of the text',
    ],
  ])('%s is named by file and line, and its sentence left out', (_, lines, line, problem) => {
    const { sentences, bad } = read(...header, ...lines, '', ...good, '');
    expect(bad).toEqual([{ file: 'sample.conllu', line, problem }]);
    expect(sentences.map(({ id }) => id)).toEqual(['one']);
  });

  test('a circle is found', () => {
    const { bad } = read(...header, word(1, 'Go', 'VERB', 2, 'dep'), word(2, 'now', 'ADV', 1, 'dep'), '');
    expect(bad).toHaveLength(1);
  });
});

describe('aligning tokens with a treebank', () => {
  const [sentence] = read(...good, '').sentences;
  const words = sentence?.words ?? [];
  const at = (start: number, end: number): { start: number; end: number } => ({ start, end });

  test('a token that merges words takes the topmost of them', () => {
    const gold = projectTree(words, [at(0, 4), at(5, 11), at(12, 18)]);
    expect(gold.map((token) => [token?.head, token?.deprel])).toEqual([
      [2, 'nsubj'],
      [2, 'aux'],
      [-1, 'root'],
    ]);
  });

  test('the pieces of a split word hang on the last of them', () => {
    const gold = projectTree(words, [at(0, 2), at(2, 4), at(5, 8), at(8, 11), at(12, 17), at(17, 18)]);
    expect(gold.map((token) => token?.head)).toEqual([1, 4, 4, 4, -1, 4]);
  });

  test('a token outside every word has no gold', () => {
    expect(projectTree(words, [at(4, 5)])).toEqual([undefined]);
  });
});

test('documents are put together again with their offsets', () => {
  const { sentences } = read(
    ...good,
    '',
    '# sent_id = two',
    '# text = Go',
    word(1, 'Go', 'VERB', 0, 'root'),
    '',
  );
  const [document] = rebuildDocuments(sentences);
  expect(document?.text).toBe('They cannot leave. Go');
  expect(document?.words.at(-1)).toMatchObject({ start: 19, end: 21, head: -1 });
});

test('paragraphs of a document are joined by what is given, sentences by a space', () => {
  const go = ['# text = Go', word(1, 'Go', 'VERB', 0, 'root'), ''];
  const { sentences } = read(
    ...good,
    '',
    '# newpar id = p2',
    '# sent_id = two',
    ...go,
    '# newpart',
    '# sent_id = three',
    ...go,
  );
  const [document] = rebuildDocuments(sentences, '\n\n');
  expect(document?.text).toBe('They cannot leave.\n\nGo Go');
  expect(document?.words.map(({ start }) => start).slice(-2)).toEqual([20, 23]);
});

test('scores leave out punctuation and count missing words as wrong', () => {
  const scores = new SyntaxScores();
  const gold = (head: number, deprel: string, upos: string) => ({
    head,
    deprel,
    upos,
    xpos: 'X',
    lemma: '',
    word: 0,
  });
  const truth = [
    gold(1, 'nsubj', 'NOUN'),
    gold(-1, 'root', 'VERB'),
    gold(1, 'obj', 'NOUN'),
    gold(1, 'punct', 'PUNCT'),
  ];
  const guess = truth.map((token, index) => (index === 2 ? { ...token, deprel: 'obl' } : token));
  scores.add(truth, guess, 1);
  expect([scores.words, scores.heads, scores.arcs]).toEqual([4, 3, 2]);
  expect([scores.triples.gold, scores.triples.predicted]).toEqual([1, 0]);
  expect(scores.relation('nsubj').f1).toBe(100);
});
