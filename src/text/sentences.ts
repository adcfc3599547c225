import type { Span } from '../contract';
import { isBlank, isDigit, isLowerAt, isUpperAt, isLetterAt, skipBlank, trimBlank } from './characters';
import { fullStopEnds } from './full-stop';
import { followedBySpeaker } from './speakers';

/** Splits a stretch of running text into sentences. `known`: the caller's abbreviations, lower case, no last full stop. */
export function splitSentences(text: string, start: number, end: number, known: ReadonlySet<string>): Span[] {
  const sentences: Span[] = [];
  let from = skipBlank(text, start, end);
  const brackets = new Brackets(text, end);
  for (let offset = from; offset < end; offset += 1) {
    const code = text.charCodeAt(offset);
    if (code === 40 || code === 91) offset = brackets.open(offset, from);
    if (!isTerminator(code)) continue;
    const mark = readMark(text, offset, end);
    if (endsSentence(text, from, mark, end, known)) {
      sentences.push({ start: from, end: mark.close });
      from = skipBlank(text, mark.close, end);
    }
    offset = Math.max(mark.close, from) - 1;
  }
  const last = trimBlank(text, from, end);
  if (last > from) sentences.push({ start: from, end: last });
  return sentences;
}

function isTerminator(code: number): boolean {
  // . ! ? … and the full-width and double marks
  return (
    code === 46 ||
    code === 33 ||
    code === 63 ||
    (code > 0x2000 &&
      (code === 0x2026 ||
        (code >= 0x203c && code <= 0x203d) ||
        (code >= 0x2047 && code <= 0x2049) ||
        code === 0x3002 ||
        code === 0xff01 ||
        code === 0xff1f))
  );
}

/** A run of closing marks of a sentence with the quotation marks and brackets that close behind it. */
export interface ClosingMark {
  readonly start: number;
  /** After the run of terminators. */
  readonly end: number;
  /** After the closing quotation marks and brackets. */
  readonly close: number;
}

const CLOSING = new Set([...'")]}\'’”»›'].map((mark) => mark.charCodeAt(0)));

function readMark(text: string, start: number, end: number): ClosingMark {
  let offset = start + 1;
  for (;;) {
    if (offset < end && isTerminator(text.charCodeAt(offset))) offset += 1;
    else if (spacedDot(text, offset, end)) offset += 2;
    else break;
  }
  let close = offset;
  while (close < end && CLOSING.has(text.charCodeAt(close))) close += 1;
  return { start, end: offset, close };
}

/** `. . .`: an ellipsis in spaced full stops. */
function spacedDot(text: string, offset: number, end: number): boolean {
  return (
    offset + 1 < end &&
    text.charCodeAt(offset - 1) === 46 &&
    text.charCodeAt(offset) === 32 &&
    text.charCodeAt(offset + 1) === 46
  );
}

function endsSentence(
  text: string,
  from: number,
  mark: ClosingMark,
  end: number,
  known: ReadonlySet<string>,
): boolean {
  const next = skipBlank(text, mark.close, end);
  if (next >= end) return true;
  if (next === mark.close) return endsWithoutSpace(text, mark, end);
  const first = firstLetter(text, next, end);
  if (isLowerAt(text, first)) return false;
  const single = mark.end === mark.start + 1 && text.charCodeAt(mark.start) === 46;
  if (single && mark.close === mark.end && !fullStopEnds(text, from, mark.start, first, end, known))
    return false;
  if (mark.close > mark.end && followedBySpeaker(text, mark, next, end)) return false;
  return isUpperAt(text, first) || isDigit(text.charCodeAt(first)) || !isLetterAt(text, first);
}

/** Offset of the first character behind opening quotation marks and brackets. */
function firstLetter(text: string, start: number, end: number): number {
  let offset = start;
  while (offset < end && OPENING.has(text.charCodeAt(offset))) offset += 1;
  return offset < end ? offset : start;
}

const OPENING = new Set([...'"([{\'‘“«‹¿¡'].map((mark) => mark.charCodeAt(0)));

/** `Hello world.Today is Tuesday.`: a missing space. */
function endsWithoutSpace(text: string, mark: ClosingMark, end: number): boolean {
  if (mark.close !== mark.end || mark.end !== mark.start + 1) return false;
  if (!isUpperAt(text, mark.end) || mark.end + 1 >= end || !isLowerAt(text, mark.end + 1)) return false;
  const before = mark.start - 1;
  return (isLowerAt(text, before) && isLowerAt(text, before - 1)) || isDigit(text.charCodeAt(before));
}

/** Brackets that open inside a sentence keep their full stops to themselves. */
class Brackets {
  constructor(
    private readonly text: string,
    private readonly end: number,
  ) {}

  /** The offset to go on from: the closing bracket, when the bracket stands inside a sentence that goes on in lower case. */
  open(offset: number, sentenceStart: number): number {
    if (offset === sentenceStart) return offset;
    const { text, end } = this;
    const close = text.charCodeAt(offset) === 40 ? 41 : 93;
    const limit = Math.min(end, offset + 400);
    for (let at = offset + 1; at < limit; at += 1) {
      if (text.charCodeAt(at) !== close) continue;
      const next = skipBlank(text, at + 1, end);
      return next > at + 1 && next < end && isLowerAt(text, next) && !isBlank(text.charCodeAt(offset - 1))
        ? offset
        : isLowerAt(text, next)
          ? at
          : offset;
    }
    return offset;
  }
}
