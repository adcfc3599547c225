import { isNominal } from './classes';
import type { Structure } from './structure';

/** A preposition with the rest of a fixed one: "because of", "according to". */
function wholePreposition(structure: Structure, marker: number): string {
  let words = structure.word(marker);
  for (let child = structure.firstChild(marker); child >= 0; child = structure.nextSibling(child)) {
    if (structure.base(child) === 'fixed') words += ` ${structure.word(child)}`;
  }
  return words;
}

/** Whether the dependent is a preposition of its nominal head (and no possessive mark or conjunction). */
export function isPreposition(structure: Structure, token: number): boolean {
  const base = structure.base(token);
  if (base === 'case') return structure.xpos(token) !== 'POS';
  // A slip between the two: `mark` before a noun phrase without a verb.
  return base === 'mark' && structure.upos(token) === 'ADP' && isNominal(structure, structure.head(token));
}

/** The own preposition of a nominal; several that follow each other are joined ("out of"). `''` without one. */
export function phrasePreposition(structure: Structure, token: number): string {
  let words = '';
  for (let child = structure.firstChild(token); child >= 0; child = structure.nextSibling(child)) {
    if (!isPreposition(structure, child)) continue;
    const whole = wholePreposition(structure, child);
    words = words === '' ? whole : `${words} ${whole}`;
  }
  return words;
}

/** The preposition of a nominal; a conjunct without its own has that of the conjunct before it ("with A and B"). */
export function preposition(structure: Structure, token: number): string {
  const own = phrasePreposition(structure, token);
  if (own !== '' || structure.base(token) !== 'conj') return own;
  return preposition(structure, structure.head(token));
}

/** Whether the preposition of a phrase is the one asked for, alone or at the end of a row ("from within"). */
export function matchesPreposition(found: string, wanted: string): boolean {
  if (found === wanted) return true;
  return found.endsWith(` ${wanted}`) && !wanted.includes(' ') && wanted !== 'of' && wanted !== 'to';
}
