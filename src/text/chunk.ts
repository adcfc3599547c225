import type { Span } from '../contract';
import { isAbbreviation } from './abbreviations';
import { keepsHyphen } from './hyphens';
import { splitClitics } from './clitics';
import { findPieces } from './pieces';
import type { Token } from './types';

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
export function takesFullStop(word: string, atSentenceEnd: boolean, known: ReadonlySet<string>): boolean {
  if (INNER_STOPS.test(word)) return true;
  if (atSentenceEnd) return false;
  const lower = word.toLowerCase();
  return isLetter(word) || known.has(lower) || isAbbreviation(lower);
}

const INNER_STOPS = /^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u;

function isLetter(word: string): boolean {
  return /^\p{L}$/u.test(word);
}
