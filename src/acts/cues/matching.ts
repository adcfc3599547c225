import { PREPOSITIONS, hangsNear } from './nearness';
import { inSequence } from './sequence';
import type { Site } from '../site';
import { lemmaAt, tokenAt, wordAt } from '../site';

function isWord(site: Site, token: number, word: string): boolean {
  const surface = wordAt(site, token);
  return lemmaAt(site, token) === word || surface === word || isPluralOf(surface, word);
}

/** Taggers take some plurals for singulars, which are their own lemma then. */
function isPluralOf(surface: string, word: string): boolean {
  if (!surface.endsWith('s') || surface.length - word.length > 2) return false;
  return surface === `${word}s` || surface === `${word}es`;
}

/** `at fault`, `in breach of`: a preposition that opens a cue stands before its head and marks it. */
function opensCue(site: Site, head: number, token: number): boolean {
  if (token > head || (site.tree.head(token) !== head && token !== head - 1)) return false;
  for (let between = token + 1; between < head; between += 1) {
    if (NO_IDIOM.has(wordAt(site, between))) return false;
  }
  return true;
}

/** Determiners that no fixed phrase of preposition and noun has: `in a previous agreement` is not `in agreement`. */
const NO_IDIOM: ReadonlySet<string> = new Set([
  'a',
  'an',
  'this',
  'these',
  'any',
  'another',
  'some',
  'every',
  'each',
]);

/** Tokens of a word that ends at `last`: one, or the parts and hyphens of a split compound; none when it is not there. */
function tokensOfWord(site: Site, last: number, word: string): readonly number[] {
  if (isWord(site, last, word)) return [last];
  if (!word.includes('-')) return [];
  const parts = word.split('-');
  const first = last - 2 * (parts.length - 1);
  if (first < 0) return [];
  const fits = parts.every(
    (part, position) =>
      isWord(site, first + 2 * position, part) &&
      (position === 0 || wordAt(site, first + 2 * position - 1) === '-'),
  );
  return fits ? Array.from({ length: last - first + 1 }, (_, offset) => first + offset) : [];
}

/** Whether a token is a later part of a hyphenated compound (`anti-war`), which a plain word does not match. */
function isCompoundPart(site: Site, token: number): boolean {
  return (
    wordAt(site, token - 1) === '-' &&
    token >= 2 &&
    tokenAt(site, token - 1).start === tokenAt(site, token - 2).end
  );
}

/**
 * Finds the tokens of a pattern around its head: the other words hang near the head, in any order.
 *
 * @returns the tokens in text order with the head's own, or none when a word is missing.
 */
export function match(
  site: Site,
  head: number,
  words: readonly string[],
  position: number,
): readonly number[] {
  const headWord = words[position] ?? '';
  const own = tokensOfWord(site, head, headWord);
  if (own.length === 0 || (own.length === 1 && isCompoundPart(site, head))) return [];
  if (words.length === 1) return own;
  const hanging = around(site, head, words, position);
  return hanging.length > 0
    ? hanging
    : inSequence(site, words, head, position, (last, word) => {
        const tokens = tokensOfWord(site, last, word);
        return tokens.length > 0 && belongsElsewhere(site, last, words) ? [] : tokens;
      });
}

/** The words of a pattern that hang near its head in the tree. */
function around(site: Site, head: number, words: readonly string[], position: number): readonly number[] {
  const found = new Set(tokensOfWord(site, head, words[position] ?? ''));
  const range = site.tree.subtree(head);
  let last = -1;
  for (const [place, word] of words.entries()) {
    if (place === position) continue;
    const opens = place < position && PREPOSITIONS.has(word);
    const tokens = nearest(site, head, { word, opens, others: words }, found, range);
    if (tokens.length === 0) return [];
    if (words.length >= FIXED_ORDER && !PARTICLES.has(word)) {
      if (!followsOn(head, tokens, last)) return [];
      last = Math.max(last, ...tokens);
    }
    for (const token of tokens) found.add(token);
  }
  return [...found].sort((one, other) => one - other);
}

/** Phrases of this length and longer keep their order: `put party before country` is not `put country before party`. */
const FIXED_ORDER = 3;

