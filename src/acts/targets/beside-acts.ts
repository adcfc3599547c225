import type { ActKind } from '../../contract';
import type { Draft } from '../draft';
import { withRoles } from '../draft';
import type { Memory } from './memory';
import { isActor, latest } from './memory';
import type { Site } from '../site';

/** What one who reproaches somebody goes on to do to him. */
const GOING_ON: ReadonlySet<ActKind> = new Set<ActKind>(['accuse', 'complain', 'demand', 'threaten', 'warn']);

/** `scolded Acme and asked for its money back`: aimed at whom its sentence has just told the same party to be against. */
export function asJustNow(site: Site, memory: Memory, draft: Draft): Draft | undefined {
  const { act } = draft;
  if (!GOING_ON.has(act.kind) || act.axis !== 'condemnation') return undefined;
  const before = latest(
    memory,
    site.index,
    0,
    ({ axis, kind, sources }) =>
      axis === 'condemnation' &&
      kind !== 'evaluate' &&
      sources.length === act.sources.length &&
      sources.every((source) => isActor(source) && act.sources.includes(source)),
  );
  const targets = before?.targets.filter((party) => !act.sources.includes(party)) ?? [];
  return targets.length > 0 ? withRoles(draft, { targets }, 'target:back-reference') : undefined;
}

/** Acts that two do together are done to each other. */
const SHARED: ReadonlySet<ActKind> = new Set<ActKind>([
  'agree',
  'concede',
  'express-regret',
  'promise',
  'apologise',
]);

/** `The two ministers pledged a single window`: what two who deal with each other do together, they do to each other. */
export function toEachOther(
  site: Site,
  memory: Memory,
  draft: Draft,
  named: readonly string[],
): Draft | undefined {
  const { act } = draft;
  if (!SHARED.has(act.kind) || named.length !== 2) return undefined;
  const [one = '', other = ''] = named;
  const dealt = latest(
    memory,
    site.index,
    Infinity,
    ({ sources, targets }) =>
      (sources.includes(one) && targets.includes(other)) ||
      (sources.includes(other) && targets.includes(one)),
  );
  return dealt ? withRoles(draft, { targets: named }, 'reciprocal:several') : undefined;
}
