import type { Span } from '../contract';
import type { TokenRange, Tree } from '../syntax';
import type { Attribution } from './attribution';
import { ASIDE_VERBS, REPORTING_VERBS } from './cues';
import { attribution, quotationAt } from './reading';
import type { Reading } from './reading';
import { lemmaOf, segmentAround, spanOf, wordAt } from './report-clauses';

/*
 * `Oslo, the minister said, had never agreed`; `the law is dead, said the judge`. Such an aside is a clause of a noun
 * phrase and a verb of saying, set off by commas. It is read from the words, since it cuts a sentence in two and
 * parsers lose their way there.
 */

const MARKS: ReadonlySet<string> = new Set([',', '—', '–', '-', '”', '"', "''", '’']);
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'VBN']);
const SUBORDINATING: ReadonlySet<string> = new Set([
  'after',
  'although',
  'as',
  'because',
  'before',
  'but',
  'if',
  'once',
  'since',
  'that',
  'though',
  'unless',
  'until',
  'when',
  'where',
  'which',
  'while',
  'who',
  'whom',
  'whose',
  'and',
  'or',
  'so',
  'yet',
  'than',
]);

function isMark(tree: Tree, token: number): boolean {
  return MARKS.has(wordAt(tree, token)) && tree.tokens[token]?.upos === 'PUNCT';
}

/** The stretch between marks around a word, within the segment. */
function stretchAround(tree: Tree, token: number, segment: TokenRange): TokenRange {
  let { first, last } = { first: token, last: token };
  while (first > segment.first && !isMark(tree, first - 1)) first--;
  while (last < segment.last && !isMark(tree, last + 1)) last++;
  return { first, last };
}

function isVerbal(tree: Tree, token: number): boolean {
  const upos = tree.tokens[token]?.upos;
  return upos === 'VERB' || upos === 'AUX';
}

function some(first: number, last: number, holds: (token: number) => boolean): boolean {
  for (let token = first; token <= last; token++) if (holds(token)) return true;
  return false;
}

function isNominal(tree: Tree, token: number): boolean {
  const upos = tree.tokens[token]?.upos;
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON';
}

function isFinite(tree: Tree, token: number): boolean {
  return FINITE.has(tree.tokens[token]?.xpos ?? '') || tree.tokens[token]?.xpos === 'MD';
}

/** Whether the last clause before a point is a main clause with its subject, so that it can be what was said. */
function canBeSaid(tree: Tree, end: number, segment: TokenRange): boolean {
  let stretch = stretchAround(tree, end, segment);
  while (!some(stretch.first, stretch.last, (token) => isFinite(tree, token))) {
    if (stretch.first - 2 < segment.first) return false;
    stretch = stretchAround(tree, stretch.first - 2, segment);
  }
  const { first, last } = stretch;
  const opening = wordAt(tree, first);
  const isPronoun = opening === 'that' && tree.tokens[first]?.xpos === 'DT';
  if (SUBORDINATING.has(opening) && opening !== 'but' && opening !== 'and' && !isPronoun) return false;
  let verb = first;
  while (verb <= last && !isFinite(tree, verb)) verb++;
  return some(first, verb - 1, (token) => isNominal(tree, token));
}

/** The verb's own noun phrase and nothing else that a clause needs: no object, no second verb. */
function isBareReport(tree: Tree, verb: number, first: number, last: number): boolean {
  const verbs = [];
  for (let token = first; token <= last; token++) {
    if (token !== verb && isVerbal(tree, token) && !tree.relation(token).startsWith('aux')) verbs.push(token);
  }
  if (verbs.length > 0 || wordAt(tree, verb + 1) === 'that') return false;
  if (tree.isPassive(verb) && tree.agents(verb).length === 0) return false;
  if (tree.auxiliaries(verb).some((auxiliary) => tree.tokens[auxiliary]?.xpos === 'MD')) return false;
  const objects = tree.dependents(verb, 'obj', 'iobj').filter((object) => object > verb && object <= last);
  const before = some(first, verb - 1, (token) => isNominal(tree, token));
  const addressed = lemmaOf(tree, verb) === 'tell';
  if (before) return addressed || objects.length === 0;
  return tree.tokens[verb + 1]?.upos !== 'ADP' && some(verb + 1, last, (token) => isNominal(tree, token));
}

/** What is said around an aside, nothing where it is none. */
function saidAround(tree: Tree, verb: number): readonly Span[] {
  const segment = segmentAround(tree, verb);
  const { first, last } = stretchAround(tree, verb, segment);
  if (first === segment.first || SUBORDINATING.has(wordAt(tree, first))) return [];
  // `…, with a phone somebody answers`: a phrase with a preposition is no clause, and nobody says the rest in it.
  if (tree.tokens[first]?.upos === 'ADP') return [];
  if (!isBareReport(tree, verb, first, last)) return [];
  const left = spanOf(tree, segment.first, first - 1);
  const right = spanOf(tree, last + 1, segment.last);
  const closes = last >= segment.last || !some(last + 1, segment.last, (token) => isFinite(tree, token));
  if (closes) return canBeSaid(tree, first - 2, segment) ? [left] : [];
  // In the middle: the words before lack their verb, or are no main clause, and the sentence goes on behind.
  const next = tree.tokens[last + 2];
  const resumes =
    next !== undefined && next.upos !== 'CCONJ' && next.upos !== 'SCONJ' && !next.xpos.startsWith('W');
  const complete = canBeSaid(tree, first - 2, segment);
  const isParticiple = next?.xpos === 'VBG' || next?.xpos === 'VBN';
  if (resumes && !isParticiple && (!complete || isVerbal(tree, last + 2))) return [left, right];
  return complete ? [left] : [];
}

/** The nominals of the aside that speak: the subject, or where the tree shows none what stands beside the verb. */
function speakersOf(reading: Reading, verb: number): readonly number[] {
  const { tree, cast, sentence } = reading;
  const { first, last } = stretchAround(tree, verb, segmentAround(tree, verb));
  const subjects = tree.dependents(verb, 'nsubj').filter((token) => token >= first && token <= last);
  if (subjects.length > 0) return subjects.flatMap((subject) => tree.conjuncts(subject));
  return cast
    .inSentence(sentence)
    .map(({ head }) => head)
    .filter((head) => head >= first && head <= last)
    .slice(0, 1);
}

export function byAside(reading: Reading, verb: number): readonly Attribution[] {
  const { tree } = reading;
  const lemma = lemmaOf(tree, verb);
  if (!ASIDE_VERBS.has(lemma) || !FINITE.has(tree.tokens[verb]?.xpos ?? '')) return [];
  if (quotationAt(reading, verb)) return [];
  const content = saidAround(tree, verb);
  return content.length === 0
    ? []
    : attribution(
        reading,
        verb,
        speakersOf(reading, verb),
        REPORTING_VERBS.get(lemma) ?? 'indirect',
        content,
      );
}
