import type { ActDefinition } from '../contract';
import { HANDING_VERBS, HELPFUL, MONEY_SIGNS, MONEY_WORDS } from './data/gifts';
import type { Draft } from './draft';
import { draftOf } from './draft';
import type { FoundCue } from './places';
import { rolesOf } from './roles';
import type { Site } from './site';
import { lemmaAt, tokenAt, wordAt } from './site';

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

/** `sent medicine to Chad`, `will pay it €3.2 billion`, `provided Nepal with tents`. */
export function giftsIn(site: Site): readonly Draft[] {
  return [...site.tree.tokens.keys()].flatMap((token) => {
    if (
      tokenAt(site, token).upos !== 'VERB' ||
      !HANDING_VERBS.has(lemmaAt(site, token)) ||
      !isOfHelp(site, token)
    )
      return [];
    const cue: FoundCue = { head: token, tokens: [token] };
    const entry = site.tree.obliques(token, 'with').length > 0 ? PROVISION : GIFT;
    const roles = rolesOf(site, cue, entry);
    if (!roles || roles.targets.length === 0 || roles.why.includes('source:unnamed-passive')) return [];
    return [draftOf(site, { entry, kind: 'aid', cue, roles, why: ['cue:verb'] })];
  });
}

function isOfHelp(site: Site, verb: number): boolean {
  const { tree } = site;
  const given = [...tree.logicalObjects(verb), ...tree.obliques(verb, 'with')];
  return given.some((token) => {
    if (HELPFUL.has(lemmaAt(site, token))) return true;
    const { first, last } = tree.nounPhrase(token);
    for (let each = first; each <= last; each += 1) {
      if (MONEY_SIGNS.has(wordAt(site, each)) || MONEY_WORDS.has(lemmaAt(site, each))) return true;
    }
    return tree
      .obliques(token, 'of')
      .concat(tree.obliques(token, 'in'))
      .some((each) => HELPFUL.has(lemmaAt(site, each)));
  });
}
