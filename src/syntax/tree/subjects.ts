import { isFinite, isInfinitive, isNominal, isPredicate, subordinator } from './classes';
import { addNominals, coordinator } from './coordination';
import { objects } from './objects';
import { obliques } from './obliques';
import { isPassive } from './passive';
import { possessors } from './possessors';
import { phrasePreposition } from './preposition';
import { addReferents, antecedent, isNounComplement } from './relative';
import { ordered, type Structure } from './structure';
import {
  appealNouns,
  needVerbs,
  objectControlVerbs,
  objectGerundPrepositions,
  prepositionControlVerbs,
  rankingWords,
  seemingVerbs,
  subjectControlVerbs,
  supportNouns,
} from './words';

const none: readonly number[] = [];

/** Whether "it" or "there" only holds the place of a subject. */
function isExpletive(structure: Structure, subject: number, predicate: number): boolean {
  const base = structure.base(subject);
  if (base === 'expl' || structure.xpos(subject) === 'EX') return true;
  if (base !== 'nsubj' || structure.word(subject) !== 'it') return false;
  if (structure.childOf(predicate, 'csubj') >= 0) return true;
  if (structure.childOf(predicate, 'ccomp') < 0) return false;
  return (
    structure.childOf(predicate, 'cop') >= 0 ||
    seemingVerbs.has(structure.lemma(predicate)) ||
    isPassive(structure, predicate)
  );
}

/** Whether a verb above keeps the subject for itself: in "rang Lima to apologise" the object was taken for the doer. */
function isOfController(structure: Structure, token: number, predicate: number): boolean {
  const governor = structure.head(predicate);
  return (
    structure.base(predicate) === 'xcomp' &&
    governor < token &&
    token < predicate &&
    isInfinitive(structure, predicate) &&
    subjectControlVerbs.has(structure.lemma(governor))
  );
}

/** Whether the conjunction that links a predicate to the one before it stands between a word and the predicate. */
function isBeforeCoordinator(structure: Structure, token: number, predicate: number): boolean {
  if (structure.base(predicate) !== 'conj') return false;
  const link = structure.childOf(predicate, 'cc');
  return token < link && link < predicate;
}

/** What a clause says about its own subject: found, shown to be empty, or left to be found further up. */
type OwnSubject = 'found' | 'empty' | 'missing';

function addOwnSubjects(structure: Structure, predicate: number, into: number[]): OwnSubject {
  let state: OwnSubject = 'missing';
  let outer = -1;
  for (let child = structure.firstChild(predicate); child >= 0; child = structure.nextSibling(child)) {
    const base = structure.base(child);
    if (base === 'csubj' || base === 'expl') {
      if (state === 'missing') state = 'empty';
    } else if (base === 'nsubj') {
      if (structure.relation(child) === 'nsubj:outer') {
        outer = child;
      } else if (isExpletive(structure, child, predicate)) {
        if (state === 'missing') state = 'empty';
      } else if (
        isBeforeCoordinator(structure, child, predicate) ||
        isOfController(structure, child, predicate)
      ) {
        // A slip: a conjunction opens its clause, and no subject stands before it ("told Lima and left").
        continue;
      } else if (into.length > 0 && phrasePreposition(structure, child) !== '') {
        // A slip: beside a subject, a phrase with a preposition is none ("Warsaw, after three days, …").
        continue;
      } else {
        state = 'found';
        // A conjunct on the far side of the verb is a slip: "Rome protested and Tunis …".
        addReferents(structure, child, child < predicate ? predicate : structure.size, into);
      }
    }
  }
  if (state === 'missing' && outer >= 0) {
    addReferents(structure, outer, predicate, into);
    return 'found';
  }
  if (state !== 'found' && structure.upos(predicate) === 'VERB') {
    // "Pakistan's rejecting the plan", with the possessor as subject of a gerund.
    const possessor = structure.childOf(predicate, 'nmod');
    if (possessor >= 0 && structure.relation(possessor) === 'nmod:poss') {
      addReferents(structure, possessor, predicate, into);
      return 'found';
    }
  }
  return state;
}

/** The subject of an infinitive or gerund that is the complement of `governor`. */
function controllers(structure: Structure, predicate: number, governor: number): readonly number[] {
  const lemma = structure.lemma(governor);
  const infinitive = isInfinitive(structure, predicate);
  const prepositions = prepositionControlVerbs.get(lemma);
  if (prepositions !== undefined && infinitive) {
    for (const preposition of prepositions) {
      const addressed = obliques(structure, governor, preposition);
      if (addressed.length > 0) return addressed;
    }
  }
  if (infinitive && structure.childOf(governor, 'expl') >= 0 && structure.childOf(governor, 'nsubj') < 0) {
    // "it is for Tehran to decide", "it was wrong of Tehran to leave", "it behoves Tehran to …".
    for (const preposition of ['for', 'of', 'to', 'up to']) {
      const concerned = obliques(structure, governor, preposition);
      if (concerned.length > 0) return concerned;
    }
    // "it is for Tehran to decide": the name is the predicate itself.
    if (phrasePreposition(structure, governor) !== '') return [governor];
    return objects(structure, governor);
  }
  if (!isPassive(structure, governor) && !(infinitive && subjectControlVerbs.has(lemma))) {
    if (structure.xpos(predicate) === 'VBG' && needVerbs.has(lemma)) return none;
    const controlled = objects(structure, governor);
    if (controlled.length > 0) return controlled;
    const addressed = structure.childOf(governor, 'iobj');
    if (addressed >= 0) {
      const found: number[] = [];
      addNominals(structure, addressed, structure.size, found);
      return ordered(found);
    }
  }
  return subjects(structure, governor);
}

