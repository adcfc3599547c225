import { isNominal, isPredicate } from './classes';
import { areAdjacent, sharesLeft } from './coordination';
import { agents, isPassive } from './passive';
import { addReferents, antecedent, hasRelativePronoun } from './relative';
import { ordered, type Structure } from './structure';
import { subjects } from './subjects';
import { adjunctNouns, ditransitiveVerbs, namingVerbs, needVerbs, timeNouns } from './words';

/**
 * Adds the own direct object of a verb, if it stands after `from`. Of two bare objects the first is the indirect one
 * of a verb of giving ("gave Rome a warning"), and the object itself of any other ("called Rome a liar").
 */
function addOwnObjects(structure: Structure, predicate: number, from: number, into: number[]): void {
  let object = -1;
  for (let child = structure.firstChild(predicate); child >= 0; child = structure.nextSibling(child)) {
    if (structure.base(child) !== 'obj' || child <= from) continue;
    if (object < 0 || ditransitiveVerbs.has(structure.lemma(predicate))) object = child;
  }
  const second = bareSecondObject(structure, predicate);
  if (second >= 0) object = second;
  // "told Rome that it lied": the one addressed is all the object there is.
  if (object < 0 && from < 0) object = structure.childOf(predicate, 'iobj');
  if (object < 0 && namingVerbs.has(structure.lemma(predicate))) object = namedObject(structure, predicate);
  if (object > from) addReferents(structure, object, structure.size, into);
}

/** Relations that a parser gives the second of two bare objects. */
const SECOND: ReadonlySet<string> = new Set(['obl', 'xcomp', 'dep']);

/**
 * The second of two bare objects where the parser took it for something else, −1 without one: a noun phrase right
 * behind the object of a verb of giving, with no preposition of its own, and no time ("lent Rome a hand").
 */
function bareSecondObject(structure: Structure, predicate: number): number {
  if (!ditransitiveVerbs.has(structure.lemma(predicate))) return -1;
  const object = structure.childOf(predicate, 'obj');
  if (object < predicate) return -1;
  const next = structure.subtree(object).last + 1;
  for (let child = structure.nextSibling(object); child >= 0; child = structure.nextSibling(child)) {
    if (structure.subtree(child).first !== next) continue;
    const noun = structure.upos(child) === 'NOUN' || structure.upos(child) === 'PROPN';
    const bare = structure.childOf(child, 'case') < 0 && structure.childOf(child, 'mark') < 0;
    return SECOND.has(structure.base(child)) && noun && bare && !timeNouns.has(structure.lemma(child))
      ? child
      : -1;
  }
  return -1;
}

/** A noun phrase after a verb of naming that was taken for the name alone: "called the strike “an act of spite”". */
function namedObject(structure: Structure, predicate: number): number {
  const complement = structure.childOf(predicate, 'xcomp');
  if (complement < predicate || !isNominal(structure, complement) || isPassive(structure, predicate))
    return -1;
  return structure.childOf(complement, 'appos') >= 0 ? complement : -1;
}

/** Whether a preposition without its noun ends the clause: "the plan they agreed on". */
export function hasStrandedPreposition(structure: Structure, predicate: number): boolean {
  return strandedPreposition(structure, predicate) >= 0;
}

/** A preposition after the verb without a noun phrase of its own, −1 when there is none. */
export function strandedPreposition(structure: Structure, predicate: number): number {
  for (let child = structure.firstChild(predicate); child >= 0; child = structure.nextSibling(child)) {
    if (child < predicate || structure.upos(child) !== 'ADP') continue;
    const base = structure.base(child);
    if ((base === 'obl' || base === 'case' || base === 'advmod') && structure.firstChild(child) < 0)
      return child;
  }
  return -1;
}

/**
 * The verb of a relative clause that lacks the antecedent: the deepest complement without an object of its own
 * ("the plan that Rome said it would reject").
 */
function gapVerb(structure: Structure, clause: number): number {
  let verb = clause;
  for (;;) {
    let complement = structure.childOf(verb, 'xcomp');
    if (complement < 0) complement = structure.childOf(verb, 'ccomp');
    if (complement < verb || structure.upos(complement) !== 'VERB') return verb;
    if (structure.childOf(verb, 'obj') >= 0) return verb;
    verb = complement;
  }
}

/** The antecedent of a relative clause without a pronoun, when it is what the verb lacks ("the plan Rome rejected"). */
function addGap(structure: Structure, predicate: number, into: number[]): void {
  let clause = predicate;
  while (structure.base(clause) === 'xcomp' || structure.base(clause) === 'ccomp')
    clause = structure.head(clause);
  if (clause < 0) return;
  const relative = structure.relation(clause) === 'acl:relcl' || structure.relation(clause) === 'acl';
  if (!relative || structure.childOf(clause, 'nsubj') < 0) return;
  if (hasRelativePronoun(structure, clause) || gapVerb(structure, clause) !== predicate) return;
  if (isPassive(structure, predicate) || hasStrandedPreposition(structure, predicate)) return;
  const noun = antecedent(structure, clause);
  if (noun < 0 || adjunctNouns.has(structure.lemma(noun))) return;
  if (structure.childOf(predicate, 'cop') >= 0) return;
  addReferents(structure, noun, structure.subtree(clause).first, into);
}

