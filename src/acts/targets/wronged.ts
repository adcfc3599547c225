import type { ActKind } from '../../contract';
import type { Draft } from '../draft';
import { withRoles } from '../draft';
import { membersOnly } from '../roles/parties';
import { sufferersIn } from './sufferers';
import type { Site } from '../site';
import { isNominal, isVerb, wordAt } from '../site';

/** Acts that make up for something; whoever that something was done to is meant. */
const MAKING_UP: ReadonlySet<ActKind> = new Set<ActKind>([
  'apologise',
  'concede',
  'de-escalate',
  'express-regret',
]);
const SORRY: ReadonlySet<ActKind> = new Set<ActKind>(['apologise', 'express-regret']);
const BEFORE_WRONGS: readonly string[] = ['for', 'over', 'about', 'of', 'on', 'against', 'at', 'from', 'to'];

/** `regretted its treatment of Spanish sailors`, `apologised for calling him a thief`: the party in what is regretted. */
export function aimedWithin(site: Site, draft: Draft): Draft {
  const { act } = draft;
  if (act.targets.length > 0 || act.sources.length === 0) return draft;
  const sufferers = SORRY.has(act.kind) ? sufferersIn(site, draft.cue, act.sources) : [];
  if (sufferers.length > 0) return withRoles(draft, { targets: sufferers }, 'target:clause');
  if (!isVerb(site, act.head) || act.why.some((rule) => rule.startsWith('reciprocal'))) return draft;
  const others = (tokens: readonly number[]): readonly string[] => firstOthers(site, tokens, act.sources);
  const wronged = isMadeUp(draft) ? others(wrongsOf(site, draft)) : [];
  return wronged.length > 0 ? withRoles(draft, { targets: wronged }, 'target:object') : draft;
}

/** What is admitted was not always done to somebody: of concessions only those that take something back. */
function isMadeUp({ act, cue }: Draft): boolean {
  if (!MAKING_UP.has(act.kind)) return false;
  const takesBack = cue.tokens.length > 1 && (act.entry.frame.target?.length ?? 0) > 1;
  return takesBack || act.kind === 'apologise' || act.kind === 'express-regret';
}

/** Heads of what is regretted or taken back: objects, phrases, and clauses with `for`. */
function wrongsOf(site: Site, { act, cue }: Draft): readonly number[] {
  const { tree } = site;
  const carriers = cue.tokens.filter((token) => token === act.head || isNominal(site, token));
  const gerunds = tree.dependents(act.head, 'advcl').filter((clause) => markedFor(site, clause));
  return [
    ...tree.logicalObjects(act.head).filter((token) => token > act.head),
    ...carriers.flatMap((token) => BEFORE_WRONGS.flatMap((preposition) => tree.obliques(token, preposition))),
    ...gerunds,
  ];
}

function markedFor(site: Site, clause: number): boolean {
  return site.tree
    .dependents(clause, 'mark', 'case')
    .some((mark) => ['for', 'over', 'about'].includes(wordAt(site, mark)));
}

const CLAUSES: ReadonlySet<string> = new Set(['acl', 'advcl', 'ccomp', 'csubj', 'parataxis']);

/** Whether a token is in a phrase, and not only in a clause on it. */
function isWithin(site: Site, head: number, token: number): boolean {
  for (let current = token; current >= 0 && current !== head; current = site.tree.head(current)) {
    if (CLAUSES.has(site.tree.base(current))) return false;
  }
  return site.tree.dominates(head, token);
}

/** Parties other than the source in the first phrase that has any. */
export function firstOthers(
  site: Site,
  heads: readonly number[],
  sources: readonly string[],
): readonly string[] {
  for (const head of heads) {
    const inside = site.cast.inSentence(site.index).filter((mention) => isWithin(site, head, mention.head));
    for (const { parties } of inside) {
      const found = membersOnly(parties).filter((party) => !sources.includes(party));
      if (found.length > 0) return found;
    }
  }
  return [];
}
