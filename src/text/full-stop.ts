import {
  ALSO_WORDS,
  BEFORE_NUMBER,
  CALENDAR,
  CONNECTIVES,
  EITHER,
  MARKED_NAMES,
  SENTENCE_OPENERS,
  TIMES,
  TITLES,
  isAbbreviation,
} from './abbreviations';
import { codesOf, isBlank, isDigit, isLetterAt, isLowerAt, isUpperAt } from './characters';

/** `u.s`, `ph.d`: stops inside a word of short parts, unlike those of `www.example.com`. */
const INNER_STOPS = /^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u;

/** Longest word looked at before or after a full stop. */
const REACH = 32;

/** Where a full stop stands. */
export interface StopPlace {
  /** Start of the sentence. */
  readonly from: number;
  /** The full stop. */
  readonly stop: number;
  /** First letter, digit or sign of what follows. */
  readonly next: number;
  /** End of the running text. */
  readonly end: number;
}

/** Whether a full stop before a capital, digit or sign ends its sentence. `known`: abbreviations that never do. */
export function fullStopEnds(text: string, place: StopPlace, known: ReadonlySet<string>): boolean {
  const { from, stop, next } = place;
  const word = wordBefore(text, from, stop);
  const lower = word.toLowerCase();
  if (known.has(lower)) return false;
  // `i.e.`, but not the initials of `a newer IE.`
  if (CONNECTIVES.has(lower) && (lower.includes('.') || word === lower)) return false;
  const beforeNumber = isDigit(text.charCodeAt(next));
  const capitalised = isUpperAt(word, 0);
  if (capitalised && TITLES.has(lower)) return false;
  if (BEFORE_NUMBER.has(lower) && (beforeNumber || isRoman(text, next))) return false;
  if (CALENDAR.has(lower) && capitalised) return !beforeNumber;
  if (word.length === 1 && capitalised) return stop - 1 > from && !beforeNumber && opensSentence(text, place);
  if (TIMES.has(lower)) return !beforeNumber && timeEnds(text, place);
  if (lower.length === 1 && isLowerAt(lower, 0)) return stop - 1 > from && opensSentence(text, place);
  if (isItemNumber(word)) return !startsItem(text, from, stop - word.length);
  if (INNER_STOPS.test(lower)) return !beforeNumber && opensSentence(text, place);
  if (EITHER.has(lower) && !(ALSO_WORDS.has(lower) && !capitalised))
    return !beforeNumber && opensSentence(text, place);
  return true;
}

/** Shortest word whose full stop ends a sentence even before a small letter: shorter ones may be abbreviations. */
const SHORTEST_PLAIN_WORD = 4;

/** Whether a full stop before a small letter ends its sentence: `They came. they saw.` */
export function plainWordEnds(
  text: string,
  { from, stop }: StopPlace,
  known: ReadonlySet<string>,
  shortest = SHORTEST_PLAIN_WORD,
): boolean {
  const word = wordBefore(text, from, stop);
  if (word.length < shortest || known.has(word) || isAbbreviation(word)) return false;
  return /^[a-z]*[aeiouy][a-z]*$/.test(word);
}

function isRoman(text: string, next: number): boolean {
  return /^[IVXLC]+(?![\p{L}’'])/u.test(text.slice(next, next + 8)) && !text.startsWith('I ', next);
}

/** `p.m. Monday` and `p.m. GMT` go on; `At 5 a.m. Mr Smith left` has nothing before the time that could be a sentence. */
function timeEnds(text: string, place: StopPlace): boolean {
  const word = wordAfter(text, place.next, place.end);
  if (word === word.toUpperCase() && word.length > 1) return false;
  if (DAYS_AND_MONTHS.test(word)) return false;
  return text.slice(place.from, place.stop).split(' ').length > SHORTEST_CLAUSE;
}

const DAYS_AND_MONTHS =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|Eastern|Central|Pacific|Greenwich)$/;

/** Fewest words, a time included, that may be a sentence. */
const SHORTEST_CLAUSE = 4;

/** Whether a number stands where an item begins: at the start, or behind a colon. */
function startsItem(text: string, from: number, number: number): boolean {
  return number === from || text.slice(Math.max(from, number - 2), number) === ': ';
}

/** `3.` may be the number of what follows. */
function isItemNumber(word: string): boolean {
  return (
    word.length <= 2 &&
    word.length > 0 &&
    isDigit(word.charCodeAt(0)) &&
    isDigit(word.charCodeAt(word.length - 1))
  );
}

function opensSentence(text: string, { next, end }: StopPlace): boolean {
  return !isLetterAt(text, next) || SENTENCE_OPENERS.has(wordAfter(text, next, end).toLowerCase());
}

function wordBefore(text: string, from: number, stop: number): string {
  let start = stop;
  const limit = Math.max(from, stop - REACH);
  while (start > limit && !isBoundary(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, stop);
}

function wordAfter(text: string, start: number, end: number): string {
  let stop = start;
  const limit = Math.min(end, start + REACH);
  while (stop < limit && isLetterAt(text, stop)) stop += 1;
  return text.slice(start, stop);
}

const BOUNDARIES = codesOf('"([{\'‘“«’”—–-/,;:');

function isBoundary(code: number): boolean {
  return isBlank(code) || BOUNDARIES.has(code);
}

/** Whether the word before the full stop is an abbreviation. */
export function isAbbreviated(text: string, { from, stop }: StopPlace): boolean {
  const word = wordBefore(text, from, stop).toLowerCase();
  return INNER_STOPS.test(word) || (isAbbreviation(word) && !BEFORE_NUMBER.has(word));
}

/** `Yahoo! Answers`: the word before the mark is a name written with it, and nothing after it opens a sentence. */
export function isMarkedName(text: string, place: StopPlace): boolean {
  const word = wordBefore(text, place.from, place.stop);
  return isUpperAt(word, 0) && MARKED_NAMES.has(word.toLowerCase()) && !opensSentence(text, place);
}
