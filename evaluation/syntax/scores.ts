import type { GoldToken } from './align';

/** What the parser says about one token; `head` is −1 for the root. */
export interface ParsedToken {
  readonly head: number;
  readonly deprel: string;
  readonly xpos: string;
  readonly upos: string;
}

/** Gold, predicted and agreed things of one kind. */
export class Agreement {
  gold = 0;
  predicted = 0;
  agreed = 0;

  get recall(): number {
    return this.gold === 0 ? 0 : (100 * this.agreed) / this.gold;
  }

  get precision(): number {
    return this.predicted === 0 ? 0 : (100 * this.agreed) / this.predicted;
  }

  get f1(): number {
    const sum = this.gold + this.predicted;
    return sum === 0 ? 0 : (200 * this.agreed) / sum;
  }
}

/** Scores of a parser on tokens of our own with projected gold arcs; punctuation does not count. */
export class SyntaxScores {
  words = 0;
  heads = 0;
  arcs = 0;
  xpos = 0;
  upos = 0;
  readonly triples = new Agreement();
  readonly relations = new Map<string, Agreement>();

  /** `missing`: words of the treebank that no token covers; they count as wrong. */
  add(gold: readonly (GoldToken | undefined)[], parsed: readonly ParsedToken[], missing: number): void {
    this.words += missing;
    gold.forEach((truth, index) => {
      const guess = parsed[index];
      if (truth === undefined || guess === undefined || truth.upos === 'PUNCT') return;
      const right = truth.head === guess.head;
      const labelled = right && truth.deprel === guess.deprel;
      this.words++;
      if (right) this.heads++;
      if (labelled) this.arcs++;
      if (truth.xpos === guess.xpos) this.xpos++;
      if (truth.upos === guess.upos) this.upos++;
      const wanted = this.relation(truth.deprel);
      wanted.gold++;
      if (labelled) wanted.agreed++;
      this.relation(guess.deprel).predicted++;
    });
    const goldTriples = triplesOf(gold);
    const parsedTriples = triplesOf(parsed);
    this.triples.gold += goldTriples.size;
    this.triples.predicted += parsedTriples.size;
    for (const triple of parsedTriples) if (goldTriples.has(triple)) this.triples.agreed++;
  }

  relation(name: string): Agreement {
    const known = this.relations.get(name);
    if (known !== undefined) return known;
    const made = new Agreement();
    this.relations.set(name, made);
    return made;
  }

  /** A percentage of the words. */
  share(count: number): number {
    return this.words === 0 ? 0 : (100 * count) / this.words;
  }
}

/** Every (verb, subject, object) of an active clause, as a string of token indices. */
function triplesOf(
  tokens: readonly ({ readonly head: number; readonly deprel: string } | undefined)[],
): Set<string> {
  const subjects = new Map<number, number[]>();
  tokens.forEach((token, index) => {
    if (token?.deprel !== 'nsubj') return;
    const same = subjects.get(token.head);
    if (same === undefined) subjects.set(token.head, [index]);
    else same.push(index);
  });
  const triples = new Set<string>();
  tokens.forEach((token, index) => {
    if (token?.deprel !== 'obj') return;
    for (const subject of subjects.get(token.head) ?? []) triples.add(`${token.head} ${subject} ${index}`);
  });
  return triples;
}
