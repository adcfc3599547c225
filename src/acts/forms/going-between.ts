import type { ActDefinition } from '../../contract';
import { BETWEEN, GOING, INVITING, LYING, NO_FEAST, PLANS, TERMS_OF_PEACE } from '../data/going-between';
import type { Draft } from '../draft';
import { draftOf } from '../draft';
import { membersOnly } from '../roles/parties';
import { rolesOf } from '../roles/roles';
import type { Site } from '../site';
import { isMissed, isPassive, lemmaAt, overVerbs, tokenAt, wordAt } from '../site';

const INVITATION: ActDefinition = {
  lemma: 'invite',
  pos: 'verb',
  kind: 'offer-talks',
  frame: { source: ['subject'], target: ['object'] },
};
const STANDING: ActDefinition = {
  lemma: 'go between',
  pos: 'verb',
  kind: 'mediate',
  frame: { source: ['subject'], target: ['obl:between'] },
};
const ERRAND: ActDefinition = {
  lemma: 'go with plan',
  pos: 'verb',
  kind: 'mediate',
  frame: { source: ['subject'], target: ['obl:to', 'obl:between'] },
};

/** Bringing people together: `invited both sides to Oslo`, `sat between the two`, `flew to both capitals with a draft`. */
export function goingBetween(site: Site): readonly Draft[] {
  return overVerbs(site, (token) => {
    if (isMissed(site, token)) return [];
    const lemma = lemmaAt(site, token);
    const found =
      (INVITING.has(lemma) ? invitation(site, token) : undefined) ??
      (BETWEEN.has(lemma) ? standing(site, token) : undefined) ??
      (GOING.has(lemma) ? errand(site, token) : undefined) ??
      (OFFERING.has(lemma) ? offer(site, token) : undefined) ??
      (SEATING.has(lemma) ? seating(site, token) : undefined);
    return found ? [found] : [];
  });
}

/** Who asks one party to come offers talks; who asks several brings them together. */
function invitation(site: Site, verb: number): Draft | undefined {
  if (!isAskedSomewhere(site, verb)) return undefined;
  const roles = rolesOf(site, { head: verb, tokens: [verb] }, INVITATION);
  if (!roles || roles.targets.length === 0 || membersOnly(roles.sources).length === 0) return undefined;
  const kind = roles.targets.length > 1 ? 'mediate' : 'offer-talks';
  return draftOf(site, {
    entry: INVITATION,
    kind,
    cue: { head: verb, tokens: [verb] },
    roles,
    why: ['cue:verb'],
  });
}

/** `to Oslo`, `to supper`, `home`; no infinitive, and no court. */
function isAskedSomewhere(site: Site, verb: number): boolean {
  const { tree } = site;
  const wanted =
    lemmaAt(site, verb) === 'invite' ? ['to', 'for', 'aboard', 'into'] : ['to', 'aboard', 'into'];
  const { last } = tree.subtree(verb);
  for (let token = verb + 1; token <= last; token += 1) {
    if (['VERB', 'AUX'].includes(tokenAt(site, token).upos)) {
      // `invited her to help redraft the rule`
      return (
        lemmaAt(site, verb) === 'invite' &&
        wordAt(site, token - 1) === 'to' &&
        !NO_FEAST.has(lemmaAt(site, token))
      );
    }
    const place = tree.preposition(token);
    if (!wanted.includes(place) || ['ADP', 'PART'].includes(tokenAt(site, token).upos)) continue;
    return !NO_FEAST.has(lemmaAt(site, token)) && tree.dependents(token, 'mark').length === 0;
  }
  return false;
}

