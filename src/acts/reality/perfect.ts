import type { ParsedToken } from '../../syntax';

const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had']);

/** Whether a token belongs to the auxiliaries of a perfect: in `has since praised` taggers see a verb and its preposition. */
export function isPerfect(tokens: readonly ParsedToken[], token: number): boolean {
  const word = (at: number): string => tokens[at]?.text.toLowerCase() ?? '';
  if (word(token) === 'since') return HAVE.has(word(token - 1)) && tokens[token + 1]?.upos === 'VERB';
  return HAVE.has(word(token)) && word(token + 1) === 'since';
}
