import { isNominal, isPredicate, subordinator } from './classes';
import { coordinator, sharesLeft } from './coordination';
import { ordered, type Structure } from './structure';
import {
  addingWords,
  contrastWords,
  negativeDeterminers,
  negativePronouns,
  negativeWords,
  wholeClauseNouns,
} from './words';

/** Adds the negating words among the dependents of a token. */
function addOwnNegations(structure: Structure, token: number, into: number[]): void {
  for (let child = structure.firstChild(token); child >= 0; child = structure.nextSibling(child)) {
    const word = structure.word(child);
    switch (structure.base(child)) {
      case 'advmod':
      case 'cc':
      case 'det':
      case 'case':
      case 'mark':
        if (negativeDeterminers.has(word) || word === 'without') into.push(child);
        else if (negativeWords.has(word)) {
          if (!addingWords.has(structure.word(child + 1))) into.push(child);
        } else if (word === 'longer') {
          const no = structure.firstChild(child);
          if (no >= 0 && structure.word(no) === 'no') into.push(no);
        }
        break;
      default:
    }
  }
}

/** Adds what negates a predicate from one of its nominals: "no party", "nobody", "neither A nor B". */
function addNominalNegations(structure: Structure, nominal: number, into: number[]): void {
  if (
    negativePronouns.has(structure.word(nominal)) ||
    (structure.word(nominal) === 'one' && isNoOne(structure, nominal))
  ) {
    into.push(nominal);
  }
  for (let child = structure.firstChild(nominal); child >= 0; child = structure.nextSibling(child)) {
    const base = structure.base(child);
    if (base !== 'det' && base !== 'cc') continue;
    if (structure.word(child) === 'no' || structure.word(child) === 'neither') into.push(child);
  }
}

/** "no one" in two words. */
function isNoOne(structure: Structure, nominal: number): boolean {
  return nominal > 0 && structure.word(nominal - 1) === 'no';
}

/** "by no means", "under no circumstances". */
function addAdjunctNegations(structure: Structure, phrase: number, into: number[]): void {
  if (!wholeClauseNouns.has(structure.lemma(phrase)) && !wholeClauseNouns.has(structure.word(phrase))) return;
  for (let child = structure.firstChild(phrase); child >= 0; child = structure.nextSibling(child)) {
    if (structure.base(child) === 'det' && structure.word(child) === 'no') into.push(child);
  }
}

/** Whether a conjoined verb stands in the reach of a negation before the first: "did not condemn or reject". */
function sharesNegation(structure: Structure, predicate: number): boolean {
  if (!sharesLeft(structure, predicate) || !isPredicate(structure, structure.head(predicate))) return false;
  if (contrastWords.has(coordinator(structure, predicate))) return false;
  const head = structure.head(predicate);
  return structure.xpos(predicate) === structure.xpos(head) && structure.childOf(head, 'aux') >= 0;
}

/**
 * Negating words with the token in their direct reach: its own (`not`, `never`, `no`, `without`), those of its
 * subject and objects ("no party condemned it"), and those of the verb it is coordinated with.
 */
export function negations(structure: Structure, token: number): readonly number[] {
  const found: number[] = [];
  addOwnNegations(structure, token, found);
  if (isPredicate(structure, token)) {
    for (let child = structure.firstChild(token); child >= 0; child = structure.nextSibling(child)) {
      const base = structure.base(child);
      if (base === 'nsubj' || base === 'obj' || base === 'iobj') addNominalNegations(structure, child, found);
      else if (base === 'obl') addAdjunctNegations(structure, child, found);
    }
    if (found.length === 0 && sharesNegation(structure, token))
      return negations(structure, structure.head(token));
  } else if (isNominal(structure, token) && negativePronouns.has(structure.word(token))) {
    found.push(token);
  }
  return ordered(found);
}

/** Auxiliaries and modals, those of the first of coordinated verbs included ("should condemn and reject"). */
export function auxiliaries(structure: Structure, predicate: number): readonly number[] {
  const found: number[] = [];
  for (let child = structure.firstChild(predicate); child >= 0; child = structure.nextSibling(child)) {
    if (structure.base(child) === 'aux') found.push(child);
  }
  if (found.length > 0 || !sharesLeft(structure, predicate)) return found;
  const head = structure.head(predicate);
  const tag = structure.xpos(predicate);
  if (tag === structure.xpos(head) && (tag === 'VB' || tag === 'VBN' || tag === 'VBG'))
    return auxiliaries(structure, head);
  return found;
}

/** Adverbs and particles of a token, coordinated ones included ("loudly and clearly"). */
export function adverbs(structure: Structure, token: number): readonly number[] {
  const found: number[] = [];
  for (let child = structure.firstChild(token); child >= 0; child = structure.nextSibling(child)) {
    const relation = structure.relation(child);
    if (relation === 'compound:prt') found.push(child);
    else if (relation.startsWith('advmod')) {
      found.push(child);
      for (let other = structure.firstChild(child); other >= 0; other = structure.nextSibling(other)) {
        if (structure.base(other) === 'conj' && structure.upos(other) === 'ADV') found.push(other);
      }
    }
  }
  return ordered(found);
}

/**
 * Clausal complements (`ccomp`, `xcomp`), the clause after a noun ("the fact that …", "the decision to …"), and the
 * clause for which `it` holds the place ("it is absurd that …").
 */
export function complements(structure: Structure, predicate: number): readonly number[] {
  const found: number[] = [];
  const expletive = structure.childOf(predicate, 'expl') >= 0;
  for (let child = structure.firstChild(predicate); child >= 0; child = structure.nextSibling(child)) {
    const base = structure.base(child);
    if (base === 'ccomp' || base === 'xcomp') found.push(child);
    else if (base === 'csubj' && expletive) found.push(child);
    else if (structure.relation(child) === 'acl' && subordinator(structure, child) !== '') found.push(child);
  }
  return ordered(found);
}
