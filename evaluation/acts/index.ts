/** Measures acts: who does what to whom in whole editorials, by hand-made gold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { percent } from '../figures';
import { inGoldTerms } from '../gold';
import { loadEditorials } from '../loaders';
import type { Measure, MeasureOptions } from '../table';
import { loadExtra } from './alignment';
import type { ActScore, Counts } from './score';
import { f1, scoreActs, sumCounts } from './score';
import { seedAssertions, seedScore } from './seed';

export { scoreActs } from './score';
export { loadExtra } from './alignment';
export { seedAssertions, seedScore } from './seed';

const share = (list: readonly boolean[]): number =>
  list.length === 0 ? 0 : list.filter(Boolean).length / list.length;
const score = (counts: Counts): number => percent(f1(counts));

function row(name: string, scores: readonly ActScore[]): (string | number)[] {
  const all = (part: (one: ActScore) => Counts): number => score(sumCounts(scores.map(part)));
  return [
    name,
    all((one) => one.axis),
    all((one) => one.source),
    all((one) => one.parties),
    percent(share(scores.flatMap((one) => one.reality))),
    percent(share(scores.flatMap((one) => one.voice))),
    percent(share(scores.flatMap((one) => one.traps))),
  ];
}

/** Acts of the development editorials and of the seed editorial, from the plain text alone. */
export async function measureActs({ gold, progress }: MeasureOptions): Promise<Measure[]> {
  const { createAnalyzer } = await import('../../src');
  const analyzer = createAnalyzer();
  const editorials = loadEditorials(gold);
  const scores: ActScore[] = [];
  const rows: (string | number)[][] = [];
  for (const [done, editorial] of editorials.entries()) {
    progress?.(done / (editorials.length + 1));
    const summary = inGoldTerms(editorial, analyzer.analyze(editorial.text));
    const extra = loadExtra(gold, editorial.name);
    const one = scoreActs(editorial, extra, summary);
    scores.push(one);
    rows.push(row(editorial.name, [one]));
  }
  const total = row('all', scores);
  rows.push(total);
  const figures = ['axis', 'source', 'parties', 'reality', 'voice'].map(
    (name, position) => [`acts.${name}`, Number(total[position + 1])] as const,
  );
  const seed = readFileSync(join(gold, 'seed-editorial.txt'), 'utf8');
  const assertions = seedAssertions(analyzer, seed);
  const seedCounts = seedScore(analyzer, seed, gold);
  return [
    {
      title: 'Development editorials: acts',
      columns: [
        'editorial',
        'sentence and axis F1',
        '… and source',
        '… and target',
        'reality right',
        'voice right',
        'traps sprung',
      ],
      rows,
      notes: [
        'Against certain gold acts; a doubtful gold act that is found counts neither for nor against. Sources and targets must be the same sets.',
        'Reality and voice: share of matched certain acts. Traps: share on whose words an act stands that no gold act accounts for.',
      ],
      figures: Object.fromEntries(figures),
    },
    {
      title: 'Seed editorial: acts',
      columns: ['assertions that hold', 'sentence and axis F1', 'assertions that fail'],
      rows: [
        [
          `${assertions.filter(Boolean).length} of ${assertions.length}`,
          score(seedCounts),
          assertions.flatMap((holds, position) => (holds ? [] : [position + 1])).join(', ') || 'none',
        ],
      ],
      figures: {
        'acts.seed.assertions': assertions.filter(Boolean).length,
        'acts.seed.f1': score(seedCounts),
      },
    },
  ];
}
