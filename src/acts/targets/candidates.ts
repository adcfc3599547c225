import type { ActKind, Axis } from '../../contract';
import type { CastMention } from '../../actors';
import type { FoundAct } from '../types';
import type { Site } from '../site';
import { tokenAt } from '../site';
import { CONTACTS, LETTERS } from '../data/contacts';
import { ANSWERS, BLOWS, MAKING_UP, WRONGS } from './answers';
import type { EvidenceName } from './evidence';
import type { Memory } from './memory';
import { isActor } from './memory';

/** An act without a target, with what is asked of the text once. */
export interface Question {
  readonly site: Site;
  readonly memory: Memory;
  readonly kind: ActKind;
  readonly axis: Axis | null;
  /** Token of the act: who is named before it was named before. */
  readonly head: number;
  /** The sources, and the body that one of them speaks for. */
  readonly named: readonly string[];
  readonly own: ReadonlySet<string>;
  /**
   * What the act is aimed at: somebody or his deed; a mere definite thing, which is blamed on an opponent only; or nothing that
   * points anywhere.
   */
  readonly aim: 'deed' | 'thing' | 'nothing';
  /** It takes up what was just offered or said, without a word of what: `accepted it`. */
  readonly isTakenUp: boolean;
}

/** Parties that may be meant, with what speaks for them. */
export interface Candidate {
  readonly parties: readonly string[];
  readonly evidence: Set<EvidenceName>;
}

/** How many sentences back a dealing counts, a mere mention, and the acts of the whole quarrel. */
const DEALING_REACH = 3;
const MENTION_REACH = 2;
const QUARREL_REACH = 300;
const PLACES: ReadonlySet<string> = new Set(['in', 'at', 'near', 'off', 'from', 'into', 'inside', 'through']);

export function candidatesFor(question: Question): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  const at = (parties: readonly string[]): Candidate => {
    const key = JSON.stringify([...parties].sort());
    const known = found.get(key) ?? { parties, evidence: new Set() };
    found.set(key, known);
    return known;
  };
  fromActs(question, at);
  fromAhead(question, at);
  fromMentions(question, at);
  const candidates = [...found.values()];
  for (const candidate of candidates) standing(question, candidate);
  if (candidates.length === 1) candidates[0]?.evidence.add('only-one');
  return candidates;
}

type Place = (parties: readonly string[]) => Candidate;

/** What was told between the source and others, the last first. */
function fromActs(question: Question, at: Place): void {
  const { memory, site, aim } = question;
  const counts = new Map<Candidate, number>();
  const seen = new Set<EvidenceName>();
  const { acts } = memory;
  for (let position = acts.length - 1; position >= Math.max(0, acts.length - QUARREL_REACH); position -= 1) {
    const act = acts[position];
    if (act === undefined || (aim === 'thing' && act.axis === 'conciliation')) continue;
    const distance = site.index - act.sentence;
    const side = otherSide(question, act);
    if (side.parties.length === 0) {
      if (distance <= DEALING_REACH) fromOthers(question, act, at, seen);
      continue;
    }
    const candidate = at(side.parties);
    const isFirst = !counts.has(candidate);
    counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
    if (distance > DEALING_REACH) continue;
    candidate.evidence.add(seen.has('last-dealing') ? 'earlier-dealing' : 'last-dealing');
    seen.add('last-dealing');
    for (const evidence of fromDealing(question, act, side.didIt, isFirst)) {
      if (evidence === 'did-to-source' && seen.has(evidence)) continue;
      seen.add(evidence);
      candidate.evidence.add(evidence);
    }
  }
  const [most, next] = [...counts].sort(([, one], [, other]) => other - one);
  if (most && most[1] > Math.max(1, next?.[1] ?? 0)) most[0].evidence.add('main-opponent');
}

/** What one act between the source and another party says. */
function fromDealing(
  { kind, axis, site }: Question,
  act: FoundAct,
  didIt: boolean,
  isFirst: boolean,
): readonly EvidenceName[] {
  const found: EvidenceName[] = [];
  if (didIt) {
    if (ANSWERS.get(kind)?.has(act.kind)) found.push('did-to-source');
    return found;
  }
  if (MAKING_UP.has(kind) && WRONGS.has(act.kind)) found.push('wronged');
  if (act.sentence === site.index && act.axis !== null && act.axis === axis) found.push('goes-on');
  if (isFirst && act.axis === 'conciliation' && axis === 'condemnation' && kind !== 'reject')
    found.push('esteemed');
  return found;
}

/** What was done between others: an offer that is taken up, a blow that is condemned, a reproach that is joined in. */
function fromOthers(
  { kind, own, isTakenUp }: Question,
  act: FoundAct,
  at: Place,
  seen: Set<EvidenceName>,
): void {
  const others = (parties: readonly string[]): readonly string[] =>
    parties.filter((party) => isActor(party) && !own.has(party));
  const isReproach = WRONGS.has(kind) && kind !== 'reject';
  const doers = others(act.sources);
  const answers = ANSWERS.get(kind)?.has(act.kind) === true && (!isReproach || BLOWS.has(act.kind));
  if (answers && doers.length > 0 && !seen.has('did-it') && !seen.has('did-to-source')) {
    seen.add('did-it');
    at(doers).evidence.add(isTakenUp || act.targets.length === 0 ? 'did-it' : 'did-to-others');
  }
  const blamed = others(act.targets);
  if (isReproach && act.axis !== 'conciliation' && blamed.length > 0 && !seen.has('blamed-by-others')) {
    seen.add('blamed-by-others');
    at(blamed).evidence.add('blamed-by-others');
  }
}

