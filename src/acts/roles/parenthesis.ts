import type { Cast } from '../../actors';
import type { ParsedToken } from '../../syntax';

/** Longest parenthesis between a subject and its verb, in tokens. */
const LONGEST = 24;
const MARKS: ReadonlySet<string> = new Set([',', '–', '—']);

/**
 * `Okoro, when he is asked, will thank them`: the last token of the party before the pair of commas or dashes that ends here,
 * else the same token.
 */
export function beforeParenthesis(
  tokens: readonly ParsedToken[],
  cast: Cast,
  sentence: number,
  token: number,
): number {
  const mark = tokens[token]?.text ?? '';
  if (!MARKS.has(mark)) return token;
  for (let before = token - 2; before > 0 && before > token - LONGEST; before -= 1) {
    if (tokens[before]?.text !== mark) continue;
    const mention = cast.covering(sentence, before - 1);
    if (mention?.last === before - 1) return before - 1;
  }
  return token;
}
