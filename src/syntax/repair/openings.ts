import { looksLikeParticiple } from './participles';
import { subjectRelation } from './bereft';
import { type Draft, isOf } from './draft';
import { phraseStart } from './relatives';

/** Where the words of a finite verb begin: its first helper before it, or itself. */
function verbStart(draft: Draft, verb: number): number {
  const helper = draft.firstHelper(verb);
  return helper >= 0 && helper < verb ? helper : verb;
}

/** The one comma between two tokens, −1 where there is none or several. */
function onlyComma(draft: Draft, from: number, to: number): number {
  let comma = -1;
  for (let token = from + 1; token < to; token++) {
    if (draft.word(token) !== ',') continue;
    if (comma >= 0) return -1;
    comma = token;
  }
  return comma;
}

/** The noun whose phrase begins right after the comma and ends before the verb; −1 without one. */
function nounAfter(draft: Draft, comma: number, end: number): number {
  for (let noun = comma + 1; noun < end; noun++) {
    // The comma may hang on the noun itself; a possessor or compound is not the head of the phrase.
    const first = phraseStart(draft, noun);
    const opens = first === comma || first === comma + 1;
    if (!opens || !/^(?:NN|PRP$)/.test(draft.tag(noun)) || draft.head(noun) > comma) continue;
    const joined = isOf(draft.relation(noun), 'conj') && draft.child(noun, 'cc') > comma;
    return joined || draft.child(noun, 'case') >= 0 ? -1 : noun;
  }
  return -1;
}

/** The finite clause behind a comma that hangs on `verb` though it has a subject of its own and nothing joins it. */
function clauseAfterComma(draft: Draft, verb: number): number {
  for (let clause = verb + 1; clause < draft.size; clause++) {
    if (!draft.hangs(clause, verb, 'parataxis') && !draft.hangs(clause, verb, 'ccomp')) continue;
    const subject = draft.child(clause, 'nsubj');
    if (subject < verb || subject > clause || !draft.isFinite(clause) || draft.child(clause, 'cc') >= 0)
      continue;
    if (draft.child(clause, 'mark') >= 0) continue;
    const start = phraseStart(draft, subject);
    if (draft.word(start) === ',' || draft.word(start - 1) === ',') return clause;
  }
  return -1;
}

/**
 * "Fearing that the bank would fail, savers rushed …" with "fail" as the main verb: what stands behind the `that` of an
 * opening participle is its complement, and the clause behind the comma the main one.
 */
function mendThatClause(draft: Draft, opening: number): void {
  const verb = draft.head(opening);
  const that = opening + 1;
  if (draft.word(that) !== 'that' || verb < that || !draft.isFinite(verb)) return;
  const subject = draft.child(verb, 'nsubj', that);
  const main = clauseAfterComma(draft, verb);
  if (subject < 0 || subject > verb || main < 0) return;
  draft.attach(main, draft.head(verb), draft.relation(verb));
  draft.attach(opening, main, 'advcl');
  draft.attach(verb, opening, 'ccomp');
  draft.attach(that, verb, 'mark');
  for (let token = main + 1; token < draft.size; token++)
    if (draft.head(token) === verb) draft.heads[token] = main;
}

/**
 * "Breaking years of silence, Oslo's envoy has spoken" with "years" as the subject: no single comma parts a subject from
 * its verb. The participle that opens the sentence has the first noun as its object, and the second is the subject.
 */
function mendObject(draft: Draft, opening: number): void {
  const noun = draft.head(opening);
  const verb = draft.head(noun);
  if (draft.relation(opening) !== 'amod' || noun < opening || verb < noun || !draft.isFinite(verb)) return;
  if (!isOf(draft.relation(noun), 'nsubj')) return;
  const start = verbStart(draft, verb);
  const comma = onlyComma(draft, noun, start);
  const subject = comma < 0 ? -1 : nounAfter(draft, comma, start);
  if (subject < 0) return;
  draft.attach(subject, verb, draft.relation(noun));
  draft.attach(opening, verb, 'advcl');
  draft.attach(noun, opening, 'obj');
}

/**
 * The same with "years" as a time of the verb, or as what the whole sentence is about: the clause behind the comma has a
 * subject of its own, so the noun has no place in it.
 */
