import { isNominal, isPredicate } from './classes';
import { matchesPreposition, preposition } from './preposition';
import { addReferents } from './relative';
import type { Structure } from './structure';

/** Adds a phrase and those of its conjuncts that have the wanted preposition (any when it is `undefined`). */
export function addPhrase(
  structure: Structure,
  token: number,
  wanted: string | undefined,
  into: number[],
): void {
  const found = preposition(structure, token);
  if (found !== '' && (wanted === undefined || matchesPreposition(found, wanted))) {
    const referents: number[] = [];
    addReferents(structure, token, token + 1, referents);
    into.push(...referents);
  }
  for (let child = structure.firstChild(token); child >= 0; child = structure.nextSibling(child)) {
    if (structure.base(child) === 'conj' && isNominal(structure, child) && !isPredicate(structure, child)) {
      addPhrase(structure, child, wanted, into);
    }
  }
}
