import type { Relation, StanceSummary } from '../../src';
import { loadEditorials } from '../loaders';
import type { GoldEditorial } from '../loaders';
import { percent } from '../figures';
import { bootstrap, calibrationError } from '../metrics';
import type { Claim } from '../metrics';
import { percentInterval } from '../figures';
import type { Measure, MeasureOptions } from '../table';

type Label = Relation['tone']['label'];

/** Where a gold mention stands in the text. */
function goldSpan(
  editorial: GoldEditorial,
  mention: GoldEditorial['mentions'][number],
): { start: number; end: number } {
  let from = 0;
  for (const [index, sentence] of editorial.sentences.entries()) {
    const at = editorial.text.indexOf(sentence.text, from);
    const start = at < 0 ? from : at;
    if (index === mention.sentence)
      return { start: start + mention.at, end: start + mention.at + mention.text.length };
    from = start + sentence.text.length;
  }
  return { start: 0, end: 0 };
}

/** The library's id for each gold actor: the actor whose mentions share the most places with the gold ones. */
export function alignActors(editorial: GoldEditorial, summary: StanceSummary): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const mention of editorial.mentions) {
    const [only] = mention.actor;
    if (only === undefined || mention.actor.length > 1) continue;
    const place = goldSpan(editorial, mention);
    for (const actor of summary.actors) {
      // The ends of the two mentions meet: an article or a possessive may differ, a nested actor does not.
      const meets = actor.mentions.some((own) => own.start < place.end && Math.abs(own.end - place.end) <= 2);
      if (!meets) continue;
      const counts = votes.get(only) ?? new Map<string, number>();
      counts.set(actor.id, (counts.get(actor.id) ?? 0) + 1);
      votes.set(only, counts);
    }
  }
  const aligned = new Map([
    ['AUTHOR', 'author'],
    ['UNNAMED', 'unnamed'],
  ]);
  for (const [gold, counts] of votes) {
    const [best] = [...counts].sort(([, one], [, other]) => other - one);
    if (best !== undefined) aligned.set(gold, best[0]);
  }
  return aligned;
}

function relationLabel(
  summary: StanceSummary,
  source: string | undefined,
  target: string | undefined,
): Label {
  const found = summary.relations.find(
    (relation) => relation.source === source && relation.target === target,
  );
  return found?.tone.label ?? 'neutral';
}

/** Certainty of each act of the library, and whether a gold act of the sentence has its source, target and axis. */
export function claimsOf(
  editorial: GoldEditorial,
  summary: StanceSummary,
  aligned: ReadonlyMap<string, string>,
): Claim[] {
  return summary.acts
    .filter((act) => act.targets.length > 0)
    .map((act) => ({
      certainty: act.certainty,
      right: editorial.acts.some(
        (gold) =>
          gold.sentence === act.sentence &&
          gold.axis === (act.axis ?? 'none') &&
          gold.source.some((source) => act.sources.includes(aligned.get(source) ?? '')) &&
          typeof gold.target !== 'string' &&
          gold.target.some((target) => act.targets.includes(aligned.get(target) ?? '')),
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

export function judgeEditorial(
  editorial: GoldEditorial,
  summary: StanceSummary,
  aligned: ReadonlyMap<string, string>,
): JudgedEditorial {
  const toneOn = ({ axis, source, target }: GoldEditorial['orderings'][number]['more']): number => {
    const tone = summary.relations.find(
      (relation) => relation.source === aligned.get(source) && relation.target === aligned.get(target),
    )?.tone;
    return tone === undefined ? 0 : axis === 'condemnation' ? tone.condemnation : tone.conciliation;
  };
  return {
    relations: editorial.relations.map((relation) => {
      const found = relationLabel(summary, aligned.get(relation.source), aligned.get(relation.target));
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
    const summary = analyzer.analyze(editorial.text);
    const aligned = alignActors(editorial, summary);
    const judged = judgeEditorial(editorial, summary, aligned);
    const right = judged.relations.map((each) => each.right);
    const ordered = judged.orderings.map(({ more, than }) => more > than);
    all.push(...right);
    orderings.push(...ordered);
    claims.push(...claimsOf(editorial, summary, aligned));
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
