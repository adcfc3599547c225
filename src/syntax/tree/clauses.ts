import { isPredicate } from './classes';
import { firstConjunct } from './coordination';
import type { Structure } from './structure';

/** Head of the smallest clause around the token; the root where no word above heads one (a headline). */
export function clause(structure: Structure, token: number): number {
  let up = token;
  while (up >= 0 && !isPredicate(structure, up)) up = structure.head(up);
  return up < 0 ? structure.root : up;
}

/**
 * The clause that directly contains the clause of `token`, −1 for the main clause. Coordinated clauses stand side by
 * side: none contains the other.
 */
export function parentClause(structure: Structure, token: number): number {
  const first = firstConjunct(structure, clause(structure, token));
  const head = structure.head(first);
  return head < 0 ? -1 : clause(structure, head);
}
