import type { Draft } from '../draft';
import { withRoles } from '../draft';
import type { Memory } from './memory';
import { isActor, latest } from './memory';
import type { Site } from '../site';
import { lemmaAt, wordAt } from '../site';

/** Verbs of paying back, with their particles. */
const PAYING_BACK: ReadonlySet<string> = new Set([
  'retaliate',
  ...['fight', 'fire', 'hit', 'shoot', 'strike'].map((verb) => `${verb} back`),
]);
/** How many sentences back the blow may have fallen. */
const REACH = 3;

/** `Peru shelled a Chilean port. Chile retaliated`: against whoever last struck or reproached those who pay back. */
export function paidBack(
  site: Site,
  memory: Memory,
  draft: Draft,
  named: readonly string[],
): Draft | undefined {
  const { head } = draft.act;
  const lemma = lemmaAt(site, head);
  if (!PAYING_BACK.has(lemma) && !PAYING_BACK.has(`${lemma} ${wordAt(site, head + 1)}`)) return undefined;
  const blow = latest(
    memory,
    site.index,
    REACH,
    ({ axis, sources, targets }) =>
      axis !== 'conciliation' &&
      sources.some(isActor) &&
      targets.some((party) => named.includes(party)) &&
      !sources.some((party) => named.includes(party)),
  );
  const targets = blow?.sources.filter(isActor) ?? [];
  return targets.length > 0 ? withRoles(draft, { targets }, 'target:back-reference') : undefined;
}
