import type { ActDefinition } from '../../contract';
import { besideObject, besideSubject } from './beside';
import type { FoundCue } from '../cues/cue';
import type { Carrier, Filling, Roles } from './fillings';
import { firstFilling, prefer } from './fillings';
import { frontedTarget } from './fronted';
import { missingSource } from './missing-source';
import { membersOnly } from './parties';
import { isEachOther, isEachTheOther, isMutual, mutualRoles, reciprocalOf } from './reciprocal';
import type { RuleId } from '../rules';
import type { Site } from '../site';
import { wordAt } from '../site';

/** Fills the roles of one cue; undefined when its source cannot be told. */
export function rolesOf(
  site: Site,
  cue: FoundCue,
  entry: ActDefinition,
  carrier?: Carrier,
): Roles | undefined {
  const why: RuleId[] = [];
  const { frame } = entry;
  const ownSource = firstFilling(site, cue, frame.source);
  const lentSource = carrier && firstFilling(site, carrier.cue, carrier.frame.source);
  const source = besideSubject(site, carrier?.cue ?? cue, entry, prefer(ownSource, lentSource), carrier);
  const own = firstFilling(site, cue, frame.target);
  const lent = carrier && firstFilling(site, carrier.cue, carrier.frame.target);
  const told = besideObject(site, cue, frame, prefer(own, lent));
  const target = frontedTarget(site, cue, frame, told);
  let sources: readonly string[] = isOwnPeople(source, target) ? [] : (source?.parties ?? []);
  if (source && sources.length > 0) why.push(`source:${source.place}`, `source-path:${source.path}`);
  if (carrier) why.push(`support:${carrier.role}`);
  const partner = reciprocalOf(site, cue, frame, carrier);
  const topic = firstFilling(site, cue, frame.topic);
  const held: number[] = [];
  for (const filling of [source, target, partner, topic]) if (filling) held.push(...filling.tokens);

  if (partner && partner.parties.length > 0) {
    const mutual = mutualRoles(sources, partner, held);
    if (mutual) return { ...mutual, why: [...why, ...mutual.why] };
  }
  if (sources.length === 0) {
    const missing = missingSource(site, cue, entry, source, carrier);
    if (!missing) return undefined;
    sources = [missing[0]];
    why.push(missing[1]);
  }
  if (isMutual(entry) && target === undefined && membersOnly(sources).length > 1) {
    return {
      sources,
      targets: membersOnly(sources),
      about: topic?.tokens ?? [],
      held,
      reciprocal: true,
      why: [...why, 'reciprocal:several'],
    };
  }
  if (
    sources.length > 1 &&
    (target?.tokens.some((token) => isEachOther(site, token)) === true ||
      (sources.length === 2 && isEachTheOther(site, cue, source?.tokens ?? [])))
  ) {
    return {
      sources,
      targets: membersOnly(sources),
      about: [],
      held,
      reciprocal: true,
      why: [...why, 'reciprocal:each-other'],
    };
  }
  if (isAtHimself(site, target, sources)) return undefined;
  return aimed(target ?? partner, topic, sources, held, why);
}

/** `was jeered by his own conference`: those who do something to the one they belong to are others, whoever they are. */
function isOwnPeople(source: Filling | undefined, target: Filling | undefined): boolean {
  const [party, another] = target?.parties ?? [];
  return (
    source?.path === 'possessor' &&
    target?.path === 'direct' &&
    another === undefined &&
    source.parties.length === 1 &&
    source.parties[0] === party
  );
}

/** `blamed itself`: nothing between two parties. */
function isAtHimself(site: Site, target: Filling | undefined, sources: readonly string[]): boolean {
  const members = membersOnly(target?.parties ?? []);
  const reflexive =
    target?.tokens.some(
      (token) => wordAt(site, token).endsWith('self') || wordAt(site, token).endsWith('selves'),
    ) === true;
  return reflexive && members.every((party) => sources.includes(party));
}

function aimed(
  target: Filling | undefined,
  topic: Filling | undefined,
  sources: readonly string[],
  held: readonly number[],
  why: RuleId[],
): Roles {
  const members = membersOnly(target?.parties ?? []);
  const others = members.filter((party) => !sources.includes(party));
  if (target && others.length > 0) {
    why.push(`target:${target.place}`, `target-path:${target.path}`);
    if (others.length < members.length) why.push('target:group-minus-source');
    const about = target.path === 'direct' ? (topic?.tokens ?? []) : target.tokens;
    return { sources, targets: others, about, held, reciprocal: false, why };
  }
  const about = (target && members.length === 0 ? target.tokens : topic?.tokens) ?? topic?.tokens ?? [];
  why.push(about.length > 0 ? 'about' : 'target:none');
  return { sources, targets: [], about, held, reciprocal: false, why };
}
