import type { Site } from '../site';
import { tokenAt, wordAt } from '../site';

/** Set phrases shorter than this are common words that only the tree can tell from chance neighbours. */
const SHORTEST = 3;
/** Longest stretch of other words between two words of a phrase: `hauled the two ministers over the coals`. */
const LONGEST_GAP = 5;

/** What may stand inside a set phrase: an object, its owner and what describes them; no other clause. */
const INSIDE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'ADV', 'NOUN', 'PROPN', 'PRON', 'NUM', 'PART']);

/**
 * The words of a set phrase where they stand in their own order, close together, whatever the tree makes of them: parsers
 * seldom read `a bone to pick with Peru` or `sees eye to eye` as their speakers mean them.
 *
 * @param wordOf tokens of a pattern's word that ends at a token, none when it is not there.
 * @returns the tokens in text order, or none.
 */
export function inSequence(
  site: Site,
  words: readonly string[],
  head: number,
  position: number,
  wordOf: (last: number, word: string) => readonly number[],
): readonly number[] {
  if (words.length < SHORTEST) return [];
  const behind = following(site, words.slice(position + 1), head, wordOf);
  const before = preceding(words.slice(0, position), head, wordOf);
  return behind && before ? [...before, ...wordOf(head, words[position] ?? ''), ...behind] : [];
}

type WordOf = (last: number, word: string) => readonly number[];

function following(
  site: Site,
  words: readonly string[],
  head: number,
  wordOf: WordOf,
): readonly number[] | undefined {
  const found: number[] = [];
  let from = head + 1;
  for (const word of words) {
    let gap = 0;
    let tokens: readonly number[] = [];
    for (let token = from; token < site.words.length; token += 1) {
      tokens = wordOf(token, word);
      if (tokens.length > 0) break;
      gap += 1;
      if (gap > LONGEST_GAP || !mayStandInside(site, token)) return undefined;
    }
    if (tokens.length === 0) return undefined;
    found.push(...tokens);
    from = (tokens[tokens.length - 1] ?? from) + 1;
  }
  return found;
}

function mayStandInside(site: Site, token: number): boolean {
  return INSIDE.has(tokenAt(site, token).upos) || wordAt(site, token) === '-';
}

/** What opens a phrase before its head stands right before it: `at each other's throats`, `up in arms`. */
function preceding(words: readonly string[], head: number, wordOf: WordOf): readonly number[] | undefined {
  const found: number[] = [];
  let last = head - 1;
  for (const word of [...words].reverse()) {
    // An article or a possessive ending may stand between.
    const at = [last, last - 1].find((token) => token >= 0 && wordOf(token, word).length > 0);
    if (at === undefined) return undefined;
    const tokens = wordOf(at, word);
    found.unshift(...tokens);
    last = (tokens[0] ?? at) - 1;
  }
  return found;
}
