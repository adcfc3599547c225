import { lowerCase } from '../../text';
import { isNominal } from './classes';
import { areAdjacent, sharesLeft } from './coordination';
import { addPhrase } from './phrases';
import { phrasePreposition } from './preposition';
import { ordered, type Structure } from './structure';
import { adverbialNouns, authoredNouns, meansNouns, timeNouns } from './words';

/** Relations of a participle that needs no auxiliary to be a passive ("the plan condemned by all"). */
const bareParticipleRelations: ReadonlySet<string> = new Set([
  'acl',
  'advcl',
  'amod',
  'xcomp',
  'ccomp',
  'parataxis',
]);

/** Auxiliaries of the perfect with no `been` after them: an active form. */
function hasActivePerfect(structure: Structure, predicate: number): boolean {
  let perfect = false;
  for (
    let child = structure.firstChild(predicate);
    child >= 0 && child < predicate;
    child = structure.nextSibling(child)
  ) {
    const base = structure.base(child);
    if (base !== 'aux' && base !== 'cop') continue;
    const lemma = structure.lemma(child);
    if (lemma === 'have') perfect = true;
    if (lemma === 'be' || lemma === 'get') return false;
  }
  return perfect;
}

/** Whether the verb is a passive: finite, after `being` or `get`, a reduced participle, or coordinated with one. */
export function isPassive(structure: Structure, predicate: number): boolean {
  const tag = structure.xpos(predicate);
  if (tag !== 'VBN' && tag !== 'VBD' && tag !== 'JJ') return false;
  // Whatever the parser calls the subject of `has acquitted`, there is no passive without `been`.
  if (hasActivePerfect(structure, predicate)) return false;
  let object = false;
  let subject = false;
  let agent = false;
  for (let child = structure.firstChild(predicate); child >= 0; child = structure.nextSibling(child)) {
    switch (structure.relation(child)) {
      case 'aux:pass':
      case 'nsubj:pass':
      case 'csubj:pass':
        return true;
      case 'aux':
      case 'cop':
        // A parser's slip: `be` before a participle.
        if (tag === 'VBN' && structure.lemma(child) === 'be' && structure.upos(predicate) === 'VERB')
          return true;
        break;
      case 'obj':
        object = true;
        break;
      case 'nsubj':
        subject = true;
        break;
      case 'obl:agent':
        agent = true;
        break;
      default:
    }
  }
  if (tag === 'JJ') return false;
  if (sharesLeft(structure, predicate)) {
    return tag === 'VBN' && isPassive(structure, structure.head(predicate));
  }
  if (tag === 'VBD') return agent && !object && !subject;
  if (subject) return agent || !object;
  return agent || bareParticipleRelations.has(structure.base(predicate)) || !object;
}

/** Whether a `by` phrase names who did it, and not when, how far or by what means. */
export function isAgentPhrase(structure: Structure, token: number): boolean {
  const lemma = lowerCase(structure.lemma(token));
  if (timeNouns.has(lemma)) return false;
  if (structure.relation(token) === 'obl:agent') return true;
  if (!isNominal(structure, token) || adverbialNouns.has(lemma)) return false;
  if (lemma.endsWith('self') || lemma.endsWith('selves')) return false;
  // "by one and all", "by one of them", but "by 5".
  if (structure.xpos(token) === 'CD') {
    return structure.childOf(token, 'conj') >= 0 || structure.childOf(token, 'nmod') >= 0;
  }
  // "by land", "by force": a bare means; "by the mail order house" is none.
  return !(meansNouns.has(lemma) && isBare(structure, token));
}

/** Whether a noun has neither determiner nor modifier. */
function isBare(structure: Structure, noun: number): boolean {
  for (let child = structure.firstChild(noun); child >= 0; child = structure.nextSibling(child)) {
    const base = structure.base(child);
    if (base !== 'case' && base !== 'conj' && base !== 'cc' && base !== 'punct') return false;
  }
  return true;
}

/** The own `by` phrases of a participle, whatever their label. */
function addOwnAgents(structure: Structure, predicate: number, into: number[]): void {
  for (let child = structure.firstChild(predicate); child >= 0; child = structure.nextSibling(child)) {
    const base = structure.base(child);
    if (base !== 'obl' && base !== 'nmod' && base !== 'advcl') continue;
    if (base === 'advcl' && !isNominal(structure, child)) continue;
    if (phrasePreposition(structure, child) !== 'by' || !isAgentPhrase(structure, child)) continue;
    addPhrase(structure, child, 'by', into);
  }
}

/**
 * `by` phrases that were hung on another phrase of the participle ("denounced in strong terms by the Union"), unless
 * that phrase is a work with an author ("published in a book by …").
 */
function addDisplacedAgents(structure: Structure, phrase: number, into: number[]): void {
  if (authoredNouns.has(structure.lemma(phrase))) return;
  for (let child = structure.firstChild(phrase); child >= 0; child = structure.nextSibling(child)) {
    if (structure.base(child) !== 'nmod') continue;
    if (phrasePreposition(structure, child) === 'by' && isAgentPhrase(structure, child)) {
      addPhrase(structure, child, 'by', into);
    } else {
      addDisplacedAgents(structure, child, into);
    }
  }
}

/**
 * `by` phrases under a passive participle, conjuncts included. In "was condemned and rejected by all" the phrase
 * belongs to both, on whichever it was hung.
 */
export function agents(structure: Structure, predicate: number): readonly number[] {
  if (!isPassive(structure, predicate)) return [];
  const found: number[] = [];
  addOwnAgents(structure, predicate, found);
  if (found.length > 0) return ordered(found);
  if (sharesLeft(structure, predicate)) {
    const first = structure.head(predicate);
    for (const agent of agents(structure, first)) if (agent > predicate) found.push(agent);
    return ordered(found);
  }
  for (let child = structure.firstChild(predicate); child >= 0; child = structure.nextSibling(child)) {
    if (structure.base(child) !== 'conj' || !areAdjacent(structure, predicate, child)) continue;
    if (sharesLeft(structure, child) && isPassive(structure, child)) addOwnAgents(structure, child, found);
  }
  if (found.length > 0) return ordered(found);
  for (let child = structure.firstChild(predicate); child >= 0; child = structure.nextSibling(child)) {
    if (structure.base(child) === 'obl' && child > predicate) addDisplacedAgents(structure, child, found);
  }
  return ordered(found);
}
