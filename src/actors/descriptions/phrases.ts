import { endOf, endWithPlace, officeEnd, startOf, withName, withPortfolio } from './bounds';
import { DEFINITE, DETERMINERS, POSSESSIVES, isConjunction } from './determiners';
import { FIRST_OF_TWO, SEATS, SECOND_OF_TWO, TWO_WORD_HEADS } from '../lexicon/two-word-heads';
import { openTag } from '../reading';
import type { ParsedToken } from '../../syntax';
import type { Draft } from '../draft';
import { OFFICES } from '../lexicon/offices';
import { COUNTING } from '../lexicon/persons';
import { BODIES, CALENDAR } from '../lexicon/bodies';
import type { Reading } from '../reading';
import { isCapital, isWord, wordAt } from '../reading';
import { singular } from '../singular';

/** A noun phrase that may describe an actor: "its foreign ministry", "both sides", "nurses in public hospitals". */
export interface Phrase {
  readonly head: number;
  /** First and last token, without a leading article and a closing possessive. */
  readonly first: number;
  readonly last: number;
  /** Last token with the place that follows: "nurses in public hospitals". */
  readonly lastWithPlace: number;
  /** The head noun, lower case and singular; with the noun before it where the two are one office. */
  readonly noun: string;
  readonly plural: boolean;
  /** `the`, `a`, `this`, `both` …, lower case, or ''. */
  readonly determiner: string;
  /** Whether it points to somebody known: "the", "this", a possessor. */
  readonly definite: boolean;
  /** The head is capitalised inside a sentence: "the Ministry". */
  readonly capital: boolean;
  /** Another noun stands before the head: "market women". */
  readonly compound: boolean;
  /** "other countries", "many states": others than those known. */
  readonly others: boolean;
}

const OTHERS: ReadonlySet<string> = new Set([
  'other',
  'another',
  'many',
  'some',
  'several',
  'most',
  'few',
  'certain',
  'various',
]);

/** Relations of a noun that is only part of another's phrase. */
const PART = /^(?:compound|flat|amod|fixed|nmod:desc|goeswith|case|cc|mark|det)/;

/** Two words that are one office or body: "chief executive". */
function headNoun(reading: Reading, head: number): string {
  const noun = singular(wordAt(reading, head));
  const next = FIRST_OF_TWO.has(noun) ? singular(wordAt(reading, head + 1)) : '';
  if (TWO_WORD_HEADS.has(`${noun} ${next}`)) return `${noun} ${next}`;
  if (noun === 'operative' && wordAt(reading, head - 2) === 'co') return 'cooperative';
  // "the chargé d'affaires": the second word has no singular.
  for (const second of [noun, wordAt(reading, head)]) {
    if (!SECOND_OF_TWO.has(second)) continue;
    const both = `${wordAt(reading, head - 1)} ${second}`;
    if (TWO_WORD_HEADS.has(both)) return both;
  }
  return noun;
}

function determinerBefore(reading: Reading, head: number, first: number): string {
  for (let position = head - 1; position >= first - 1 && position >= 0; position--) {
    const word = wordAt(reading, position);
    if (DETERMINERS.has(word) && !isConjunction(reading, position, head)) return word;
  }
  return '';
}

/** "between company and union": two bodies joined without articles are known ones. */
function isBarePair({ words: spoken, tokens }: Reading, head: number, first: number): boolean {
  if (first !== head || tokens[head]?.xpos !== 'NN' || !BODIES.has(spoken[head] ?? '')) return false;
  const after = /^(?:and|or|nor)$/.test(spoken[head + 1] ?? '') && BODIES.has(spoken[head + 2] ?? '');
  return after || (/^(?:and|or|nor)$/.test(spoken[head - 1] ?? '') && BODIES.has(spoken[head - 2] ?? ''));
}

function hasOthers(reading: Reading, first: number, head: number): boolean {
  for (let position = first; position < head; position++)
    if (OTHERS.has(wordAt(reading, position))) return true;
  return false;
}

/** "the government of Chad and the Northern Front": one government is of one of them, the other is named beside it. */
function withoutPartner(
  { words: spoken }: Reading,
  head: number,
  end: number,
  names: readonly Draft[],
): number {
  const partner = names.find(
    ({ first, last }) =>
      first > head && last <= end && spoken[first - 1] === 'the' && spoken[first - 2] === 'and',
  );
  const own = names.find(({ first, last }) => first > head && last === (partner?.first ?? 0) - 3);
  return own === undefined ? end : own.last;
}

