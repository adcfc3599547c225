import type { ParsedToken, TokenRange, Tree } from '../types';
import { isPredicate } from './classes';
import { clause, parentClause } from './clauses';
import { conjuncts } from './coordination';
import { adverbs, auxiliaries, complements, negations } from './modification';
import { appositions, nounPhrase, premodifiers } from './nominal';
import { describedNominals, indirectObjects, logicalObjects, logicalSubjects, objects } from './objects';
import { obliques } from './obliques';
import { agents, isPassive } from './passive';
import { possessors } from './possessors';
import { preposition } from './preposition';
import { antecedent } from './relative';
import { Structure } from './structure';
import { subjects } from './subjects';

/** The questions, each answered by the file that holds its idea. */
class DependencyTree implements Tree {
  private readonly structure: Structure;

  constructor(tokens: readonly ParsedToken[]) {
    this.structure = new Structure(tokens);
  }

  get tokens(): readonly ParsedToken[] {
    return this.structure.tokens;
  }

  get root(): number {
    return this.structure.root;
  }

  head(token: number): number {
    return this.structure.head(token);
  }

  relation(token: number): string {
    return this.structure.relation(token);
  }

  base(token: number): string {
    return this.structure.base(token);
  }

  dependents(token: number, ...relations: string[]): readonly number[] {
    const found: number[] = [];
    const { structure } = this;
    for (let child = structure.firstChild(token); child >= 0; child = structure.nextSibling(child)) {
      const named =
        relations.length === 0 ||
        relations.includes(structure.base(child)) ||
        relations.includes(structure.relation(child));
      if (named) found.push(child);
    }
    return found;
  }

  dominates(ancestor: number, token: number): boolean {
    return this.structure.dominates(ancestor, token);
  }

  subtree(token: number): TokenRange {
    return this.structure.subtree(token);
  }

  nounPhrase(token: number): TokenRange {
    return nounPhrase(this.structure, token);
  }

  clause(token: number): number {
    return clause(this.structure, token);
  }

  isPredicate(token: number): boolean {
    return isPredicate(this.structure, token);
  }

  parentClause(token: number): number {
    return parentClause(this.structure, token);
  }

  subjects(predicate: number): readonly number[] {
    return subjects(this.structure, predicate);
  }

  logicalSubjects(predicate: number): readonly number[] {
    return logicalSubjects(this.structure, predicate);
  }

  logicalObjects(predicate: number): readonly number[] {
    return logicalObjects(this.structure, predicate);
  }

  objects(predicate: number): readonly number[] {
    return objects(this.structure, predicate);
  }

  indirectObjects(predicate: number): readonly number[] {
    return indirectObjects(this.structure, predicate);
  }

  isPassive(predicate: number): boolean {
    return isPassive(this.structure, predicate);
  }

  agents(predicate: number): readonly number[] {
    return agents(this.structure, predicate);
  }

  obliques(token: number, preposition?: string): readonly number[] {
    return obliques(this.structure, token, preposition);
  }

  preposition(token: number): string {
    return preposition(this.structure, token);
  }

  possessors(token: number): readonly number[] {
    return possessors(this.structure, token);
  }

  premodifiers(token: number): readonly number[] {
    return premodifiers(this.structure, token);
  }

  appositions(token: number): readonly number[] {
    return appositions(this.structure, token);
  }

  conjuncts(token: number): readonly number[] {
    return conjuncts(this.structure, token);
  }

  complements(predicate: number): readonly number[] {
    return complements(this.structure, predicate);
  }

  describedNominals(token: number): readonly number[] {
    return describedNominals(this.structure, token);
  }

  antecedent(predicate: number): number {
    return antecedent(this.structure, predicate);
  }

  negations(token: number): readonly number[] {
    return negations(this.structure, token);
  }

  auxiliaries(predicate: number): readonly number[] {
    return auxiliaries(this.structure, predicate);
  }

  adverbs(token: number): readonly number[] {
    return adverbs(this.structure, token);
  }
}

/** A tree over tokens with heads and relations. Heads that make no tree are mended, so that every question ends. */
export function createTree(tokens: readonly ParsedToken[]): Tree {
  return new DependencyTree(tokens);
}
