import { sharesLeft } from './coordination';
import { addReferents } from './relative';
import { ordered, type Structure } from './structure';

/** Whether the noun has a determiner or possessor of its own, so that it cannot share one. */
function hasDeterminer(structure: Structure, noun: number): boolean {
  for (let child = structure.firstChild(noun); child >= 0; child = structure.nextSibling(child)) {
    const relation = structure.relation(child);
    if (relation === 'det' || relation === 'nmod:poss' || relation === 'nummod') return true;
  }
  return false;
}

/**
 * Heads of the possessors, conjuncts included and `whose` as its antecedent. A bare conjunct shares the possessor
 * of the first ("Tehran's silence and delay").
 */
export function possessors(structure: Structure, token: number): readonly number[] {
  const found: number[] = [];
  for (let child = structure.firstChild(token); child >= 0; child = structure.nextSibling(child)) {
    if (structure.relation(child) === 'nmod:poss') addReferents(structure, child, token, found);
  }
  if (found.length > 0) return ordered(found);
  if (sharesLeft(structure, token) && !hasDeterminer(structure, token) && structure.upos(token) === 'NOUN') {
    const head = structure.head(token);
    if (structure.upos(head) === 'NOUN') return possessors(structure, head);
  }
  return found;
}
