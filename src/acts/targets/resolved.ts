import type { Draft } from '../draft';
import { withRoles } from '../draft';
import { OTHER_PEOPLE } from '../data/deed-nouns';
import type { RuleId } from '../rules';
import { isDeed, partiesOf } from '../roles/parties';
import type { Site } from '../site';
import { QUOTATION_MARKS, lemmaAt, tokenAt, wordAt } from '../site';
import { AGAINST, BLOWS, DIRECTED, GOING_ON, TAKES_UP } from './answers';
import type { Candidate, Question } from './candidates';
import { candidatesFor } from './candidates';
import type { EvidenceName } from './evidence';
import { LEAST, MARGIN, weigh } from './evidence';
import type { Memory } from './memory';
import { isActor } from './memory';

/** The target that the run of the text tells, where the act's own sentence names nobody; `why` says what decided. */
export function resolved(site: Site, memory: Memory, draft: Draft): Draft | undefined {
  const question = questionFor(site, memory, draft);
  if (!question) return undefined;
  const aside = namedAside(site, draft);
  const ranked = candidatesFor(question)
    .filter(({ parties }) => !parties.some((party) => aside.includes(party)))
    .map((candidate) => ({ candidate, sum: weigh(candidate.evidence) }))
    .sort((one, other) => other.sum - one.sum);
  const [best] = ranked;
  if (!best || best.sum < LEAST || !isEnough(site, draft, question, best.candidate)) return undefined;
  const next = ranked.find(({ candidate }) => !isSameHouse(memory, candidate, best.candidate));
  if (next && best.sum - next.sum < MARGIN) return undefined;
  return withRoles(draft, { targets: best.candidate.parties }, ruleOf(best.candidate));
}

/** `demanded his release`: whoever is named by a possessive in what is asked for is none of those who are asked. */
function namedAside(site: Site, { act, held }: Draft): readonly string[] {
  if (!act.why.includes('target-path:possessor')) return [];
  return held.flatMap((token) => partiesOf(site, token)?.parties ?? []);
}

/** Some acts need more than a party that is near. */
function isEnough(site: Site, draft: Draft, { kind, aim }: Question, { evidence }: Candidate): boolean {
  const has = (names: readonly EvidenceName[]): boolean => names.some((each) => evidence.has(each));
  if (aim === 'nothing') return evidence.has('goes-on') || evidence.has('did-to-source');
  // `Peru has given back the boats, and Chile has said thank you`
  if (kind === 'thank') return has(ANSWERED) || (evidence.has('this-sentence') && evidence.has('subject'));
  if (has(DEALT) || evidence.has('only-one')) return true;
  // Who blames a deed blames its doer, and seldom whoever happens to be near.
  const isNear = draft.act.axis !== 'condemnation' || evidence.has('blamed-by-others') || evidence.has('met');
  return isNear && aim !== 'thing' && !isHabit(site, draft);
}

const ANSWERED = ['did-to-source', 'did-it', 'did-to-others'] as const;
const DEALT = [...ANSWERED, 'goes-on', 'last-dealing', 'earlier-dealing', 'main-opponent', 'paired'] as const;

/** Whether two candidates share a party, or somebody speaks for the other: either will do. */
function isSameHouse({ cast }: Memory, one: Candidate, other: Candidate): boolean {
  const bodyOf = (party: string): string => cast.members.get(party)?.memberOf ?? party;
  return one.parties.some((party) => other.parties.some((each) => bodyOf(party) === bodyOf(each)));
}

function ruleOf({ evidence }: Candidate): RuleId {
  if (evidence.has('did-to-source') || evidence.has('goes-on')) return 'target:back-reference';
  return DEALT.some((each) => evidence.has(each)) ? 'target:counterpart' : 'target:last-named';
}

/** `apologised to nobody`, `to the families`: somebody stands in the act's own place, though none of the cast. */
function isStranger(site: Site, draft: Draft, token: number): boolean {
  if (isSource(site, draft, token)) return false;
  return ['nobody', 'none'].includes(wordAt(site, token)) || OTHER_PEOPLE.has(lemmaAt(site, token));
}

function questionFor(site: Site, memory: Memory, draft: Draft): Question | undefined {
  const { kind, axis, head, sources } = draft.act;
  if (draft.held.some((token) => isStranger(site, draft, token))) return undefined;
  const isTakenUp = TAKES_UP.has(kind) && isObjectLight(site, draft);
  const aim = aimOf(site, draft, isTakenUp);
  if (!aim) return undefined;
  const named = sources.filter(isActor);
  const bodies = named.flatMap((party) => memory.cast.members.get(party)?.memberOf ?? []);
  return { site, memory, kind, axis, head, aim, isTakenUp, named, own: new Set([...named, ...bodies]) };
}

function aimOf(site: Site, draft: Draft, isTakenUp: boolean): Question['aim'] | undefined {
  const { kind, head, about } = draft.act;
  if (DIRECTED.has(kind) || isTakenUp) return 'deed';
  if (BLOWS.has(kind) && about === undefined && !isPayingBack(site, head)) return undefined;
  if (AGAINST.has(kind) && isAt(site, draft, () => true)) return isAt(site, draft, isDeed) ? 'deed' : 'thing';
  return GOING_ON.has(kind) ? 'nothing' : undefined;
}

/** Verbs of paying back, which need nobody named beside them. */
const PAYING_BACK: ReadonlySet<string> = new Set([
  'retaliate',
  ...['fight', 'fire', 'hit', 'shoot', 'strike'].map((verb) => `${verb} back`),
]);

function isPayingBack(site: Site, head: number): boolean {
  const lemma = lemmaAt(site, head);
  return PAYING_BACK.has(lemma) || PAYING_BACK.has(`${lemma} ${wordAt(site, head + 1)}`);
}

/** No object, or only `it`, `that`, `this`. */
export function isObjectLight(site: Site, { act }: Draft): boolean {
  const beside = act.why.includes('target-path:beside');
  return !beside && site.tree.logicalObjects(act.head).every((object) => LIGHT.has(wordAt(site, object)));
}

const LIGHT: ReadonlySet<string> = new Set(['it', 'that', 'this']);

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
  const { tree } = site;
  return draft.held.every((token) => {
    if (isBeside(site, draft, token) || LIGHT.has(wordAt(site, token)) || isQuoted(site, token)) return true;
    const determined = tree
      .dependents(token, 'det', 'nmod:poss')
      .some((each) => DETERMINED.has(wordAt(site, each)));
    return (determined && isMeant(site, token)) || tree.complements(draft.act.head).includes(token);
  });
}

/** The source itself, what the thing is called, and whoever only hears of it: `lodged a complaint with the ombudsman`. */
function isBeside(site: Site, draft: Draft, token: number): boolean {
  if (isSource(site, draft, token) || tokenAt(site, token).upos === 'ADJ') return true;
  return ['to', 'with', 'before'].includes(site.tree.preposition(token));
}

function isSource(site: Site, { act }: Draft, token: number): boolean {
  const isSubject = site.tree.logicalSubjects(act.head).includes(token) || token < act.head;
  if (act.why.includes('source:subject') && isSubject) return true;
  const parties = partiesOf(site, token)?.parties ?? [];
  return parties.length > 0 && parties.every((party) => act.sources.includes(party));
}

const DETERMINED: ReadonlySet<string> = new Set('the that this these those its his her their'.split(' '));
