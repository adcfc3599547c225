import { isActor } from './memory';
import type { FoundAct } from '../types';

/**
 * The kindness that thanks right behind it are for was done to whoever gives them: `Chile lent two pumps, and Peru thanked it`.
 * Its position among the acts, −1 when there is none.
 */
export function kindnessBefore(acts: readonly FoundAct[], thanks: FoundAct): number {
  if (thanks.kind !== 'thank' || thanks.targets.length === 0 || !thanks.sources.every(isActor)) return -1;
  return acts.findLastIndex(
    (before) =>
      before.sentence === thanks.sentence &&
      before.kind === 'aid' &&
      before.targets.length === 0 &&
      !before.sources.some((party) => thanks.sources.includes(party)) &&
      thanks.targets.every((party) => before.sources.includes(party)),
  );
}

/** The kindness as done to those who give thanks for it; `why` says that what came after told so. */
export function doneFor(kindness: FoundAct, { sources }: FoundAct): FoundAct {
  return { ...kindness, targets: sources, why: [...kindness.why, 'target:back-reference'] };
}
