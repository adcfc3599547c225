import type { ActKind } from '../../contract';
import type { Draft } from '../draft';
import { withRoles } from '../draft';
import type { Memory } from './memory';
import { resolved } from './resolved';
import { membersOnly } from '../roles/parties';
import type { Site } from '../site';
import { wordAt } from '../site';

const BROUGHT: ReadonlySet<ActKind> = new Set<ActKind>(['complain', 'protest', 'accuse', 'reject']);
/** Names of bodies that hear what others have against each other. */
const HEARING =
  /\b(?:Agency|Assembly|Authority|Board|Commission(?:er)?|Committee|Community|Congress|Council|Court|Ombudsman|Organi[sz]ation|Parliament|Police|Regulator|Secretariat|Senate|Tribunal|United Nations|Watchdog)\b/i;

/** `lodged a complaint with the Commission`: a body that only hears it is not whom it is against. */
export function pastTheForum(site: Site, memory: Memory, draft: Draft): Draft {
  const { act } = draft;
  if (
    !BROUGHT.has(act.kind) ||
    !act.why.some((rule) => rule === 'target:obl:with' || rule === 'target:obl:to')
  )
    return draft;
  if (act.targets.length === 0 || !act.targets.every((party) => hears(memory, party, act.sources)))
    return draft;
  const against = accusedBefore(site, act.head, [...act.sources, ...act.targets]);
  if (against.length > 0) return withRoles(draft, { targets: against }, 'target:obl:about');
  const open = withRoles(draft, { targets: [] }, 'target:none');
  const found = resolved(site, memory, { ...open, held: [] });
  return found && !found.act.targets.some((party) => act.targets.includes(party))
    ? { ...found, held: draft.held }
    : open;
}

/** Whether a party hears complaints by its name, or is a body of states before which a state complains. */
function hears(memory: Memory, party: string, sources: readonly string[]): boolean {
  const member = memory.cast.members.get(party);
  if (member?.kind !== 'organisation') return false;
  const byState = sources.some((source) => memory.cast.members.get(source)?.kind === 'country');
  return byState || HEARING.test(member.name);
}

/** Whoever stands behind `about`, `against` or `over` after the cue. */
function accusedBefore(site: Site, head: number, not: readonly string[]): readonly string[] {
  const mention = site.cast
    .inSentence(site.index)
    .find(
      ({ first, parties }) =>
        first > head &&
        [1, 2].some((back) => ['about', 'against', 'over'].includes(wordAt(site, first - back))) &&
        membersOnly(parties).some((party) => !not.includes(party)),
    );
  return mention ? membersOnly(mention.parties).filter((party) => !not.includes(party)) : [];
}
