import type { Span } from '../contract';
import { isAbbreviation } from './abbreviations';
import { keepsHyphen } from './hyphens';
import { splitClitics } from './clitics';
import type { Token } from './types';

/**
 * The cuts a chunk is made of, tried in this order at every place. A chunk is at most `LONGEST_RUN` long, so no
 * alternative can cost more than that.
 */
const PIECE = new RegExp(
  [
    // web and mail addresses, without the punctuation of the sentence behind them
    String.raw`(?:https?|ftp):\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]}'’]`,
    String.raw`www\.[^\s<>"“”]*[^\s<>"“”.,;:!?)\]}'’]`,
    String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
    // names of machines and files
    String.raw`[\p{L}\p{N}_-]{2,}(?:\.[\p{L}\p{N}_-]{2,})*\.(?:com|org|net|edu|gov|mil|int|info|co|uk|eu|de|fr|pk|in|ir|htm|html|pdf|docx?|xlsx?|txt|jpe?g|png|gif|zip)(?:\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]}'’])?(?![\p{L}\p{N}])`,
    String.raw`[#@](?=\p{L})[\p{L}\p{N}_]+`,
    // faces
    String.raw`[:;=]['’]?-?[)(DPpOo\/|](?![\p{L}\p{N}])|<3(?!\d)`,
    // 11/28/2000, 713-853-3989
    String.raw`\d{1,4}\/\d{1,2}\/\d{2,4}(?![\p{L}\p{N}])`,
    String.raw`\d{3}-(?:\d{3}-)?\d{4}(?![\p{L}\p{N}-])`,
    // 9/11  1,000.50  3:40  1990s  21st
    String.raw`\d+\/\d+(?![\p{L}\p{N}\/])`,
    String.raw`\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)(?!\p{L})`,
    String.raw`\.?\d+(?:[.,:]\d+)*`,
    // ’90s, ’tis, and a clitic behind something that is no word
    String.raw`['’](?:\d0s|t(?:is|was)|em|s|m|d|re|ve|ll)(?!\p{L})`,
    // U.S.  Ph.D.  a.m.
    String.raw`\p{L}{1,2}(?:\.\p{L}{1,2})+(?![\p{L}\p{N}])\.?`,
    // b/c, w/
    String.raw`b\/c(?![\p{L}\p{N}])|w\/o?(?!\p{L})`,
    // the sign of an omission
    String.raw`\[(?:\.{3}|…)\]`,
    // letters before an amount: IRR 200,000
    String.raw`\p{L}{1,4}(?=\d+[.,]\d)`,
    // US$, and words with apostrophes and ampersands inside
    String.raw`\p{Lu}{1,3}\$(?=\d)`,
    String.raw`[\p{L}\p{M}\p{N}_\u00ad\u200b-\u200f\u2060]+(?:['’&][\p{L}\p{M}\p{N}]+)*`,
    // runs of one mark, and marks of question and exclamation together
    String.raw`\.{3,}|\.\.(?!\.)|…+|-{2,}|—+|[!?‼⁇⁈⁉]+|\*+|_+|=+|~+|\$+|<+|>+|#+|\|+`,
    // emoji with their modifiers, joined ones and flags
    String.raw`\p{RI}\p{RI}|\p{Extended_Pictographic}[\uFE0F\p{EMod}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{EMod}]*)*`,
  ].join('|') + String.raw`|[\s\S]\p{M}*`,
  'uy',
);

/** A run without white space, in the sentence that ends at `sentenceEnd`. */
export interface Chunk extends Span {
  readonly sentenceEnd: number;
}

/** Cuts a chunk by the conventions of the English treebanks and appends its tokens. `known`: the caller's abbreviations. */
export function cutChunk(text: string, place: Chunk, known: ReadonlySet<string>, tokens: Token[]): void {
  const { start, end, sentenceEnd } = place;
  const chunk = text.slice(start, end);
  const cuts = findPieces(chunk);
  joinHyphens(chunk, cuts);
  joinFullStops(chunk, cuts, end >= sentenceEnd, known);
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    let from = cuts[index] ?? 0;
    for (const length of splitClitics(chunk.slice(from, cuts[index + 1]))) {
      tokens.push({
        start: start + from,
        end: start + from + length,
        text: chunk.slice(from, from + length),
      });
      from += length;
    }
  }
}

/** Starts of the cuts, and the end of the last one. */
function findPieces(chunk: string): number[] {
  const cuts: number[] = [];
  let offset = 0;
  while (offset < chunk.length) {
    cuts.push(offset);
    PIECE.lastIndex = offset;
    offset = PIECE.test(chunk) ? PIECE.lastIndex : offset + 1;
  }
  cuts.push(chunk.length);
  return cuts;
}

/** Joins `non-commercial` again, which the treebanks keep whole, unlike `high - level`. */
function joinHyphens(chunk: string, cuts: number[]): void {
  for (let index = 1; index + 2 < cuts.length;) {
    const at = cuts[index] ?? 0;
    const before = chunk.slice(cuts[index - 1], at);
    const after = chunk.slice(at + 1, cuts[index + 2]);
    if (chunk[at] === '-' && cuts[index + 1] === at + 1 && keepsHyphen(before, after)) cuts.splice(index, 2);
    else index += 1;
  }
}

/** Gives abbreviations their full stops back. */
function joinFullStops(chunk: string, cuts: number[], last: boolean, known: ReadonlySet<string>): void {
  for (let index = 1; index + 1 < cuts.length; index += 1) {
    const at = cuts[index] ?? 0;
    if (chunk.charCodeAt(at) !== 46 || cuts[index + 1] !== at + 1) continue;
    const word = chunk.slice(cuts[index - 1], at);
    const ends = last && CLOSERS.test(chunk.slice(at + 1));
    if (takesFullStop(word, ends, known)) cuts.splice(index, 1);
  }
}

const CLOSERS = /^[)\]}"'”’»]*$/;

/** At a sentence's end the treebanks keep the full stop of `U.S.` and `p.m.`, and split that of `etc` and `No`. */
function takesFullStop(word: string, atSentenceEnd: boolean, known: ReadonlySet<string>): boolean {
  if (INNER_STOPS.test(word)) return true;
  if (atSentenceEnd) return false;
  const lower = word.toLowerCase();
  return isLetter(word) || known.has(lower) || isAbbreviation(lower);
}

const INNER_STOPS = /^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u;

function isLetter(word: string): boolean {
  return /^\p{L}$/u.test(word);
}