function standing(site: Site, verb: number): Draft | undefined {
  if (isPassive(site, verb) || !site.words.includes('between', verb)) return undefined;
  const cue = { head: verb, tokens: [verb] };
  const roles = rolesOf(site, cue, STANDING);
  const sources = membersOnly(roles?.sources ?? []);
  if (!roles || roles.targets.length < 2 || sources.length === 0) return undefined;
  const isLand = sources.every((source) => site.cast.members.get(source)?.kind === 'country');
  if (isLand && LYING.has(lemmaAt(site, verb))) return undefined;
  return draftOf(site, { entry: STANDING, kind: 'mediate', cue, roles, why: ['cue:verb'] });
}

function errand(site: Site, verb: number): Draft | undefined {
  if (isPassive(site, verb)) return undefined;
  const plan = site.tree.obliques(verb, 'with').find((token) => PLANS.has(lemmaAt(site, token)));
  if (plan === undefined) return undefined;
  const cue = { head: verb, tokens: [verb, plan] };
  const roles = rolesOf(site, cue, ERRAND);
  if (!roles || membersOnly(roles.sources).length === 0) return undefined;
  if (roles.targets.length === 0 && !TERMS_OF_PEACE.has(lemmaAt(site, plan))) return undefined;
  const kind = roles.targets.length === 1 ? 'offer-talks' : 'mediate';
  return draftOf(site, { entry: ERRAND, kind, cue, roles, why: ['cue:verb'] });
}

const OFFER: ActDefinition = {
  lemma: 'offer to',
  pos: 'verb',
  kind: 'promise',
  frame: { source: ['subject'], target: [] },
};
const OFFERING: ReadonlySet<string> = new Set(['offer', 'volunteer']);

/** `offered to read both sides' gauges itself`: to whom it is offered the clause says, or goes without saying. */
function offer(site: Site, verb: number): Draft | undefined {
  const doing = site.tree.dependents(verb, 'xcomp').find((each) => wordAt(site, each - 1) === 'to');
  if (doing === undefined || isPassive(site, verb) || NO_FEAST.has(lemmaAt(site, doing))) return undefined;
  const cue = { head: verb, tokens: [verb, doing] };
  const roles = rolesOf(site, cue, OFFER);
  if (!roles || membersOnly(roles.sources).length === 0) return undefined;
  const { last } = site.tree.subtree(doing);
  const named = site.cast
    .inSentence(site.index)
    .filter((mention) => mention.first > doing && mention.last <= last)
    .flatMap(({ parties }) => membersOnly(parties));
  const targets = [...new Set(named)].filter((party) => !roles.sources.includes(party));
  const kind = targets.length > 1 ? 'mediate' : 'promise';
  const why = roles.why.filter((rule) => rule !== 'about' && rule !== 'target:none');
  return draftOf(site, {
    entry: { ...OFFER, kind },
    kind,
    cue,
    roles: {
      ...roles,
      targets,
      about: [],
      held: [...roles.held, doing],
      why: [...why, targets.length > 0 ? 'target:clause-party' : 'target:none'],
    },
    why: ['cue:verb'],
  });
}

const SEATED: ActDefinition = {
  lemma: 'sit down',
  pos: 'verb',
  kind: 'mediate',
  frame: { source: ['subject'], target: ['object'] },
};
const SEATING: ReadonlySet<string> = new Set(['sit', 'get', 'bring']);

/** `sat the two camps down in his malt house`, `got both talking`: who is seated is more than one. */
function seating(site: Site, verb: number): Draft | undefined {
  const { last } = site.tree.subtree(verb);
  const down = site.words.findIndex(
    (word, token) => token > verb && token <= last && ['down', 'talking'].includes(word),
  );
  const objects = site.tree.logicalObjects(verb);
  if (down < 0 || isPassive(site, verb) || objects.length === 0 || objects.every((each) => each > down))
    return undefined;
  const cue = { head: verb, tokens: [verb, down] };
  const roles = rolesOf(site, cue, SEATED);
  if (!roles || roles.targets.length < 2 || membersOnly(roles.sources).length === 0) return undefined;
  return draftOf(site, { entry: SEATED, kind: 'mediate', cue, roles, why: ['cue:verb'] });
}
