import type { Token } from '../text';

/** Universal part of speech (https://universaldependencies.org/u/pos/). */
export type UniversalTag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A token with its place in the tree. */
export interface ParsedToken extends Token {
  readonly upos: UniversalTag;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** Lower case but for names. */
  readonly lemma: string;
  /** Index of the head in the sentence, −1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation with its subtype (`nsubj:pass`, `nmod:poss`). */
  readonly deprel: string;
}

/** First and last token of a stretch, both included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/**
 * A Universal Dependencies tree with the questions that later rooms ask. Tokens are named by their index in the
 * sentence; every list is in text order and free of duplicates; no method throws on a valid index, whatever the tree.
 */
export interface Tree {
  readonly tokens: readonly ParsedToken[];
  readonly root: number;

  /** Index of the head, −1 for the root. */
  head(token: number): number;
  /** Relation to the head, with its subtype. */
  relation(token: number): string;
  /** Relation to the head, without its subtype (`nsubj` for `nsubj:pass`). */
  base(token: number): string;
  /** Dependents, of the given relations only when some are named (`'nsubj'` also finds `nsubj:pass`). */
  dependents(token: number, ...relations: string[]): readonly number[];
  /** Whether `ancestor` dominates `token` or is it. */
  dominates(ancestor: number, token: number): boolean;
  /** Leftmost and rightmost token of the subtree. */
  subtree(token: number): TokenRange;
  /** The noun phrase headed by `token` without relative clauses, appositions, conjuncts, leading preposition and closing possessive mark. */
  nounPhrase(token: number): TokenRange;

  /** Head of the smallest clause that contains `token` (the token itself when it heads one). */
  clause(token: number): number;
  /** Whether `token` heads a clause (a verb, or a predicate noun or adjective with a copula or subject). */
  isPredicate(token: number): boolean;
  /** The clause that directly contains the clause of `token`, −1 for the main clause. */
  parentClause(token: number): number;

  /** Heads of the surface subjects, conjuncts included; also through control, raising, coordination, participial and relative clauses. */
  subjects(predicate: number): readonly number[];
  /** Logical subjects: the agents of a passive, else the subjects. Empty for an agentless passive. */
  logicalSubjects(predicate: number): readonly number[];
  /** Logical objects: the subjects of a passive, else the objects (also through relative clauses and coordination), conjuncts included. */
  logicalObjects(predicate: number): readonly number[];
  /** Direct objects, conjuncts included. */
  objects(predicate: number): readonly number[];
  /** Indirect objects, conjuncts included. */
  indirectObjects(predicate: number): readonly number[];
  /** Whether the verb is a passive (finite, `being`, reduced participle, `get`). */
  isPassive(predicate: number): boolean;
  /** `by` phrases under a passive participle, conjuncts included, whatever their label. */
  agents(predicate: number): readonly number[];
  /** Heads of the prepositional phrases of a verb, noun or adjective, conjuncts included; of one preposition when named (`'with'`, `'because of'`). */
  obliques(token: number, preposition?: string): readonly number[];
  /** The preposition of a nominal, multi-word ones joined by a space (`according to`), or `''`. */
  preposition(token: number): string;
  /** Heads of possessors (`Iran's`, `their`), conjuncts included. */
  possessors(token: number): readonly number[];
  /** Noun and adjective modifiers before a noun (`compound`, `amod`, demonyms). */
  premodifiers(token: number): readonly number[];
  /** Appositions in either direction. */
  appositions(token: number): readonly number[];
  /** The whole coordination that `token` is part of, itself included. */
  conjuncts(token: number): readonly number[];
  /** Clausal complements (`ccomp`, `xcomp`). */
  complements(predicate: number): readonly number[];
  /** The nominal that an adjective or participle modifies or is predicated of. */
  describedNominals(token: number): readonly number[];
  /** The noun a relative or participial clause modifies, −1 when it modifies none. */
  antecedent(predicate: number): number;
  /** Negating words with this predicate or nominal in their direct reach (`not`, `never`, `no`, `neither`). */
  negations(token: number): readonly number[];
  /** Auxiliaries and modals of a predicate (`should`, `would`, `has`). */
  auxiliaries(predicate: number): readonly number[];
  /** Adverbs and particles of a token. */
  adverbs(token: number): readonly number[];
}
