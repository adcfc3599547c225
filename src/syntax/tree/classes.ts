import type { Structure } from './structure';

/** Relations of a verb-tagged word that builds no clause of its own ("retiring judges", "according to"). */
const unclausalRelations: ReadonlySet<string> = new Set([
  'amod',
  'aux',
  'case',
  'cc',
  'compound',
  'cop',
  'det',
  'fixed',
  'flat',
  'goeswith',
  'mark',
  'nummod',
  'punct',
]);

/** Whether the word can head a noun phrase (a pronoun, numeral or determiner also can). */
export function isNominal(structure: Structure, token: number): boolean {
  switch (structure.upos(token)) {
    case 'NOUN':
    case 'PROPN':
    case 'PRON':
    case 'NUM':
    case 'SYM':
    case 'X':
    case 'DET':
      return true;
    case 'ADJ':
      // "the former", "the accused".
      return structure.childOf(token, 'det') >= 0;
    default:
      return false;
  }
}

/** Whether the token heads a clause: a verb with a place of its own, or a nominal with a copula or a subject. */
export function isPredicate(structure: Structure, token: number): boolean {
  const upos = structure.upos(token);
  if (upos === 'VERB' || upos === 'AUX') {
    if (!unclausalRelations.has(structure.base(token)) && structure.childOf(token, 'det') < 0) return true;
  }
  for (let child = structure.firstChild(token); child >= 0; child = structure.nextSibling(child)) {
    const base = structure.base(child);
    if (base === 'cop' || base === 'nsubj' || base === 'csubj') return true;
  }
  return false;
}

/** A finite verb form, or a verb with a finite auxiliary. */
export function isFinite(structure: Structure, predicate: number): boolean {
  let auxiliary = -1;
  for (let child = structure.firstChild(predicate); child >= 0; child = structure.nextSibling(child)) {
    const base = structure.base(child);
    if (base === 'aux' || base === 'cop') {
      auxiliary = child;
      break;
    }
  }
  const tag = structure.xpos(auxiliary < 0 ? predicate : auxiliary);
  return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD';
}

/** An infinitive with `to`. */
export function isInfinitive(structure: Structure, predicate: number): boolean {
  for (
    let child = structure.firstChild(predicate);
    child >= 0 && child < predicate;
    child = structure.nextSibling(child)
  ) {
    if (structure.xpos(child) === 'TO') return true;
  }
  return false;
}

/** The subordinating word of a clause in lower case (`because`, `to`, `of`), or `''`. */
export function subordinator(structure: Structure, predicate: number): string {
  for (let child = structure.firstChild(predicate); child >= 0; child = structure.nextSibling(child)) {
    const base = structure.base(child);
    if ((base === 'mark' || base === 'case') && structure.xpos(child) !== 'POS') return structure.word(child);
  }
  return '';
}

/** Whether this is a relative or interrogative pronoun. */
export function isWhWord(structure: Structure, token: number): boolean {
  const tag = structure.xpos(token);
  return tag === 'WDT' || tag === 'WP' || tag === 'WP$' || structure.word(token) === 'whose';
}
