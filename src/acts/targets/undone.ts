import type { ActKind } from '../../contract';
import { POINTS_BACK } from '../data/deed-nouns';
import { isDeedOf } from '../data/deed-verbs';
import { isDeed } from '../roles/parties';
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
  const undone = [...cue.tokens, ...held].find((token) => token > act.head && isUndone(site, token));
  if (undone === undefined || !isOwned(site, undone)) return undefined;
  const noun = lemmaAt(site, undone);
  const kinds = kindsOf(noun);
  const done = latest(
    memory,
    site.index,
    REACH,
    ({ kind, head, sentence, axis, sources, targets }) =>
      (kinds.includes(kind) || isDeedOf(noun, lemmaIn(memory, sentence, head))) &&
      axis !== 'conciliation' &&
      sources.some((party) => named.includes(party)) &&
      targets.some((party) => isActor(party) && !named.includes(party)),
  );
  const targets = done?.targets.filter((party) => !named.includes(party)) ?? [];
  return targets.length > 0 ? withRoles(draft, { targets }, 'target:back-reference') : undefined;
}

function isUndone(site: Site, token: number): boolean {
  return kindsOf(lemmaAt(site, token)).length > 0 || isDeed(site, token);
}

function kindsOf(noun: string): readonly ActKind[] {
  return UNDONE.get(noun) ?? POINTS_BACK.get(noun) ?? [];
}

function lemmaIn({ sites }: Memory, sentence: number, token: number): string {
  const site = sites.find(({ index }) => index === sentence);
  return site === undefined ? '' : lemmaAt(site, token);
}

function isOwned(site: Site, token: number): boolean {
  return site.tree.dependents(token, 'det', 'nmod:poss').some((each) => OWNED.has(wordAt(site, each)));
}
