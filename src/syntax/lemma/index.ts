import { lowerCase } from '../../text';
import { exceptionTable } from './exceptions';
import {
  determiners,
  irregularAdjectives,
  irregularAdverbs,
  irregularPasts,
  irregularPlurals,
  irregularVerbs,
  modals,
  particles,
  pronouns,
} from './irregular';
import { baseOfDegree, baseOfGerund, baseOfPast, baseOfPlural, baseOfS } from './spelling';

/** Sets of forms with rules of their own; the letters name them in the table of exceptions. */
export type FormClass = 'past' | 'gerund' | 'third' | 'plural' | 'degree' | 'adverb-degree' | 'base';

/** Which rule a word with this Penn tag goes by. */
export function formClass(xpos: string): FormClass {
  switch (xpos) {
    case 'VBD':
    case 'VBN':
      return 'past';
    case 'VBG':
      return 'gerund';
    case 'VBZ':
      return 'third';
    case 'NNS':
    case 'NNPS':
      return 'plural';
    case 'JJR':
    case 'JJS':
      return 'degree';
    case 'RBR':
    case 'RBS':
      return 'adverb-degree';
    default:
      return 'base';
  }
}

function readExceptions(table: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const classes = new Map<string, ReadonlyMap<string, string>>();
  for (const line of table.split('\n')) {
    const [name = '', ...entries] = line.split(' ');
    const lemmas = new Map<string, string>();
    for (const entry of entries) {
      const [word = '', lemma = word] = entry.split('>');
      lemmas.set(word.toLowerCase(), lemma);
    }
    classes.set(name, lemmas);
  }
  return classes;
}

const exceptions = readExceptions(exceptionTable);

/** Lemma by the irregular forms and the rules of spelling alone. */
export function regularLemma(word: string, upos: string, xpos: string): string {
  switch (upos) {
    case 'PRON':
      return xpos === 'PRP$' || xpos === 'WP$' ? word : (pronouns.get(word) ?? word);
    case 'DET':
      return determiners.get(word) ?? word;
    case 'PART':
      return particles.get(word) ?? word;
    default:
  }
  if (xpos === 'MD') return modals.get(word) ?? word;
  switch (formClass(xpos)) {
    case 'past':
      return irregularPasts.get(word) ?? irregularVerbs.get(word) ?? baseOfPast(word);
    case 'gerund':
      return irregularVerbs.get(word) ?? baseOfGerund(word);
    case 'third':
      return irregularVerbs.get(word) ?? baseOfS(word);
    case 'plural':
      return irregularPlurals.get(word) ?? baseOfPlural(word);
    case 'degree':
      return irregularAdjectives.get(word) ?? baseOfDegree(word);
    case 'adverb-degree':
      return irregularAdverbs.get(word) ?? baseOfDegree(word);
    case 'base':
      return xpos === 'VBP' || upos === 'AUX' ? (irregularVerbs.get(word) ?? word) : word;
  }
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** The plural of a name, with its capitals kept: "Americans", "States". */
function lemmaOfName(word: string, xpos: string): string {
  if (xpos !== 'NNPS') return word;
  const lower = word.toLowerCase();
  const lemma = exceptions.get('plural')?.get(lower) ?? regularLemma(lower, 'NOUN', 'NNS');
  let same = 0;
  while (same < lemma.length && same < word.length && lemma.charAt(same) === lower.charAt(same)) same++;
  return word.slice(0, same) + lemma.slice(same);
}

/**
 * Lemma in the manner of Universal Dependencies: names keep their capitals, all other words are in lower case.
 * Made from the exceptions of the training text, irregular forms and spelling rules, in that order.
 *
 * @param upos Universal part of speech
 * @param xpos Penn tag, which tells "found" of "find" (`VBD`) from "found" itself (`VB`)
 * @param initial whether the word opens a sentence, so that a capital says nothing
 * @example
 * lemmatise('criticised', 'VERB', 'VBD'); // 'criticise'
 */
export function lemmatise(word: string, upos: string, xpos: string, initial = false): string {
  if (upos === 'PROPN' || xpos === 'NNP' || xpos === 'NNPS') return lemmaOfName(word, xpos);
  if (upos === 'PUNCT') return word === '“' || word === '”' ? '"' : word;
  const lower = lowerCase(word);
  if (upos === 'NUM' && xpos === 'CD') return lower.includes(',') ? lower.replaceAll(',', '') : lower;
  if (upos === 'ADJ' && isCapital(word.charAt(0))) {
    const proper = exceptions.get('proper')?.get(lower);
    if (proper !== undefined) return proper;
    if (!initial && xpos === 'JJ' && word !== word.toUpperCase()) return word;
  }
  const name = upos === 'AUX' ? 'auxiliary' : formClass(xpos);
  return exceptions.get(name)?.get(lower) ?? regularLemma(lower, upos, xpos);
}
