import type { Span } from '../contract';
import type { TextDocument } from './types';

/** Quoted words; the span leaves the marks out. */
export interface Quotation extends Span {
  /** False when no closing mark was found before the end of its paragraph. */
  readonly closed: boolean;
  /** Length of its opening mark. */
  readonly mark: number;
}

/** Closing mark of each opening mark. Guillemets and low marks occur in papers that quote other languages. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '”'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
  ['«', '»'],
  // Two straight single marks for a double one: how older archives print them.
  ["''", "''"],
]);
/** Marks that never close, so that they open even where a gap is missing (`she said:“…`). */
const ONLY_OPENS: ReadonlySet<string> = new Set(['“', '„']);
const LETTER = /[\p{L}\p{N}]/u;
const MAY_PRECEDE_OPENING = /[\s([{—–\-/“‘"]/u;
const SENTENCE_END = /[.!?;]\s/u;

function isLetter(character: string | undefined): boolean {
  return character !== undefined && LETTER.test(character);
}

/** The quotation mark at `at`, which may be two characters. */
function markAt(text: string, at: number): string {
  const character = text[at] ?? '';
  return character === "'" && text[at + 1] === "'" ? "''" : character;
}

/** Whether the mark at `at` can open: nothing or a gap before it, and words right after it. */
function opens(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + markAt(text, at).length];
  return (
    (before === undefined || ONLY_OPENS.has(text[at] ?? '') || MAY_PRECEDE_OPENING.test(before)) &&
    after !== undefined &&
    !/\s/u.test(after)
  );
}

/** Whether a single mark at `at` is an apostrophe within or at the start of a word (`don’t`, `’tis`). */
function isApostrophe(text: string, at: number): boolean {
  return isLetter(text[at + 1]);
}

/**
 * Where the quotation opened at `from` closes, or −1. A single mark after an `s` may be a plural possessive
 * ("other girls’ dreams’"): it closes only when no later mark in its sentence can.
 */
function closingMark(text: string, from: number, end: number, mark: string): number {
  const single = mark === '’' || mark === "'";
  let possessive = -1;
  for (let at = from; at < end; at++) {
    const character = text[at];
    if (single && (character === '‘' || (character === "'" && opens(text, at)))) break;
    if (possessive >= 0 && SENTENCE_END.test(text.slice(at - 1, at + 1))) break;
    if (markAt(text, at) !== mark) continue;
    if (!single) return at;
    if (isApostrophe(text, at)) continue;
    if (text[at - 1] !== 's' || !/\s/u.test(text[at + 1] ?? '.')) return at;
    possessive = at;
  }
  return possessive;
}

function paragraphsOf(document: TextDocument): readonly Span[] {
  const spans = new Map<number, { start: number; end: number }>();
  for (const { paragraph, start, end } of document.sentences) {
    const known = spans.get(paragraph);
    if (known) known.end = end;
    else spans.set(paragraph, { start, end });
  }
  return [...spans.values()];
}

/** No mark but the straight ones is a character of ASCII: for most of a text nothing has to be looked up. */
function mayBeMark(code: number): boolean {
  return code === 34 || code === 39 || code >= 0xab;
}

function quotationsIn(text: string, { start, end }: Span): readonly Quotation[] {
  const found: Quotation[] = [];
  let at = start;
  while (at < end) {
    if (!mayBeMark(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const mark = markAt(text, at);
    const closing = CLOSING.get(mark);
    if (closing === undefined || !opens(text, at)) {
      at += mark.length || 1;
      continue;
    }
    const close = closingMark(text, at + mark.length, end, closing);
    const single = mark === "'" || mark === '‘';
    if (close < 0 && single) {
      // An unclosed single mark is an apostrophe more often than a quotation.
      at++;
      continue;
    }
    const last = close < 0 ? end : close;
    found.push({ start: at + mark.length, end: last, closed: close >= 0, mark: mark.length });
    at = last + mark.length;
  }
  return found;
}

/** The outermost quotations of a document in text order. A paragraph's end closes what is left open. */
export function findQuotations(document: TextDocument): readonly Quotation[] {
  return paragraphsOf(document).flatMap((paragraph) => quotationsIn(document.text, paragraph));
}
