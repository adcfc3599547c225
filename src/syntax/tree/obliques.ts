import { isNominal } from './classes';
import { areAdjacent, sharesLeft } from './coordination';
import { strandedPreposition } from './objects';
import { isPassive } from './passive';
import { addPhrase } from './phrases';
import { phrasePreposition } from './preposition';
import { addReferents, antecedent } from './relative';
import { ordered, type Structure } from './structure';
import { subjects } from './subjects';
import { objectPrepositions } from './words';

/** Adds the prepositional phrases that hang on the token itself, after `from`. */
function addOwnPhrases(
  structure: Structure,
  token: number,
  wanted: string | undefined,
  from: number,
  into: number[],
): void {
  for (let child = structure.firstChild(token); child >= 0; child = structure.nextSibling(child)) {
    const base = structure.base(child);
    if (base !== 'obl' && base !== 'nmod' && !(base === 'advcl' && isNominal(structure, child))) continue;
    if (child <= from || structure.relation(child) === 'nmod:poss' || !isNominal(structure, child)) continue;
    if (phrasePreposition(structure, child) !== '') addPhrase(structure, child, wanted, into);
  }
}

/** "the charge they object to", "was shouted at": the noun phrase before the verb belongs to the preposition. */
function addStranded(structure: Structure, verb: number, wanted: string, into: number[]): void {
  const stranded = strandedPreposition(structure, verb);
  if (stranded < 0 || structure.word(stranded) !== wanted) return;
  if (isPassive(structure, verb)) {
    into.push(...subjects(structure, verb));
    return;
  }
  let clause = verb;
  while (structure.base(clause) === 'xcomp' || structure.base(clause) === 'ccomp')
    clause = structure.head(clause);
  const noun = antecedent(structure, clause);
  if (noun >= 0) addReferents(structure, noun, structure.subtree(clause).first, into);
}

/**
 * "accused the ministers of fraud": a phrase that was hung on the object, when the verb takes such phrases, or when the
 * object is a name or pronoun, which seldom does.
 */
function addPhrasesOfObject(structure: Structure, verb: number, wanted: string, into: number[]): void {
  const object = structure.childOf(verb, 'obj');
  if (object < verb) return;
  const upos = structure.upos(object);
  const taken = objectPrepositions.get(structure.lemma(verb))?.includes(wanted) ?? false;
  if (taken || upos === 'PROPN' || upos === 'PRON') addOwnPhrases(structure, object, wanted, object, into);
}

/** "launched an attack on Tehran": a phrase of the verb right of its object is also the object's. */
function addPhrasesOfSupportVerb(structure: Structure, noun: number, wanted: string, into: number[]): void {
  const base = structure.base(noun);
  const verb = structure.head(noun);
  if (base === 'obj' || structure.relation(noun) === 'nsubj:pass')
    addOwnPhrases(structure, verb, wanted, noun, into);
}

/** "in favour of": a preposition, a noun and another preposition, asked for as one. */
function complexObliques(structure: Structure, token: number, words: readonly string[]): readonly number[] {
  const [outer = '', noun = '', inner = ''] = words;
  const found: number[] = [];
  for (const phrase of obliques(structure, token, outer)) {
    if (structure.word(phrase) === noun || structure.lemma(phrase) === noun) {
      found.push(...obliques(structure, phrase, inner));
    }
  }
  return ordered(found);
}

/**
 * Heads of the prepositional phrases of a verb, noun or adjective, conjuncts included; of one preposition when named.
 * A named preposition is also looked for where it was hung on a neighbour, stranded, or shared by coordinated words.
 */
export function obliques(structure: Structure, token: number, wanted?: string): readonly number[] {
  const found: number[] = [];
  addOwnPhrases(structure, token, wanted, -1, found);
  if (found.length > 0 || wanted === undefined) return ordered(found);
  if (wanted.includes(' ')) {
    const words = wanted.split(' ');
    if (words.length === 3) return complexObliques(structure, token, words);
  }
  const verbal = structure.upos(token) === 'VERB';
  if (verbal) {
    addPhrasesOfObject(structure, token, wanted, found);
    if (found.length === 0) addStranded(structure, token, wanted, found);
  } else if (structure.upos(token) === 'NOUN') {
    addPhrasesOfSupportVerb(structure, token, wanted, found);
  }
  if (found.length > 0) return ordered(found);
  const head = structure.head(token);
  if (sharesLeft(structure, token) && structure.upos(head) === structure.upos(token)) {
    if (areAdjacent(structure, head, token)) addOwnPhrases(structure, head, wanted, token, found);
    return ordered(found);
  }
  for (let child = structure.firstChild(token); child >= 0; child = structure.nextSibling(child)) {
    if (structure.base(child) !== 'conj' || structure.upos(child) !== structure.upos(token)) continue;
    if (areAdjacent(structure, token, child) && sharesLeft(structure, child)) {
      addOwnPhrases(structure, child, wanted, child, found);
    }
  }
  return ordered(found);
}
