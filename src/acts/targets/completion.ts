import { UNNAMED } from '../../contract';
import { SPEAKER } from '../../actors';
import { addressedBy } from './addressed';
import { phrases, withinClause } from './clause-targets';
import type { Draft } from '../draft';
import { withRoles } from '../draft';
import type { Memory } from './memory';
import { asJustNow, toEachOther } from './beside-acts';
import { notTheBeneficiary } from './benefits';
import { pastTheForum } from './forums';
import { takenBack } from './own-wrongs';
import { paidBack } from './retaliation';
import { ofTheTwo } from './quantified';
import { rulersOf } from './rulings';
import { thankedBy } from './thanked';
import { undoneFor } from './undone';
import { membersOnly, partiesOf } from '../roles/parties';
import { contentParties, helping, sidesOfQuarrel } from './settlement-targets';
import type { Site } from '../site';
import { againstAsBefore, judged, overruled, pointedBack, takingUp } from './taken-up';
import { DIRECTED, towardsTheOther } from './unsaid-targets';

/** Adds the target that the rest of the text tells, where the cue's own clause has none. */
export function completed(site: Site, memory: Memory, found: Draft): Draft {
  const draft = pastTheForum(site, memory, notTheBeneficiary(site, helping(site, memory, found)));
  const { act } = overruled(site, memory, draft);
  if (act !== draft.act) return { ...draft, act };
  if (act.targets.length > 0 || act.why.some((rule) => rule.startsWith('reciprocal:'))) return draft;
  // `the insult was heard`: a noun that nobody is told to have done names again what was told before.
  if (act.why.includes('source:unnamed-noun')) return draft;
  if (act.kind === 'evaluate') return judged(site, memory, draft);
  const named = act.sources.filter((source) => source !== UNNAMED && source !== SPEAKER);
  const told =
    rulersOf(site, memory, draft, named) ??
    takenBack(site, memory, draft) ??
    undoneFor(site, memory, draft, named) ??
    pointedBack(site, memory, draft) ??
    spokenTo(site, draft) ??
    againstAsBefore(site, memory, draft) ??
    contentParties(site, draft, named) ??
    withinClause(site, draft, named);
  if (told || named.length === 0) return told ?? draft;
  return (
    ofTheTwo(site, memory, draft, named) ??
    thankedBy(site, memory, draft, named) ??
    toEachOther(site, memory, draft, named) ??
    paidBack(site, memory, draft, named) ??
    takingUp(site, memory, draft) ??
    asJustNow(site, memory, draft) ??
    complainedTo(site, draft, named) ??
    sidesOfQuarrel(site, memory, draft, named) ??
    struckIn(site, draft, named) ??
    towardsTheOther(site, memory, draft, named) ??
    draft
  );
}

/** Whoever the words around an act are said to. */
function spokenTo(site: Site, draft: Draft): Draft | undefined {
  const { act } = draft;
  if (!DIRECTED.has(act.kind) && act.kind !== 'thank') return undefined;
  const addressed = addressedBy(site, act.head, act.sources);
  return addressed.length > 0 ? withRoles(draft, { targets: addressed }, 'target:addressee') : undefined;
}

/** `complained to the ministry`. */
function complainedTo(site: Site, draft: Draft, named: readonly string[]): Draft | undefined {
  const { act } = draft;
  if (act.kind !== 'complain' && act.kind !== 'protest') return undefined;
  const told = membersOnly(
    site.tree.obliques(act.head, 'to').flatMap((token) => partiesOf(site, token)?.parties ?? []),
  );
  if (told.length === 0) return undefined;
  return withRoles(draft, { targets: told.filter((party) => !named.includes(party)) }, 'target:addressee');
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
