import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TreebankSentence } from '../../evaluation/syntax/conllu';
import { agreed } from '../../training/syntax/agreed';
import { type Job, type Outcome, runJob } from '../../training/syntax/jobs';
import { readNews } from '../../training/syntax/news';
import { type Plan, trainSyntax } from '../../training/syntax/train';
import type { ParserExample } from '../../training/syntax/train-parser';
import { workersOf } from '../../training/syntax/workers';

const PLAN: Plan = {
  folds: 3,
  tagEpochs: 2,
  tagWeights: 400,
  tagKeyBits: 22,
  selectionEpochs: 2,
  parseWeights: 600,
  parseKeyBits: 24,
  parseEpochs: 2,
  parseMargin: 10,
  teacherRuns: 2,
  parseRuns: 3,
};

/** "SUBJECT VERB the OBJECT ." as a tree. */
function sentence(subject: string, verb: string, object: string): TreebankSentence {
  const forms = [subject, verb, 'the', object, '.'];
  const rows = [
    ['NNS', 'NOUN', 1, 'nsubj'],
    ['VBP', 'VERB', -1, 'root'],
    ['DT', 'DET', 3, 'det'],
    ['NN', 'NOUN', 1, 'obj'],
    ['.', 'PUNCT', 1, 'punct'],
  ] as const;
  const text = `${forms.slice(0, -1).join(' ')}.`;
  let at = 0;
  return {
    id: text,
    document: 'made',
    genre: 'news',
    beginsParagraph: false,
    text,
    words: rows.map(([xpos, upos, head, deprel], index) => {
      const form = forms[index]!;
      const start = text.indexOf(form, at);
      at = start + form.length;
      return { form, lemma: form, upos, xpos, head, deprel, start, end: at };
    }),
  };
}

const treebank = ['Gardeners', 'Sailors', 'Bakers'].flatMap((subject) =>
  ['praise', 'fear', 'watch'].map((verb) => sentence(subject, verb, 'harbour')),
);
const news = [
  ['Miners', 'praise', 'the', 'harbour', '.'],
  ['Sailors', 'watch', 'the', 'tunnel', '!'],
];

/** The module, with jobs that end when `turn` says: it is called with what ends a job. */
function train(turn: (end: () => void) => void, done: string[] = []): Promise<string> {
  const run = (job: Job): Promise<Outcome> =>
    new Promise((resolve) => {
      turn(() => {
        done.push(job.kind);
        resolve(runJob(job));
      });
    });
  return trainSyntax(treebank, news, { plan: PLAN, workers: workersOf(run), report: () => undefined });
}

describe('training of the syntax model', () => {
  test('gives the same bytes whichever job ends first', async () => {
    const first: string[] = [];
    const last: string[] = [];
    const inOrder = await train((end) => setTimeout(end, 0), first);
    // Of the jobs that are under way at once, the one that was handed out last ends first.
    const waiting: (() => void)[] = [];
    const backwards = await train((end) => {
      waiting.push(end);
      setTimeout(() => waiting.pop()?.(), 0);
    }, last);
    expect(last).not.toEqual(first);
    expect(backwards).toBe(inOrder);
  }, 60_000);

  test('a job that gives something else than was asked for is an error', async () => {
    const workers = workersOf(() => Promise.resolve({ kind: 'tags', tags: [] }));
    const lesson = { epochs: 1, seed: 1, margin: 0 };
    await expect(workers.weights({ kind: 'parser', trees: [], lesson })).rejects.toThrow(
      'weights were asked for, tags came',
    );
  });

  const parse = (heads: readonly number[], relations: readonly number[]): ParserExample => ({
    words: heads.map(String),
    tags: new Uint8Array(heads.length),
    heads: Int32Array.from(heads),
    relations: Int32Array.from(relations),
  });
  test.each([
    ['the same tree', [1, 2], [4, 0], true],
    ['another head', [2, 0], [4, 0], false],
    ['another relation', [1, 2], [5, 0], false],
    ['one word less', [1], [4], false],
  ])('of two parses with %s', (_, heads, relations, kept) => {
    const one = parse([1, 2], [4, 0]);
    expect(agreed([one], [parse(heads, relations)])).toEqual(kept ? [one] : []);
  });
});

describe('news to learn from', () => {
  const folder = mkdtempSync(join(tmpdir(), 'news-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const stance = (text: string): string => {
    const target = { from: 0, to: 3, mention: text.slice(0, 3), polarity: 4 };
    return JSON.stringify({ primary_gid: text, sentence_normalized: text, targets: [target] });
  };
  const pair = (text: string): string => `${text}\tA\tB\t0`;
  const write = (name: string, ...lines: readonly string[]): void => {
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  };

  test('each sentence once, and none that begins like one that is measured on', () => {
    for (const name of ['ud', 'newsmtsc', 'dse']) mkdirSync(join(folder, name), { recursive: true });
    const word = (id: number, form: string, head: number, deprel: string): string =>
      [id, form, form, 'NOUN', 'NN', '_', head, deprel, '_', '_'].join('\t');
    const tree = (text: string): string[] => [
      `# sent_id = ${text}`,
      `# text = ${text}`,
      ...text.split(' ').map((form, at) => word(at + 1, form, at, at === 0 ? 'root' : 'dep')),
      '',
    ];
    write('ud/en_gum-dev.conllu', ...tree('Ferries sail'));
    write('ud/en_ewt-dev.conllu', ...tree('Rain fell'));
    write('newsmtsc/dev_rw.jsonl', stance('Judges met.'));
    write('newsmtsc/dev_mt.jsonl', stance('Nurses left.'));
    write(
      'newsmtsc/train.jsonl',
      stance('Gen Ruiz resigned.'),
      stance('Ferries sail!'),
      stance('Judges met.'),
    );
    write('dse/valid.txt', pair('[Peru] warned [Chile].'));
    write(
      'dse/train.txt',
      pair('[Ghana] thanked [Togo].'),
      pair('[Ghana thanked] [Togo].'),
      pair('[Peru] warned [Chile].'),
      pair('[Rain] [fell].'),
      pair('[Nurses] [left]!'),
    );
    expect(readNews(join(folder, 'ud'), folder)).toEqual([
      ['Gen.', 'Ruiz', 'resigned', '.'],
      ['Ghana', 'thanked', 'Togo', '.'],
    ]);
  });

  test('what is missing is named with its source', () => {
    expect(() => readNews(join(folder, 'ud'), join(folder, 'nowhere'))).toThrow(
      /nowhere.newsmtsc.dev_rw\.jsonl is not there; its public source is https:\/\/github.com\/fhamborg\/NewsMTSC/,
    );
    expect(() => readNews(join(folder, 'no-trees'), folder)).toThrow(
      /no-trees.en_ewt-dev\.conllu is not there; its public source is https:\/\/universaldependencies.org/,
    );
  });
});
