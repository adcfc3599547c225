import type { Act, GivenMention, StanceSummary } from '../../src';
import { cameoClasses, loadCameo } from '../loaders';
import type { CameoClass, CameoItem } from '../loaders';
import { bootstrap, classScores, macroF1 } from '../metrics';
import type { Judged } from '../metrics';
import { percent, percentInterval } from '../figures';
import type { Measure, MeasureOptions } from '../table';
import { pentaclassOf } from './pentaclass';

const SOURCE = 'the-source';
const TARGET = 'the-target';

const threeClasses = ['statement', 'cooperation', 'conflict'] as const;
type ThreeClass = (typeof threeClasses)[number];

function coarse(label: CameoClass): ThreeClass {
  if (label === 'statement') return label;
  return label.endsWith('cooperation') ? 'cooperation' : 'conflict';
}

/** Sources and targets as given mentions; of a reciprocal event the first party is the source. */
export function mentionsOf({ sources, targets }: CameoItem): GivenMention[] {
  const starts = new Set<number>();
  const given: GivenMention[] = [];
  const reciprocal =
    sources.length > 1 && sources.every((place, index) => place.start === targets[index]?.start);
  const add = (actor: string, places: CameoItem['sources']): void => {
    for (const place of places) {
      if (starts.has(place.start)) continue;
      starts.add(place.start);
      given.push({ actor, start: place.start, end: place.end });
    }
  };
  if (reciprocal) {
    add(SOURCE, sources.slice(0, 1));
    add(TARGET, sources.slice(1));
  } else {
    add(SOURCE, sources);
    add(TARGET, targets);
  }
  return given;
}

/**
 * The class of the surest act with a CAMEO code, those between the two parties before those of the source before all
 * others; praise or blame without such an act counts as verbal only when it is more likely than not.
 */
export function classOf(summary: StanceSummary): CameoClass {
  const rank = (act: Act): number =>
    (act.sources.includes(SOURCE) ? 4 : 0) +
    (act.targets.includes(TARGET) ? 2 : 0) +
    (act.scale.cameo === '' ? 0 : 1) +
    act.certainty / 2;
  const [best] = summary.acts
    .filter((act) => act.reality !== 'negated' && (act.scale.cameo !== '' || act.certainty > 0.5))
    .sort((one, other) => rank(other) - rank(one));
  return best === undefined ? 'statement' : pentaclassOf(best);
}

export const isLinked = (summary: StanceSummary): boolean =>
  summary.acts.some((act) => act.sources.includes(SOURCE) && act.targets.includes(TARGET));

/** CAMEO: words or deeds, conflict or cooperation, between a given source and a given target; nothing is trained. */
export async function measureCameo({ data, progress }: MeasureOptions): Promise<Measure[]> {
  const { createAnalyzer } = await import('../../src');
  const analyzer = createAnalyzer();
  const items = loadCameo(data);
  const five: Judged<CameoClass>[] = [];
  let pairs = 0;
  let found = 0;
  for (const [done, item] of items.entries()) {
    progress?.(done / items.length);
    const summary = analyzer.analyze(item.text, { mentions: mentionsOf(item) });
    five.push({ gold: item.label, found: classOf(summary) });
    if (item.label === 'statement' || item.sources.length === 0 || item.targets.length === 0) continue;
    pairs += 1;
    if (isLinked(summary)) found += 1;
  }
  const three = five.map((judged) => ({ gold: coarse(judged.gold), found: coarse(judged.found) }));
  const fiveScore = bootstrap(five, (sample) => macroF1(sample, cameoClasses));
  const threeScore = bootstrap(three, (sample) => macroF1(sample, threeClasses));
  return [
    {
      title: 'CAMEO: class of the event between a given source and target',
      columns: ['class', 'precision', 'recall', 'F1', 'items'],
      rows: [
        ...classScores(five, cameoClasses).map((score) => [
          score.label,
          percent(score.precision),
          percent(score.recall),
          percent(score.f1),
          String(score.support),
        ]),
        ['five classes, macro-F1', '', '', percentInterval(fiveScore), String(items.length)],
        ['three classes, macro-F1', '', '', percentInterval(threeScore), String(items.length)],
        ['some act from source to target', '', percent(pairs === 0 ? 0 : found / pairs), '', String(pairs)],
      ],
      notes: [
        'Nothing is trained on this data. Three classes: statement, cooperation, conflict.',
        'An act’s class follows from the root of its CAMEO code as the data set groups them: 01–02 statement, 03–05 and 06–08 cooperation in words and deeds, 09–13 and 16 verbal conflict, 14–15 and 17–20 material conflict; `evaluation/cameo/pentaclass.ts` names the few finer codes that the words of a cue decide.',
      ],
      figures: {
        'cameo.five': percent(fiveScore.value),
        'cameo.three': percent(threeScore.value),
        'cameo.linked': percent(pairs === 0 ? 0 : found / pairs),
      },
    },
  ];
}
