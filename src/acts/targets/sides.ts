import type { ActKind } from '../../contract';
import type { Draft } from '../draft';
import { withRoles } from '../draft';
import type { Memory } from './memory';
import { isActor, latest } from './memory';
import type { Site } from '../site';
import type { FoundAct } from '../types';

/** How many sentences back the sides of a quarrel may have been named. */
const SIDES_REACH = 3;

/** The two sides that a third party comes between: those last named together, or last told to deal with each other. */
export function sidesBesides(site: Site, memory: Memory, sources: readonly string[]): readonly string[] {
  const named = sources.filter(isActor);
  const group = lastGroup(memory, site.index, SIDES_REACH, (parties) =>
    parties.every((party) => isActor(party) && !named.includes(party)),
  );
  if (group) return group;
  const act = latest(memory, site.index, SIDES_REACH, (each) => sidesOf(each, named).length === 2);
  return act ? sidesOf(act, named) : [];
}

function sidesOf(act: FoundAct, not: readonly string[]): readonly string[] {
  const both = [...new Set([...act.sources, ...act.targets])].filter(isActor);
  return both.length === 2 && !both.some((party) => not.includes(party)) ? both : [];
}

/** The two parties of the last group expression that holds, looking back over so many sentences. */
function lastGroup(
  memory: Memory,
  from: number,
  reach: number,
  holds: (parties: readonly string[]) => boolean,
): readonly string[] | undefined {
  for (let sentence = from; sentence >= Math.max(0, from - reach); sentence -= 1) {
    const group = memory.cast
      .inSentence(sentence)
      .findLast(({ how, parties }) => how === 'group' && parties.length === 2 && holds(parties));
    if (group) return group.parties;
  }
  return undefined;
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
