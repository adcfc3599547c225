import type { Span } from '../contract';
import {
  codesOf,
  isBlank,
  isDigit,
  isLetterAt,
  isLowerAt,
  isUpperAt,
  skipBlank,
  trimBlank,
} from './characters';
import { fullStopEnds, isAbbreviated, isMarkedName, plainWordEnds } from './full-stop';
import type { StopPlace } from './full-stop';
import { readClosing } from './closing';
import type { Closing } from './closing';
import { Insertions } from './insertions';
import { isFollowedBySpeaker } from './speakers';
import { unmarkedStarts } from './unmarked-ends';

/** Splits a stretch of running text into sentences. `known`: the caller's abbreviations, lower case, no last full stop. */
export function splitSentences(text: string, start: number, end: number, known: ReadonlySet<string>): Span[] {
  const sentences: Span[] = [];
  const small = writesSmall(text.slice(start, end));
  let from = start;
  for (const next of [...unmarkedStarts(text, start, end), end]) {
    splitAtMarks(text, from, next, known, small, sentences);
    from = next;
  }
  return sentences;
}

/** Splits at full stops and the like; adds to `sentences`. */
function splitAtMarks(
  text: string,
  start: number,
  end: number,
  known: ReadonlySet<string>,
  small: boolean,
  sentences: Span[],
): void {
  const insertions = new Insertions(text, end);
  let from = skipBlank(text, start, end);
  let offset = from;
  while (offset < end) {
    const closing = readClosing(text, offset, end);
    if (closing === undefined) {
      insertions.visit(offset, from);
      offset += 1;
      continue;
    }
    if (!insertions.shelter(offset) && endsSentence(text, from, closing, end, known, small)) {
      sentences.push({ start: from, end: closing.close });
      from = skipBlank(text, closing.close, end);
      offset = from;
    } else offset = closing.end;
  }
  const last = trimBlank(text, from, end);
  if (last > from) sentences.push({ start: from, end: last });
}

function endsSentence(
  text: string,
  from: number,
  closing: Closing,
  end: number,
  known: ReadonlySet<string>,
  small: boolean,
): boolean {
  const next = skipBlank(text, closing.close, end);
  if (next >= end) return true;
  if (next === closing.close) return closing.alone && missesSpace(text, closing, end);
  const first = skipOpening(text, next, end);
  const place = { from, stop: closing.start, next: first, end };
  if (!beginsSentence(text, first)) {
    if (!isLowerAt(text, first)) return false;
    if (closing.alone) return plainWordEnds(text, place, known, small ? SHORTEST_SMALL_WORD : undefined);
    return small && !closing.trailing && !closing.quoted;
  }
  if (isCitation(text, next, end)) return false;
  if (closing.alone || closesAbbreviation(text, place, closing)) return fullStopEnds(text, place, known);
  if (closing.trailing && /^I(?![\p{L}\p{N}])/u.test(text.slice(first, first + 3))) return false;
  if (closing.quoted && isFollowedBySpeaker(text, closing, next, end)) return false;
  return closing.quoted || !isMarkedName(text, place);
}

/** The pronoun `i` before a verb: whoever writes so begins sentences with small letters too. */
const SMALL_I =
  /(?:^|[\s"“(])i(?:['’](?:m|ve|d|ll)| (?:am|was|have|had|do|did|don|can|could|will|would|should|may|might|must|think|thought|know|knew|want|wanted|need|needed|like|love|hate|hope|guess|mean|got|get|went|just|really|also|never|always))\b/;

function writesSmall(text: string): boolean {
  return SMALL_I.test(text);
}

/** Shortest word whose full stop ends a sentence where sentences begin with small letters. */
const SHORTEST_SMALL_WORD = 2;

const OPENING = codesOf('"([{\'‘“«‹¿¡—–-');

/** Offset of the first character behind opening quotation marks, brackets and dashes. */
function skipOpening(text: string, start: number, end: number): number {
  let offset = start;
  while (offset < end && (OPENING.has(text.charCodeAt(offset)) || isBlank(text.charCodeAt(offset))))
    offset += 1;
  return offset < end ? offset : start;
}

/** `… stairways.” (Smith 55).`: a bracket before the full stop belongs to the sentence. */
function isCitation(text: string, next: number, end: number): boolean {
  if (text.charCodeAt(next) !== 40) return false;
  const limit = Math.min(end, next + NEARBY);
  for (let offset = next + 1; offset < limit; offset += 1) {
    if (text.charCodeAt(offset) !== 41) continue;
    return text.charCodeAt(offset + 1) === 46 && !/[.?!…]/.test(text.charAt(offset - 1));
  }
  return false;
}

/** `Gen. (retd.) Ali`, `Schumer (D-N.Y.) said`: one full stop and a round bracket behind an abbreviation. */
function closesAbbreviation(text: string, place: StopPlace, { start, end, close }: Closing): boolean {
  return end === start + 1 && close === end + 1 && text.charCodeAt(end) === 41 && isAbbreviated(text, place);
}

/** How far a citation or address is followed, in code units. */
const NEARBY = 80;

/** A capital, a digit or a sign; or a name such as `al-Qaeda` or `iPhone`. */
function beginsSentence(text: string, first: number): boolean {
  if (!isLetterAt(text, first)) return !isClosingSign(text.charCodeAt(first));
  return (
    !isLowerAt(text, first) ||
    isUpperAt(text, first + 1) ||
    /^[ae][lnrstz]-\p{Lu}/u.test(text.slice(first, first + 5))
  );
}

/** Signs that carry a sentence on: comma, semicolon, colon, closing bracket. */
function isClosingSign(code: number): boolean {
  return (
    code === 44 ||
    code === 59 ||
    code === 58 ||
    code === 41 ||
    code === 93 ||
    code === 0x2019 ||
    code === 0x201d
  );
}

/** `Hello world.Today is Tuesday.`: a full stop without a space behind it. */
function missesSpace(text: string, { start, close }: Closing, end: number): boolean {
  if (close !== start + 1 || close + 1 >= end || !isUpperAt(text, close) || !isLowerAt(text, close + 1))
    return false;
  if (isInAddress(text, start, end)) return false;
  return (isLowerAt(text, start - 1) && isLowerAt(text, start - 2)) || isDigit(text.charCodeAt(start - 1));
}

/** Whether the run around a full stop is a mail or web address. */
function isInAddress(text: string, stop: number, end: number): boolean {
  const limit = Math.min(end, stop + NEARBY);
  for (let offset = stop + 1; offset < limit && !isBlank(text.charCodeAt(offset)); offset += 1) {
    const code = text.charCodeAt(offset);
    if (code === 64 || code === 47) return true;
  }
  return false;
}
