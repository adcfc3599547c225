import type { Act } from '../../src';
import type { Expected } from './alignment';

export interface Pair {
  readonly act: Act;
  readonly expected: Expected;
}

export function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item) => other.includes(item));
}

export const sameSources = ({ act, expected }: Pair): boolean => sameSet(act.sources, expected.sources);
export const sameTargets = ({ act, expected }: Pair): boolean => sameSet(act.targets, expected.targets);

function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}

/** How well two acts of one sentence and axis agree; the place of the cue decides before the parties. */
function agreement(pair: Pair): number {
  const { act, expected } = pair;
  return (
    (overlaps(act.cue, expected.cue) ? 4 : 0) +
    (sameSources(pair) ? 2 : 0) +
    (sameTargets(pair) ? 2 : 0) +
    (act.reality === expected.reality ? 1 : 0) +
    (expected.certain ? 0.5 : 0)
  );
}

/** Pairs the library's acts with gold acts of the same sentence and axis, best agreement first, each used once. */
export function matchActs(acts: readonly Act[], expected: readonly Expected[]): readonly Pair[] {
  const pairs = acts
    .flatMap((act) =>
      expected
        .filter((each) => each.sentence === act.sentence && each.axis === act.axis)
        .map((each) => ({ act, expected: each })),
    )
    .sort((one, other) => agreement(other) - agreement(one));
  const taken = new Set<Act | Expected>();
  return pairs.filter((pair) => {
    if (taken.has(pair.act) || taken.has(pair.expected)) return false;
    taken.add(pair.act).add(pair.expected);
    return true;
  });
}
