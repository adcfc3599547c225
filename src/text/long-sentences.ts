import type { Token } from './types';

/**
 * Longest sentence that is read in one piece, in tokens. Whoever relates the words of a sentence to each other takes
 * time by the square of its length, so a longer one is cut; what newspapers and statutes print in one sentence is far
 * below it, what exceeds it is a list or no prose.
 */
export const LONGEST_SENTENCE = 400;

const JOINTS: ReadonlySet<string> = new Set([';', ',', ':', '—', '–']);

/** Cuts the tokens of an overlong sentence, behind a mark where the second half of a piece has one. */
export function cutLongSentence(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const pieces: (readonly Token[])[] = [];
  let from = 0;
  while (tokens.length - from > LONGEST_SENTENCE) {
    let end = from + LONGEST_SENTENCE;
    while (end > from + LONGEST_SENTENCE / 2 && !JOINTS.has(tokens[end - 1]?.text ?? '')) end -= 1;
    if (end <= from + LONGEST_SENTENCE / 2) end = from + LONGEST_SENTENCE;
    pieces.push(tokens.slice(from, end));
    from = end;
  }
  pieces.push(from === 0 ? tokens : tokens.slice(from));
  return pieces;
}
