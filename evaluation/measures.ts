import type { Measure, MeasureOptions } from './table';

/** A measure by name: what it is called in the report, what it reads, and how it is run. */
export interface NamedMeasure {
  readonly name: string;
  readonly title: string;
  /** Files and folders it reads, below `--data` or `--gold`. */
  readonly reads: readonly { readonly below: 'data' | 'gold'; readonly path: string }[];
  run(options: MeasureOptions): Promise<readonly Measure[]>;
}

/** One table or several, as several. */
export const list = (measured: Measure | readonly Measure[]): readonly Measure[] =>
  'title' in measured ? [measured] : measured;

const treebanks: NamedMeasure['reads'] = ['en_ewt-dev', 'en_gum-dev'].map((name) => ({
  below: 'data',
  path: `ud/${name}.conllu`,
}));
const editorials: NamedMeasure['reads'] = [{ below: 'gold', path: 'editorials' }];

/** All measures, in the order of the report. Each is loaded only when it is run. */
export const measures: readonly NamedMeasure[] = [
  {
    name: 'sentences',
    title: 'Sentences',
    reads: [...treebanks, ...editorials],
    run: async (options) => list((await import('./sentences')).measureSentences(options)),
  },
  {
    name: 'syntax',
    title: 'Dependency trees',
    reads: treebanks,
    run: async (options) => list((await import('./syntax')).measureSyntax(options)),
  },
  {
    name: 'actors',
    title: 'Actors',
    reads: [{ below: 'data', path: 'ud/en_gum-dev.conllu' }, { below: 'data', path: 'cameo' }, ...editorials],
    run: async (options) => list((await import('./actors')).measureActors(options)),
  },
  {
    name: 'acts',
    title: 'Acts in whole editorials',
    reads: editorials,
    run: async (options) => list(await (await import('./acts')).measureActs(options)),
  },
  {
    name: 'voice',
    title: 'Voice: sources, cues and contents of attributions',
    reads: [{ below: 'data', path: 'polnear/dev' }],
    run: async (options) => list((await import('./voice')).measureVoice(options)),
  },
  {
    name: 'newsmtsc',
    title: 'Stance towards a mention (NewsMTSC)',
    reads: ['train.jsonl', 'dev_rw.jsonl', 'dev_mt.jsonl'].map((file) => ({
      below: 'data',
      path: `newsmtsc/${file}`,
    })),
    run: async (options) => (await import('./newsmtsc')).measureNewsmtsc(options),
  },
  {
    name: 'dse',
    title: 'Who praises or blames whom (DSE)',
    reads: ['train.txt', 'valid.txt'].map((file) => ({ below: 'data', path: `dse/${file}` })),
    run: async (options) => (await import('./dse')).measureDse(options),
  },
  {
    name: 'cameo',
    title: 'Events between two parties (CAMEO)',
    reads: ['class_train.tsv', 'ner_train.txt'].map((file) => ({ below: 'data', path: `cameo/${file}` })),
    run: async (options) => (await import('./cameo')).measureCameo(options),
  },
  {
    name: 'gold',
    title: 'Relations in whole editorials',
    reads: editorials,
    run: async (options) => (await import('./gold')).measureGold(options),
  },
  {
    name: 'own',
    title: 'Further editorials of our own',
    reads: [],
    run: async (options) => list(await (await import('./own')).measureOwn(options)),
  },
];
