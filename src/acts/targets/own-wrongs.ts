import type { ActKind } from '../../contract';
import { SPEAKER } from '../../actors';
import type { Draft } from '../draft';
import { withRoles } from '../draft';
import type { Memory } from './memory';
import { latest } from './memory';
import type { Site } from '../site';

const TAKING_BACK: ReadonlySet<ActKind> = new Set<ActKind>(['apologise', 'concede', 'express-regret']);
/** How many sentences back a text remembers what it said itself. */
const REACH = 3;

/** `We mocked the geologists in March. We were wrong`: a text that takes its words back means whom they were about. */
export function takenBack(site: Site, memory: Memory, draft: Draft): Draft | undefined {
  const { act } = draft;
  if (!TAKING_BACK.has(act.kind) || !act.sources.every((source) => source === SPEAKER)) return undefined;
  const words = latest(
    memory,
    site.index,
    REACH,
    ({ axis, kind, sources, targets }) =>
      sources.includes(SPEAKER) && targets.length > 0 && (axis === 'condemnation' || TAKING_BACK.has(kind)),
  );
  return words ? withRoles(draft, { targets: words.targets }, 'target:back-reference') : undefined;
}
