import type { ActKind } from '../contract';
import { UNNAMED } from '../contract';
import { SPEAKER } from '../actors';
import { LETTING_KNOW } from './data/retort-verbs';
import { NEGATING_VERBS } from './data/reality-words';
import type { Draft } from './draft';
import { QUOTED_CHARGE } from './forms/quoted-charges';
import { withRoles } from './draft';
import type { Site } from './site';
import { isVerb, lemmaAt, wordAt } from './site';

/**
 * Of everything found in one sentence keeps each act once: a light verb and its noun are one act, what is advised or
 * asked is told as nobody's act, and a noun in another act's place only says what that act is aimed at.
 */
export function settled(
  site: Site,
  worded: readonly Draft[],
  named: readonly Draft[],
  advice: readonly Draft[],
  evaluated: readonly Draft[],
): readonly Draft[] {
  const told = withoutGoverned(site, worded)
    .filter(({ reality }) => !reality.suspended)
    .flatMap((draft) => unadvised(draft, advice));
  const single = withoutCarried(told).filter(
    (draft) => !isBareWord(draft, evaluated) && !isBareWord(draft, named),
  );
  const cues = [
    ...single,
    ...named.filter(
      (naming) =>
        !single.some((draft) => draft.act.head === naming.act.head) &&
        !isContent(site, naming, [...single, ...named]),
    ),
  ].filter((draft) => !draft.reality.suspended && !isWithinAdvice(site, draft, advice));
  const free = cues.filter(
    (draft) =>
      !isHeld(site, draft, cues) && !isCharged(site, draft, named) && !isComplainedOf(site, draft, cues),
  );
  const words = evaluated.filter(
    (draft) =>
      !free.some((other) => other.act.head === draft.act.head) &&
      !isHeld(site, draft, free) &&
      !isCharged(site, draft, named) &&
      !isComplainedOf(site, draft, free) &&
      !isWithinAdvice(site, draft, advice),
  );
  return [...free, ...advice, ...words];
}

/**
 * A word that is aimed at nobody by itself, where a whole clause around it judges or charges somebody: `it was shabby of
 * Peru`, `shot back that Peru had sold the rifles`.
 */
function isBareWord({ act }: Draft, evaluated: readonly Draft[]): boolean {
  return (
    act.targets.length === 0 &&
    evaluated.some((other) => other.act.head === act.head && other.act.targets.length > 0)
  );
}

/** An act that its doer is advised to do is the adviser's advice; one that anybody should do to somebody is the adviser's own. */
function unadvised(draft: Draft, advice: readonly Draft[]): readonly Draft[] {
  const { act } = draft;
  if (act.reality !== 'advised') return [draft];
  const byActor = act.sources.some((source) => source !== UNNAMED && source !== SPEAKER);
  if (byActor || advice.some((other) => other.act.head === act.head)) return [];
  return act.targets.length > 0 && act.sources.includes(UNNAMED)
    ? [withRoles(draft, { sources: [SPEAKER] }, 'source:speaker')]
    : [draft];
}

/** Acts whose content is another act: `promised to help`, `threatened to sue`, `agreed to cooperate`. */
const HAS_CONTENT: ReadonlySet<ActKind> = new Set<ActKind>([
  'agree',
  'promise',
  'threaten',
  'offer-talks',
  'demand',
  'urge-settlement',
  'warn',
]);

/** Of an act and the act that is its content one is told: what was refused, but who promised. */
function withoutGoverned(site: Site, drafts: readonly Draft[]): readonly Draft[] {
  const dropped = new Set<Draft>();
  const inherited = new Map<Draft, Draft>();
  for (const inner of drafts) {
    const outerPromise = promiseOf(site, inner, drafts);
    if (outerPromise) {
      dropped.add(inner);
      inherited.set(outerPromise, inner);
    }
    if (!['xcomp', 'ccomp', 'advcl'].includes(site.tree.relation(inner.act.head))) continue;
    const above = site.tree.head(inner.act.head);
    const outer = drafts.find((draft) => draft.act.head === above && isVerb(site, above));
    if (!outer) continue;
    if (isPurpose(site, inner.act.head)) {
      if (inner.act.axis === outer.act.axis) dropped.add(inner);
    } else if (NEGATING_VERBS.has(lemmaAt(site, outer.act.head))) dropped.add(outer);
    else if (HAS_CONTENT.has(outer.act.kind) && site.tree.relation(inner.act.head) === 'xcomp') {
      dropped.add(inner);
      inherited.set(outer, inner);
    }
  }
  return drafts
    .filter((draft) => !dropped.has(draft))
    .map((draft) => {
      const targets = inherited.get(draft)?.act.targets ?? [];
      const others = targets.filter((target) => !draft.act.sources.includes(target));
      return draft.act.targets.length === 0 && others.length > 0
        ? withRoles(draft, { targets: others }, 'target:clause-party')
        : draft;
    });
}

/** `its commitment to maintaining good relations`: the promise whose noun the inner act only says the content of. */
function promiseOf(site: Site, inner: Draft, drafts: readonly Draft[]): Draft | undefined {
  if (site.tree.relation(inner.act.head) !== 'acl' || !isToClause(site, inner.act.head)) return undefined;
  const noun = site.tree.head(inner.act.head);
  return drafts.find(
    (draft) => draft !== inner && HAS_CONTENT.has(draft.act.kind) && draft.cue.tokens.includes(noun),
  );
}

