import { lowerCase } from '../../text';
import type { ParsedToken, TokenRange } from '../types';

/** Relation without its subtype (`nsubj:pass` → `nsubj`). Kept, because a tree is made for every sentence. */
function withoutSubtype(deprel: string): string {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/**
 * Heads that make one tree whatever was given: a head outside the sentence or on the token itself counts as none,
 * a circle is cut where it is first entered, and all tokens without a head but the first hang on that one.
 */
function soundHeads(tokens: readonly ParsedToken[]): Int32Array {
  const size = tokens.length;
  const heads = new Int32Array(size);
  let root = -1;
  for (let token = 0; token < size; token++) {
    const head = tokens[token]?.head ?? -1;
    const valid = Number.isInteger(head) && head >= 0 && head < size && head !== token;
    heads[token] = valid ? head : -1;
    if (!valid && root < 0) root = token;
  }
  if (root < 0 && size > 0) {
    root = 0;
    heads[0] = -1;
  }
  // 0: not seen, 1: on the way up from the present token, 2: known to reach the root.
  const state = new Uint8Array(size);
  for (let token = 0; token < size; token++) {
    let above = token;
    let below = -1;
    while (above >= 0 && state[above] === 0) {
      state[above] = 1;
      below = above;
      above = heads[above] ?? -1;
    }
    if (above >= 0 && state[above] === 1) heads[below] = root;
    for (let up = token; up >= 0 && state[up] === 1; up = heads[up] ?? -1) state[up] = 2;
    if (heads[token] === -1 && token !== root) heads[token] = root;
  }
  return heads;
}

/**
 * The bare tree behind the questions: heads, children in text order and spans in typed arrays, computed once.
 * Children are walked by `firstChild` and `nextSibling`, so that a question allocates only its answer.
 */
export class Structure {
  readonly tokens: readonly ParsedToken[];
  readonly root: number;
  private readonly heads: Int32Array;
  private readonly bases: readonly string[];
  /** The words in lower case, as far as they were asked for. */
  private readonly lower: string[] = [];
  private readonly eldest: Int32Array;
  private readonly siblings: Int32Array;
  private readonly firsts: Int32Array;
  private readonly lasts: Int32Array;

  constructor(given: readonly ParsedToken[]) {
    const size = given.length;
    const heads = soundHeads(given);
    this.heads = heads;
    this.root = heads.indexOf(-1);
    this.tokens = given.some((token, index) => token.head !== heads[index])
      ? given.map((token, index) => ({ ...token, head: heads[index] ?? -1 }))
      : given;
    // Pushed one by one, so that engines make an array of one kind, and compile what reads it once.
    const bases: string[] = [];
    for (const { deprel } of this.tokens) bases.push(withoutSubtype(deprel));
    this.bases = bases;
    this.eldest = new Int32Array(size).fill(-1);
    this.siblings = new Int32Array(size).fill(-1);
    this.firsts = new Int32Array(size);
    this.lasts = new Int32Array(size);
    for (let token = size - 1; token >= 0; token--) {
      this.firsts[token] = token;
      this.lasts[token] = token;
      const head = heads[token] ?? -1;
      if (head < 0) continue;
      this.siblings[token] = this.eldest[head] ?? -1;
      this.eldest[head] = token;
    }
    this.spread();
  }

  /** Carries the spans of the subtrees upwards: each token widens its ancestors until one is wide enough. */
  private spread(): void {
    for (let token = 0; token < this.heads.length; token++) {
      for (let up = this.head(token); up >= 0 && (this.firsts[up] ?? 0) > token; up = this.head(up)) {
        this.firsts[up] = token;
      }
    }
    for (let token = this.heads.length - 1; token >= 0; token--) {
      for (let up = this.head(token); up >= 0 && (this.lasts[up] ?? 0) < token; up = this.head(up)) {
        this.lasts[up] = token;
      }
    }
  }

  get size(): number {
    return this.heads.length;
  }

  // The root's head is −1, and engines are slow to find nothing at a negative index.

  head(token: number): number {
    return token < 0 ? -1 : (this.heads[token] ?? -1);
  }

  firstChild(token: number): number {
    return token < 0 ? -1 : (this.eldest[token] ?? -1);
  }

  nextSibling(token: number): number {
    return token < 0 ? -1 : (this.siblings[token] ?? -1);
  }

  /** Relation to the head, with its subtype. */
  relation(token: number): string {
    return token < 0 ? '' : (this.tokens[token]?.deprel ?? '');
  }

  /** Relation to the head, without its subtype. */
  base(token: number): string {
    return token < 0 ? '' : (this.bases[token] ?? '');
  }

  upos(token: number): string {
    return token < 0 ? '' : (this.tokens[token]?.upos ?? '');
  }

  xpos(token: number): string {
    return token < 0 ? '' : (this.tokens[token]?.xpos ?? '');
  }

  lemma(token: number): string {
    return token < 0 ? '' : (this.tokens[token]?.lemma ?? '');
  }

  /** The word itself, in lower case. */
  word(token: number): string {
    if (token < 0) return '';
    const known = this.lower[token];
    if (known !== undefined) return known;
    const parsed = this.tokens[token];
    return parsed === undefined ? '' : (this.lower[token] = lowerCase(parsed.text));
  }

  subtree(token: number): TokenRange {
    return { first: this.firsts[token] ?? token, last: this.lasts[token] ?? token };
  }

  dominates(ancestor: number, token: number): boolean {
    let up = token;
    while (up >= 0 && up !== ancestor) up = this.head(up);
    return up >= 0 && up === ancestor;
  }

  /** The first dependent with this relation (no subtype), −1 when there is none. */
  childOf(token: number, base: string): number {
    let child = this.firstChild(token);
    while (child >= 0 && this.base(child) !== base) child = this.nextSibling(child);
    return child;
  }
}

/** In text order, each token once. */
export function ordered(tokens: number[]): readonly number[] {
  if (tokens.length < 2) return tokens;
  tokens.sort((left, right) => left - right);
  let kept = 1;
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token !== undefined && token !== tokens[kept - 1]) tokens[kept++] = token;
  }
  tokens.length = kept;
  return tokens;
}