function mendStrayObject(draft: Draft, opening: number): void {
  const noun = draft.head(opening);
  if (draft.relation(opening) !== 'amod' || noun < opening || draft.child(noun, 'case') >= 0) return;
  const verb = isOf(draft.relation(noun), 'obl') ? draft.head(noun) : clauseBelow(draft, noun);
  const subject = verb < noun ? -1 : draft.child(verb, 'nsubj', noun);
  // With a subject and no helper a form in -ed is the past tense.
  const isPast = draft.tag(verb) === 'VBN' && draft.firstHelper(verb) < 0;
  if (!isPast && !draft.isFinite(verb)) return;
  if (subject < 0 || subject > verb || onlyComma(draft, noun, phraseStart(draft, subject) + 1) < 0) return;
  if (draft.head(verb) === noun) draft.attach(verb, draft.head(noun), draft.relation(noun));
  for (let token = verb + 1; token < draft.size; token++)
    if (draft.head(token) === noun) draft.heads[token] = verb;
  if (isPast) draft.xpos[verb] = 'VBD';
  draft.attach(opening, verb, 'advcl');
  draft.attach(noun, opening, 'obj');
}

/** The clause that hangs on a noun which is itself the root. */
function clauseBelow(draft: Draft, noun: number): number {
  if (draft.relation(noun) !== 'root') return -1;
  for (let clause = noun + 1; clause < draft.size; clause++)
    if (['acl', 'acl:relcl', 'parataxis'].some((label) => draft.hangs(clause, noun, label))) return clause;
  return -1;
}

const topicPrepositions: ReadonlySet<string> = new Set(['for', 'to', 'regards']);

/** "As for the mayor, the paper …" with "mayor" as a subject: what `as for` announces is outside the clause. */
function mendTopic(draft: Draft): void {
  if (draft.word(0) !== 'as' || !topicPrepositions.has(draft.word(1))) return;
  const comma = draft.words.indexOf(',');
  for (let noun = 2; noun < comma; noun++) {
    const verb = draft.head(noun);
    if (!isOf(draft.relation(noun), 'nsubj') || verb < comma) continue;
    draft.attach(noun, verb, 'obl');
    draft.attach(0, noun, 'case');
  }
}

/**
 * "Stung by the criticism, the governor …" with "Stung" as a name and a second subject: a participle before "by" and its
 * agent opens the sentence.
 */
function mendPassiveOpening(draft: Draft, opening: number): void {
  const verb = draft.head(opening);
  if (!draft.tag(opening).startsWith('NN') || !isOf(draft.relation(opening), 'nsubj') || verb < opening)
    return;
  if (draft.word(opening + 1) !== 'by' || !looksLikeParticiple(draft.word(opening))) return;
  const agent = draft.head(opening + 1);
  if (draft.head(agent) !== opening || draft.child(verb, 'nsubj', agent) < 0) return;
  draft.xpos[opening] = 'VBN';
  draft.attach(opening, verb, 'advcl');
  draft.attach(agent, opening, 'obl:agent');
}

/** "Gone is the courtesy …" with "Gone" as the subject: what a participle before `be` is said of stands behind it. */
function mendInvertedOpening(draft: Draft, opening: number): void {
  const be = opening + 1;
  if (draft.head(be) === opening && draft.tag(opening) === 'VBN' && !draft.hasSubject(opening)) {
    const subject = draft.child(opening, 'obl:unmarked', be);
    if (isOf(draft.relation(be), 'aux') && phraseStart(draft, subject) === be + 1)
      draft.attach(subject, opening, subjectRelation(draft, opening));
    return;
  }
  const noun = draft.head(opening);
  if (!isOf(draft.relation(opening), 'nsubj') || draft.head(be) !== noun || draft.relation(be) !== 'cop')
    return;
  if (!/^(?:NNP|VBN)$/.test(draft.tag(opening)) || !looksLikeParticiple(draft.word(opening))) return;
  if (!/^(?:DT|PRP\$)$/.test(draft.tag(be + 1)) || draft.head(be + 1) !== noun) return;
  draft.xpos[opening] = 'VBN';
  draft.attach(opening, draft.head(noun), draft.relation(noun));
  draft.attach(noun, opening, 'nsubj');
  draft.attach(be, opening, 'cop');
  for (let token = noun + 1; token < draft.size; token++)
    if (draft.hangs(token, noun, 'punct')) draft.heads[token] = opening;
}

/** Mends sentences that open with a participle or announce what they are about. */
export function mendOpenings(draft: Draft): void {
  mendTopic(draft);
  const opening = draft.tag(0) === 'CC' || draft.tag(0) === '``' ? 1 : 0;
  mendPassiveOpening(draft, opening);
  mendInvertedOpening(draft, opening);
  if (draft.tag(opening) !== 'VBG') return;
  mendThatClause(draft, opening);
  mendObject(draft, opening);
  mendStrayObject(draft, opening);
}
