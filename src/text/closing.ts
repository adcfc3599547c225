import { codesOf, isBlank, isDigit } from './characters';

/** A run of marks that may end a sentence, with what closes behind it. */
export interface Closing {
  readonly start: number;
  /** After the run of marks. */
  readonly end: number;
  /** After the closing quotation marks, brackets and footnote numbers. */
  readonly close: number;
  /** One full stop with nothing closing behind it: it may belong to an abbreviation. */
  readonly alone: boolean;
  /** An ellipsis: words trail off. */
  readonly trailing: boolean;
  /** A quotation mark or bracket closes behind it. */
  readonly quoted: boolean;
}

const MARKS = codesOf('.!?…‼‽⁇⁈⁉。！？');
const CLOSERS = codesOf('")]}\'’”»›');

/** Reads the run that begins at `start`, if one does. */
export function readClosing(text: string, start: number, end: number): Closing | undefined {
  const code = text.charCodeAt(start);
  if (code > 63 && code < 0x2026) return undefined;
  if (!MARKS.has(code)) return undefined;
  let stop = start + 1;
  for (;;) {
    if (stop < end && MARKS.has(text.charCodeAt(stop))) stop += 1;
    else if (isSpacedStop(text, stop, end)) stop += 2;
    else break;
  }
  let close = stop;
  while (close < end && CLOSERS.has(text.charCodeAt(close))) close += 1;
  const quoted = close > stop;
  const alone = !quoted && stop === start + 1 && code === 46;
  const trailing =
    code === 0x2026 || (code === 46 && stop > start + 2 && !/[!?]/.test(text.slice(start, stop)));
  return { start, end: stop, trailing, close: skipFootnotes(text, close, end), alone, quoted };
}

/** `. . .`: an ellipsis in spaced full stops. */
function isSpacedStop(text: string, offset: number, end: number): boolean {
  return (
    offset + 1 < end &&
    text.charCodeAt(offset - 1) === 46 &&
    text.charCodeAt(offset) === 32 &&
    text.charCodeAt(offset + 1) === 46
  );
}

/** `in 1805. [19]`: the numbers of notes belong to the sentence before them. */
function skipFootnotes(text: string, start: number, end: number): number {
  let close = start;
  for (;;) {
    let offset = close;
    while (offset < end && isBlank(text.charCodeAt(offset))) offset += 1;
    if (text.charCodeAt(offset) !== 91) return close;
    const digits = offset + 1;
    offset = digits;
    while (offset < end && offset < digits + 3 && isDigit(text.charCodeAt(offset))) offset += 1;
    if (offset === digits || offset >= end || text.charCodeAt(offset) !== 93) return close;
    close = offset + 1;
  }
}
