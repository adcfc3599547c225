import type { AnalyzeOptions, StanceSummary } from '../../src';
import { loadNewsmtsc, polarities } from '../loaders';
import type { NewsmtscItem, NewsmtscPart, Polarity } from '../loaders';
import { bootstrap, classScores, macroF1 } from '../metrics';
import type { Claim, Judged } from '../metrics';
import { peers, signOf, tune } from '../peers';
import { percent, percentInterval } from '../figures';
import { reliabilityTable } from '../reliabilityTable';
import type { Measure, MeasureOptions } from '../table';

type Analyze = (text: string, options?: AnalyzeOptions) => StanceSummary;

/** The id under which the target is given to the library. */
const TARGET = 'the-target';

const parts: readonly { readonly part: NewsmtscPart; readonly name: string }[] = [
  { part: 'dev_rw', name: 'real world' },
  { part: 'dev_mt', name: 'several targets' },
];

/** What the library says of the target, and the acts it bases that on. */
function judge(analyze: Analyze, item: NewsmtscItem): { found: Polarity; claims: Claim[] } {
  const summary = analyze(item.text, { mentions: [{ actor: TARGET, start: item.start, end: item.end }] });
  const label = summary.actors.find((actor) => actor.id === TARGET)?.received.label;
  const found = label === 'condemning' ? 'negative' : label === 'conciliatory' ? 'positive' : 'neutral';
  const claims = summary.acts
    .filter((act) => act.targets.includes(TARGET) && act.weight > 0)
    .map((act) => ({
      certainty: act.certainty,
      right: item.label === (act.axis === 'condemnation' ? 'negative' : 'positive'),
    }));
  return { found, claims };
}

function row(name: string, judged: readonly Judged<Polarity>[]): (string | number)[] {
  const interval = bootstrap(judged, (sample) => macroF1(sample, polarities));
  return [
    name,
    percentInterval(interval),
    ...classScores(judged, polarities).map((score) => percent(score.f1)),
  ];
}

/** NewsMTSC: the tone that a given mention receives, against the peers and the largest class. */
export async function measureNewsmtsc({ data, progress }: MeasureOptions): Promise<Measure[]> {
  const { createAnalyzer } = await import('../../src');
  const analyzer = createAnalyzer();
  const train = loadNewsmtsc(data, 'train');
  const tuned = peers().map((peer) => ({
    peer,
    thresholds: tune(train.map((item) => ({ score: peer.score(item.text), gold: item.label }))),
  }));
  const measures: Measure[] = [];
  const claims: Claim[] = [];
  for (const [index, { part, name }] of parts.entries()) {
    const items = loadNewsmtsc(data, part);
    const own = items.map((item, done) => {
      progress?.((index + done / items.length) / parts.length);
      const { found, claims: made } = judge((text, options) => analyzer.analyze(text, options), item);
      claims.push(...made);
      return { gold: item.label, found };
    });
    measures.push({
      title: `NewsMTSC dev, ${name}: stance received by a given mention`,
      columns: ['system', 'macro-F1 (95 %)', ...polarities],
      rows: [
        row('actor-stance', own),
        ...tuned.map(({ peer, thresholds }) =>
          row(
            peer.name,
            items.map((item) => ({ gold: item.label, found: signOf(peer.score(item.text), thresholds) })),
          ),
        ),
        row(
          'largest class of train',
          items.map((item) => ({ gold: item.label, found: 'negative' as const })),
        ),
      ],
      notes: [`${items.length} targets. Thresholds of the peers are tuned on the training part.`],
      figures: { [`newsmtsc.${part}.macroF1`]: percent(macroF1(own, polarities)) },
    });
  }
  return [
    ...measures,
    reliabilityTable(
      'NewsMTSC dev: certainty of the acts towards the given mention',
      'newsmtsc.calibration',
      claims,
    ),
  ];
}
