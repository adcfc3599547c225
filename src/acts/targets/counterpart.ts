import type { Memory } from './memory';
import { isActor, latest } from './memory';
import type { Site } from '../site';
import type { FoundAct } from '../types';

/** How many sentences back the other party of a quarrel may have been named. */
const COUNTERPART_REACH = 3;
/** How many sentences back a text may have called its two parties a pair: farther than an editorial is long. */
const BILATERAL_REACH = 200;
/** Over how many of the last acts the two main sides of a text are counted: more than an editorial tells. */
const MAIN_SIDES_REACH = 300;

/** The other side for a party whose addressee goes without saying: the one it was last told to deal with. */
export function counterpartOf(
  site: Site,
  memory: Memory,
  sources: readonly string[],
  isDealing: (act: FoundAct) => boolean = () => true,
): readonly string[] {
  const named = sources.filter(isActor);
  if (named.length === 0) return [];
  const own = [...named, ...named.flatMap((party) => memory.cast.members.get(party)?.memberOf ?? [])];
  const others = (act: FoundAct): readonly string[] => {
    const isSource = named.every((party) => act.sources.includes(party)) || isBodyOf(act.sources, named, own);
    const isTarget = named.every((party) => act.targets.includes(party)) || isBodyOf(act.targets, named, own);
    if (isSource) return act.targets.filter((party) => !own.includes(party));
    return isTarget ? act.sources.filter((party) => isActor(party) && !own.includes(party)) : [];
  };
  const act = latest(
    memory,
    site.index,
    COUNTERPART_REACH,
    (each) => isDealing(each) && others(each).length > 0,
  );
  return act ? others(act) : groupMinus(site, memory, named);
}

/** How many sentences back the last other party may have been named. */
const NAMED_REACH = 2;

/**
 * The other party that was named last before a word: in a quarrel of two, whoever speaks next speaks to the one just heard of.
 * Nobody of the source's own house is another party.
 */
export function lastOther(
  site: Site,
  memory: Memory,
  before: number,
  sources: readonly string[],
): readonly string[] {
  const house = houseOf(memory, sources.filter(isActor));
  // Who is named but once is hardly a side of anything.
  const isOther = (party: string): boolean =>
    isActor(party) &&
    !house.has(party) &&
    memory.cast.mentions.filter(({ parties }) => parties.includes(party)).length > 1;
  for (let sentence = site.index; sentence >= Math.max(0, site.index - NAMED_REACH); sentence -= 1) {
    const mention = memory.cast
      .inSentence(sentence)
      .findLast(
        ({ first, parties }) =>
          (sentence < site.index || first < before) && parties.length === 1 && parties.every(isOther),
      );
    if (mention) return mention.parties;
  }
  return [];
}

/** The parties with the bodies they belong to and everybody who belongs to those. */
function houseOf(memory: Memory, named: readonly string[]): ReadonlySet<string> {
  const { members } = memory.cast;
  const bodies = new Set([...named, ...named.flatMap((party) => members.get(party)?.memberOf ?? [])]);
  const people = [...members.values()].filter(
    ({ memberOf }) => memberOf !== undefined && bodies.has(memberOf),
  );
  return new Set([...bodies, ...people.map(({ id }) => id)]);
}

/** Whether parties are the body that somebody speaks for: who sues the college has its dean for the other side. */
function isBodyOf(parties: readonly string[], named: readonly string[], own: readonly string[]): boolean {
  return parties.some((party) => own.includes(party) && !named.includes(party));
}

/** The two sides that a third party comes between: those last named together, or last told to deal with each other. */
export function sidesBesides(site: Site, memory: Memory, sources: readonly string[]): readonly string[] {
  const named = sources.filter(isActor);
  const group = lastGroup(memory, site.index, COUNTERPART_REACH, (parties) =>
    parties.every((party) => isActor(party) && !named.includes(party)),
  );
  if (group) return group;
  const act = latest(memory, site.index, COUNTERPART_REACH, (each) => sidesOf(each, named).length === 2);
  return act ? sidesOf(act, named) : mainSides(memory, named);
}

/** The two who have most acts towards each other so far; none where two pairs have as many. */
function mainSides(memory: Memory, not: readonly string[]): readonly string[] {
  const counts = new Map<string, { readonly sides: readonly string[]; count: number }>();
  for (const act of memory.acts.slice(-MAIN_SIDES_REACH)) {
    const sides = sidesOf(act, not);
    if (sides.length < 2) continue;
    const key = JSON.stringify([...sides].sort());
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { sides, count: 1 });
  }
  const [best, next] = [...counts.values()].sort((one, other) => other.count - one.count);
  return best && best.count > (next?.count ?? 0) ? best.sides : [];
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

/** Both parties of a bilateral text, as its group expressions name them (`the two countries`), without these. */
function groupMinus(site: Site, memory: Memory, named: readonly string[]): readonly string[] {
  const group = lastGroup(memory, site.index, BILATERAL_REACH, (parties) =>
    named.every((party) => parties.includes(party)),
  );
  return group?.filter((party) => isActor(party) && !named.includes(party)) ?? [];
}
