import type { ActDefinition } from '../../contract';
import type { Draft } from '../draft';
import { draftOf } from '../draft';
import type { FoundCue } from '../cues/cue';
import type { Roles } from '../roles/fillings';
import { COLLECTION, COURTESY, RECEIPT, giftAt } from './gift-kinds';
import { doubleObject } from '../roles/double-object';
import { membersOnly, partiesOf } from '../roles/parties';
import { rolesOf } from '../roles/roles';
import type { Site } from '../site';
import { overVerbs, tokenAt, wordAt } from '../site';

/** `sent medicine to Chad`, `will pay it €3.2 billion`, `provided Nepal with tents`. */
export function giftsIn(site: Site): readonly Draft[] {
  return overVerbs(site, (token) => {
    const entry = giftAt(site, token);
    if (!entry) return [];
    const cue: FoundCue = { head: token, tokens: [token] };
    const roles = withReceiver(site, token, entry, rolesOf(site, cue, entry));
    if (roles?.targets.length === 0 && entry.kind === 'aid') {
      const asked = askedFor(site, token, roles);
      if (asked) return [draftOf(site, { entry, kind: 'aid', cue, roles: asked, why: ['cue:verb'] })];
    }
    if (!roles || roles.targets.length === 0 || roles.why.includes('source:unnamed-passive')) return [];
    return [draftOf(site, { entry, kind: entry.kind, cue, roles, why: ['cue:verb'] })];
  });
}

/** `released water at its neighbour's request`, `sent rice in return`: whoever asked for it, or gave first. */
function askedFor(site: Site, verb: number, roles: Roles): Roles | undefined {
  if (membersOnly(roles.sources).length === 0) return undefined;
  const why = roles.why.filter((rule) => rule !== 'about');
  for (let token = verb + 1; token < Math.min(verb + ASKING_REACH, site.words.length); token += 1) {
    if (['VERB', 'AUX'].includes(tokenAt(site, token).upos) || wordAt(site, token) === ';') return undefined;
    if (wordAt(site, token) === 'in' && wordAt(site, token + 1) === 'return')
      return { ...roles, why: [...why, 'target:none'] };
    if (!['request', 'invitation', 'behest'].includes(wordAt(site, token))) continue;
    const asking = membersOnly(partiesOf(site, token)?.parties ?? []);
    const targets = [...new Set(asking)].filter((party) => !roles.sources.includes(party));
    return targets.length > 0 ? { ...roles, targets, why: [...why, 'target:possessor'] } : undefined;
  }
  return undefined;
}

const ASKING_REACH = 14;

/** Prepositions before whoever gets a gift, the surest first. */
const TO_RECEIVERS: readonly string[] = ['to', 'for', 'in', 'into', 'across'];

/** `provided $2 million in assistance to Fiji`: the receiver may hang anywhere below the verb. */
function withReceiver(
  site: Site,
  verb: number,
  entry: ActDefinition,
  roles: Roles | undefined,
): Roles | undefined {
  if (!roles || roles.targets.length > 0 || (entry.kind !== 'aid' && entry !== COURTESY)) return roles;
  if (entry === RECEIPT) return roles;
  const double = entry === COLLECTION ? undefined : doubleObject(site, verb);
  if (double) {
    const found = membersOnly(double.receivers.flatMap((each) => partiesOf(site, each)?.parties ?? []));
    const targets = [...new Set(found)].filter((party) => !roles.sources.includes(party));
    if (targets.length > 0)
      return received(roles, targets, [...double.receivers, double.given], 'indirect-object');
  }
  const { last } = site.tree.subtree(verb);
  const below = site.cast
    .inSentence(site.index)
    .filter((mention) => mention.first > verb && mention.last <= last);
  for (const preposition of TO_RECEIVERS) {
    const receivers = below.filter((mention) => precededBy(site, mention.first, preposition));
    const targets = membersOnly(receivers.flatMap(({ parties }) => parties)).filter(
      (party) => !roles.sources.includes(party),
    );
    const [receiver] = receivers;
    if (receiver === undefined || targets.length === 0) continue;
    const between = Array.from({ length: receiver.last - verb }, (_, offset) => verb + 1 + offset);
    return received(roles, [...new Set(targets)], between, preposition === 'to' ? 'obl:to' : 'obl:for');
  }
  return roles;
}

function received(
  roles: Roles,
  targets: readonly string[],
  held: readonly number[],
  place: 'indirect-object' | 'obl:to' | 'obl:for',
): Roles {
  const why = roles.why.filter((rule) => rule !== 'target:none' && rule !== 'about');
  return { ...roles, targets, held: [...roles.held, ...held], why: [...why, `target:${place}`] };
}

function precededBy(site: Site, token: number, preposition: string): boolean {
  return [1, 2].some(
    (back) =>
      wordAt(site, token - back) === preposition && (back === 1 || tokenAt(site, token - 1).upos === 'DET'),
  );
}
