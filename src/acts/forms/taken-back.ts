import type { ActDefinition } from '../../contract';
import type { Draft } from '../draft';
import { draftOf } from '../draft';
import { membersOnly, partiesOf } from '../roles/parties';
import { rolesOf } from '../roles/roles';
import type { Site } from '../site';
import { isPassive, lemmaAt, overVerbs, tokenAt, wordAt } from '../site';

const TAKING_BACK: ActDefinition = {
  lemma: 'take back',
  pos: 'verb',
  kind: 'concede',
  frame: { source: ['subject'], target: [] },
};

/** Verbs of taking back words, with their particle. */
const VERBS: ReadonlyMap<string, string> = new Map([
  ['take', 'back'],
  ['withdraw', ''],
  ['retract', ''],
  ['recant', ''],
  ['unsay', ''],
  ['disown', ''],
  ['swallow', ''],
]);
const ALL: ReadonlySet<string> = new Set(['what', 'all', 'everything', 'whatever', 'something', 'things']);
const SAYING: ReadonlySet<string> = new Set([
  'say',
  'write',
  'call',
  'allege',
  'claim',
  'tell',
  'shout',
  'hint',
  'print',
]);
/** How far behind the verb the clause may begin, and how long it may be. */
const REACH = 4;
const LENGTH = 10;

/** `took back what it had said about Spain`, `withdrew everything it had written of him`. */
export function wordsTakenBack(site: Site): readonly Draft[] {
  return overVerbs(site, (verb) => {
    const particle = VERBS.get(lemmaAt(site, verb));
    if (particle === undefined || isPassive(site, verb)) return [];
    const behind = particle === '' ? verb : site.words.indexOf(particle, verb);
    if (behind < 0 || behind > verb + REACH) return [];
    const said = saidIn(site, behind);
    if (said < 0) return [];
    const roles = rolesOf(site, { head: verb, tokens: [verb] }, TAKING_BACK);
    if (!roles || membersOnly(roles.sources).length === 0) return [];
    const targets = aboutIn(site, said).filter((party) => !roles.sources.includes(party));
    const why = roles.why.filter((rule) => rule !== 'target:none' && rule !== 'about');
    return [
      draftOf(site, {
        entry: TAKING_BACK,
        kind: 'concede',
        cue: { head: verb, tokens: [verb, ...(behind === verb ? [] : [behind]), said] },
        roles: {
          ...roles,
          targets,
          about: [],
          held: [...roles.held, said],
          why: [...why, targets.length > 0 ? 'target:clause' : 'target:none'],
        },
        why: ['cue:verb'],
      }),
    ];
  });
}

/** The verb of saying in what is taken back, −1 where it is something else. */
function saidIn(site: Site, from: number): number {
  const opens = [from + 1, from + 2].some((token) => ALL.has(wordAt(site, token)));
  if (!opens) return -1;
  for (let token = from + 2; token < Math.min(from + LENGTH, site.words.length); token += 1) {
    if (tokenAt(site, token).upos === 'PUNCT') return -1;
    if (SAYING.has(lemmaAt(site, token))) return token;
  }
  return -1;
}

function aboutIn(site: Site, said: number): readonly string[] {
  const marks = ['about', 'of', 'against', 'to'];
  for (let token = said + 1; token < Math.min(said + REACH, site.words.length - 1); token += 1) {
    if (!marks.includes(wordAt(site, token))) continue;
    const start = tokenAt(site, token + 1).upos === 'DET' ? token + 2 : token + 1;
    return [...new Set(membersOnly(partiesOf(site, start)?.parties ?? []))];
  }
  return [];
}
