import type { Modifier } from '../../contract';
import { DEGREES } from '../data/degree-words';
import { DOUBT_WORDS, PRESSURE_PHRASES } from '../data/reality-words';
import type { FoundCue } from './cue';
import { groupedBy } from './grouping';
import type { Site } from '../site';
import { ancestry, isVerb, lemmaAt, spanOf, tokenAt, wordAt } from '../site';

/** What the words around a cue do to its strength and its sincerity. */
export interface Degree {
  readonly modifiers: readonly Modifier[];
  /** To be added to the strength. */
  readonly change: number;
}

const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '``', '«']);
const CLOSING_QUOTES: ReadonlySet<string> = new Set(['"', '”', '’', "'", "''", '»']);
/** Longest stretch of words that quotation marks doubt rather than quote. */
const SCARE_QUOTE = 3;

/** Boosters, softeners and doubt that hang on the words of a cue. */
export function degreeOf(site: Site, cue: FoundCue): Degree {
  const modifiers: Modifier[] = [];
  let change = 0;
  for (const token of modifiersOf(site, cue)) {
    const word = wordAt(site, token);
    const step = DEGREES.get(word) ?? DEGREES.get(lemmaAt(site, token));
    if (step !== undefined) {
      change += step;
      modifiers.push({ ...spanOf(site, token, token), effect: step > 0 ? 'boost' : 'soften' });
    } else if (DOUBT_WORDS.has(word) || isSoCalled(site, token)) {
      modifiers.push({ ...spanOf(site, token, token), effect: 'doubt' });
    }
  }
  const doubt = cue.tokens.map((token) => doubtAbove(site, token)).find(Boolean) ?? scareQuote(site, cue);
  if (doubt) modifiers.push(doubt);
  return { modifiers, change };
}

function modifiersOf(site: Site, cue: FoundCue): readonly number[] {
  const found = new Set<number>();
  for (const token of cue.tokens) {
    if (token !== cue.head && tokenAt(site, token).upos === 'ADP') continue;
    for (const each of [...site.tree.adverbs(token), ...site.tree.dependents(token, 'advmod', 'amod')]) {
      if (!cue.tokens.includes(each)) found.add(each);
      if (tokenAt(site, each).upos === 'ADV' || tokenAt(site, each).upos === 'ADJ') {
        for (const deeper of site.tree.dependents(each, 'advmod'))
          if (!cue.tokens.includes(deeper)) found.add(deeper);
      }
    }
  }
  return [...found].sort((one, other) => one - other);
}

/** `so-called`, in one token or three. */
function isSoCalled(site: Site, token: number): boolean {
  return (
    wordAt(site, token) === 'called' && wordAt(site, token - 1) === '-' && wordAt(site, token - 2) === 'so'
  );
}

/** `the pretence of a conciliatory statement`: the noun that the cue's phrase hangs on. */
function doubtAbove(site: Site, head: number): Modifier | undefined {
  for (const token of ancestry(site, head)) {
    if (isVerb(site, token) && token !== head) return undefined;
    const above = site.tree.head(token);
    if (above >= 0 && site.tree.preposition(token) === 'of' && DOUBT_WORDS.has(lemmaAt(site, above))) {
      return { ...spanOf(site, above, above), effect: 'doubt' };
    }
  }
  return undefined;
}

/** Quotation marks right around a word of the cue and a word or two more. */
function scareQuote(site: Site, cue: FoundCue): Modifier | undefined {
  for (const token of cue.tokens) {
    if (!['NOUN', 'ADJ', 'VERB'].includes(tokenAt(site, token).upos)) continue;
    const range = quotesAround(site, token);
    if (range) return { ...spanOf(site, range.open, range.close), effect: 'doubt' };
  }
  return undefined;
}

function quotesAround(
  site: Site,
  token: number,
): { readonly open: number; readonly close: number } | undefined {
  for (let open = token - 1; open >= Math.max(0, token - SCARE_QUOTE); open -= 1) {
    if (!OPENING_QUOTES.has(wordAt(site, open))) continue;
    const end = Math.min(site.words.length - 1, open + SCARE_QUOTE + 1);
    for (let close = token + 1; close <= end; close += 1) {
      if (CLOSING_QUOTES.has(tokenAt(site, close).text)) return { open, close };
    }
  }
  return undefined;
}

const PRESSURE = groupedBy(
  PRESSURE_PHRASES.map((phrase) => phrase.split(' ')),
  ([first = '']) => first,
);

/** Whether a clause says that its act is done under somebody's pressure. */
export function isUnderPressure(site: Site, head: number): boolean {
  const clause = site.tree.clause(head);
  const outer = outermost(site, clause);
  const { first, last } = site.tree.subtree(outer);
  for (let token = first; token <= last; token += 1) {
    const phrases = PRESSURE.get(wordAt(site, token));
    if (phrases === undefined) continue;
    const stands = (phrase: readonly string[]): boolean =>
      token + phrase.length <= last + 1 &&
      phrase.every((word, offset) => wordAt(site, token + offset) === word);
    if (phrases.some(stands)) return true;
  }
  return false;
}

/** The clause that a complement belongs to: pressure on `are trying` is pressure on what is tried. */
function outermost(site: Site, clause: number): number {
  let current = clause;
  while (current >= 0 && ['xcomp', 'acl'].includes(site.tree.relation(current))) {
    const above = site.tree.parentClause(current);
    if (above < 0) break;
    current = above;
  }
  return current;
}
