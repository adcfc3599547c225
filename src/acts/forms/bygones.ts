import type { ActDefinition } from '../../contract';
import { groupedBy } from '../cues/grouping';
import { addressedBy } from './addressee';
import { LAYING_TO_REST, TELLING_SO } from '../data/bygones';
import type { Draft } from '../draft';
import { draftOf } from '../draft';
import { membersOnly } from '../roles/parties';
import { rolesOf } from '../roles/roles';
import type { Site } from '../site';
import { isPassive, lemmaAt, tokenAt, wordAt } from '../site';

const FORGIVING: ActDefinition = {
  lemma: 'say bygones be bygones',
  pos: 'verb',
  kind: 'forgive',
  frame: { source: ['subject'], target: ['indirect-object', 'obl:to', 'object'] },
};

const BY_FIRST = groupedBy(LAYING_TO_REST, ([first = '']) => first);

/** How far before the words the verb may stand that says them. */
const REACH = 10;

/** `told Tonga that bygones were bygones`, `wrote back that there were no hard feelings`: who says so forgives. */
export function bygonesIn(site: Site): readonly Draft[] {
  const found: Draft[] = [];
  for (const [token, word] of site.words.entries()) {
    const phrase = BY_FIRST.get(word)?.find((words) =>
      words.every((each, on) => isAt(site, token + on, each)),
    );
    const verb = phrase ? sayingBefore(site, token) : -1;
    if (!phrase || verb < 0) continue;
    const roles = rolesOf(site, { head: verb, tokens: [verb] }, FORGIVING);
    if (!roles || membersOnly(roles.sources).length === 0) continue;
    const addressed = roles.targets.length > 0 ? roles.targets : addressedBy(site, verb);
    const targets = addressed.filter((party) => !roles.sources.includes(party));
    const why =
      targets.length > 0
        ? roles.why
        : [...roles.why.filter((rule) => rule !== 'about'), 'target:none' as const];
    const held = phrase.map((_, on) => token + on);
    found.push(
      draftOf(site, {
        entry: FORGIVING,
        kind: 'forgive',
        cue: { head: verb, tokens: [verb, ...held] },
        roles: { ...roles, targets, about: [], held: [...roles.held, ...held], why },
        why: ['cue:verb'],
        strength: 0.7,
      }),
    );
  }
  return found;
}

function isAt(site: Site, token: number, word: string): boolean {
  return word === '~' ? lemmaAt(site, token) === 'be' : wordAt(site, token) === word;
}

/** The verb of saying before the words, −1 where another clause or a verb of its own stands between. */
function sayingBefore(site: Site, from: number): number {
  for (let token = from - 1; token >= Math.max(0, from - REACH); token -= 1) {
    const { upos } = tokenAt(site, token);
    if (TELLING_SO.has(lemmaAt(site, token)) && upos === 'VERB') return isPassive(site, token) ? -1 : token;
    if ((upos === 'VERB' && lemmaAt(site, token) !== 'be') || [';', ':'].includes(wordAt(site, token)))
      return -1;
  }
  return -1;
}
