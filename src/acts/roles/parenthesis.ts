import type { Cast } from '../../actors';
import type { ParsedToken } from '../../syntax';

/** Longest parenthesis between a subject and its verb, in tokens. */
const LONGEST = 24;
const MARKS: ReadonlySet<string> = new Set([',', '–', '—']);

/**
 * `Okoro, when he is asked, will thank them`: the last token of the party before the pair of commas or dashes that ends here,
 * else the same token. A parenthesis may hold commas of its own, so that a party which opens its clause is preferred.
 */
export function beforeParenthesis(
  tokens: readonly ParsedToken[],
  cast: Cast,
  sentence: number,
  token: number,
): number {
  const mark = tokens[token]?.text ?? '';
  if (!MARKS.has(mark)) return token;
  let nearest = token;
  for (let before = token - 2; before > 0 && before > token - LONGEST; before -= 1) {
    if (tokens[before]?.text !== mark) continue;
    const mention = cast.covering(sentence, before - 1);
    if (mention?.last !== before - 1) continue;
    if (opensClause(tokens, mention.first)) return before - 1;
    if (nearest === token) nearest = before - 1;
  }
  return nearest;
}

function opensClause(tokens: readonly ParsedToken[], first: number): boolean {
  let before = first - 1;
  while (['DET', 'ADJ'].includes(tokens[before]?.upos ?? '')) before -= 1;
  const link = tokens[before];
  return link === undefined || ['PUNCT', 'CCONJ', 'SCONJ'].includes(link.upos);
}
