import type { Span } from '../contract';
import type { Tree } from '../syntax';
import { openingEnd } from './openings';
import { spanOf, wordAt } from './report-clauses';

/*
 * How far reported words go. A parser hangs the last phrases of a long sentence now on the complement and now on the
 * verb of saying; in English what follows a reported clause belongs to it unless something shows that the report is
 * over.
 */

/** Marks after which the report is over. */
const STOPS: ReadonlySet<string> = new Set([';', '—', '–', '-', '--', ')']);
/** Subordinators whose clause, after a comma, says when or against what somebody spoke. */
const FRAMES: ReadonlySet<string> = new Set([
  'after',
  'although',
  'as',
  'before',
  'even',
  'though',
  'when',
  'while',
]);

/** A word with everything above it. */
function pathUp(tree: Tree, token: number): readonly number[] {
  const path: number[] = [];
  for (let up = token; up >= 0; up = tree.head(up)) path.push(up);
  return path;
}

/** What stands above the cue, up to the first word that belongs to the reported words. */
function outsidePath(tree: Tree, cue: number, last: number): readonly number[] {
  const path = pathUp(tree, cue);
  const inside = path.findIndex(
    (token, step) =>
      token > cue && !isSubjectOf(tree, path[step - 1], token) && startsReport(tree, token, last),
  );
  return inside < 0 ? path : path.slice(0, inside);
}

/** `the boast that he saved the bridge is shameful`: what is said of a noun is no part of what it reports. */
function isSubjectOf(tree: Tree, word: number | undefined, predicate: number): boolean {
  return word !== undefined && tree.head(word) === predicate && tree.relation(word).startsWith('nsubj');
}

/**
 * Whether a word is the first predicate at or behind a point, with no comma between: behind one, what a fronted phrase
 * reports is over (`Despite her pledge to resign, the mayor stayed`).
 */
function startsReport(tree: Tree, token: number, from: number): boolean {
  for (let before = from; before < token; before++)
    if (tree.isPredicate(before) || wordAt(tree, before) === ',') return false;
  return token >= from && tree.isPredicate(token);
}

/** Last token that can belong to words reported by `cue`: a clause before its head ends with its own subtree. */
function domainEnd(tree: Tree, path: readonly number[]): number {
  return path.reduce(
    (end, token) =>
      tree.head(token) > token && path.includes(tree.head(token))
        ? Math.min(end, tree.subtree(token).last)
        : end,
    tree.tokens.length - 1,
  );
}

function base(tree: Tree, token: number): string {
  return tree.base(token);
}

/** `and that …` takes the report up again. */
function opensWithThat(tree: Tree, first: number): boolean {
  for (let token = first; token <= first + 2; token++) {
    const { upos } = tree.tokens[token] ?? {};
    if (wordAt(tree, token) === 'that') return true;
    if (upos !== 'CCONJ' && upos !== 'PUNCT') return false;
  }
  return false;
}

function hasSubject(tree: Tree, verb: number): boolean {
  return tree.dependents(verb, 'nsubj').length > 0;
}

/**
 * Whether a second verb can be coordinated with the verb of saying: it has its form, and a comma or nothing reported
 * before it (`said so and left`). A verb of another form goes on with what is said (`says he will come and help`).
 */
function goesWith(tree: Tree, verb: number, cue: number): boolean {
  const tag = tree.tokens[verb]?.xpos ?? '';
  const own = tree.tokens[cue]?.xpos ?? '';
  const past = (form: string): boolean => form === 'VBD' || form === 'VBN';
  return tag === own || (past(tag) && past(own));
}

/** Whether a dependent of the cue, or of a word above it, ends the report. */
function endsReport(tree: Tree, dependent: number): boolean {
  const { first } = tree.subtree(dependent);
  const afterComma = wordAt(tree, first - 1) === ',' || wordAt(tree, first) === ',';
  switch (base(tree, dependent)) {
    case 'conj':
      if (opensWithThat(tree, first) || !tree.isPredicate(dependent)) return false;
      return hasSubject(tree, dependent) || goesWith(tree, dependent, tree.head(dependent));
    case 'parataxis':
      return tree.tokens[first - 1]?.upos === 'PUNCT' || tree.tokens[first]?.upos === 'PUNCT';
    case 'nsubj':
      return true;
    case 'advcl': {
      const opening = tree.tokens[afterComma && wordAt(tree, first) === ',' ? first + 1 : first];
      if (!afterComma || !opening) return false;
      return FRAMES.has(opening.text.toLowerCase()) || tree.tokens[dependent]?.xpos === 'VBG';
    }
    default:
      return false;
  }
}

/**
 * The last token of what `cue` reports, its clause ending at `last` by the tree. A verb right behind that point is the
 * reported one, even where the tree hangs the cue on it.
 */
function lastReported(tree: Tree, cue: number, last: number): number {
  const opening = openingEnd(tree, cue);
  const reported = lastInReach(tree, cue, opening < 0 ? last : Math.min(last, opening));
  return opening < 0 ? reported : Math.min(reported, opening);
}

function lastInReach(tree: Tree, cue: number, last: number): number {
  const path = outsidePath(tree, cue, last);
  const above = new Set(path);
  const end = domainEnd(tree, path);
  for (let token = last + 1; token <= end; token++) {
    if (above.has(token) || STOPS.has(wordAt(tree, token)) || opensWithNor(tree, token)) return token - 1;
    let top = token;
    while (!above.has(tree.head(top)) && tree.head(top) >= 0) top = tree.head(top);
    if (endsReport(tree, top)) return token - 1;
  }
  return Math.max(last, end);
}

/** `…, nor Malaysia by …`: another statement begins. */
function opensWithNor(tree: Tree, token: number): boolean {
  return wordAt(tree, token) === 'nor' && wordAt(tree, token - 1) === ',';
}

/** A finite complement whose subject the tree took for an object of the verb before it. */
function lacksItsSubject(tree: Tree, clause: number): boolean {
  return (
    tree.relation(clause).startsWith('ccomp') &&
    !hasSubject(tree, clause) &&
    tree.dependents(clause, 'mark', 'expl', 'csubj').length === 0
  );
}

/** The words of a phrase that `cue` reports, and what follows it. */
export function reportedPhrase(tree: Tree, cue: number, phrase: number): Span {
  const { first, last } = tree.subtree(phrase);
  return spanOf(tree, first, lastReported(tree, cue, last));
}

/** The words of a clause that `cue` reports: from its `that` to where the report ends. */
export function reportedSpan(tree: Tree, cue: number, clause: number): Span {
  const { first, last } = tree.subtree(clause);
  if (clause < cue) return spanOf(tree, first, last);
  const start = wordAt(tree, cue + 1) === 'that' || lacksItsSubject(tree, clause) ? cue + 1 : first;
  return spanOf(tree, Math.min(start, first), lastReported(tree, cue, last));
}

/** The words from `from` to where the report of `cue` ends, for a clause that the tree does not show as one. */
export function reportedFrom(tree: Tree, cue: number, from: number): Span {
  return spanOf(tree, from, lastReported(tree, cue, from));
}
