import type { Token } from './types';
import { cutRun } from './guard';
import { isAsciiLetter, isBlank, isDigit, isInvisible, isLetterAt } from './characters';
import { cutChunk } from './chunk';
import { isFused } from './clitics';
import type { TokenStarts } from './wink';

/** Cuts sentences into tokens. It is asked in text order, so that winkNLP's token starts are walked through once. */
export class TokenCutter {
  private next = 0;

  constructor(
    private readonly text: string,
    private readonly starts: TokenStarts,
    /** The caller's abbreviations, lower case, without the last full stop. */
    private readonly known: ReadonlySet<string>,
  ) {}

  /** Tokens of the sentence from `start` to `end`. */
  cut(start: number, end: number): Token[] {
    const { text } = this;
    const tokens: Token[] = [];
    let offset = start;
    while (offset < end) {
      if (isBlank(text.charCodeAt(offset))) {
        offset += 1;
        continue;
      }
      const chunkEnd = endOfChunk(text, offset, end);
      this.cutOne(offset, chunkEnd, end, tokens);
      offset = chunkEnd;
    }
    return tokens;
  }

  private cutOne(start: number, end: number, sentenceEnd: number, tokens: Token[]): void {
    if (!isPlain(this.text, start, end) || isFused(this.text, start, end)) {
      cutChunk(this.text, { start, end, sentenceEnd }, this.known, tokens);
      return;
    }
    const { starts } = this;
    while (this.next < starts.length && (starts[this.next] ?? end) <= start) this.next += 1;
    let from = start;
    for (; this.next < starts.length; this.next += 1) {
      const cut = starts[this.next] ?? end;
      if (cut >= end) break;
      tokens.push({ start: from, end: cut, text: this.text.slice(from, cut) });
      from = cut;
    }
    tokens.push({ start: from, end, text: this.text.slice(from, end) });
  }
}

/** A chunk is a run without white space, at most as long as the guard allows; an invisible character inside a word stays in it. */
function endOfChunk(text: string, start: number, end: number): number {
  const limit = cutRun(text, start, end);
  let offset = start + 1;
  for (; offset < limit; offset += 1) {
    const code = text.charCodeAt(offset);
    if (!isBlank(code)) continue;
    if (!(isInvisible(code) && isLetterAt(text, offset - 1) && isLetterAt(text, offset + 1))) break;
  }
  return offset;
}

/**
 * Whether winkNLP's own cuts can stand: ASCII letters, or digits alone, with a comma, bracket or quotation mark
 * around them. Everything else (hyphens, full stops, non-ASCII letters, mixed digits) is what it gets wrong.
 */
function isPlain(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (isDigit(first)) return false;
  if (!isAsciiLetter(first)) return false;
  for (let offset = start + 1; offset < end; offset += 1) {
    const code = text.charCodeAt(offset);
    if (isAsciiLetter(code)) continue;
    return code === 44 && offset === end - 1;
  }
  return true;
}
