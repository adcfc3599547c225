import type { ActKind } from '../../contract';
import type { Draft } from '../draft';
import { withRoles } from '../draft';
import type { Memory } from './memory';
import { isActor } from './memory';
import { partiesOf } from '../roles/parties';
import type { Site } from '../site';
import { isPassive, isVerb, lemmaAt } from '../site';

/** What judges, arbiters and boards give out. */
const RULINGS: ReadonlySet<string> = new Set(
  'adjudication arbitration award decision decree finding judgment judgement ruling sentence verdict'.split(
    ' ',
  ),
);
/** How they give it out. */
const RULING_VERBS: ReadonlySet<string> = new Set(
  `acquit adjudicate annul award clear condemn convict decide decree dismiss exonerate find fine hold judge order overturn
   quash reinstate rule sentence strike suspend uphold`.split(/\s+/),
);
/** Acts of those who live with it, or do not. */
const TAKING: ReadonlySet<ActKind> = new Set<ActKind>(['agree', 'concede', 'reject', 'welcome', 'criticise']);
/** How many sentences back it may have been given out. */
const REACH = 5;

/**
 * `bowed to the ruling`: whoever ruled. It is no concession to the other side of the quarrel, so that nobody is guessed where
 * the text does not say who ruled.
 */
export function rulersOf(
  site: Site,
  memory: Memory,
  draft: Draft,
  named: readonly string[],
): Draft | undefined {
  const { act, cue, held } = draft;
  if (!TAKING.has(act.kind)) return undefined;
  if (![...cue.tokens, ...held].some((token) => isRuling(site, act.head, token))) return undefined;
  const targets = rulers(site, memory, act.head, named);
  return withRoles(draft, { targets }, targets.length > 0 ? 'target:back-reference' : 'target:none');
}

/** `the ruling`, and no ruling of the taker's own. */
function isRuling(site: Site, head: number, token: number): boolean {
  return token > head && RULINGS.has(lemmaAt(site, token));
}

function rulers(site: Site, memory: Memory, head: number, named: readonly string[]): readonly string[] {
  for (const earlier of memory.sites.slice(-REACH - 1).reverse()) {
    const from = earlier === site ? head - 1 : earlier.tokens.length - 1;
    for (let verb = from; verb >= 0; verb -= 1) {
      if (!isVerb(earlier, verb) || !RULING_VERBS.has(lemmaAt(earlier, verb))) continue;
      const subjects = isPassive(earlier, verb)
        ? earlier.tree.agents(verb)
        : earlier.tree.logicalSubjects(verb);
      const parties = subjects.flatMap((subject) => partiesOf(earlier, subject)?.parties ?? []);
      const others = parties.filter((party) => isActor(party) && !named.includes(party));
      if (others.length > 0) return [...new Set(others)];
    }
  }
  return [];
}
