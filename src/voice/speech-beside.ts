import type { Party, Span } from '../contract';
import type { Cast } from '../actors';
import type { Tree } from '../syntax';
import { REPORTING_VERBS } from './cues';
import { firstFrom, itemAt } from './ordered';
import { lemmaOf, spanOf } from './report-clauses';
import { partiesAt } from './speakers';

/** Whoever speaks, and the word that says so. */
export interface Speech {
  readonly speakers: readonly Party[];
  readonly cue: Span;
}

/** A sentence beside or around a quotation. */
export interface Surroundings {
  readonly sentence: number;
  readonly tree: Tree;
  readonly cast: Cast;
  /** Heads of verbal acts: quoted words under them are their source's. */
  readonly verbalActs: ReadonlySet<number>;
  readonly quotations: readonly Span[];
}

/** How many tokens may stand between a quotation and a verb of saying whose subject the tree does not show. */
const BESIDE = 8;

function isQuoted({ tree, quotations }: Surroundings, token: number): boolean {
  const at = tree.tokens[token];
  return at !== undefined && itemAt(quotations, at.start) !== undefined;
}

/** The tokens of the quotation: the first one, and the first one after it. */
function tokensIn(tree: Tree, quotation: Span): { readonly first: number; readonly after: number } {
  return {
    first: firstFrom(tree.tokens, ({ start }) => start >= quotation.start),
    after: firstFrom(tree.tokens, ({ start }) => start >= quotation.end),
  };
}

/** How many tokens stand between a word and the quotation. */
function between({ tree }: Surroundings, word: number, quotation: Span): number {
  const { first, after } = tokensIn(tree, quotation);
  return Math.max(0, first - word - 1) + Math.max(0, word - after);
}

function isPunctuation(tree: Tree, token: number): boolean {
  const upos = tree.tokens[token]?.upos;
  return upos === undefined || upos === 'PUNCT';
}

/** A verb of saying or judging; also where a tagger took one at the edge of its clause for a noun (`the paper read.`). */
function reports({ tree, verbalActs }: Surroundings, token: number): boolean {
  const { upos } = tree.tokens[token] ?? {};
  if (verbalActs.has(token)) return upos === 'VERB';
  if (!REPORTING_VERBS.has(lemmaOf(tree, token))) return false;
  const atEdge = isPunctuation(tree, token - 1) || isPunctuation(tree, token + 1);
  return upos === 'VERB' || (atEdge && (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ'));
}

/** The mention next to a verb of saying, before the next mark: behind an inverted verb, else before it. */
function neighbours({ tree, cast, sentence }: Surroundings, verb: number): readonly number[] {
  const inverted = isPunctuation(tree, verb - 1);
  let edge = verb;
  while (!isPunctuation(tree, inverted ? edge + 1 : edge - 1)) edge += inverted ? 1 : -1;
  const heads = cast
    .inSentence(sentence)
    .map(({ head }) => head)
    .filter((head) => (inverted ? head > verb && head <= edge : head < verb && head >= edge));
  return heads.slice(0, 1);
}

/** Whether the quoted words depend on the verb itself: `called it a “farce”`, but not `attacked the “farce” in March`. */
function governs({ tree }: Surroundings, verb: number, quotation: Span): boolean {
  const { first, after } = tokensIn(tree, quotation);
  if (first <= verb && verb < after) return false;
  for (let token = first; token < after; token++) if (tree.head(token) === verb) return true;
  return false;
}

/**
 * The nearest verb of saying, naming or judging outside the quotation, with its subject. Of a few quoted words only the
 * verb that they depend on makes speech.
 */
export function speechBeside(around: Surroundings, quotation: Span, isShort: boolean): Speech | undefined {
  const { tree, cast, sentence } = around;
  let best:
    { readonly verb: number; readonly speakers: readonly number[]; readonly away: number } | undefined;
  for (let verb = 0; verb < tree.tokens.length; verb++) {
    if (!reports(around, verb) || isQuoted(around, verb)) continue;
    if (isShort && !governs(around, verb, quotation)) continue;
    const away = between(around, verb, quotation);
    if (best && best.away <= away) continue;
    const subjects = tree.logicalSubjects(verb).filter((subject) => !isQuoted(around, subject));
    if (subjects.length === 0 && away > BESIDE) continue;
    best = { verb, speakers: subjects.length > 0 ? subjects : neighbours(around, verb), away };
  }
  return (
    best && { speakers: partiesAt(cast, sentence, best.speakers), cue: spanOf(tree, best.verb, best.verb) }
  );
}
