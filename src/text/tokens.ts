import type { Token } from './types';
import { cutRun } from './guard';
import { codesOf, isAsciiLetter, isBlank, isInvisible, isLetterAt } from './characters';
import { cutChunk, takesFullStop } from './chunk';
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
    const { text } = this;
    const plain = readPlain(text, start, end);
    if (plain === undefined || isFused(text, plain.word, plain.stop)) {
      cutChunk(text, { start, end, sentenceEnd }, this.known, tokens);
      return;
    }
    if (text.charCodeAt(plain.stop) !== FULL_STOP || plain.stop >= end) {
      this.cutAsWink(start, end, tokens);
      return;
    }
    // winkNLP knows few abbreviations, so the full stop and what closes behind it are cut here.
    const joined = takesFullStop(text.slice(plain.word, plain.stop), end >= sentenceEnd, this.known);
    this.cutAsWink(start, joined ? plain.stop + 1 : plain.stop, tokens);
    for (let offset = joined ? plain.stop + 1 : plain.stop; offset < end; offset += 1) {
      tokens.push({ start: offset, end: offset + 1, text: text.charAt(offset) });
    }
  }

  /** Cuts where winkNLP begins a token, but never before a full stop. */
  private cutAsWink(start: number, end: number, tokens: Token[]): void {
    const { text, starts } = this;
    while (this.next < starts.length && (starts[this.next] ?? end) <= start) this.next += 1;
    let from = start;
    for (; this.next < starts.length; this.next += 1) {
      const cut = starts[this.next] ?? end;
      if (cut >= end) break;
      if (text.charCodeAt(cut) === FULL_STOP) continue;
      tokens.push({ start: from, end: cut, text: text.slice(from, cut) });
      from = cut;
    }
    tokens.push({ start: from, end, text: text.slice(from, end) });
  }
}

const FULL_STOP = 46;

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

const OPENERS = codesOf('"\'‘“([');
const CLOSERS = codesOf('"\'’”)],;:!?');

/** A chunk that winkNLP cuts well: ASCII letters in punctuation. */
interface Plain {
  /** First letter. */
  readonly word: number;
  /** After the last letter: a full stop, other punctuation, or the end of the chunk. */
  readonly stop: number;
}

/** Reads a plain chunk. Hyphens, apostrophes, digits, other letters and runs of marks are what winkNLP gets wrong. */
function readPlain(text: string, start: number, end: number): Plain | undefined {
  let word = start;
  while (word < end && OPENERS.has(text.charCodeAt(word))) word += 1;
  let stop = word;
  while (stop < end && isAsciiLetter(text.charCodeAt(stop))) stop += 1;
  if (stop === word) return undefined;
  let offset = text.charCodeAt(stop) === FULL_STOP ? stop + 1 : stop;
  for (let last = 0; offset < end; offset += 1) {
    const code = text.charCodeAt(offset);
    if (!CLOSERS.has(code) || (isMark(code) && isMark(last))) return undefined;
    last = code;
  }
  return { word, stop };
}

function isMark(code: number): boolean {
  return code === 33 || code === 63;
}
