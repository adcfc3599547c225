import type { ActKind } from '../../contract';
import type { Draft } from '../draft';
import { withRoles } from '../draft';
import { membersOnly, partiesOf } from '../roles/parties';
import { ownersOf } from '../roles/places';
import { doersOf } from './doers';
import type { Memory } from './memory';
import { isActor, latest } from './memory';
import type { Site } from '../site';
import { lemmaAt, tokenAt, wordAt } from '../site';

/** Acts of those who live with what was ruled, or do not. */
const TAKING: ReadonlySet<ActKind> = new Set<ActKind>(['agree', 'concede', 'reject', 'welcome', 'criticise']);
const SORRY: ReadonlySet<ActKind> = new Set<ActKind>(['apologise', 'de-escalate', 'express-regret']);
/** What judges, arbiters and boards give out. */
const RULINGS: ReadonlySet<string> = new Set(
  'adjudication arbitration award decision decree finding judgment judgement ruling sentence verdict'.split(
    ' ',
  ),
);

/**
 * Whoever said, did or made what an act's own words point back to. A ruling is no concession to the other side of the
 * quarrel, so that nobody is guessed where the text does not say who ruled.
 */
export function pointedBack(site: Site, memory: Memory, draft: Draft): Draft | undefined {
  const { act, cue, held } = draft;
  const nouns = TAKING.has(act.kind) ? cue.tokens.filter((token) => token > act.head) : [];
  // What one is sorry for one has done oneself.
  const things = SORRY.has(act.kind) ? [] : [...held, ...nouns];
  for (const token of things) {
    const targets = doersOf(site, memory, token, act.sources);
    if (targets.length > 0) return withRoles(draft, { targets }, 'target:back-reference');
  }
  const isRuled = things.some((token) => token > act.head && RULINGS.has(lemmaAt(site, token)));
  if (isRuled && TAKING.has(act.kind)) return withRoles(draft, { targets: [] }, 'target:none');
  const owners = act.entry.pos === 'verb' ? ownersOf(site, nounsOf(site, draft)) : [];
  const targets = others(
    draft,
    owners.flatMap((token) => partiesOf(site, token)?.parties ?? []),
  );
  return targets.length > 0 ? withRoles(draft, { targets }, 'target:possessor') : undefined;
}

function nounsOf(site: Site, { act, cue }: Draft): readonly number[] {
  return cue.tokens.filter((token) => token !== act.head && tokenAt(site, token).upos === 'NOUN');
}

function others({ act }: Draft, parties: readonly string[]): readonly string[] {
  return membersOnly(parties).filter((party) => !act.sources.includes(party));
}

/** How many sentences back a charge may have been made that is made again. */
const REPEATING_REACH = 3;

/** `would not repeat the charge`: aimed at whom it was aimed at before. */
export function againstAsBefore(site: Site, memory: Memory, draft: Draft): Draft | undefined {
  const { act, cue } = draft;
  if (act.entry.pos !== 'noun') return undefined;
  const noun = cue.tokens.find((token) => tokenAt(site, token).upos === 'NOUN') ?? -1;
  const isSame = site.tree.dependents(noun, 'det').some((each) => POINTERS.has(wordAt(site, each)));
  if (noun < 0 || !isSame) return undefined;
  const before = latest(
    memory,
    site.index,
    REPEATING_REACH,
    ({ kind, targets }) => kind === act.kind && targets.length > 0,
  );
  const targets = others(draft, before?.targets ?? []);
  return targets.length > 0 ? withRoles(draft, { targets }, 'target:back-reference') : undefined;
}

const POINTERS: ReadonlySet<string> = new Set(['the', 'that', 'this']);

/** `That was rude`, `The raid was rude`, `It was a rude letter`: said of what was told before, whose doer answers for it. */
export function judged(site: Site, memory: Memory, draft: Draft): Draft {
  for (const token of judgedBy(site, draft.act.head)) {
    const doers = doersOf(site, memory, token, []);
    const targets = doers.length > 0 || !POINTERS.has(wordAt(site, token)) ? doers : lastDoers(site, memory);
    if (targets.length > 0) return withRoles(draft, { targets }, 'target:back-reference');
  }
  return draft;
}

/** What a word of praise or blame is said of: its noun and its clause's subject. */
function judgedBy(site: Site, word: number): readonly number[] {
  const noun = site.tree.relation(word) === 'amod' ? site.tree.head(word) : word;
  return [...(noun === word ? [] : [noun]), ...site.tree.subjects(noun)];
}

/** Who did what the sentence before told. */
export function lastDoers(site: Site, memory: Memory): readonly string[] {
  return latest(memory, site.index, 1, ({ sources }) => sources.some(isActor))?.sources.filter(isActor) ?? [];
}
