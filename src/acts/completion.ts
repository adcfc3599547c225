import type { ActKind } from '../contract';
import { UNNAMED } from '../contract';
import { SPEAKER } from '../actors';
import type { Draft } from './draft';
import { withRoles } from './draft';
import { strengthOf } from './lexicon';
import type { Memory } from './memory';
import { authorBefore, doneBefore, justTold, pointedBackTo, saidBefore, takenUp } from './pointing';
import { counterpartOf, lastOther, sidesBesides } from './counterpart';
import { addressedBy } from './addressed';
import { isDeed, membersOnly, partiesOf } from './parties';
import { accusedIn, contentOfSaying } from './retorts';
import type { Site } from './site';
import { lemmaAt, tokenAt, wordAt } from './site';
import { ownersOf } from './places';

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
const DIRECTED: ReadonlySet<ActKind> = new Set<ActKind>([
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
/** Acts whose clause names the party: `threatened to sue him`, `agreed to return the thrones to Benin`. */
const WITH_CLAUSE: ReadonlySet<ActKind> = new Set<ActKind>([
  'agree',
  'promise',
  'threaten',
  'demand',
  'reject',
  'offer-talks',
  'concede',
  'assure',
  'urge-settlement',
  'aid',
  'cooperate',
]);

const HELPING: ReadonlySet<string> = new Set(['assist', 'help', 'aid', 'assistance', 'assisting', 'helping']);

/** `assist in resolving the dispute`: who helps others to settle mediates. */
function helping(site: Site, memory: Memory, draft: Draft): Draft {
  const { act } = draft;
  if (act.axis !== 'conciliation' || !act.why.includes('reciprocal:several')) return draft;
  if (!['in', 'to', 'with'].includes(wordAt(site, act.head - 1)) || !HELPING.has(lemmaAt(site, act.head - 2)))
    return draft;
  const sides = sidesBesides(site, memory, act.sources);
  const why = act.why.filter((rule) => !rule.startsWith('reciprocal') && !rule.startsWith('target'));
  const strength = strengthOf({ kind: 'mediate' });
  return {
    ...draft,
    act: { ...act, kind: 'mediate', strength, targets: sides, why: [...why, 'target:both-sides'] },
  };
}

/** Adds the target that the rest of the text tells, where the cue's own clause has none. */
export function completed(site: Site, memory: Memory, found: Draft): Draft {
  const draft = helping(site, memory, found);
  const { act } = overruled(site, memory, draft);
  if (act !== draft.act) return { ...draft, act };
  if (act.targets.length > 0 || act.why.some((rule) => rule.startsWith('reciprocal:'))) return draft;
  if (act.kind === 'evaluate') return judged(site, memory, draft);
  const named = act.sources.filter((source) => source !== UNNAMED && source !== SPEAKER);
  const pointed = pointedTo(site, memory, draft, act.sources);
  if (pointed.length > 0) return withRoles(draft, { targets: pointed }, 'target:back-reference');
  const owners = cueOwners(site, draft, act.sources);
  if (owners.length > 0) return withRoles(draft, { targets: owners }, 'target:possessor');
  if (DIRECTED.has(act.kind) || act.kind === 'thank') {
    const addressed = addressedBy(site, act.head, act.sources);
    if (addressed.length > 0) return withRoles(draft, { targets: addressed }, 'target:addressee');
  }
  const again = repeated(site, memory, draft);
  if (again.length > 0) return withRoles(draft, { targets: again }, 'target:back-reference');
  const accused = CHARGES.has(act.kind) ? accusedBy(site, act.head, act.sources) : [];
  if (accused.length > 0) return withRoles(draft, { targets: accused }, 'target:clause');
  const within = contentParties(site, draft, named);
  if (within) return within;
  if (named.length === 0) return draft;
  if (WITH_CLAUSE.has(act.kind)) {
    const inClause = clauseParties(site, act.head, named);
    if (inClause.length > 0) return withRoles(draft, { targets: inClause }, 'target:clause-party');
  }
  if (TAKES_UP.has(act.kind) && isObjectLight(site, draft)) {
    const taken = takenUp(site, memory, act.sources);
    if (taken.length > 0) return withRoles(draft, { targets: taken }, 'target:back-reference');
    const doers = act.why.includes('cue:naming')
      ? justTold(site, memory).filter((party) => !act.sources.includes(party))
      : [];
    if (doers.length > 0) return withRoles(draft, { targets: doers }, 'target:back-reference');
  }
  if (act.kind === 'complain' || act.kind === 'protest') {
    const told = membersOnly(
      site.tree.obliques(act.head, 'to').flatMap((token) => partiesOf(site, token)?.parties ?? []),
    );
    if (told.length > 0)
      return withRoles(
        draft,
        { targets: told.filter((party) => !named.includes(party)) },
        'target:addressee',
      );
  }
  if (
    act.kind === 'mediate' ||
    (act.kind === 'urge-settlement' && act.reality === 'actual') ||
    act.cueTokens.some((token) => HOSTING.has(lemmaAt(site, token)))
  ) {
    const sides = sidesBesides(site, memory, named);
    return sides.length > 0 ? withRoles(draft, { targets: sides }, 'target:both-sides') : draft;
  }
  if (act.kind === 'attack') {
    const struck = ['in', 'inside', 'into'].flatMap((preposition) => phrases(site, act.head, preposition));
    const owners = membersOnly(struck.flatMap((token) => partiesOf(site, token)?.parties ?? [])).filter(
      (party) => !named.includes(party),
    );
    return owners.length > 0 ? withRoles(draft, { targets: [...new Set(owners)] }, 'target:obl:in') : draft;
  }
  if (!DIRECTED.has(act.kind) && !(AGAINST.has(act.kind) && isAtDeed(site, draft))) return draft;
  const pair = counterpartOf(site, memory, named);
  const other = isHabit(site, draft) ? [] : lastOther(site, memory, act.head, named);
  const counterpart = pair.length > 0 ? pair : other;
  return counterpart.length > 0 ? withRoles(draft, { targets: counterpart }, 'target:counterpart') : draft;
}

/** Kinds whose `that`-clause says what somebody did wrong. */
const CHARGES: ReadonlySet<ActKind> = new Set<ActKind>([
  'accuse',
  'complain',
  'protest',
  'criticise',
  'denounce',
]);

/** `Skaters forgive`: what a kind of people does is done to nobody in particular. */
function isHabit(site: Site, { act }: Draft): boolean {
  const isGroup = act.sources.every((source) => site.cast.members.get(source)?.kind === 'group');
  return isGroup && ['VBP', 'VB'].includes(tokenAt(site, act.head).xpos);
}

/** `denounced “government by text message”`: words taken out of a quarrel are aimed at the other side of it. */
function isQuoted(site: Site, token: number): boolean {
  const { first } = site.tree.subtree(token);
  return QUOTES.has(wordAt(site, first)) || QUOTES.has(wordAt(site, first - 1));
}

const QUOTES: ReadonlySet<string> = new Set(['“', '"', '‘', "'", '«', '„', '”', "''", '``']);

/** Nothing at all, a plain `it`, or a definite deed: `called the ruling a joke`, `threatened to sue`. */
function isAtDeed(site: Site, draft: Draft): boolean {
  const { act, held } = draft;
  const ends = held.filter(
    (token) => !act.why.includes('source:subject') || !isSubject(site, act.head, token),
  );
  return ends.every((token) => {
    if (['it', 'that', 'this'].includes(wordAt(site, token)) || isQuoted(site, token)) return true;
    const determined = site.tree
      .dependents(token, 'det', 'nmod:poss')
      .some((each) => DETERMINED.has(wordAt(site, each)));
    return (determined && isDeed(site, token)) || site.tree.complements(act.head).includes(token);
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

/** `charged that Peru sells sand`: whoever the charge tells something of. */
function accusedBy(site: Site, head: number, sources: readonly string[]): readonly string[] {
  const content = contentOfSaying(site, head);
  return content === undefined ? [] : accusedIn(site, content).filter((party) => !sources.includes(party));
}

/** Acts that ask for or offer a settlement, whose parties its content may name. */
const SETTLING: ReadonlySet<ActKind> = new Set<ActKind>([
  'urge-settlement',
  'offer-talks',
  'de-escalate',
  'demand',
  'promise',
  'mediate',
  'consult',
]);

/** `called for talks between the two countries`: both of them, or the other one when the source is one of them. */
function contentParties(site: Site, draft: Draft, named: readonly string[]): Draft | undefined {
  const { act } = draft;
  if (!SETTLING.has(act.kind) || act.axis !== 'conciliation') return undefined;
  const { first, last } = site.tree.subtree(act.head);
  const after = act.cueTokens[0] ?? act.head;
  const between = site.cast.inSentence(site.index).filter((mention) => {
    const stands = mention.first > after && mention.first >= first && mention.last <= last;
    return stands && site.tree.preposition(mention.head) === 'between';
  });
  const parties = [...new Set(between.flatMap((mention) => membersOnly(betweenParties(site, mention.head))))];
  const others = parties.filter((party) => !named.includes(party));
  if (parties.length < 2 || others.length === 0) return undefined;
  if (others.length === parties.length) return withRoles(draft, { targets: others }, 'target:obl:between');
  const own = withRoles(draft, { targets: others }, 'content:own-conflict', 'target:group-minus-source');
  return act.kind === 'urge-settlement'
    ? {
        ...own,
        act: {
          ...own.act,
          kind: 'offer-talks',
          strength: Math.max(own.act.strength, strengthOf({ kind: 'offer-talks' })),
        },
      }
    : own;
}

function betweenParties(site: Site, token: number): readonly string[] {
  return site.tree.conjuncts(token).flatMap((each) => partiesOf(site, each)?.parties ?? []);
}

/** Acts that take up what somebody said or offered: their `it` is that, whomever the pronoun may seem to name. */
const ANSWERS: ReadonlySet<ActKind> = new Set<ActKind>(['agree', 'reject', 'welcome']);

function overruled(site: Site, memory: Memory, draft: Draft): Draft {
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

/** Words of bringing others together: `offered to host talks`. */
const HOSTING: ReadonlySet<string> = new Set(['host', 'broker', 'facilitate', 'convene']);

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

/** Parties that the cue's complement does something to. */
function clauseParties(site: Site, head: number, sources: readonly string[]): readonly string[] {
  const { tree } = site;
  const clauses = [...tree.complements(head), ...tree.dependents(head, 'advcl', 'acl')].filter(
    (clause) =>
      tokenAt(site, clause).upos === 'VERB' &&
      tree.dependents(clause, 'mark').some((mark) => wordAt(site, mark) === 'to'),
  );
  for (const clause of clauses) {
    const places = [
      tree.indirectObjects(clause),
      ...['to', 'with', 'against', 'for'].map((preposition) => phrases(site, clause, preposition)),
      tree.objects(clause),
      ...['of', 'from', 'on'].map((preposition) => phrases(site, clause, preposition)),
    ];
    for (const place of places) {
      const parties = membersOnly(place.flatMap((token) => partiesOf(site, token)?.parties ?? [])).filter(
        (party) => !sources.includes(party),
      );
      if (parties.length > 0) return [...new Set(parties)];
    }
  }
  return [];
}

/** Phrases of a verb, or of its object where the parser hung them there. */
function phrases(site: Site, verb: number, preposition: string): readonly number[] {
  return [verb, ...site.tree.objects(verb)].flatMap((token) => site.tree.obliques(token, preposition));
}

/** `That was rude`, `The raid was rude`, `It was a rude letter`: said of what was told before, whose doer answers for it. */
function judged(site: Site, memory: Memory, draft: Draft): Draft {
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
