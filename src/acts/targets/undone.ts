import type { ActKind } from '../../contract';
import { POINTS_BACK } from '../data/deed-nouns';
import type { Draft } from '../draft';
import { withRoles } from '../draft';
import type { Memory } from './memory';
import { isActor, latest } from './memory';
import type { Site } from '../site';
import { lemmaAt, wordAt } from '../site';

const UNDOING: ReadonlySet<ActKind> = new Set<ActKind>([
  'concede',
  'de-escalate',
  'apologise',
  'express-regret',
]);
/** Nouns beside those that point back to an act, for what is lifted, called off or withdrawn. */
const UNDONE: ReadonlyMap<string, readonly ActKind[]> = new Map<string, readonly ActKind[]>([
  ['ambassador', ['protest', 'expel']],
  ['blockade', ['attack', 'sanction', 'protest']],
  ['boycott', ['sanction', 'protest', 'reject']],
  ['closure', ['sanction']],
  ['embargo', ['sanction']],
  ['levy', ['sanction']],
  ['action', ['sanction', 'accuse']],
  ['case', ['sanction', 'accuse']],
  ['lawsuit', ['sanction', 'accuse']],
  ['suit', ['sanction', 'accuse']],
  ['suspension', ['sanction', 'expel']],
  ['tariff', ['sanction']],
  ['veto', ['reject']],
  ['word', ['criticise', 'denounce', 'accuse']],
  ['joke', ['criticise', 'denounce']],
  ['jibe', ['criticise', 'denounce']],
]);
const OWNED: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'the', 'that']);
/** How many sentences back it may have been done. */
const REACH = 12;

/** `lifted its ban`, `withdrew the remark`: towards whomever the same party had aimed it at. */
export function undoneFor(
  site: Site,
  memory: Memory,
  draft: Draft,
  named: readonly string[],
): Draft | undefined {
  const { act, cue, held } = draft;
  if (!UNDOING.has(act.kind)) return undefined;
  const undone = [...cue.tokens, ...held].find(
    (token) => token > act.head && kindsOf(site, token).length > 0,
  );
  if (undone === undefined || !isOwned(site, undone)) return undefined;
  const kinds = kindsOf(site, undone);
  const done = latest(
    memory,
    site.index,
    REACH,
    ({ kind, axis, sources, targets }) =>
      kinds.includes(kind) &&
      axis !== 'conciliation' &&
      sources.some((party) => named.includes(party)) &&
      targets.some((party) => isActor(party) && !named.includes(party)),
  );
  const targets = done?.targets.filter((party) => !named.includes(party)) ?? [];
  return targets.length > 0 ? withRoles(draft, { targets }, 'target:back-reference') : undefined;
}

function kindsOf(site: Site, token: number): readonly ActKind[] {
  const lemma = lemmaAt(site, token);
  return UNDONE.get(lemma) ?? POINTS_BACK.get(lemma) ?? [];
}

function isOwned(site: Site, token: number): boolean {
  return site.tree.dependents(token, 'det', 'nmod:poss').some((each) => OWNED.has(wordAt(site, each)));
}