/** `agreed to return the thrones`: what was agreed is told by the agreement. */
function isContent(site: Site, inner: Draft, drafts: readonly Draft[]): boolean {
  if (site.tree.relation(inner.act.head) !== 'xcomp') return false;
  const above = site.tree.head(inner.act.head);
  return drafts.some(({ act }) => act.head === above && HAS_CONTENT.has(act.kind));
}

/** `… to promote peaceful coexistence`: what an act is for is no second act. */
function isPurpose(site: Site, head: number): boolean {
  return site.tree.relation(head) === 'advcl' && isToClause(site, head);
}

function isToClause(site: Site, head: number): boolean {
  return site.tree.dependents(head, 'mark').some((mark) => wordAt(site, mark) === 'to');
}

/** A noun with its light verb and the verb's own entry are one act: the one that knows more. */
function withoutCarried(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter((draft) => {
    const twin = drafts.find(
      (other) =>
        other !== draft && other.act.head === draft.act.head && other.cue.tokens.includes(draft.act.head),
    );
    if (!twin) return true;
    const own = draft.cue.tokens.length;
    const its = twin.cue.tokens.length;
    const better = twin.act.targets.length - draft.act.targets.length;
    if (better !== 0) return better < 0;
    return own !== its ? own > its : drafts.indexOf(draft) < drafts.indexOf(twin);
  });
}

function isWithinAdvice(site: Site, draft: Draft, advice: readonly Draft[]): boolean {
  return advice.some(({ act }) => {
    if (act.head === draft.act.head) return true;
    if (!site.tree.dominates(act.head, draft.act.head)) return false;
    for (
      let current = draft.act.head;
      current !== act.head && current >= 0;
      current = site.tree.head(current)
    ) {
      const relation = site.tree.relation(current);
      if (relation === 'acl:relcl' || relation === 'parataxis') return false;
      if (isPurpose(site, current)) continue;
      if (
        (relation === 'advcl' || relation === 'conj') &&
        isVerb(site, current) &&
        site.tree.subjects(current).length > 0
      ) {
        return relation === 'conj' && site.tree.dependents(current, 'nsubj', 'aux').length === 0;
      }
    }
    return true;
  });
}

/**
 * `let it be known that Chile had lied`, `said that Chile was “a liar”`: the word that blames is what the charge says. Where
 * a verb of saying reports it unquoted, the word has that speaker's voice and stays.
 */
function isCharged(site: Site, { act }: Draft, named: readonly Draft[]): boolean {
  return (
    act.kind === 'evaluate' &&
    named.some(
      ({ act: charge, held }) =>
        (charge.entry === QUOTED_CHARGE ||
          (charge.kind === 'accuse' && LETTING_KNOW.has(lemmaAt(site, charge.head)))) &&
        held.includes(act.head),
    )
  );
}

/** Acts of speech that say themselves how their content is meant. */
const COMPLAINING: ReadonlySet<ActKind> = new Set<ActKind>(['complain', 'criticise', 'denounce', 'protest']);

/** `complained that Chile was playing politics`: what is complained of is no second act. */
function isComplainedOf(site: Site, { act }: Draft, others: readonly Draft[]): boolean {
  if (act.kind !== 'evaluate' || act.axis !== 'condemnation') return false;
  return others.some(
    (other) =>
      COMPLAINING.has(other.act.kind) &&
      isVerb(site, other.act.head) &&
      site.tree.dependents(other.act.head, 'ccomp').some((clause) => site.tree.dominates(clause, act.head)) &&
      act.targets.length > 0 &&
      act.targets.every((target) => other.act.targets.includes(target)),
  );
}

/** Whether a nominal or evaluating cue only fills or describes a place of another act. */
function isHeld(site: Site, draft: Draft, others: readonly Draft[]): boolean {
  const { act } = draft;
  // `The bank, to its credit, paid`: a comment beside what is told.
  if (isVerb(site, act.head) || wordAt(site, act.cueTokens[0] ?? act.head) === 'to') return false;
  return others.some((other) => {
    if (other === draft || other.act.head === act.head) return false;
    if (isTakenBack(site, draft, other)) return true;
    const holds = other.held.some(
      (token) =>
        token === act.head ||
        isOwnedBy(site, act.head, token) ||
        (act.kind === 'evaluate' && site.tree.dominates(token, act.head)),
    );
    return holds && !isFullyTold(draft);
  });
}

/** `walked back its charge against Peru`: who gives something up does it no more. */
function isTakenBack(site: Site, draft: Draft, other: Draft): boolean {
  return (
    other.act.kind === 'concede' &&
    draft.act.axis !== 'conciliation' &&
    isVerb(site, other.act.head) &&
    site.tree.logicalObjects(other.act.head).includes(draft.act.head) &&
    draft.act.sources.every((source) => source === UNNAMED || other.act.sources.includes(source))
  );
}

/** Whether a nominal belongs to the party that fills a place: the tree may head `Ms Lind's apology` by its owner. */
function isOwnedBy(site: Site, noun: number, token: number): boolean {
  const owner = site.cast.covering(site.index, token);
  return (
    owner !== undefined &&
    site.tree.possessors(noun).some((each) => owner.first <= each && each <= owner.last)
  );
}

/** A deed told with both its parties stands for itself: `condemned Iran's attack on Iraq`. */
function isFullyTold({ act }: Draft): boolean {
  const named = act.sources.some((source) => source !== UNNAMED && source !== SPEAKER);
  return act.kind !== 'evaluate' && named && act.targets.length > 0;
}
