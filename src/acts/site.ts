import type { Span } from '../contract';
import { lowerCase, plainCase } from '../text';
import type { TextDocument, TextSentence } from '../text';
import type { ParsedToken, Tree } from '../syntax';
import type { Cast, CastMention } from '../actors';
import { withMissedVerbs } from './missed-verbs';

/** One sentence with everything that is known about it: what every rule of this room is asked about. */
export interface Site {
  readonly document: TextDocument;
  readonly sentence: TextSentence;
  /** Position of the sentence in the document. */
  readonly index: number;
  readonly tree: Tree;
  readonly cast: Cast;
  /** The tree's tokens, with verbs that a tagger missed put right. */
  readonly tokens: readonly ParsedToken[];
  /** Lower-case lemma of each token. */
  readonly lemmas: readonly string[];
  /** Lower-case surface of each token, apostrophes straight. */
  readonly words: readonly string[];
}

export function siteOf(
  document: TextDocument,
  sentence: TextSentence,
  tree: Tree,
  cast: Cast,
  isCueVerb: (lemma: string) => boolean,
): Site {
  const tokens = withMissedVerbs(sentence.index, tree, cast, isCueVerb);
  // Pushed one by one, so that engines make arrays of one kind, and compile what reads them once.
  const lemmas: string[] = [];
  const words: string[] = [];
  for (const token of tokens) lemmas.push(lowerCase(token.lemma));
  for (const token of tree.tokens) words.push(plainCase(token.text));
  return {
    document,
    sentence,
    index: sentence.index,
    tree,
    cast,
    tokens,
    lemmas,
    words,
  };
}

/** The token at an index that is known to be in the sentence. */
export function tokenAt(site: Site, index: number): ParsedToken {
  const token = site.tokens[index];
  if (token === undefined) throw new RangeError(`no token ${index}`);
  return token;
}

// Engines are slow to find nothing at a negative index.

/** The lower-case lemma at an index, '' outside the sentence. */
export function lemmaAt(site: Site, index: number): string {
  return index < 0 ? '' : (site.lemmas[index] ?? '');
}

/** The lower-case surface at an index, '' outside the sentence. */
export function wordAt(site: Site, index: number): string {
  return index < 0 ? '' : (site.words[index] ?? '');
}

/** What is found at each token, in text order. A loop: engines take several times as long for `flatMap`. */
export function overTokens<Found>(site: Site, find: (token: number) => readonly Found[]): readonly Found[] {
  const all: Found[] = [];
  for (let token = 0; token < site.tokens.length; token += 1) {
    for (const found of find(token)) all.push(found);
  }
  return all;
}

/** What is found at each verb, in text order. */
export function overVerbs<Found>(site: Site, find: (verb: number) => readonly Found[]): readonly Found[] {
  return overTokens(site, (token) => (tokenAt(site, token).upos === 'VERB' ? find(token) : NOTHING));
}

const NOTHING: readonly never[] = [];

/** The caller's characters from one token to another, both included. */
export function spanOf(site: Site, first: number, last: number): Span & { readonly text: string } {
  const { start } = tokenAt(site, first);
  const { end } = tokenAt(site, last);
  return { start, end, text: site.document.text.slice(start, end) };
}

/** The mention that a token heads, or that consists of it. */
export function mentionOf(site: Site, token: number): CastMention | undefined {
  return site.cast.at(site.index, token);
}

/** Whether a token is part of somebody's name. */
export function isInName(site: Site, token: number): boolean {
  const mention = site.cast.covering(site.index, token);
  return (
    mention !== undefined && mention.how !== 'pronoun' && mention.how !== 'group' && mention.how !== 'demonym'
  );
}

/** Walks from a token to the root, the token first. */
export function* ancestry(site: Site, token: number): Generator<number> {
  for (let current = token; current >= 0; current = site.tree.head(current)) yield current;
}

export function isVerb(site: Site, token: number): boolean {
  const { upos } = tokenAt(site, token);
  return upos === 'VERB' || upos === 'AUX';
}

export function isNominal(site: Site, token: number): boolean {
  const { upos } = tokenAt(site, token);
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON';
}

/** Whether the tree misread a verb that stands between two parties: its arcs say nothing. */
export function isMissed(site: Site, token: number): boolean {
  return site.tokens[token] !== site.tree.tokens[token];
}

/** Verbs without a passive, whatever a tagger makes of their form in -ed. */
const INTRANSITIVE: ReadonlySet<string> = new Set(
  `apologise apologize backtrack bicker capitulate commiserate complain grumble intervene meddle quarrel relent
   retaliate squabble sympathise sympathize whinge`.split(/\s+/),
);

export function isIntransitive(site: Site, token: number): boolean {
  return INTRANSITIVE.has(lemmaAt(site, token)) && tokenAt(site, token).xpos === 'VBN';
}

/** Whether a verb is a passive; one that was put right is not. */
export function isPassive(site: Site, token: number): boolean {
  if (isMissed(site, token) || isIntransitive(site, token)) return false;
  return site.tree.isPassive(token) || isLaterPassive(site, token);
}

/** `was jeered in the Senate and saluted by the guides`: a second passive borrows its auxiliary, and has its agent at once. */
function isLaterPassive(site: Site, token: number): boolean {
  const { tree } = site;
  const first = tree.head(token);
  return (
    first >= 0 &&
    tree.relation(token) === 'conj' &&
    ['VBN', 'VBD'].includes(tokenAt(site, token).xpos) &&
    wordAt(site, token + 1) === 'by' &&
    tree.isPassive(first)
  );
}

/** Every mark that may open or close words that are quoted. */
export const QUOTATION_MARKS: ReadonlySet<string> = new Set([
  '"', '“', '”', '‘', '``', "''", "'", '«', '»', '„',
]); // prettier-ignore