/** `wants its money back and has accused the bank`: towards whom the source goes on in the same sentence. */
function fromAhead({ memory, head, axis, own }: Question, at: Place): void {
  const next = memory.ahead.find(
    (act) =>
      act.head > head &&
      act.axis === axis &&
      act.targets.length > 0 &&
      act.sources.some((party) => own.has(party)),
  );
  const targets = next?.targets.filter((party) => isActor(party) && !own.has(party)) ?? [];
  if (targets.length > 0) at(targets).evidence.add('goes-on');
}

interface OtherSide {
  readonly parties: readonly string[];
  readonly didIt: boolean;
}

/** Those whom the source acted upon, or who acted upon it; nobody where both did it together or others did it. */
function otherSide({ own, named }: Question, { sources, targets }: FoundAct): OtherSide {
  const isOther = (party: string): boolean => isActor(party) && !own.has(party);
  const isSource = sources.some((party) => own.has(party));
  const isTarget = targets.some((party) => own.has(party));
  if (isSource) return { parties: targets.filter(isOther), didIt: isTarget };
  return { parties: isTarget && named.length > 0 ? sources.filter(isOther) : [], didIt: true };
}

/** Who is named before the act, in its sentence and those before. */
function fromMentions(question: Question, at: Place): void {
  const { memory, site, head, own } = question;
  let isNearest = true;
  const seen = new Set<Candidate>();
  for (let sentence = site.index; sentence >= Math.max(0, site.index - MENTION_REACH); sentence -= 1) {
    const place = placeOf(site.index - sentence);
    const mentions = memory.cast.inSentence(sentence);
    for (let position = mentions.length - 1; position >= 0; position -= 1) {
      const mention = mentions[position];
      if (mention === undefined || (sentence === site.index && mention.first > head)) continue;
      const parties = mention.parties.filter((party) => isActor(party) && !own.has(party));
      if (parties.length === 0) continue;
      const candidate = at(parties);
      if (parties.length < mention.parties.length) candidate.evidence.add('paired');
      if (seen.has(candidate)) continue;
      seen.add(candidate);
      candidate.evidence.add(place);
      if (isNearest) candidate.evidence.add('nearest');
      isNearest = false;
      const role = roleOf(memory, mention);
      if (role) candidate.evidence.add(role);
      if (sentence === site.index && isMet(site, head, mention.head)) candidate.evidence.add('met');
    }
  }
}

function placeOf(distance: number): EvidenceName {
  if (distance === 0) return 'this-sentence';
  return distance === 1 ? 'last-sentence' : 'two-back';
}

function roleOf({ sites }: Memory, { sentence, head }: CastMention): 'subject' | 'place' | undefined {
  const site = sites.find(({ index }) => index === sentence);
  if (site === undefined) return undefined;
  if (site.tree.relation(head).startsWith('nsubj')) return 'subject';
  const isPlace = PLACES.has(site.tree.preposition(head)) && tokenAt(site, head).upos === 'PROPN';
  return isPlace ? 'place' : undefined;
}

/** `drove to his house and apologised`, `wrote to her demanding`, `in a letter to the bank`: whom the source has gone or written to. */
function isMet({ tree, ...site }: Site, head: number, token: number): boolean {
  const lemma = (at: number): string => site.lemmas[at] ?? '';
  if (tree.preposition(token) === 'to' && LETTERS.has(lemma(tree.head(token)))) return true;
  const verb = tree.clause(token);
  const isJoined = tree.conjuncts(verb).includes(head) || tree.head(head) === verb;
  return (
    isJoined &&
    CONTACTS.has(lemma(verb)) &&
    tree.relation(token) !== 'nsubj' &&
    tree.preposition(token) !== 'from'
  );
}

/** What a party is in the whole text so far. */
function standing({ memory, named, own }: Question, { parties, evidence }: Candidate): void {
  const { members } = memory.cast;
  const times = timesNamed(memory, parties);
  if (times >= 3) evidence.add('often-named');
  if (!NEAR.some((each) => evidence.has(each))) evidence.add('further-back');
  if (parties.some((party) => own.has(members.get(party)?.memberOf ?? ''))) evidence.add('own-house');
  const hasDealt = DEALT.some((each) => evidence.has(each));
  if (times === 1 && !hasDealt) evidence.add('named-once');
  for (const { kind, sources } of memory.acts) {
    if (!parties.some((party) => sources.includes(party))) continue;
    if (kind === 'mediate') evidence.add('go-between');
    if (!hasDealt && named.some((party) => sources.includes(party))) evidence.add('ally');
  }
}

function timesNamed({ cast }: Memory, parties: readonly string[]): number {
  let times = 0;
  for (const { how, parties: meant } of cast.mentions)
    if (how !== 'group' && parties.every((party) => meant.includes(party))) times += 1;
  return times;
}

const DEALT = ['last-dealing', 'earlier-dealing', 'main-opponent', 'did-it'] as const;
const NEAR = ['this-sentence', 'last-sentence', 'two-back'] as const;
