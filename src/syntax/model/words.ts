import { mix } from './hash';
import type { ClassTable } from './word-classes';

/**
 * Longest stretch of words that is tagged and parsed at once. Longer sentences are cut into pieces (`pieces.ts`), so
 * that every buffer has a fixed size and time stays linear.
 */
export const MAX_PIECE = 150;

/** Two more places than words: the artificial root after the last word, and "no such word". */
export const PLACES = MAX_PIECE + 2;

/** Classes of punctuation; a gap between two words is a set of them. */
export const PUNCTUATION = {
  comma: 1,
  stop: 2,
  colon: 4,
  dash: 8,
  hyphen: 16,
  quote: 32,
  open: 64,
  close: 128,
  other: 256,
} as const;

const CODE_APOSTROPHE = 39;
const CODE_QUOTE = 34;
const CODE_DASH = 0x2014;
const CODE_HYPHEN = 45;
const CODE_DIGIT = 48;

/**
 * One character as the model sees it: curly and straight quotes are one, so are all long dashes, all hyphens and all
 * digits. Training text writes `"` and `--`, newspapers write `“ ”` and `—`.
 */
function normal(code: number): number {
  if (code < 128) return code >= 48 && code <= 57 ? CODE_DIGIT : code;
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc) return CODE_APOSTROPHE;
  if (code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb || code === 0x201e)
    return CODE_QUOTE;
  if (code >= 0x2012 && code <= 0x2015) return CODE_DASH;
  if (code === 0x2010 || code === 0x2011) return CODE_HYPHEN;
  return code;
}

function punctuationClass(code: number): number {
  switch (code) {
    case 44: // ,
      return PUNCTUATION.comma;
    case 46: // . ! ? …
    case 33:
    case 63:
    case 0x2026:
      return PUNCTUATION.stop;
    case 58: // : ;
    case 59:
      return PUNCTUATION.colon;
    case CODE_DASH:
      return PUNCTUATION.dash;
    case CODE_HYPHEN:
      return PUNCTUATION.hyphen;
    case CODE_QUOTE:
    case CODE_APOSTROPHE:
    case 96: // `
      return PUNCTUATION.quote;
    case 40: // ( [ {
    case 91:
    case 123:
      return PUNCTUATION.open;
    case 41: // ) ] }
    case 93:
    case 125:
      return PUNCTUATION.close;
    case 42: // * _ | \ < > ~ • · ›
    case 95:
    case 124:
    case 92:
    case 60:
    case 62:
    case 126:
    case 0x2022:
    case 0xb7:
      return PUNCTUATION.other;
    default:
      return 0;
  }
}

const enum Shape {
  Lower = 1,
  Upper = 2,
  Digit = 4,
  Hyphen = 8,
  Dot = 16,
  Other = 32,
  Capitalised = 64,
}

/** The words of one piece as integers. Reused from piece to piece: nothing is allocated for a word. */
export class Words {
  size = 0;
  /** Hash of the normalised form, with and without case. */
  readonly form = new Int32Array(PLACES);
  readonly lower = new Int32Array(PLACES);
  /** Classes of the words by their vectors (`word-classes.ts`). */
  readonly broad = new Int32Array(PLACES);
  readonly narrow = new Int32Array(PLACES);
  readonly prefix2 = new Int32Array(PLACES);
  readonly prefix3 = new Int32Array(PLACES);
  readonly suffix1 = new Int32Array(PLACES);
  readonly suffix2 = new Int32Array(PLACES);
  readonly suffix3 = new Int32Array(PLACES);
  readonly suffix4 = new Int32Array(PLACES);
  readonly shape = new Int32Array(PLACES);
  /** Set of punctuation classes of a token made of punctuation alone, else 0. */
  readonly punctuation = new Int32Array(PLACES);
  private readonly codes = new Int32Array(64);

  /** Without classes every word has none. */
  constructor(private readonly classes?: ClassTable) {}

  /** Reads `words[from]` to `words[to - 1]`. */
  read(words: readonly string[], from: number, to: number): void {
    this.size = to - from;
    for (let index = from; index < to; index++) this.readWord(words[index]!, index - from);
    this.readWord('', this.size);
    this.readWord('', this.size + 1);
  }

  private readWord(word: string, place: number): void {
    const { codes } = this;
    // The ends of a word say what it is; a run of letters without end must not cost more than a word.
    const length = Math.min(word.length, codes.length);
    const skipped = word.length - length;
    let form = 17;
    let lower = 17;
    let shape = 0;
    let punctuation = 0;
    let wordlike = length === 0;
    for (let position = 0; position < length; position++) {
      const source = position < 32 ? position : position + skipped;
      const code = normal(word.charCodeAt(source));
      let small = code;
      if (code >= 97 && code <= 122) shape |= Shape.Lower;
      else if (code >= 65 && code <= 90) {
        small = code + 32;
        shape |= position === 0 ? Shape.Capitalised : Shape.Upper;
      } else if (code === CODE_DIGIT) shape |= Shape.Digit;
      else if (code === CODE_HYPHEN) shape |= Shape.Hyphen;
      else if (code === 46) shape |= Shape.Dot;
      else if (code >= 0xc0 && code <= 0x24f) {
        // Latin letters with marks: in these blocks most capitals are the even code before their small letter.
        if (code <= 0xde) {
          small = code + 32;
          shape |= position === 0 ? Shape.Capitalised : Shape.Upper;
        } else shape |= Shape.Lower;
      } else shape |= Shape.Other;
      const mark = punctuationClass(code);
      punctuation |= mark;
      if (mark === 0) wordlike = true;
      codes[position] = small;
      form = mix(form, code);
      lower = mix(lower, small);
    }
    if (!wordlike && punctuation === PUNCTUATION.hyphen && length > 1) {
      // Typewriters' `--` is a dash.
      punctuation = PUNCTUATION.dash;
      form = lower = mix(17, CODE_DASH);
    }
    this.form[place] = form;
    this.lower[place] = lower;
    if (this.classes !== undefined) {
      const narrow = this.classes.narrow(lower);
      this.narrow[place] = narrow;
      this.broad[place] = this.classes.broad(narrow);
    }
    this.shape[place] = (shape << 3) | Math.min(length, 7);
    this.punctuation[place] = wordlike ? 0 : punctuation;
    let prefix = 23;
    let prefix2 = 0;
    for (let position = 0; position < 3; position++) {
      prefix = mix(prefix, position < length ? codes[position]! : 1);
      if (position === 1) prefix2 = prefix;
    }
    this.prefix2[place] = prefix2;
    this.prefix3[place] = prefix;
    let suffix = 29;
    for (let position = 1; position <= 4; position++) {
      suffix = mix(suffix, position <= length ? codes[length - position]! : 1);
      if (position === 1) this.suffix1[place] = suffix;
      else if (position === 2) this.suffix2[place] = suffix;
      else if (position === 3) this.suffix3[place] = suffix;
      else this.suffix4[place] = suffix;
    }
  }
}