/**
 * Direct objects: own ones (relative pronouns as their antecedents), those shared in a coordination
 * ("condemned and rejected the plan"), and the antecedent that a relative clause leaves out.
 */
export function objects(structure: Structure, predicate: number): readonly number[] {
  const found: number[] = [];
  addOwnObjects(structure, predicate, -1, found);
  if (found.length > 0) return ordered(found);
  if (structure.upos(predicate) !== 'VERB') return found;
  const head = structure.head(predicate);
  if (
    structure.xpos(predicate) === 'VBG' &&
    structure.base(predicate) === 'xcomp' &&
    needVerbs.has(structure.lemma(head))
  ) {
    return subjects(structure, head);
  }
  const passive = isPassive(structure, predicate);
  if (!passive && sharesLeft(structure, predicate)) {
    const shared = head;
    if (isPassive(structure, shared)) return found;
    addOwnObjects(structure, shared, predicate, found);
    if (found.length === 0 && antecedent(structure, shared) >= 0) {
      // "the plan that Rome condemned and rejected": the pronoun is the object of both.
      const pronoun = structure.childOf(shared, 'obj');
      if (pronoun >= 0 && pronoun < shared) addReferents(structure, pronoun, structure.size, found);
      else if (pronoun < 0) addGap(structure, shared, found);
    }
    return ordered(found);
  }
  for (
    let child = structure.firstChild(predicate);
    child >= 0 && !passive;
    child = structure.nextSibling(child)
  ) {
    if (structure.base(child) !== 'conj' || structure.upos(child) !== 'VERB') continue;
    if (
      areAdjacent(structure, predicate, child) &&
      sharesLeft(structure, child) &&
      !isPassive(structure, child)
    ) {
      addOwnObjects(structure, child, -1, found);
    }
  }
  if (found.length === 0) addGap(structure, predicate, found);
  return ordered(found);
}

/** Indirect objects, among them the first of two bare objects and the subject of "was given a warning". */
export function indirectObjects(structure: Structure, predicate: number): readonly number[] {
  const found: number[] = [];
  let object = -1;
  for (let child = structure.firstChild(predicate); child >= 0; child = structure.nextSibling(child)) {
    const base = structure.base(child);
    if (base === 'iobj') addReferents(structure, child, structure.size, found);
    else if (base === 'obj') {
      if (object >= 0 && found.length === 0 && ditransitiveVerbs.has(structure.lemma(predicate))) {
        addReferents(structure, object, child, found);
      }
      object = child;
    }
  }
  if (found.length === 0 && bareSecondObject(structure, predicate) >= 0) {
    addReferents(structure, structure.childOf(predicate, 'obj'), structure.size, found);
  }
  if (found.length === 0 && object >= 0 && isIndirectPassive(structure, predicate))
    return subjects(structure, predicate);
  return ordered(found);
}

/** A passive whose subject is the indirect object, the direct one being kept. */
function isIndirectPassive(structure: Structure, predicate: number): boolean {
  return (
    ditransitiveVerbs.has(structure.lemma(predicate)) &&
    structure.childOf(predicate, 'obj') >= 0 &&
    isPassive(structure, predicate)
  );
}

/** Logical subjects: the agents of a passive, else the subjects. */
export function logicalSubjects(structure: Structure, predicate: number): readonly number[] {
  return isPassive(structure, predicate) ? agents(structure, predicate) : subjects(structure, predicate);
}

/** Logical objects: the subjects of a passive, else the objects. */
export function logicalObjects(structure: Structure, predicate: number): readonly number[] {
  if (!isPassive(structure, predicate) || isIndirectPassive(structure, predicate))
    return objects(structure, predicate);
  return subjects(structure, predicate);
}

/**
 * The nominal that an adjective or participle modifies or is predicated of: the noun of an attribute, the subject of
 * a predicate, the object of "called the plan absurd".
 */
export function describedNominals(structure: Structure, token: number): readonly number[] {
  let first = token;
  while (structure.base(first) === 'conj' && structure.childOf(first, 'nsubj') < 0)
    first = structure.head(first);
  const head = structure.head(first);
  const base = structure.base(first);
  if (base === 'amod' || base === 'acl')
    return isNominal(structure, head) && !isVerbal(structure, head) ? [head] : [];
  if (base === 'obl' && head >= 0 && isPredicate(structure, head)) {
    // "described the plan as absurd", "is seen as absurd".
    return logicalObjects(structure, head);
  }
  return subjects(structure, first);
}

function isVerbal(structure: Structure, token: number): boolean {
  return structure.upos(token) === 'VERB';
}
