import {
  BEFORE_NUMBER,
  CALENDAR,
  EITHER,
  MARKED_NAMES,
  SENTENCE_OPENERS,
  TITLES,
  ALSO_WORDS,
} from './abbreviations';
import { isBlank, isDigit, isLetterAt, isLowerAt, isUpperAt } from './characters';

/** Longest word looked at before or after a full stop. */
const REACH = 32;

/** Whether the full stop at `stop` ends the sentence that began at `from`, when `next` is the first character after it. */
export function fullStopEnds(
  text: string,
  from: number,
  stop: number,
  next: number,
  end: number,
  known: ReadonlySet<string>,
): boolean {
  const word = wordBefore(text, from, stop);
  const lower = word.toLowerCase();
  if (known.has(lower)) return false;
  const nextIsDigit = isDigit(text.charCodeAt(next));
  if (TITLES.has(lower) && !(ALSO_WORDS.has(lower) && isLowerAt(word, 0)))
    return !isUpperAt(text, next) && !nextIsDigit;
  if (BEFORE_NUMBER.has(lower) && (nextIsDigit || /^[IVXLC]+\b/.test(text.slice(next, next + 8))))
    return false;
  if (CALENDAR.has(lower)) return !nextIsDigit;
  if (word.length === 1 && isUpperAt(word, 0)) return initialEnds(text, from, stop, next, end);
  if (EITHER.has(lower) || lower.includes('.')) return !nextIsDigit && opensSentence(text, next, end);
  return true;
}

/** `J. Smith`, but `you and I. Did` and `vitamin C. The`. */
function initialEnds(text: string, from: number, stop: number, next: number, end: number): boolean {
  return stop - 1 > from && opensSentence(text, next, end);
}

function opensSentence(text: string, next: number, end: number): boolean {
  return SENTENCE_OPENERS.has(wordAfter(text, next, end).toLowerCase()) || !isLetterAt(text, next);
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

const BOUNDARIES = new Set([...'"([{\'‘“«’”—–-/,;:'].map((mark) => mark.charCodeAt(0)));

function isBoundary(code: number): boolean {
  return isBlank(code) || BOUNDARIES.has(code);
}

/** `Yahoo! in`: the word before a mark is a name written with it. */
export function isMarkedName(text: string, from: number, mark: number): boolean {
  return MARKED_NAMES.has(wordBefore(text, from, mark).toLowerCase());
}
