import type { Act, StanceSummary } from '../../src';
import type { GoldEditorial } from '../loaders';
import type { Expected, GoldExtra } from './alignment';
import { sentenceStarts } from '../gold';
import { expectedActs } from './alignment';
import type { Pair } from './matching';
import { matchActs, sameSet, sameSources, sameTargets } from './matching';

/** Right ones, and all that were given or wanted. */
export interface Counts {
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
}

/** Scores of one editorial. */
export interface ActScore {
  readonly axis: Counts;
  readonly source: Counts;
  readonly parties: Counts;
  readonly reality: readonly boolean[];
  readonly voice: readonly boolean[];
  /** Traps that some act's cue stands on. */
  readonly traps: readonly boolean[];
  readonly pairs: readonly Pair[];
  readonly spurious: readonly Act[];
  readonly missed: readonly Expected[];
}

/** Scores a summary in the gold's terms. A gold act that a fair reader could leave out counts neither for nor against whoever finds it. */
export function scoreActs(editorial: GoldEditorial, extra: GoldExtra, summary: StanceSummary): ActScore {
  const expected = expectedActs(editorial, extra, summary);
  const pairs = matchActs(summary.acts, expected);
  const certain = pairs.filter((pair) => pair.expected.certain);
  const matched = new Set(pairs.map((pair) => pair.act));
  const found = new Set(pairs.map((pair) => pair.expected));
  const spurious = summary.acts.filter((act) => !matched.has(act));
  const given = certain.length + spurious.length;
  const wanted = expected.filter((each) => each.certain).length;
  const count = (right: (pair: Pair) => boolean): Counts => ({
    right: certain.filter(right).length,
    given,
    wanted,
  });
  return {
    axis: count(() => true),
    source: count(sameSources),
    parties: count((pair) => sameSources(pair) && sameTargets(pair)),
    reality: certain.map(({ act, expected: gold }) => act.reality === gold.reality),
    voice: certain.map(({ act, expected: gold }) => hasVoice(act, gold)),
    traps: trapsSprung(editorial, extra, summary, pairs),
    pairs,
    spurious,
    missed: expected.filter((each) => each.certain && !found.has(each)),
  };
}

/** The source's own words have the source as their voice, in the gold as in the library. */
function hasVoice(act: Act, gold: Expected): boolean {
  const voice = typeof act.voice.by === 'string' ? [act.voice.by] : act.voice.by;
  return sameSet(voice, gold.voice);
}

/** A trap is sprung by an act whose cue overlaps it and that no gold act accounts for. */
function trapsSprung(
  editorial: GoldEditorial,
  extra: GoldExtra,
  summary: StanceSummary,
  pairs: readonly Pair[],
): readonly boolean[] {
  const starts = sentenceStarts(editorial);
  const accounted = new Set(pairs.map((pair) => pair.act));
  return extra.traps.map((trap) => {
    const start =
      (starts[trap.sentence] ?? 0) + (editorial.sentences[trap.sentence]?.text.indexOf(trap.text) ?? 0);
    const end = start + trap.text.length;
    return summary.acts.some((act) => !accounted.has(act) && act.cue.start < end && start < act.cue.end);
  });
}

export function f1({ right, given, wanted }: Counts): number {
  return given + wanted === 0 ? 0 : (2 * right) / (given + wanted);
}

export function sumCounts(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, each) => ({
      right: sum.right + each.right,
      given: sum.given + each.given,
      wanted: sum.wanted + each.wanted,
    }),
    { right: 0, given: 0, wanted: 0 },
  );
}
