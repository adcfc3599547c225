import type { ActDefinition } from '../../contract';
import { inSequence } from './sequence';
import type { Site } from '../site';
import { isVerb, lemmaAt, tokenAt, wordAt } from '../site';

/** Relations that lead out of a cue into another clause. */
const OUT_OF_CUE: ReadonlySet<string> = new Set([
  'acl',
  'advcl',
  'ccomp',
  'parataxis',
  'appos',
  'csubj',
  'discourse',
]);
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'on in at to for with against from of by behind into about over upon towards between under off after across before'.split(
    ' ',
  ),
);
/** How far below its head a word of a cue may hang: `find fault with` needs two steps, `sit down at the table` three. */
const REACH = 4;

function hangsNear(site: Site, head: number, token: number, cue: ReadonlySet<number>): boolean {
  if (isBeforeGerund(site, head, token) || isAfterObject(site, head, token)) return true;
  if (isLaterVerb(site, token)) return false;
  if (isInObject(site, head, token)) return true;
  let current = token;
  // The preposition of a verb introduces a phrase of the verb itself, not one further down.
  const reach = tokenAt(site, token).upos === 'ADP' && !cue.has(site.tree.head(token)) ? 2 : REACH;
  for (let steps = 0; steps < reach; steps += 1) {
    // What hangs on a word of the cue hangs near: `turned a deaf ear to Spain`, whatever holds the phrase.
    if (current === head || (steps > 0 && cue.has(current))) return true;
    if (current < 0 || OUT_OF_CUE.has(site.tree.relation(current).split(':')[0] ?? '')) return false;
    // `told him to wait and called off the strike`: the particle is the second verb's own.
    if (current !== token && site.tree.relation(current) === 'conj' && isVerb(site, current)) return false;
    // `called on Acme to return to talks`: the noun is the infinitive's own.
    if (current !== token && site.tree.relation(token) !== 'mark' && isInfinitive(site, current))
      return false;
    current = site.tree.head(current);
  }
  return current === head || cue.has(current);
}

/** `sent auditors and thanked Peru`: a later verb with an object or an auxiliary of its own is no word of a phrase. */
function isLaterVerb(site: Site, token: number): boolean {
  const { tree } = site;
  return (
    isVerb(site, token) &&
    tree.relation(token) === 'conj' &&
    tree.dependents(token, 'obj', 'aux', 'aux:pass').length > 0
  );
}

function isInfinitive(site: Site, token: number): boolean {
  return (
    site.tree.relation(token) === 'xcomp' &&
    isVerb(site, token) &&
    site.tree.dependents(token, 'mark').some((mark) => wordAt(site, mark) === 'to')
  );
}

/** `taxed him with hiding the report`: the preposition of the verb opens a clause. */
function isBeforeGerund(site: Site, head: number, token: number): boolean {
  const gerund = site.tree.head(token);
  return (
    PREPOSITIONS.has(wordAt(site, token)) &&
    gerund >= 0 &&
    tokenAt(site, gerund).xpos === 'VBG' &&
    ['advcl', 'acl'].includes(site.tree.relation(gerund)) &&
    [site.tree.head(gerund), site.tree.head(site.tree.head(gerund))].includes(head)
  );
}

/** `stripped Okoro of his rank`: a party takes no phrase of its own, wherever the parser hung this one. */
function isAfterObject(site: Site, head: number, token: number): boolean {
  const object = site.cast.covering(site.index, token - 1);
  return (
    PREPOSITIONS.has(wordAt(site, token)) &&
    object?.last === token - 1 &&
    ['name', 'pronoun'].includes(object.how) &&
    site.tree.objects(head).includes(object.head)
  );
}

/** `pinned the delay on Spain`: parsers hang the phrase of a verb on its object. */
function isInObject(site: Site, head: number, token: number): boolean {
  const { tree } = site;
  if (
    !PREPOSITIONS.has(wordAt(site, token)) ||
    wordAt(site, token) === 'of' ||
    tree.relation(token) !== 'case'
  )
    return false;
  const noun = tree.head(token);
  return (
    noun >= 0 && tree.relation(noun) === 'nmod' && tree.dependents(head, 'obj').includes(tree.head(noun))
  );
}

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

/** `was guilty of bad faith`: a predicate that taggers take for a noun, though a count noun would have an article. */
function isBarePredicate(site: Site, token: number): boolean {
  return (
    tokenAt(site, token).xpos === 'NN' &&
    site.tree.dependents(token, 'cop').length > 0 &&
    site.tree.dependents(token, 'det', 'case', 'nmod:poss', 'amod', 'compound').length === 0
  );
}

/**
 * The part of a split compound that holds it in the tree: of those that end in a particle the first (`a dressing-down`),
 * of others the last (`a tongue-lashing`).
 */
export function carrierInCompound(site: Site, last: number, word: string): number {
  const parts = word.split('-');
  if (last < 2 || parts.length !== 2 || wordAt(site, last - 1) !== '-' || wordAt(site, last) === word)
    return last;
  return ['ADP', 'ADV', 'PART', 'ADJ'].includes(tokenAt(site, last).upos) ? last - 2 : last;
}

const NOMINAL: ReadonlySet<string> = new Set(['obj', 'nsubj', 'nsubj:pass', 'nmod']);

const CUE_CLASSES: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'PROPN', 'ADJ', 'ADV']);

/**
 * Whether a token can be a cue of any part of speech, by itself or as the end of a compound. An auxiliary cannot, and
 * `have` alone heads hundreds of patterns.
 */
export function mayBeCue(site: Site, token: number): boolean {
  const { upos, xpos } = tokenAt(site, token);
  return CUE_CLASSES.has(upos) || xpos === 'NN' || wordAt(site, token - 1) === '-';
}

/** Whether a token can be a cue of this part of speech. */
export function hasPartOfSpeech(site: Site, token: number, pos: ActDefinition['pos']): boolean {
  const { upos, xpos } = tokenAt(site, token);
  switch (pos) {
    case 'verb':
      return upos === 'VERB';
    case 'noun':
      // Headlines and titles make proper nouns of plain ones; the names of actors are kept out elsewhere.
      // Taggers take some nouns for adjectives (`voiced concern`, `found fault`); the tree knows better.
      return (
        upos === 'NOUN' ||
        (upos === 'ADJ' && NOMINAL.has(site.tree.relation(token))) ||
        (upos === 'PROPN' && (token === 0 || site.sentence.kind === 'headline'))
      );
    case 'adjective':
      return (
        upos === 'ADJ' ||
        (upos === 'VERB' && (xpos === 'VBN' || xpos === 'VBG')) ||
        // `was hard on him`: taggers take some predicates for adverbs.
        (upos === 'ADV' && site.tree.dependents(token, 'cop').length > 0) ||
        isBarePredicate(site, token)
      );
    case 'adverb':
      return upos === 'ADV';
  }
}
