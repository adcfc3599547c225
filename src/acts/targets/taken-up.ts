import type { ActKind } from '../../contract';
import type { Draft } from '../draft';
import { withRoles } from '../draft';
import type { Memory } from './memory';
import { membersOnly, partiesOf } from '../roles/parties';
import { ownersOf } from '../roles/places';
import { authorBefore, doneBefore, justTold, pointedBackTo, saidBefore, takenUp } from './pointing';
import type { Site } from '../site';
import { tokenAt, wordAt } from '../site';

/** Acts whose object may be another act, named or left out: `accepted`, `rejected it`. */
const TAKES_UP: ReadonlySet<ActKind> = new Set<ActKind>([
  'agree',
  'reject',
  'welcome',
  'forgive',
  'praise',
  'criticise',
  'denounce',
]);
/** Acts that take up what somebody said or offered: their `it` is that, whomever the pronoun may seem to name. */
const ANSWERS: ReadonlySet<ActKind> = new Set<ActKind>(['agree', 'reject', 'welcome']);

export function overruled(site: Site, memory: Memory, draft: Draft): Draft {
  const { act } = draft;
  if (!ANSWERS.has(act.kind) || !act.why.includes('target:object') || !isObjectLight(site, draft))
    return draft;
  const taken = takenUp(site, memory, act.sources);
  return taken.length > 0
    ? withRoles(draft, { targets: taken }, 'target:back-reference')
    : withRoles(draft, { targets: [] }, 'target:none');
}

function pointedTo(site: Site, memory: Memory, draft: Draft, sources: readonly string[]): readonly string[] {
  for (const find of [saidBefore, pointedBackTo, doneBefore, authorBefore]) {
    for (const token of draft.held) {
      const parties = find(site, memory, token, sources);
      if (parties.length > 0) return parties;
    }
  }
  return [];
}

/** Whoever said or did what an act's own words point back to. */
export function pointedBack(site: Site, memory: Memory, draft: Draft): Draft | undefined {
  const { act } = draft;
  const pointed = pointedTo(site, memory, draft, act.sources);
  if (pointed.length > 0) return withRoles(draft, { targets: pointed }, 'target:back-reference');
  const owners = cueOwners(site, draft, act.sources);
  return owners.length > 0 ? withRoles(draft, { targets: owners }, 'target:possessor') : undefined;
}

/** Whoever it was aimed at before. */
export function againstAsBefore(site: Site, memory: Memory, draft: Draft): Draft | undefined {
  const again = repeated(site, memory, draft);
  return again.length > 0 ? withRoles(draft, { targets: again }, 'target:back-reference') : undefined;
}

/** Whoever did what a plain `it` or a missing object takes up. */
export function takingUp(site: Site, memory: Memory, draft: Draft): Draft | undefined {
  const { act } = draft;
  if (!TAKES_UP.has(act.kind) || !isObjectLight(site, draft)) return undefined;
  const taken = takenUp(site, memory, act.sources);
  const named = act.why.includes('cue:naming') ? justTold(site, memory) : [];
  const doers = taken.length > 0 ? taken : named.filter((party) => !act.sources.includes(party));
  return doers.length > 0 ? withRoles(draft, { targets: doers }, 'target:back-reference') : undefined;
}

/** Whoever the noun of a verbal cue belongs to: `take up the Maltese offer`. */
function cueOwners(site: Site, { act, cue }: Draft, sources: readonly string[]): readonly string[] {
  if (act.entry.pos !== 'verb') return [];
  const nouns = cue.tokens.filter((token) => token !== act.head && tokenAt(site, token).upos === 'NOUN');
  const parties = ownersOf(site, nouns).flatMap((token) => partiesOf(site, token)?.parties ?? []);
  return membersOnly(parties).filter((party) => !sources.includes(party));
}

/** `would not repeat the charge`: aimed at whom it was aimed at before. */
function repeated(site: Site, memory: Memory, { act, cue }: Draft): readonly string[] {
  if (act.entry.pos !== 'noun') return [];
  const noun = cue.tokens.find((token) => tokenAt(site, token).upos === 'NOUN');
  if (
    noun === undefined ||
    !site.tree.dependents(noun, 'det').some((each) => ['the', 'that', 'this'].includes(wordAt(site, each)))
  )
    return [];
  const before = memory.acts.findLast(
    (other) => other.kind === act.kind && other.targets.length > 0 && act.sentence - other.sentence <= 3,
  );
  return before ? before.targets.filter((party) => !act.sources.includes(party)) : [];
}

/** No object, or only `it`, `that`, `this`. */
function isObjectLight(site: Site, draft: Draft): boolean {
  const objects = site.tree.logicalObjects(draft.act.head);
  const beside = draft.act.why.includes('target-path:beside');
  return !beside && objects.every((object) => ['it', 'that', 'this'].includes(wordAt(site, object)));
}

/** `That was rude`, `The raid was rude`, `It was a rude letter`: said of what was told before, whose doer answers for it. */
export function judged(site: Site, memory: Memory, draft: Draft): Draft {
  const targets = judgedBy(site, draft.act.head)
    .map((token) => doersOfJudged(site, memory, token))
    .find((doers) => doers.length > 0);
  return targets ? withRoles(draft, { targets }, 'target:back-reference') : draft;
}

/** What a word of praise or blame is said of: its noun and its clause's subject. */
function judgedBy(site: Site, word: number): readonly number[] {
  const noun = site.tree.relation(word) === 'amod' ? site.tree.head(word) : word;
  return [...(noun === word ? [] : [noun]), ...site.tree.subjects(noun)];
}

function doersOfJudged(site: Site, memory: Memory, judged: number): readonly string[] {
  for (const find of [pointedBackTo, doneBefore, authorBefore]) {
    const doers = find(site, memory, judged, []);
    if (doers.length > 0) return doers;
  }
  return ['that', 'this'].includes(wordAt(site, judged)) ? justTold(site, memory) : [];
}