/** The subject of an adverbial clause without its own: that of the main clause, or its object ("accused it of …"). */
function adverbialSubjects(structure: Structure, predicate: number, governor: number): readonly number[] {
  const marker = subordinator(structure, predicate);
  const tag = structure.xpos(predicate);
  if (isFinite(structure, predicate) && (marker !== '' || tag !== 'VBD')) return none;
  if (marker === 'as' && tag === 'VBN' && structure.childOf(predicate, 'aux') < 0) return none;
  if (marker === 'than') return none;
  if (!isPredicate(structure, governor)) {
    const before = predicate < governor || marker === '';
    return before && isNominal(structure, governor) ? [governor] : subjects(structure, governor);
  }
  const lemma = structure.lemma(governor);
  if (
    isInfinitive(structure, predicate) &&
    (prepositionControlVerbs.has(lemma) || objectControlVerbs.has(lemma))
  ) {
    return controllers(structure, predicate, governor);
  }
  if (objectGerundPrepositions.has(marker) && !isPassive(structure, governor)) {
    const controlled = objects(structure, governor);
    if (controlled.length > 0 && !controlled.some((object) => supportNouns.has(structure.lemma(object)))) {
      return controlled;
    }
  }
  return subjects(structure, governor);
}

/** Whether an infinitive after the nominal has it as its subject: "the first to leave", "someone to lead them". */
function isRanked(structure: Structure, noun: number): boolean {
  const upos = structure.upos(noun);
  if (upos === 'PROPN' || rankingWords.has(structure.lemma(noun))) return true;
  if (upos === 'PRON') return !structure.word(noun).endsWith('thing') && structure.word(noun) !== 'what';
  for (
    let child = structure.firstChild(noun);
    child >= 0 && child < noun;
    child = structure.nextSibling(child)
  ) {
    if (rankingWords.has(structure.word(child)) || structure.xpos(child) === 'JJS') return true;
  }
  return false;
}

/** The subject of an infinitive or gerund that fills in a noun: "its decision to …", "took steps to …". */
function nounComplementSubjects(structure: Structure, noun: number, infinitive: boolean): readonly number[] {
  if (appealNouns.has(structure.lemma(noun))) {
    for (const preposition of ['on', 'upon', 'to', 'for']) {
      const addressed = obliques(structure, noun, preposition);
      if (addressed.length > 0) return addressed;
    }
  }
  const owners = possessors(structure, noun);
  if (owners.length > 0) return owners;
  for (const preposition of ['by', 'of', 'from', 'for', 'among']) {
    const named = obliques(structure, noun, preposition);
    if (named.length > 0) return named;
  }
  if (infinitive && isRanked(structure, noun)) return [noun];
  if (isPredicate(structure, noun)) {
    // "it is time to leave": the pronoun only holds a place.
    return subjects(structure, noun).filter((subject) => structure.word(subject) !== 'it');
  }
  const base = structure.base(noun);
  const head = structure.head(noun);
  if (head < 0 || !isPredicate(structure, head)) return none;
  if (base === 'obj' || base === 'obl' || base === 'xcomp') return subjects(structure, head);
  return none;
}

/** Looks for the subject of a clause without its own at the word that the clause depends on. */
function inheritedSubjects(structure: Structure, predicate: number): readonly number[] {
  const head = structure.head(predicate);
  if (head < 0) return none;
  const base = structure.base(predicate);
  switch (base) {
    case 'conj':
      if (structure.childOf(predicate, 'mark') >= 0 && coordinator(structure, predicate) === '') return none;
      return subjects(structure, head);
    case 'xcomp':
      return controllers(structure, predicate, head);
    case 'ccomp':
    case 'csubj':
      // A slip for a controlled complement; a quoted imperative has no `to`.
      return isInfinitive(structure, predicate) || structure.xpos(predicate) === 'VBG'
        ? controllers(structure, predicate, head)
        : none;
    case 'advcl':
      return structure.relation(predicate) === 'advcl:relcl'
        ? none
        : adverbialSubjects(structure, predicate, head);
    case 'obl':
      // A gerund that was taken for a noun: "by rejecting the plan".
      return structure.xpos(predicate) === 'VBG' ? adverbialSubjects(structure, predicate, head) : none;
    case 'parataxis':
      if (isInfinitive(structure, predicate) && objectControlVerbs.has(structure.lemma(head))) {
        return controllers(structure, predicate, head);
      }
      return isFinite(structure, predicate) || !structure.xpos(predicate).startsWith('VB')
        ? none
        : subjects(structure, head);
    case 'acl': {
      if (isNounComplement(structure, predicate)) {
        return nounComplementSubjects(structure, head, isInfinitive(structure, predicate));
      }
      const noun = antecedent(structure, predicate);
      if (noun < 0) return none;
      const found: number[] = [];
      addNominals(structure, noun, structure.subtree(predicate).first, found);
      return ordered(found);
    }
    case 'amod':
      return structure.upos(predicate) === 'VERB' ? [head] : none;
    default:
      return none;
  }
}

/**
 * Heads of the surface subjects: the own ones, else those of the clause that lends its subject (control, raising,
 * coordination, participial and relative clauses). "It" and "there" that only hold a place are none.
 */
export function subjects(structure: Structure, predicate: number): readonly number[] {
  if (predicate < 0) return none;
  const found: number[] = [];
  if (addOwnSubjects(structure, predicate, found) !== 'missing') return ordered(found);
  return inheritedSubjects(structure, predicate);
}
