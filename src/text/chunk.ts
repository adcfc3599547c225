import { ALSO_WORDS, BEFORE_NUMBER, CALENDAR, EITHER, TITLES } from './abbreviations';
import { keepsHyphen } from './hyphens';
import { splitClitics } from './clitics';
import type { Token } from './types';

/**
 * The pieces a chunk is made of, tried in this order at every place. A chunk is at most `LONGEST_RUN` long, so no
 * alternative can cost more than that.
 */
const PIECE = new RegExp(
  [
    // web and mail addresses
    String.raw`(?:https?|ftp):\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]}'’]`,
    String.raw`www\.[^\s<>"“”]*[^\s<>"“”.,;:!?)\]}'’]`,
    String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
    // 11/28/2000, 713-853-3989
    String.raw`\d{1,4}\/\d{1,2}\/\d{2,4}(?![\p{L}\p{N}])`,
    String.raw`\d{2,4}(?:-\d{3,4})+(?![\p{L}\p{N}-])`,
    // 1,000.50  3:40  1990s  21st  ½
    String.raw`\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}])`,
    String.raw`\d+(?:[.,:]\d+)*`,
    // U.S.  Ph.D.  a.m.
    String.raw`\p{L}{1,2}(?:\.\p{L}{1,2})+\.?(?![\p{L}\p{N}])`,
    // words with apostrophes and ampersands inside, joined letters and marks
    String.raw`[\p{L}\p{M}\p{N}_\u00ad\u200b-\u200f\u2060]+(?:['’&][\p{L}\p{M}\p{N}]+)*`,
    // runs of one mark, and marks of question and exclamation together
    String.raw`\.{2,}|…+|-{2,}|[!?]+|\*+|_+|=+|~+`,
    // emoji with their modifiers, joined ones and flags
    String.raw`\p{RI}\p{RI}|\p{Extended_Pictographic}[\uFE0F\p{EMod}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{EMod}]*)*`,
  ].join('|') + String.raw`|[\s\S]\p{M}*`,
  'uy',
);

/** Cuts a chunk by the conventions of the English treebanks and appends its tokens. */
export function cutChunk(
  text: string,
  start: number,
  end: number,
  sentenceEnd: number,
  tokens: Token[],
): void {
  const chunk = text.slice(start, end);
  const pieces: number[] = [];
  PIECE.lastIndex = 0;
  let offset = 0;
  while (offset < chunk.length) {
    PIECE.lastIndex = offset;
    pieces.push(offset);
    offset = PIECE.test(chunk) ? PIECE.lastIndex : offset + 1;
  }
  pieces.push(chunk.length);
  joinHyphens(chunk, pieces);
  joinFullStop(start, chunk, pieces, sentenceEnd);
  for (let index = 0; index + 1 < pieces.length; index += 1) {
    const from = pieces[index] ?? 0;
    const to = pieces[index + 1] ?? chunk.length;
    const piece = chunk.slice(from, to);
    let cut = from;
    for (const length of splitClitics(piece)) {
      tokens.push({ start: start + cut, end: start + cut + length, text: chunk.slice(cut, cut + length) });
      cut += length;
    }
  }
}

/** Joins `non-commercial` again, which the treebanks keep whole, unlike `high - level`. */
function joinHyphens(chunk: string, pieces: number[]): void {
  for (let index = 1; index + 2 < pieces.length;) {
    const at = pieces[index] ?? 0;
    const before = chunk.slice(pieces[index - 1], at);
    const after = chunk.slice(at + 1, pieces[index + 2]);
    if (chunk[at] === '-' && pieces[index + 1] === at + 1 && keepsHyphen(before, after))
      pieces.splice(index, 2);
    else index += 1;
  }
}

const CLOSERS = /^[)\]}"'”’»]*[,;:!?]?[)\]}"'”’»]*$/;

/** Gives an abbreviation its full stop back. */
function joinFullStop(start: number, chunk: string, pieces: number[], sentenceEnd: number): void {
  for (let index = 1; index + 1 < pieces.length; index += 1) {
    const at = pieces[index] ?? 0;
    if (chunk[at] !== '.' || pieces[index + 1] !== at + 1) continue;
    const word = chunk.slice(pieces[index - 1], at);
    const rest = chunk.slice(at + 1);
    const atEnd = start + chunk.length >= sentenceEnd && CLOSERS.test(rest);
    if (takesFullStop(word, atEnd)) pieces.splice(index, 1);
  }
}

function takesFullStop(word: string, atSentenceEnd: boolean): boolean {
  const lower = word.toLowerCase();
  if (/^\p{Lu}$/u.test(word)) return !(atSentenceEnd && word === 'I');
  if (lower.includes('.')) return true;
  const known = TITLES.has(lower) || EITHER.has(lower) || CALENDAR.has(lower) || BEFORE_NUMBER.has(lower);
  return known && !(atSentenceEnd && ALSO_WORDS.has(lower));
}
