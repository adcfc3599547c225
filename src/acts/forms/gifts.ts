import type { ActDefinition } from '../../contract';
import {
  COURTEOUS_VERBS,
  COURTESIES,
  FREELY,
  HANDING_VERBS,
  HELPFUL,
  LENDING_VERBS,
  LENT,
  MONEY_SIGNS,
  MONEY_WORDS,
  OFFERED,
  RAISING_VERBS,
  RECEIVING_VERBS,
  RETURNING_VERBS,
  SERVING_VERBS,
  SHARED,
  SHARING_VERBS,
  UNLENT,
  UNWELCOME,
  VESSELS_OF_COURTESY,
  UNOWNED,
} from '../data/gifts';
import type { Draft } from '../draft';
import { draftOf } from '../draft';
import type { FoundCue } from '../cues/cue';
import type { Roles } from '../roles/fillings';
import { doubleObject } from '../roles/double-object';
import { membersOnly, partiesOf } from '../roles/parties';
import { rolesOf } from '../roles/roles';
import type { Site } from '../site';
import { lemmaAt, overVerbs, tokenAt, wordAt } from '../site';

/** Handing over is no act by itself: with what helps or with money, to a party, it is aid. */
const GIFT: ActDefinition = {
  lemma: 'give',
  pos: 'verb',
  kind: 'aid',
  frame: {
    source: ['subject'],
    target: ['indirect-object', 'obl:to', 'obl:for', 'obl:in'],
    topic: ['object', 'obl:with'],
  },
};

/** `provided Nepal with tents` */
const PROVISION: ActDefinition = {
  ...GIFT,
  frame: { source: ['subject'], target: ['object'], topic: ['obl:with'] },
};

/** `returned the paintings to Peru`: giving back is a concession. */
const RESTITUTION: ActDefinition = {
  lemma: 'return',
  pos: 'verb',
  kind: 'concede',
  frame: { source: ['subject'], target: ['obl:to'], topic: ['object'] },
};

/** `raised £4,000 for the widow`: money is got together for whoever it helps. */
const COLLECTION: ActDefinition = {
  ...GIFT,
  frame: { source: ['subject'], target: ['obl:for'], topic: ['object'] },
};

/** `mended the union's roof free of charge` */
const SERVICE: ActDefinition = {
  ...GIFT,
  lemma: 'serve',
  frame: {
    source: ['subject'],
    target: ['indirect-object', 'obl:to', 'obl:for', 'object'],
    topic: ['object'],
  },
};

/** `bought him a bottle of port`, `gave the force a plaque`: thanks in kind. */
const COURTESY: ActDefinition = { ...GIFT, kind: 'thank' };

/** `accepted $12 million from Mr Okoro` */
const RECEIPT: ActDefinition = {
  lemma: 'accept',
  pos: 'verb',
  kind: 'aid',
  frame: { source: ['obl:from'], target: ['subject'], topic: ['object'] },
};

/** `shared evidence with India` */
const SHARING: ActDefinition = {
  lemma: 'share',
  pos: 'verb',
  kind: 'cooperate',
  frame: { source: ['subject'], target: ['obl:with'], topic: ['object'] },
};

