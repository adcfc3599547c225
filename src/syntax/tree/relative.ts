import { isFinite, isInfinitive, isNominal, isPredicate, isWhWord, subordinator } from './classes';
import { addNominals } from './coordination';
import type { Structure } from './structure';

/** Whether the clause is a relative one by its label. */
function isRelativeClause(structure: Structure, predicate: number): boolean {
  const relation = structure.relation(predicate);
  return relation === 'acl:relcl' || relation === 'advcl:relcl';
}

/** Whether the clause fills in the content of a noun ("the decision to leave", "the habit of lying", "the fact that …"). */
export function isNounComplement(structure: Structure, predicate: number): boolean {
  if (structure.relation(predicate) !== 'acl') return false;
  return isInfinitive(structure, predicate) || subordinator(structure, predicate) !== '';
}

/**
 * The noun that a relative or participial clause modifies, −1 when it modifies none. A second coordinated relative
 * clause ("who condemned it and left") has the noun of the first, unless it has a subject of its own.
 */
export function antecedent(structure: Structure, predicate: number): number {
  const head = structure.head(predicate);
  if (head < 0) return -1;
  const base = structure.base(predicate);
  if (base === 'conj' && isPredicate(structure, predicate)) {
    const subject = structure.childOf(predicate, 'nsubj');
    return subject >= 0 && !isWhWord(structure, subject) ? -1 : antecedent(structure, head);
  }
  if (base !== 'acl' && !isRelativeClause(structure, predicate)) return -1;
  if (isNounComplement(structure, predicate)) return -1;
  return isNominal(structure, head) && structure.upos(head) !== 'VERB' ? head : -1;
}

/** The relative clause that a relative pronoun opens, −1 when it opens none (questions, "that" as a determiner). */
function openedClause(structure: Structure, pronoun: number): number {
  if (!isWhWord(structure, pronoun) && structure.word(pronoun) !== 'that') return -1;
  for (let up = structure.head(pronoun); up >= 0; up = structure.head(up)) {
    const relative = isRelativeClause(structure, up);
    if (relative || (structure.relation(up) === 'acl' && isFinite(structure, up))) {
      const noun = structure.head(up);
      return noun >= 0 && noun < pronoun && pronoun < up ? up : -1;
    }
  }
  return -1;
}

/**
 * The noun right before a relative pronoun whose clause was not hung on it, −1 without one. A question ("asked who
 * lied") has no noun there.
 */
function nounBefore(structure: Structure, pronoun: number): number {
  const word = structure.word(pronoun);
  if (word !== 'who' && word !== 'which' && word !== 'whom' && word !== 'whose') return -1;
  let before = pronoun - 1;
  if (structure.word(before) === ',') before--;
  const upos = structure.upos(before);
  if (upos !== 'NOUN' && upos !== 'PROPN') return -1;
  while (structure.base(before) === 'flat' || structure.base(before) === 'compound') {
    const head = structure.head(before);
    if (head > pronoun) break;
    before = head;
  }
  return before;
}

/**
 * Adds what a nominal stands for: a relative pronoun its antecedent (with the conjuncts before the clause), any
 * other nominal itself with its conjuncts before `before`.
 */
export function addReferents(structure: Structure, token: number, before: number, into: number[]): void {
  const clause = openedClause(structure, token);
  if (clause < 0) {
    const noun = nounBefore(structure, token);
    addNominals(structure, noun < 0 ? token : noun, noun < 0 ? before : token, into);
    return;
  }
  const noun = structure.head(clause);
  // A clause about a whole statement ("…, which angered Tehran") has no nominal to point at.
  if (isPredicate(structure, noun) && !isNominal(structure, noun)) return;
  addNominals(structure, noun, structure.subtree(clause).first, into);
}

/** Whether a token of the clause is a relative pronoun with a place of its own in it. */
export function hasRelativePronoun(structure: Structure, predicate: number): boolean {
  for (
    let child = structure.firstChild(predicate);
    child >= 0 && child < predicate;
    child = structure.nextSibling(child)
  ) {
    const base = structure.base(child);
    if (base === 'mark' || base === 'punct') continue;
    if (isWhWord(structure, child) || structure.xpos(child) === 'WRB') return true;
    if (structure.word(child) === 'that' && (base === 'nsubj' || base === 'obj' || base === 'obl'))
      return true;
    const inner = structure.firstChild(child);
    for (let token = inner; token >= 0; token = structure.nextSibling(token)) {
      if (isWhWord(structure, token)) return true;
    }
  }
  return false;
}
