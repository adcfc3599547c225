import { lowerCase } from '../../text';
import type { Annotation } from '../model';

/** Tags of finite verb forms. */
export const finiteTags: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Tags and arcs of a sentence while they are being mended. */
export class Draft {
  readonly words: readonly string[];
  /** The words as they were written. */
  readonly surfaces: readonly string[];
  readonly xpos: string[];
  readonly heads: Int32Array;
  readonly deprels: string[];

  constructor(words: readonly string[], annotation: Annotation) {
    // Pushed one by one, so that engines make an array of one kind, and compile what reads it once.
    const lower: string[] = [];
    for (const word of words) lower.push(lowerCase(word));
    this.words = lower;
    this.surfaces = words;
    this.xpos = [...annotation.xpos];
    this.heads = annotation.heads.slice();
    this.deprels = [...annotation.deprels];
  }

  get size(): number {
    return this.words.length;
  }

  // Tokens before the first are asked for often, and engines are slow to find nothing at a negative index.

  word(token: number): string {
    return token < 0 ? '' : (this.words[token] ?? '');
  }

  /** Whether the word is written without capitals. */
  isLower(token: number): boolean {
    return this.surfaces[token] === this.words[token];
  }

  tag(token: number): string {
    return token < 0 ? '' : (this.xpos[token] ?? '');
  }

  head(token: number): number {
    return token < 0 ? -1 : (this.heads[token] ?? -1);
  }

  relation(token: number): string {
    return token < 0 ? '' : (this.deprels[token] ?? '');
  }

  /** Whether the token hangs on `head` by this relation or a subtype of it. */
  hangs(token: number, head: number, base: string): boolean {
    return this.head(token) === head && isOf(this.relation(token), base);
  }

  /** First dependent after `from` with this relation or a subtype of it, −1 without one. */
  child(head: number, base: string, from = -1): number {
    for (let token = from + 1; token < this.size; token++) if (this.hangs(token, head, base)) return token;
    return -1;
  }

  attach(token: number, head: number, relation: string): void {
    this.heads[token] = head;
    this.deprels[token] = relation;
  }

  isVerb(token: number): boolean {
    return this.tag(token).startsWith('VB');
  }

  /** A finite verb form, or a predicate with a finite auxiliary or copula. */
  isFinite(token: number): boolean {
    const helper = this.firstHelper(token);
    return finiteTags.has(this.tag(helper < 0 ? token : helper));
  }

  /** First auxiliary or copula, −1 without one. */
  firstHelper(token: number): number {
    for (let child = 0; child < this.size; child++) {
      if (this.hangs(child, token, 'aux') || this.hangs(child, token, 'cop')) return child;
    }
    return -1;
  }

  hasSubject(token: number): boolean {
    return (
      this.child(token, 'nsubj') >= 0 || this.child(token, 'csubj') >= 0 || this.child(token, 'expl') >= 0
    );
  }

  /** A finite clause that has neither a subject nor a verb before it to share one with. */
  lacksSubject(token: number): boolean {
    if (this.hasSubject(token) || !this.isFinite(token)) return false;
    if (isOf(this.relation(token), 'conj') && this.isJoined(token)) return false;
    return (
      !isOf(this.relation(token), 'aux') &&
      !isOf(this.relation(token), 'cop') &&
      this.relation(token) !== 'acl:relcl'
    );
  }

  /** Whether a conjunction or a mark stands between a conjunct and what it is joined to. */
  private isJoined(token: number): boolean {
    for (let between = this.head(token) + 1; between < token; between++) {
      if (/^(?:CC|,|:)$/.test(this.tag(between))) return true;
    }
    return false;
  }

  /** Whether `ancestor` is above the token or the token itself. */
  dominates(ancestor: number, token: number): boolean {
    let up = token;
    // No way up is longer than the sentence, unless a mend has closed a circle (`isTree`).
    for (let steps = 0; up >= 0 && steps <= this.size; steps++) {
      if (up === ancestor) return true;
      up = this.head(up);
    }
    return false;
  }

  /** Whether the arcs are one tree. */
  isTree(): boolean {
    const root = this.heads.indexOf(-1);
    for (let token = 0; token < this.size; token++) if (!this.dominates(root, token)) return false;
    return root >= 0 || this.size === 0;
  }

  /** Whether making `head` the head of `token` would close a circle. */
  wouldCircle(token: number, head: number): boolean {
    return this.dominates(token, head);
  }
}

/** Whether a relation is this one or a subtype of it. */
export function isOf(relation: string, base: string): boolean {
  return (
    relation === base ||
    (relation.length > base.length && relation.startsWith(base) && relation[base.length] === ':')
  );
}
