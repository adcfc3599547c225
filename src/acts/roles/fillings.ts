import type { Frame, Place } from '../../contract';
import { alsoNamed, partnerOfOrgan } from './adjacency';
import type { FoundCue } from '../cues/cue';
import type { SupportVerb } from '../lexicon';
import type { PartyPath } from './parties';
import { doubleObject } from './double-object';
import { partiesOf } from './parties';
import { fillersOf } from './places';
import type { RuleId } from '../rules';
import type { Site } from '../site';
import { isPassive, isVerb } from '../site';

/** The words in one place around a cue, and the parties they lead to. */
export interface Filling {
  readonly place: Place;
  readonly tokens: readonly number[];
  readonly parties: readonly string[];
  readonly path: PartyPath;
}

/** Who does what to whom, as far as one cue's own grammar shows. */
export interface Roles {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /** Heads of what the act is about, when no party is there. */
  readonly about: readonly number[];
  /** Tokens that the places hold, parties or not. */
  readonly held: readonly number[];
  readonly reciprocal: boolean;
  readonly why: readonly RuleId[];
}

/** A cue's places with those of the light verb that carries it. */
export interface Carrier {
  readonly cue: FoundCue;
  readonly frame: Frame;
  readonly role: SupportVerb['role'];
}

/** What stands in one place, resolved; undefined when nothing stands there. */
export function fillingOf(site: Site, cue: FoundCue, place: Place): Filling | undefined {
  const filling = ownFilling(site, cue, place);
  if (place === 'indirect-object' && (filling === undefined || filling.parties.length === 0))
    return receiverBeside(site, cue) ?? filling;
  // `fined Coral $14 million`: the party stands before the object.
  if (place !== 'object' || (filling && filling.parties.length > 0)) return filling;
  const receiver = ownFilling(site, cue, 'indirect-object');
  return receiver && receiver.parties.length > 0 ? receiver : filling;
}

/** `bore the Greens no ill will`, `promised Ms Lind compensation`: the party between a verb and what it gets. */
function receiverBeside(site: Site, cue: FoundCue): Filling | undefined {
  if (!isVerb(site, cue.head) || isPassive(site, cue.head)) return undefined;
  const double = doubleObject(site, cue.head);
  if (!double) return undefined;
  const parties = [...new Set(double.receivers.flatMap((token) => partiesOf(site, token)?.parties ?? []))];
  return { place: 'indirect-object', tokens: double.receivers, parties, path: 'beside' };
}

function ownFilling(site: Site, cue: FoundCue, place: Place): Filling | undefined {
  const tokens = fillersOf(site, cue, place);
  if (tokens.length === 0) return undefined;
  const named = place === 'clause' ? tokens.flatMap((clause) => site.tree.subjects(clause)) : tokens;
  const others = named.map((token) => alsoNamed(site, token, place === 'subject' ? 'before' : 'after'));
  const partners = named.map((token) => partnerOfOrgan(site, token));
  const sought = [...named, ...others, ...partners].filter((token) => token >= 0);
  const parties: string[] = [];
  let path: PartyPath = 'direct';
  for (const token of sought) {
    const found = partiesOf(site, token);
    if (!found) continue;
    path = found.path;
    for (const party of found.parties) if (!parties.includes(party)) parties.push(party);
  }
  return { place, tokens, parties, path };
}

/** The first place that holds a party, else the first that holds anything. */
export function firstFilling(
  site: Site,
  cue: FoundCue,
  places: readonly Place[] | undefined,
): Filling | undefined {
  let unresolved: Filling | undefined;
  for (const place of places ?? []) {
    const filling = fillingOf(site, cue, place);
    if (!filling) continue;
    if (filling.parties.length > 0) return filling;
    unresolved ??= filling;
  }
  return unresolved;
}

/** Of what a cue and its light verb have in one place, the one with a party. */
export function prefer(own: Filling | undefined, lent: Filling | undefined): Filling | undefined {
  if (own && own.parties.length > 0) return own;
  if (lent && lent.parties.length > 0) return lent;
  return own ?? lent;
}
