import type { Measure, MeasureOptions } from './table';

/** A measure by name: what it is called in the report, what it reads, and how it is run. */
export interface NamedMeasure {
  readonly name: string;
  readonly title: string;
  /** Files and folders it reads, below `--data` or `--gold`. */
  readonly reads: readonly { readonly below: 'data' | 'gold'; readonly path: string }[];
  run(options: MeasureOptions): Promise<readonly Measure[]>;
}

const list = (measured: Measure | readonly Measure[]): readonly Measure[] =>
  'title' in measured ? [measured] : measured;

/** All measures, in the order of the report. Each is loaded only when it is run. */
export const measures: readonly NamedMeasure[] = [
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
    reads: [{ below: 'gold', path: 'editorials' }],
    run: async (options) => (await import('./gold')).measureGold(options),
  },
];

export { list };
