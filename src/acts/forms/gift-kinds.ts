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
import { doubleObject } from '../roles/double-object';
import type { Site } from '../site';
import { lemmaAt, tokenAt, wordAt } from '../site';

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
export const COLLECTION: ActDefinition = {
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
export const COURTESY: ActDefinition = { ...GIFT, kind: 'thank' };

/** `accepted $12 million from Mr Okoro` */
export const RECEIPT: ActDefinition = {
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

/** Which act a verb of handing over is, by what it hands over. */
export function giftAt(site: Site, verb: number): ActDefinition | undefined {
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
