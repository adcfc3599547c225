import type { AnalyzeOptions, StanceSummary } from '../../src';
import { decontaminated, loadDse, pairLabels } from '../loaders';
import type { DseItem, PairLabel } from '../loaders';
import { averagePrecision, bootstrap, classScores, macroF1, precisionAtRecall } from '../metrics';
import type { Claim, Judged } from '../metrics';
import { peers, signOf, tune } from '../peers';
import { percent, percentInterval } from '../figures';
import { reliabilityTable } from '../reliabilityTable';
import type { Measure, MeasureOptions } from '../table';

type Analyze = (text: string, options?: AnalyzeOptions) => StanceSummary;

const A = 'entity-a';
const B = 'entity-b';

/** The pair's label with how sure the library is of it. */
interface Verdict {
  readonly found: PairLabel;
  readonly certainty: number;
  readonly claims: readonly Claim[];
}

const labelOf = (source: string, axis: string | null): PairLabel => {
  const praised = axis === 'conciliation';
  if (source === A) return praised ? 'A praises B' : 'A blames B';
  return praised ? 'B praises A' : 'B blames A';
};

/** The direction and polarity with the most weight among the acts between the two, weighed by certainty. */
export function judgePair(summary: StanceSummary, gold: PairLabel): Verdict {
  const sums = new Map<PairLabel, { weight: number; certainty: number }>();
  const claims: Claim[] = [];
  for (const act of summary.acts) {
    if (act.weight === 0) continue;
    for (const [source, target] of [
      [A, B],
      [B, A],
    ] as const) {
      if (!act.sources.includes(source) || !act.targets.includes(target)) continue;
      const label = labelOf(source, act.axis);
      const sum = sums.get(label) ?? { weight: 0, certainty: 0 };
      sum.weight += act.weight * act.certainty;
      sum.certainty = Math.max(sum.certainty, act.certainty);
      sums.set(label, sum);
      claims.push({ certainty: act.certainty, right: label === gold });
    }
  }
  const [best] = [...sums].sort(([, one], [, other]) => other.weight - one.weight);
  return best === undefined
    ? { found: 'neutral', certainty: 0, claims }
    : { found: best[0], certainty: best[1].certainty, claims };
}

function judge(analyze: Analyze, item: DseItem): Verdict {
  const summary = analyze(item.text, {
    mentions: [
      { actor: A, ...item.a },
      { actor: B, ...item.b },
    ],
  });
  return judgePair(summary, item.label);
}

function row(name: string, judged: readonly Judged<PairLabel>[]): (string | number)[] {
  const interval = bootstrap(judged, (sample) => macroF1(sample, pairLabels));
  return [
    name,
    percentInterval(interval),
    ...classScores(judged, pairLabels).map((score) => percent(score.f1)),
  ];
}

/** DSE: who praises or blames whom among two given entities. */
export async function measureDse({ data, progress }: MeasureOptions): Promise<Measure[]> {
  const { createAnalyzer } = await import('../../src');
  const analyzer = createAnalyzer();
  const items = loadDse(data, 'valid');
  const train = decontaminated(loadDse(data, 'train'), items);
  const verdicts = items.map((item, done) => {
    progress?.(done / items.length);
    return { gold: item.label, ...judge((text, options) => analyzer.analyze(text, options), item) };
  });
  const polar = verdicts.filter((verdict) => verdict.gold !== 'neutral').length;
  const ranked = verdicts
    .filter((verdict) => verdict.found !== 'neutral')
    .map((verdict) => ({ score: verdict.certainty, relevant: verdict.found === verdict.gold }));
  const precision = precisionAtRecall(ranked, 0.35, polar);
  const signed = (label: PairLabel): 'negative' | 'neutral' | 'positive' =>
    label === 'neutral' ? 'neutral' : label.includes('praises') ? 'positive' : 'negative';
  return [
    {
      title: 'DSE valid: who praises or blames whom, five classes',
      columns: ['system', 'macro-F1 (95 %)', ...pairLabels],
      rows: [
        row('actor-stance', verdicts),
        ...peers().map((peer) => {
          const thresholds = tune(
            train.map((item) => ({ score: peer.score(item.text), gold: signed(item.label) })),
          );
          const judged = items.map((item) => {
            const sign = signOf(peer.score(item.text), thresholds);
            const found: PairLabel =
              sign === 'neutral' ? 'neutral' : sign === 'positive' ? 'A praises B' : 'A blames B';
            return { gold: item.label, found };
          });
          return row(`${peer.name}, A to B`, judged);
        }),
        row(
          'largest class',
          items.map((item) => ({ gold: item.label, found: 'neutral' as const })),
        ),
      ],
      notes: [
        `${items.length} pairs. The peers know no direction and are read as A to B; their thresholds are tuned on the training part without its copies of held-out sentences.`,
        `Mean average precision over the four polar classes: ${percent(polarPrecision(verdicts))}.`,
        `Polar pairs with exact direction and polarity, ranked by certainty: precision ${percent(precision)} at recall 35, ${percent(precisionAtRecall(ranked, 0.4, polar))} at recall 40.`,
        'About a quarter of these sentences also stand in the published training part; the model is trained without them.',
      ],
      figures: {
        'dse.macroF1': percent(macroF1(verdicts, pairLabels)),
        'dse.precisionAt35': percent(precision),
      },
    },
    reliabilityTable(
      'DSE valid: certainty of the acts between the two entities',
      'dse.calibration',
      verdicts.flatMap((verdict) => verdict.claims),
    ),
  ];
}

function polarPrecision(verdicts: readonly (Judged<PairLabel> & { readonly certainty: number })[]): number {
  const polar = pairLabels.filter((label) => label !== 'neutral');
  const sum = polar.reduce(
    (total, label) =>
      total +
      averagePrecision(
        verdicts
          .filter((verdict) => verdict.found === label)
          .map((verdict) => ({ score: verdict.certainty, relevant: verdict.gold === label })),
        verdicts.filter((verdict) => verdict.gold === label).length,
      ),
    0,
  );
  return sum / polar.length;
}