/** `sent medicine to Chad`, `will pay it €3.2 billion`, `provided Nepal with tents`. */
export function giftsIn(site: Site): readonly Draft[] {
  return overVerbs(site, (token) => {
    const entry = entryFor(site, token);
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

/** Which act a verb of handing over is, by what it hands over. */
function entryFor(site: Site, verb: number): ActDefinition | undefined {
  const lemma = lemmaAt(site, verb);
  const objects = site.tree.logicalObjects(verb);
  if (RETURNING_VERBS.has(lemma)) {
    // What stands right before the verb is its subject, whatever the parser says.
    const given = objects.filter((object) => object > verb || site.tree.isPassive(verb));
    return given.some((object) => !UNOWNED.has(lemmaAt(site, object))) ? RESTITUTION : undefined;
  }
  if (SHARING_VERBS.has(lemma)) {
    return objects.some((object) => SHARED.has(lemmaAt(site, object))) ? SHARING : undefined;
  }
  if (SERVING_VERBS.has(lemma) && isFree(site, verb)) return SERVICE;
  if (lemma === 'pay' && isWage(site, verb)) return undefined;
  if (RECEIVING_VERBS.has(lemma))
    return objects.some((object) => isMoney(site, object)) ? RECEIPT : undefined;
  if (COURTEOUS_VERBS.has(lemma) && isCourtesy(site, verb)) return COURTESY;
  if (RAISING_VERBS.has(lemma)) return raisesMoney(site, verb) ? COLLECTION : undefined;
  if (!HANDING_VERBS.has(lemma) || !isOfHelp(site, verb)) return undefined;
  return site.tree.obliques(verb, 'with').length > 0 ? PROVISION : GIFT;
}

function isCourtesy(site: Site, verb: number): boolean {
  const double = doubleObject(site, verb);
  const given = [
    ...site.tree.logicalObjects(verb),
    ...site.tree.obliques(verb, 'with'),
    ...(double ? [double.given] : []),
  ];
  return given.some((token) => {
    if (COURTESIES.has(lemmaAt(site, token))) return true;
    const [inside] = site.tree.obliques(token, 'of');
    return (
      VESSELS_OF_COURTESY.has(lemmaAt(site, token)) &&
      inside !== undefined &&
      !UNWELCOME.has(lemmaAt(site, inside))
    );
  });
}

function isFree(site: Site, verb: number): boolean {
  const { last } = site.tree.subtree(verb);
  for (let token = verb + 1; token <= last; token += 1) {
    if (FREELY.some((phrase) => phrase.every((word, offset) => wordAt(site, token + offset) === word)))
      return true;
  }
  return false;
}

/** `pays the firm €400,000 a year to run the ferry`: what is paid for is no help. */
function isWage(site: Site, verb: number): boolean {
  const { tree } = site;
  const given = tree.logicalObjects(verb);
  if (given.some((token) => HELPFUL.has(lemmaAt(site, token)))) return false;
  const { last } = tree.subtree(verb);
  return site.words.some((word, token) => {
    if (token <= verb || token > last) return false;
    if (word === 'for')
      return !site.cast.covering(site.index, token + 1) && !site.cast.covering(site.index, token + 2);
    return word === 'to' && tokenAt(site, token).upos === 'PART';
  });
}

/** `collected $12,000 for the widow`, `chipped in £300 for the strikers` */
function raisesMoney(site: Site, verb: number): boolean {
  return (
    site.tree.logicalObjects(verb).some((token) => isMoney(site, token)) &&
    site.words.slice(verb + 1, site.tree.subtree(verb).last + 1).includes('for')
  );
}

function isOfHelp(site: Site, verb: number): boolean {
  const { tree } = site;
  const double = doubleObject(site, verb);
  const given = [
    ...tree.logicalObjects(verb),
    ...tree.obliques(verb, 'with'),
    ...(double ? [double.given] : []),
  ];
  return given.some((token) => {
    const lemma = lemmaAt(site, token);
    if (HELPFUL.has(lemma) || isMoney(site, token)) return true;
    if (LENDING_VERBS.has(lemmaAt(site, verb)) && isLent(site, token)) return true;
    if (lemmaAt(site, verb) === 'offer' && (OFFERED.has(lemma) || LENT.has(lemma))) return true;
    const inside = [...tree.obliques(token, 'of'), ...tree.obliques(token, 'in')];
    return inside.some((each) => HELPFUL.has(lemmaAt(site, each)));
  });
}

/** A thing that belongs to somebody, not a quality that a story lends another. */
function isLent(site: Site, token: number): boolean {
  return tokenAt(site, token).upos === 'NOUN' && !UNLENT.has(lemmaAt(site, token));
}

function isMoney(site: Site, token: number): boolean {
  const { first, last } = site.tree.nounPhrase(token);
  for (let each = first; each <= last; each += 1) {
    if (MONEY_SIGNS.has(wordAt(site, each)) || MONEY_WORDS.has(lemmaAt(site, each))) return true;
  }
  return false;
}