/** The phrase around a noun. */
export function phraseAt(reading: Reading, head: number, names: readonly Draft[]): Phrase {
  const { tree, tokens } = reading;
  const range = tree.nounPhrase(head);
  const first = startOf(reading, head, names);
  const xpos = tokens[head]?.xpos ?? '';
  const end = withPortfolio(
    reading,
    withName(reading, endOf(reading, officeEnd(reading, head), range.last), names),
  );
  const last = xpos.endsWith('S') ? end : withoutPartner(reading, head, end, names);
  let noun = headNoun(reading, head);
  // "dozens of demonstrators" are demonstrators.
  const counted = COUNTING.has(noun) ? tree.obliques(head, 'of')[0] : undefined;
  const counting = counted !== undefined && counted <= last && /^NNP?S$/.test(tokens[counted]?.xpos ?? '');
  if (counting) noun = headNoun(reading, counted);
  const determiner = determinerBefore(reading, head, first);
  const possessed = tree.dependents(head, 'nmod:poss').length > 0 || POSSESSIVES.has(wordAt(reading, first));
  return {
    head,
    first,
    last,
    lastWithPlace: endWithPlace(reading, head, last, range.last),
    noun,
    plural: xpos === 'NNS' || xpos === 'NNPS' || noun === 'people' || noun === 'police' || counting,
    determiner,
    definite: DEFINITE.has(determiner) || possessed || SEATS.has(noun) || isBarePair(reading, head, first),
    capital: isCapital(tokens[head]) && head > 0,
    others: hasOthers(reading, first, head),
    compound: head > first && openTag(tokens[head - 1]?.upos ?? '') && tokens[head - 1]?.upos !== 'ADJ',
  };
}

function isNoun(reading: Reading, position: number, { upos }: ParsedToken, relation: string): boolean {
  if (upos === 'ADJ') return /^(?:nsubj|obj|obl|nmod)/.test(relation) || isMisreadOffice(reading, position);
  return upos === 'NOUN' || upos === 'PROPN';
}

/** "an Italian admiral pinned …": what ends a phrase with an article and names an office is no adjective. */
function isMisreadOffice({ tokens, words: spoken }: Reading, position: number): boolean {
  if (!OFFICES.has(spoken[position] ?? '')) return false;
  return (
    /^(?:DET|ADJ|PROPN)$/.test(tokens[position - 1]?.upos ?? '') &&
    /^(?:VERB|AUX|PUNCT|ADP)$/.test(tokens[position + 1]?.upos ?? '')
  );
}

/** The nouns of a sentence that head phrases and are not inside a name found before. */
export function findPhrases(reading: Reading, names: readonly Draft[]): readonly Phrase[] {
  const { tree, tokens } = reading;
  const phrases: Phrase[] = [];
  for (const [position, token] of tokens.entries()) {
    if (!isNoun(reading, position, token, tree.relation(position)) || !isWord(token)) continue;
    const relation = tree.relation(position);
    if (isCapital(token) && CALENDAR.has(wordAt(reading, position))) continue;
    // "Samoa's minister, Sina Leota": before a comma a noun is no title.
    const title = relation !== 'nmod:desc' || wordAt(reading, position + 1) !== ',';
    if (title && tree.head(position) >= position && PART.test(relation)) continue;
    // A noun right before another that it hangs on is a modifier, whatever the relation is called.
    if (
      tree.head(position) === position + 1 &&
      tokens[position + 1]?.upos === 'NOUN' &&
      !/^(?:nmod:poss|nsubj)/.test(relation)
    )
      continue;
    if (names.some(({ first, last }) => first <= position && position <= last)) continue;
    // "must retire the word pirates": it is the word that is spoken of.
    if (/^(?:word|term|label|epithet)$/.test(wordAt(reading, position - 1))) continue;
    // A known name that is only a place here describes nobody: "moved into the White House".
    if (reading.hits.some(({ first, last }) => first <= position && position <= last)) continue;
    phrases.push(phraseAt(reading, position, names));
  }
  return phrases;
}
