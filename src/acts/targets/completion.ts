import type { ActKind } from '../../contract';
import { UNNAMED } from '../../contract';
import { SPEAKER } from '../../actors';
import type { Draft } from '../draft';
import { withRoles } from '../draft';
import { membersOnly, partiesOf } from '../roles/parties';
import type { Site } from '../site';
import { addressedBy } from './addressed';
import { DIRECTED } from './answers';
import { notTheBeneficiary } from './benefits';
import { phrases, withinClause } from './clause-targets';
import { pastTheForum } from './forums';
import type { Memory } from './memory';
import { takenBack } from './own-wrongs';
import { isObjectLight, resolved } from './resolved';
import { contentParties, sidesOfQuarrel } from './settlement-targets';
import { toEachOther } from './sides';
import { againstAsBefore, judged, pointedBack } from './things';
import { undoneFor } from './undone';

/** Adds the target that the rest of the text tells, where the cue's own clause has none. */
export function completed(site: Site, memory: Memory, found: Draft): Draft {
  const draft = pastTheForum(site, memory, notTheBeneficiary(site, found));
  if (isTakingUp(site, draft)) {
    const open = withRoles(draft, { targets: [] }, 'target:none');
    return resolved(site, memory, open) ?? open;
  }
  const { act } = draft;
  // `each described the other as a friend`
  if (act.why.includes('reciprocal:each-other') && act.targets.length === 0)
    return { ...draft, act: { ...act, targets: act.sources } };
  if (act.targets.length > 0 || act.why.some((rule) => rule.startsWith('reciprocal:'))) return draft;
  // `the insult was heard`: a noun that nobody is told to have done names again what was told before.
  if (act.why.includes('source:unnamed-noun')) return draft;
  if (act.kind === 'evaluate') return judged(site, memory, draft);
  const named = act.sources.filter((source) => source !== UNNAMED && source !== SPEAKER);
  const told =
    takenBack(site, memory, draft) ??
    undoneFor(site, memory, draft, named) ??
    pointedBack(site, memory, draft) ??
    spokenTo(site, draft) ??
    againstAsBefore(site, memory, draft) ??
    contentParties(site, draft, named) ??
    withinClause(site, draft, named);
  if (told || named.length === 0) return told ?? draft;
  return (
    toEachOther(site, memory, draft, named) ??
    sidesOfQuarrel(site, memory, draft, named) ??
    struckIn(site, draft, named) ??
    resolved(site, memory, draft) ??
    draft
  );
}

/** Acts that take up what somebody said or offered: their `it` is that, whomever the pronoun may seem to name. */
const ANSWERING: ReadonlySet<ActKind> = new Set<ActKind>(['agree', 'concede', 'reject', 'welcome']);

function isTakingUp(site: Site, draft: Draft): boolean {
  const { head, kind, why } = draft.act;
  const isAnswer = ANSWERING.has(kind) && why.includes('target:object');
  return isAnswer && isObjectLight(site, draft) && site.tree.logicalObjects(head).length > 0;
}

/** Whoever the words around an act are said to. */
function spokenTo(site: Site, draft: Draft): Draft | undefined {
  const { act } = draft;
  if (!DIRECTED.has(act.kind) && act.kind !== 'thank') return undefined;
  const addressed = addressedBy(site, act.head, act.sources);
  return addressed.length > 0 ? withRoles(draft, { targets: addressed }, 'target:addressee') : undefined;
}

/** `shelled the hospital in Gaza`: whoever the place of an attack belongs to. */
function struckIn(site: Site, draft: Draft, named: readonly string[]): Draft | undefined {
  const { act } = draft;
  if (act.kind !== 'attack') return undefined;
  const struck = ['in', 'inside', 'into'].flatMap((preposition) => phrases(site, act.head, preposition));
  const owners = membersOnly(struck.flatMap((token) => partiesOf(site, token)?.parties ?? [])).filter(
    (party) => !named.includes(party),
  );
  return owners.length > 0 ? withRoles(draft, { targets: [...new Set(owners)] }, 'target:obl:in') : undefined;
}
