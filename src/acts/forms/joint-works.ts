import type { ActDefinition } from '../../contract';
import {
  CONVERSING,
  EXCHANGED,
  FEASTING,
  FEASTS,
  IN_COMMON,
  MAKING,
  NOT_WORKS,
  SHAREABLE,
} from '../data/going-between';
import type { Draft } from '../draft';
import { draftOf } from '../draft';
import { membersOnly, partiesOf } from '../roles/parties';
import { rolesOf } from '../roles/roles';
import type { Site } from '../site';
import { isPassive, lemmaAt, overTokens, tokenAt, wordAt } from '../site';

const JOINT: ActDefinition = {
  lemma: 'do together',
  pos: 'verb',
  kind: 'cooperate',
  frame: { source: ['subject'], reciprocal: ['subject'] },
};
const TOGETHER: ReadonlySet<string> = new Set(['together', 'jointly']);
const CONVERSING_TOGETHER: ActDefinition = { ...JOINT, lemma: 'talk together', kind: 'consult' };

/** `built a dam together`, `shared a laboratory`, `talked for three hours`: what several make, run or say in common is cooperation. */
export function jointWorksIn(site: Site): readonly Draft[] {
  return overTokens(site, (token) => {
    const work = workAt(site, token);
    if (!work) return [];
    const { verb, entry } = work;
    const cue = { head: verb, tokens: [...new Set([verb, token])].sort((one, other) => one - other) };
    const roles = isPassive(site, verb) ? undefined : rolesOf(site, cue, entry);
    return roles?.reciprocal
      ? [draftOf(site, { entry, kind: entry.kind, cue, roles, why: ['cue:verb'] })]
      : [];
  });
}

interface Work {
  readonly verb: number;
  readonly entry: ActDefinition;
}

function workAt(site: Site, token: number): Work | undefined {
  const makes = (verb: number): boolean =>
    site.tree.objects(verb).some((object) => tokenAt(site, object).upos === 'NOUN');
  if (TOGETHER.has(wordAt(site, token))) {
    const verb = site.tree.head(token);
    if (verb < 0 || tokenAt(site, verb).upos !== 'VERB' || NOT_WORKS.has(lemmaAt(site, verb)))
      return undefined;
    return makes(verb) ? { verb, entry: JOINT } : undefined;
  }
  if (IN_COMMON.some((words) => words.every((word, on) => wordAt(site, token + on) === word))) {
    const verb = verbBefore(site, token);
    return verb >= 0 && MAKING.has(lemmaAt(site, verb)) && makes(verb) && isOfSeveral(site, verb)
      ? { verb, entry: JOINT }
      : undefined;
  }
  return tokenAt(site, token).upos === 'VERB' ? workOf(site, token) : undefined;
}

/** Verbs that are work in common by what they are done to, or by nobody else being there. */
function workOf(site: Site, verb: number): Work | undefined {
  const lemma = lemmaAt(site, verb);
  const things =
    lemma === 'share'
      ? SHAREABLE
      : lemma === 'exchange' || lemma === 'swap'
        ? EXCHANGED
        : FEASTING.has(lemma)
          ? FEASTS
          : undefined;
  const objects = site.tree.objects(verb);
  if (things) {
    return objects.some((object) => things.has(lemmaAt(site, object))) && isOfSeveral(site, verb)
      ? { verb, entry: JOINT }
      : undefined;
  }
  const talks = CONVERSING.has(lemma) && objects.length === 0 && site.tree.obliques(verb, 'to').length === 0;
  return talks && ['VBD', 'VBN'].includes(tokenAt(site, verb).xpos) && isOfSeveral(site, verb)
    ? { verb, entry: CONVERSING_TOGETHER }
    : undefined;
}

/** How far before it the verb may stand that is done in common. */
const IN_COMMON_REACH = 6;

/** `guarded the same villages`, `bury their lines in one trench` */
function verbBefore(site: Site, from: number): number {
  for (let token = from - 1; token >= Math.max(0, from - IN_COMMON_REACH); token -= 1) {
    if (tokenAt(site, token).upos === 'VERB') return token;
    if (tokenAt(site, token).upos === 'PUNCT') return -1;
  }
  return -1;
}

function isOfSeveral(site: Site, verb: number): boolean {
  const parties = site.tree.logicalSubjects(verb).flatMap((each) => partiesOf(site, each)?.parties ?? []);
  return new Set(membersOnly(parties)).size > 1;
}
