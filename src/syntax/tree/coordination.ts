import { isNominal, isPredicate } from './classes';
import { ordered, type Structure } from './structure';

/** First conjunct of the coordination that the token is part of; the token itself outside one. */
export function firstConjunct(structure: Structure, token: number): number {
  let first = token;
  while (structure.base(first) === 'conj' && structure.head(first) >= 0) first = structure.head(first);
  return first;
}

/** Whether two words can be coordinated: noun phrases with noun phrases, clauses with clauses. */
function sameKind(structure: Structure, left: number, right: number): boolean {
  const predicate = isPredicate(structure, left);
  if (predicate !== isPredicate(structure, right)) {
    // "is wrong and absurd": only the first of two predicate words has the copula.
    return structure.upos(left) === structure.upos(right) && structure.upos(left) !== 'PROPN';
  }
  if (predicate) return true;
  return isNominal(structure, left) === isNominal(structure, right);
}

function collect(structure: Structure, token: number, model: number, into: number[]): void {
  if (token === model || sameKind(structure, model, token)) into.push(token);
  for (let child = structure.firstChild(token); child >= 0; child = structure.nextSibling(child)) {
    if (structure.base(child) === 'conj') collect(structure, child, model, into);
  }
}

/** The whole coordination, leaving out conjuncts of another kind than the token (a noun beside a verb). */
export function conjuncts(structure: Structure, token: number): readonly number[] {
  const found: number[] = [];
  collect(structure, firstConjunct(structure, token), token, found);
  return ordered(found);
}

/** Whether the conjunct is a noun phrase that can share the place of its nominal head. */
export function isNominalConjunct(structure: Structure, conjunct: number): boolean {
  if (structure.base(conjunct) !== 'conj' || isPredicate(structure, conjunct)) return false;
  if (isNominal(structure, conjunct)) return true;
  // "one and all", "the former and the latter", "Americans and British".
  const head = structure.head(conjunct);
  return (
    structure.upos(conjunct) === 'ADJ' &&
    structure.upos(head) !== 'VERB' &&
    structure.childOf(head, 'det') >= 0
  );
}

/** Adds a nominal and its nominal conjuncts that stand before `before`. */
export function addNominals(structure: Structure, token: number, before: number, into: number[]): void {
  into.push(token);
  for (let child = structure.firstChild(token); child >= 0; child = structure.nextSibling(child)) {
    if (child < before && isNominalConjunct(structure, child)) addNominals(structure, child, before, into);
  }
}

/** The conjunction that introduces a conjunct, in lower case, or `''`. */
export function coordinator(structure: Structure, conjunct: number): string {
  for (let child = structure.firstChild(conjunct); child >= 0; child = structure.nextSibling(child)) {
    if (structure.relation(child) === 'cc') return structure.word(child);
  }
  return '';
}

/**
 * Whether a conjoined verb has neither subject nor auxiliaries of its own, so that those of the first hold for it
 * ("should condemn and reject").
 */
export function sharesLeft(structure: Structure, conjunct: number): boolean {
  if (structure.base(conjunct) !== 'conj') return false;
  for (let child = structure.firstChild(conjunct); child >= 0; child = structure.nextSibling(child)) {
    switch (structure.base(child)) {
      case 'nsubj':
      case 'csubj':
      case 'expl':
      case 'aux':
      case 'cop':
      case 'mark':
        return false;
      default:
    }
  }
  return true;
}

/**
 * Whether only conjunctions and adverbs of the second stand between two coordinated words, as in "condemned and
 * flatly rejected the plan": then a dependent after the second belongs to both, whichever it was hung on.
 */
export function areAdjacent(structure: Structure, left: number, right: number): boolean {
  for (let token = left + 1; token < right; token++) {
    const base = structure.base(token);
    if (base === 'cc' || base === 'conj' || base === 'punct') continue;
    if ((base === 'advmod' || base === 'amod') && structure.head(token) !== left) continue;
    return false;
  }
  return right > left;
}
