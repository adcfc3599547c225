import type { ActDefinition } from '../../contract';
import { ARMED, FORCE_VERBS } from '../data/force';
import type { Draft } from '../draft';
import { draftOf } from '../draft';
import type { FoundCue } from '../cues/cue';
import { rolesOf } from '../roles/roles';
import type { Site } from '../site';
import { lemmaAt, overVerbs } from '../site';

const BLOW: ActDefinition = {
  lemma: 'hit',
  pos: 'verb',
  kind: 'attack',
  frame: { source: ['subject'], target: ['object', 'obl:with', 'obl:on', 'obl:at'] },
};

/** Deeds of force whose verb means one only with somebody armed: `Iraqi warplanes pounded the camps of the militia`. */
export function blowsIn(site: Site): readonly Draft[] {
  return overVerbs(site, (token) => {
    if (!FORCE_VERBS.has(lemmaAt(site, token))) return [];
    if (!site.tree.logicalSubjects(token).some((subject) => isArmed(site, subject))) return [];
    const cue: FoundCue = { head: token, tokens: [token] };
    const roles = rolesOf(site, cue, BLOW);
    return roles && roles.targets.length > 0
      ? [draftOf(site, { entry: BLOW, kind: 'attack', cue, roles, why: ['cue:verb'] })]
      : [];
  });
}

function isArmed(site: Site, subject: number): boolean {
  const { first, last } = site.tree.nounPhrase(subject);
  for (let token = first; token <= last; token += 1) if (ARMED.has(lemmaAt(site, token))) return true;
  return false;
}
