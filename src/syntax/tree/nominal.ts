import type { TokenRange } from '../types';
import { isNominalConjunct } from './coordination';
import { ordered, type Structure } from './structure';

/** Dependents that belong to the core of a noun phrase. */
const phraseRelations: ReadonlySet<string> = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'nmod',
  'flat',
  'fixed',
  'goeswith',
  'obl',
]);

/** A phrase after its noun with its preposition and conjuncts, without relative clauses. */
function phraseAfter(structure: Structure, token: number): TokenRange {
  const own = nounPhrase(structure, token);
  let { first, last } = own;
  for (let child = structure.firstChild(token); child >= 0; child = structure.nextSibling(child)) {
    const base = structure.base(child);
    if (base === 'case' && child < first) first = structure.subtree(child).first;
    if (base === 'case' && child === last + 1) last = child;
    if (base === 'conj' && isNominalConjunct(structure, child))
      last = Math.max(last, phraseAfter(structure, child).last);
  }
  return { first, last };
}

/** First token of the phrase: premodifiers up to the first preposition, conjunction or adverb. */
function phraseStart(structure: Structure, token: number): number {
  const before: number[] = [];
  for (
    let child = structure.firstChild(token);
    child >= 0 && child < token;
    child = structure.nextSibling(child)
  ) {
    before.push(child);
  }
  let first = token;
  for (let index = before.length - 1; index >= 0; index--) {
    const child = before[index] ?? token;
    const base = structure.base(child);
    if (base === 'punct') continue;
    if (!phraseRelations.has(base) || base === 'obl') break;
    first = Math.min(first, structure.subtree(child).first);
  }
  return first;
}

/**
 * The noun phrase headed by `token`, with its determiners, modifiers and `of` phrases; without relative clauses,
 * appositions, conjuncts, leading preposition and closing possessive mark.
 */
export function nounPhrase(structure: Structure, token: number): TokenRange {
  let last = token;
  for (let child = structure.firstChild(token); child >= 0; child = structure.nextSibling(child)) {
    if (child < token) continue;
    const base = structure.base(child);
    if (!phraseRelations.has(base) || base === 'obl') {
      if (base === 'punct' && structure.xpos(child) === 'HYPH') continue;
      break;
    }
    const range = base === 'nmod' ? phraseAfter(structure, child) : structure.subtree(child);
    const gap = range.first - last - 1;
    if (gap > 0 && !(gap === 1 && structure.xpos(last + 1) === 'HYPH')) break;
    last = Math.max(last, range.last);
  }
  return { first: phraseStart(structure, token), last };
}

function addPremodifier(structure: Structure, token: number, noun: number, into: number[]): void {
  into.push(token);
  for (let child = structure.firstChild(token); child >= 0; child = structure.nextSibling(child)) {
    if (structure.base(child) === 'conj' && child < noun) addPremodifier(structure, child, noun, into);
  }
}

/** Noun and adjective modifiers before a noun, conjuncts included ("British and French protests"). */
export function premodifiers(structure: Structure, token: number): readonly number[] {
  const found: number[] = [];
  for (
    let child = structure.firstChild(token);
    child >= 0 && child < token;
    child = structure.nextSibling(child)
  ) {
    const relation = structure.relation(child);
    if (relation === 'compound' || relation === 'amod' || relation === 'nmod:desc' || relation === 'nmod') {
      if (relation !== 'nmod' || structure.childOf(child, 'case') < 0)
        addPremodifier(structure, child, token, found);
    }
  }
  return ordered(found);
}

/** Appositions in either direction: those of the token, and the phrase that it stands in apposition to. */
export function appositions(structure: Structure, token: number): readonly number[] {
  const found: number[] = [];
  let centre = token;
  while (structure.base(centre) === 'appos' && structure.head(centre) >= 0) centre = structure.head(centre);
  if (centre !== token) found.push(centre);
  addAppositions(structure, centre, token, found);
  return ordered(found);
}

function addAppositions(structure: Structure, centre: number, token: number, into: number[]): void {
  for (let child = structure.firstChild(centre); child >= 0; child = structure.nextSibling(child)) {
    if (structure.base(child) !== 'appos') continue;
    if (child !== token) into.push(child);
    addAppositions(structure, child, token, into);
  }
}
