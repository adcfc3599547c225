import type { Relation, StanceSummary } from '../../src';
import { loadEditorials } from '../loaders';
import type { GoldEditorial } from '../loaders';
import { percent } from '../figures';
import { bootstrap, calibrationError } from '../metrics';
import type { Claim } from '../metrics';
import { percentInterval } from '../figures';
import type { Measure, MeasureOptions } from '../table';
import { inGoldTerms } from './alignment';

export { inGoldTerms, sentenceStarts } from './alignment';

type Label = Relation['tone']['label'];

function relationLabel(summary: StanceSummary, source: string, target: string): Label {
  const found = summary.relations.find(
    (relation) => relation.source === source && relation.target === target,
  );
  return found?.tone.label ?? 'neutral';
}

/** Certainty of each act of the library, and whether a gold act of the sentence has its source, target and axis. */
export function claimsOf(editorial: GoldEditorial, summary: StanceSummary): Claim[] {
  return summary.acts
    .filter((act) => act.targets.length > 0)
    .map((act) => ({
      certainty: act.certainty,
      right: editorial.acts.some(
        (gold) =>
          gold.sentence === act.sentence &&
          gold.axis === (act.axis ?? 'none') &&
          gold.source.some((source) => act.sources.includes(source)) &&
          typeof gold.target !== 'string' &&
          gold.target.some((target) => act.targets.includes(target)),
      ),
    }));
}

/** One gold editorial's relations and orderings beside what the library says of them. */
export interface JudgedEditorial {
  readonly relations: readonly {
    readonly relation: GoldEditorial['relations'][number];
    readonly found: Label;
    readonly right: boolean;
  }[];
  readonly orderings: readonly {
    readonly ordering: GoldEditorial['orderings'][number];
    /** Tone of the pair that should have more of its axis, and of the other one. */
    readonly more: number;
    readonly than: number;
  }[];
}

export function judgeEditorial(editorial: GoldEditorial, summary: StanceSummary): JudgedEditorial {
  const toneOn = ({ axis, source, target }: GoldEditorial['orderings'][number]['more']): number => {
    const tone = summary.relations.find(
      (relation) => relation.source === source && relation.target === target,
    )?.tone;
    return tone === undefined ? 0 : axis === 'condemnation' ? tone.condemnation : tone.conciliation;
  };
  return {
    relations: editorial.relations.map((relation) => {
      const found = relationLabel(summary, relation.source, relation.target);
      return { relation, found, right: found === relation.label };
    }),
    orderings: editorial.orderings.map((ordering) => ({
      ordering,
      more: toneOn(ordering.more),
      than: toneOn(ordering.than),
    })),
  };
}

/** Relations of the development editorials, from the plain text alone. */
export async function measureGold({ gold, progress }: MeasureOptions): Promise<Measure[]> {
  const { createAnalyzer } = await import('../../src');
  const analyzer = createAnalyzer();
  const editorials = loadEditorials(gold);
  const rows: (string | number)[][] = [];
  const all: boolean[] = [];
  const orderings: boolean[] = [];
  const claims: Claim[] = [];
  for (const [done, editorial] of editorials.entries()) {
    progress?.(done / editorials.length);
    const summary = inGoldTerms(editorial, analyzer.analyze(editorial.text));
    const judged = judgeEditorial(editorial, summary);
    const right = judged.relations.map((each) => each.right);
    const ordered = judged.orderings.map(({ more, than }) => more > than);
    all.push(...right);
    orderings.push(...ordered);
    claims.push(...claimsOf(editorial, summary));
    rows.push([
      editorial.name,
      `${right.filter(Boolean).length} of ${right.length}`,
      `${ordered.filter(Boolean).length} of ${ordered.length}`,
    ]);
  }
  const share = (list: readonly boolean[]): number =>
    list.length === 0 ? 0 : list.filter(Boolean).length / list.length;
  rows.push(['all', percentInterval(bootstrap(all, share)), percent(share(orderings))]);
  return [
    {
      title: 'Development editorials: labels of relations',
      columns: ['editorial', 'relations right', 'orderings right'],
      rows,
      notes: [
        'Whole pipeline from plain text; a relation that the library does not give counts as neutral.',
        `Of ${claims.length} acts with a target, ${percent(share(claims.map((claim) => claim.right)))} % have a gold act with their source, target and axis in the sentence; expected calibration error ${calibrationError(claims).toFixed(3)}.`,
      ],
      figures: { 'gold.relations': percent(share(all)), 'gold.orderings': percent(share(orderings)) },
    },
  ];
}
