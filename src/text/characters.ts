/**
 * Classes of UTF-16 code units. Plain comparisons, since these run once for every character of a text.
 */

/** White space as JavaScript's `\s` knows it, and the next-line control. */
export function isWhiteSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x85) return false;
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Characters without a shape: zero-width spaces, direction marks, word joiners, the soft hyphen. */
export function isInvisible(code: number): boolean {
  if (code < 0xad) return false;
  return (
    code === 0xad ||
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

/** The code units of some marks, all of them in the basic plane. */
export function codesOf(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
}

/** Nothing to see: white space or an invisible character. */
export function isBlank(code: number): boolean {
  return isWhiteSpace(code) || isInvisible(code);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isAsciiLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

const LETTER = /^\p{L}/u;
const UPPER = /^[\p{Lu}\p{Lt}]/u;
const LOWER = /^\p{Ll}/u;

/** Whether a letter begins at this offset. */
export function isLetterAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 128) return isAsciiLetter(code);
  return code >= 0xaa && LETTER.test(String.fromCodePoint(text.codePointAt(offset) ?? 0));
}

/** Whether a capital letter begins at this offset. */
export function isUpperAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 128) return code >= 65 && code <= 90;
  return code >= 0xaa && UPPER.test(String.fromCodePoint(text.codePointAt(offset) ?? 0));
}

/** Whether a lower-case letter begins at this offset. */
export function isLowerAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 128) return code >= 97 && code <= 122;
  return code >= 0xaa && LOWER.test(String.fromCodePoint(text.codePointAt(offset) ?? 0));
}

/** Whether a text is in capitals throughout, or has no letters that could be. */
export function isShouted(text: string): boolean {
  // Nearly always the second letter tells, and making all capitals costs as much as reading all of it.
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) return false;
  }
  return text === text.toUpperCase();
}

/**
 * The word in lower case: mostly itself, which engines would make anew, and slowly where the text has a curly quotation
 * mark anywhere.
 */
export function lowerCase(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 128 || (code >= 65 && code <= 90)) return word.toLowerCase();
  }
  return word;
}

/** The word in lower case, typographic apostrophes made straight. */
export function plainCase(word: string): string {
  const lower = lowerCase(word);
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** First offset from `start` to `end` with something to see, or `end`. */
export function skipBlank(text: string, start: number, end: number): number {
  let offset = start;
  while (offset < end && isBlank(text.charCodeAt(offset))) offset += 1;
  return offset;
}

/** Offset after the last visible character between `start` and `end`, or `start`. */
export function trimBlank(text: string, start: number, end: number): number {
  let offset = end;
  while (offset > start && isBlank(text.charCodeAt(offset - 1))) offset -= 1;
  return offset;
}
