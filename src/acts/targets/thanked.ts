import type { ActKind } from '../../contract';
import type { Draft } from '../draft';
import { withRoles } from '../draft';
import type { Memory } from './memory';
import { isActor, latest } from './memory';
import type { Site } from '../site';
import type { FoundAct } from '../types';

/** What people are thanked for. */
const KINDNESSES: ReadonlySet<ActKind> = new Set<ActKind>([
  'aid',
  'apologise',
  'assure',
  'concede',
  'cooperate',
  'de-escalate',
  'defend',
  'endorse',
  'express-regret',
  'forgive',
  'mediate',
  'offer-talks',
  'praise',
  'promise',
]);
/** How many sentences back a kindness is thanked for. */
const REACH = 2;

const isKindness = ({ kind, reality }: FoundAct): boolean =>
  KINDNESSES.has(kind) && (reality === 'actual' || reality === 'historical');

/** Whoever was last kind to those who give thanks without saying to whom: `Chile sent blankets, for which Peru is grateful`. */
export function thankedBy(
  site: Site,
  memory: Memory,
  draft: Draft,
  named: readonly string[],
): Draft | undefined {
  const { act } = draft;
  if (act.kind !== 'thank') return undefined;
  const toThem = latest(memory, site.index, REACH, (before) => isKindness(before) && isTo(before, named));
  const kindness = toThem ?? latest(memory, site.index, 0, (before) => isByAnother(before, named));
  const targets = kindness?.sources.filter((party) => isActor(party) && !named.includes(party)) ?? [];
  return targets.length > 0 ? withRoles(draft, { targets }, 'target:back-reference') : undefined;
}

function isTo({ sources, targets }: FoundAct, named: readonly string[]): boolean {
  return targets.some((party) => named.includes(party)) && !sources.some((party) => named.includes(party));
}

function isByAnother(act: FoundAct, named: readonly string[]): boolean {
  return isKindness(act) && !act.sources.some((party) => named.includes(party));
}

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
      isByAnother(before, thanks.sources) &&
      thanks.targets.every((party) => before.sources.includes(party)),
  );
}

/** The kindness as done to those who give thanks for it; `why` says that what came after told so. */
export function doneFor(kindness: FoundAct, { sources }: FoundAct): FoundAct {
  return { ...kindness, targets: sources, why: [...kindness.why, 'target:back-reference'] };
}