/** Words that stand before or behind an object: `called its consul home`, `called home its consul`. */
const PARTICLES: ReadonlySet<string> = new Set(
  'up out off down back home away in over aside apart together'.split(' '),
);

/** Whether a word stands behind the one before it in the pattern; before the head all orders are possible. */
function followsOn(head: number, tokens: readonly number[], last: number): boolean {
  const [first = head] = tokens;
  return first < head || last < head || first > last;
}

/** A word to look for, whether it is a preposition that opens the cue, and all words of the cue. */
interface Sought {
  readonly word: string;
  readonly opens: boolean;
  readonly others: readonly string[];
}

/**
 * `put the safety report before the board`: it is the report that is put, not safety; `took clients from either side`: a
 * noun behind a preposition that the phrase does not have; `own that boat`: no clause follows.
 */
function belongsElsewhere(site: Site, token: number, words: readonly string[]): boolean {
  const { tree } = site;
  if (wordAt(site, token) === 'that') return tree.relation(token) !== 'mark';
  if (tree.relation(token) === 'compound') return !words.some((word) => isWord(site, tree.head(token), word));
  if (tokenAt(site, token).upos !== 'NOUN') return false;
  return tree
    .dependents(token, 'case')
    .some(
      (mark) =>
        mark < token && !LOOSE.has(wordAt(site, mark)) && !words.some((word) => isWord(site, mark, word)),
    );
}

/** Prepositions that may stand inside any phrase: `a word of thanks`, `nothing but praise`. */
const LOOSE: ReadonlySet<string> = new Set(['of', 'but', 'than', 'like', "'s", "'"]);

function nearest(
  site: Site,
  head: number,
  { word, opens, others }: Sought,
  taken: ReadonlySet<number>,
  { first, last }: { readonly first: number; readonly last: number },
): readonly number[] {
  let best: readonly number[] = [];
  let distance = Infinity;
  for (let token = first; token <= last; token += 1) {
    const away = Math.abs(token - head);
    if (away >= distance || taken.has(token)) continue;
    const tokens = tokensOfWord(site, token, word);
    if (tokens.length === 0 || belongsElsewhere(site, token, others)) continue;
    // The preposition of a cue comes behind its head, unless it opens a relative clause (`with whom`).
    if (opens && !opensCue(site, head, token)) continue;
    if (!opens && token < head && PREPOSITIONS.has(word) && !/^(?:wh|that)/.test(wordAt(site, token + 1)))
      continue;
    if (
      !isParted(site, head, token) &&
      (hangsNear(site, head, token, taken) || isAntecedent(site, head, token))
    ) {
      best = tokens;
      distance = away;
    }
  }
  return best.length > 0 ? best : inAntecedent(site, head, word);
}

/** Whether a semicolon, colon or quotation mark stands between two words. */
function isParted(site: Site, one: number, other: number): boolean {
  for (let token = Math.min(one, other) + 1; token < Math.max(one, other); token += 1) {
    if (PARTING.has(tokenAt(site, token).text)) return true;
  }
  return false;
}

const PARTING: ReadonlySet<string> = new Set([';', ':', '“', '”', '"', '‘', '``', "''"]);

function isAntecedent(site: Site, head: number, token: number): boolean {
  return site.tree.antecedent(head) === token;
}

/** The noun of a verbal idiom may stand before its relative clause: `the olive branch that Iran held out`. */
function inAntecedent(site: Site, head: number, word: string): readonly number[] {
  const antecedent = site.tree.antecedent(head);
  if (antecedent < 0) return [];
  const { first, last } = site.tree.nounPhrase(antecedent);
  for (let token = first; token <= last; token += 1) {
    const tokens = tokensOfWord(site, token, word);
    if (tokens.length > 0) return tokens;
  }
  return [];
}

/**
 * The part of a split compound that holds it in the tree: of those that end in a particle the first (`a dressing-down`),
 * of others the last (`a tongue-lashing`).
 */
export function carrierInCompound(site: Site, last: number, word: string): number {
  if (last < 2 || wordAt(site, last - 1) !== '-' || wordAt(site, last) === word) return last;
  if (word.split('-').length !== 2) return last;
  return ['ADP', 'ADV', 'PART', 'ADJ'].includes(tokenAt(site, last).upos) ? last - 2 : last;
}
