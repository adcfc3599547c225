import type { ActKind } from '../../contract';
import { counterpartOf, lastOther } from './counterpart';
import type { Draft } from '../draft';
import { withRoles } from '../draft';
import type { Memory } from './memory';
import { isDeed } from '../roles/parties';
import type { Site } from '../site';
import { QUOTATION_MARKS, tokenAt, wordAt } from '../site';

/** Acts against a remark or deed that says itself whose it is only to those who read the sentence before. */
const AGAINST: ReadonlySet<ActKind> = new Set<ActKind>([
  'accuse',
  'complain',
  'criticise',
  'denounce',
  'deplore',
  'demand',
  'threaten',
  'warn',
]);

/** Acts that are always done to somebody, who often goes without saying. */
export const DIRECTED: ReadonlySet<ActKind> = new Set<ActKind>([
  'apologise',
  'express-regret',
  'forgive',
  'protest',
  'offer-talks',
  'de-escalate',
  'concede',
  'agree',
  'promise',
  'reject',
  'assure',
]);
/** The other side of a quarrel, for an act that is always done to somebody where its sentence names nobody. */
export function towardsTheOther(
  site: Site,
  memory: Memory,
  draft: Draft,
  named: readonly string[],
): Draft | undefined {
  const { act } = draft;
  const atThing = AGAINST.has(act.kind) && isAt(site, draft, () => true);
  if (!DIRECTED.has(act.kind) && !atThing) return undefined;
  // `slammed the new tariff`: for a thing that is no deed the other side of a quarrel answers, and nobody else.
  const isDone = DIRECTED.has(act.kind) || isAt(site, draft, isDeed);
  const pair = counterpartOf(site, memory, named, (before) => isDone || before.axis !== 'conciliation');
  if (pair.length > 0) return withRoles(draft, { targets: pair }, 'target:counterpart');
  const last = isHabit(site, draft) || !isDone ? [] : lastOther(site, memory, act.head, named);
  return last.length > 0 ? withRoles(draft, { targets: last }, 'target:last-named') : undefined;
}

/** `Skaters forgive`: what a kind of people does is done to nobody in particular. */
function isHabit(site: Site, { act }: Draft): boolean {
  const isGroup = act.sources.every((source) => site.cast.members.get(source)?.kind === 'group');
  return isGroup && ['VBP', 'VB'].includes(tokenAt(site, act.head).xpos);
}

/** `denounced “government by text message”`: words taken out of a quarrel are aimed at the other side of it. */
function isQuoted(site: Site, token: number): boolean {
  const { first } = site.tree.subtree(token);
  return QUOTATION_MARKS.has(wordAt(site, first)) || QUOTATION_MARKS.has(wordAt(site, first - 1));
}

/** Nothing at all, a plain `it`, or something definite: `called the ruling a joke`, `threatened to sue`. */
function isAt(site: Site, draft: Draft, isMeant: (site: Site, token: number) => boolean): boolean {
  const { act, held } = draft;
  const ends = held.filter(
    (token) => !act.why.includes('source:subject') || !isSubject(site, act.head, token),
  );
  return ends.every((token) => {
    if (['it', 'that', 'this'].includes(wordAt(site, token)) || isQuoted(site, token)) return true;
    const determined = site.tree
      .dependents(token, 'det', 'nmod:poss')
      .some((each) => DETERMINED.has(wordAt(site, each)));
    return (determined && isMeant(site, token)) || site.tree.complements(act.head).includes(token);
  });
}

const DETERMINED: ReadonlySet<string> = new Set([
  'the',
  'that',
  'this',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
]);

function isSubject(site: Site, head: number, token: number): boolean {
  return site.tree.logicalSubjects(head).includes(token) || token < head;
}
