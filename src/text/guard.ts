import { StanceError } from '../contract';
import type { Warning } from '../contract';
import { isBlank } from './characters';

/** Longest text accepted when the caller sets no limit, in UTF-16 code units. */
export const DEFAULT_MAX_LENGTH = 1_000_000;

/**
 * Longest unbroken run that is read in one piece, in code units. winkNLP's time grows with the square of a run's
 * length, so longer ones are cut; the longest words and nearly all web addresses are far below it.
 */
export const LONGEST_RUN = 256;

/** Checks what the caller handed over. */
export function checkText(text: unknown, maxLength: number): asserts text is string {
  if (typeof text !== 'string') {
    const found =
      text === null ? 'null' : Array.isArray(text) ? 'an array' : `a value of type ${typeof text}`;
    throw new StanceError('invalid-text', `text must be a string, found ${found}`);
  }
  if (text.length > maxLength) {
    throw new StanceError(
      'text-too-long',
      `text has ${text.length} UTF-16 code units, the option maxLength allows ${maxLength}`,
    );
  }
}

/** Checks the options of a reader. */
export function checkMaxLength(maxLength: number): void {
  if (!Number.isSafeInteger(maxLength) || maxLength < 1) {
    throw new StanceError(
      'invalid-option',
      `option maxLength must be a whole number of 1 or more, found ${String(maxLength)}`,
    );
  }
}

/** Where a run that begins at `start` is cut: at most `LONGEST_RUN` on, never inside a surrogate pair. */
export function cutRun(text: string, start: number, end: number): number {
  const cut = start + LONGEST_RUN;
  if (cut >= end) return end;
  const last = text.charCodeAt(cut - 1);
  return last >= 0xd800 && last <= 0xdbff ? cut - 1 : cut;
}

/** A text ready for winkNLP: long runs broken by spaces. */
export interface GuardedText {
  readonly text: string;
  readonly warnings: readonly Warning[];
}

/** Breaks long runs by spaces. The caller's offsets stay: winkNLP's tokens are found again in the caller's string. */
export function breakLongRuns(text: string): GuardedText {
  const pieces: string[] = [];
  const warnings: Warning[] = [];
  let copied = 0;
  let runStart = 0;
  for (let offset = 0; offset <= text.length; offset += 1) {
    if (offset < text.length && !isBlank(text.charCodeAt(offset))) continue;
    if (offset - runStart > LONGEST_RUN) {
      warnings.push({
        code: 'long-run',
        message: `a run of ${offset - runStart} characters without a space was cut into pieces`,
        start: runStart,
        end: offset,
      });
      for (let cut = cutRun(text, runStart, offset); cut < offset; cut = cutRun(text, cut, offset)) {
        pieces.push(text.slice(copied, cut), ' ');
        copied = cut;
      }
    }
    runStart = offset + 1;
  }
  if (copied === 0) return { text, warnings };
  pieces.push(text.slice(copied));
  return { text: pieces.join(''), warnings };
}
