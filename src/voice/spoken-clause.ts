import type { Tree } from '../syntax';
import { ADDRESSING_VERBS, CLAUSE_ONLY_VERBS, CLAUSE_VERBS, QUESTIONING_VERBS } from './cues';
import { lemmaOf, wordAt } from './report-clauses';

/*
 * Where a reported clause begins, read from the words: behind `that`, or where a bare clause follows a verb of saying
 * at once. In a long sentence the words are a surer sign than the tree, which must have got everything right to show
 * the clause.
 */

/** How many tokens may stand between the verb and its `that`. */
const REACH = 9;
/** Longest subject of a bare clause, in tokens. */
const LONGEST_SUBJECT = 8;

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['he', 'i', 'it', 'she', 'there', 'they', 'we']);
const QUESTION_WORDS: ReadonlySet<string> = new Set(['how', 'what', 'whether', 'who', 'why']);
const FINITE: ReadonlySet<string> = new Set(['MD', 'VBZ', 'VBP', 'VBD']);

function tagOf(tree: Tree, token: number): string {
  return tree.tokens[token]?.xpos ?? '';
}

/** Whether a finite verb follows in the same part of the sentence. */
function hasVerbAfter(tree: Tree, from: number): boolean {
  for (let token = from + 1; token < tree.tokens.length && wordAt(tree, token) !== ';'; token++) {
    if (FINITE.has(tagOf(tree, token))) return true;
  }
  return false;
}

/** `said on Monday that …`: adverbials and whoever is addressed may stand before the conjunction. */
function thatAfter(tree: Tree, verb: number): number {
  const addressing = ADDRESSING_VERBS.has(lemmaOf(tree, verb));
  for (let token = verb + 1; token <= verb + REACH && token < tree.tokens.length; token++) {
    const { upos } = tree.tokens[token] ?? {};
    if (wordAt(tree, token) === 'that') {
      const opens = token === verb + 1 || tagOf(tree, token) === 'IN';
      return opens && hasVerbAfter(tree, token) ? token : -1;
    }
    if (upos === 'VERB' || upos === 'AUX' || upos === 'CCONJ' || upos === 'SCONJ' || upos === 'PUNCT')
      return -1;
    // The object of another verb of saying is a noun that `that` may refer to: `announced a plan that …`.
    const isObject = tree.head(token) === verb && tree.relation(token).startsWith('obj');
    if (isObject && !addressing) return -1;
  }
  return -1;
}

/** `fears they will lose`, `said the minister had lied`: a noun phrase and its finite verb at once. */
function bareAfter(tree: Tree, verb: number): number {
  const start = verb + 1;
  if (SUBJECT_PRONOUNS.has(wordAt(tree, start)) && tagOf(tree, start) !== 'DT')
    return hasVerbAfter(tree, start) ? start : -1;
  for (let token = start; token <= verb + LONGEST_SUBJECT; token++) {
    const { upos } = tree.tokens[token] ?? {};
    if (upos === 'VERB' || upos === 'AUX') return token > start && isMainVerb(tree, token) ? start : -1;
    const nominal =
      upos === 'NOUN' ||
      upos === 'PROPN' ||
      upos === 'DET' ||
      upos === 'ADJ' ||
      upos === 'NUM' ||
      upos === 'PRON';
    if (!nominal && wordAt(tree, token) !== 'of' && tagOf(tree, token) !== 'POS') return -1;
    if (tagOf(tree, token).startsWith('W')) return -1;
  }
  return -1;
}

/** A form that is no participle: `will`, `has`, `is`, a present tense. */
function isMainVerb(tree: Tree, token: number): boolean {
  const tag = tagOf(tree, token);
  if (tag === 'MD' || tag === 'VBZ' || tag === 'VBP') return true;
  return tag === 'VBD' && (tree.tokens[token]?.upos === 'AUX' || tree.dependents(token, 'nsubj').length > 0);
}

/** Whether something that can have been said stands before the verb of saying. */
function hasClauseBefore(tree: Tree, verb: number): boolean {
  return tree.tokens.some(({ xpos }, token) => token < verb && FINITE.has(xpos) && tree.head(token) !== verb);
}

/**
 * `said leaving now would be wrong`: verbs that have no other complement than what is said, so that whatever follows
 * them is it. Where the subject follows, or something said stands before, they are asides.
 */
function restAfter(tree: Tree, verb: number): number {
  const next = tree.tokens[verb + 1];
  const before = tree.tokens[verb - 1];
  if (!next || before === undefined || before.upos === 'PUNCT') return -1;
  const opens =
    next.upos !== 'VERB' &&
    next.upos !== 'AUX' &&
    next.upos !== 'PUNCT' &&
    next.upos !== 'CCONJ' &&
    next.upos !== 'SCONJ';
  const gerund = next.xpos === 'VBG';
  if ((!opens && !gerund) || next.xpos.startsWith('W') || next.xpos === 'TO') return -1;
  const inverted = tree.dependents(verb, 'nsubj').some((subject) => subject > verb);
  return !inverted && !hasClauseBefore(tree, verb) && hasVerbAfter(tree, verb + 1) ? verb + 1 : -1;
}

/** `asked whether …`, `explained why …`. */
function questionAfter(tree: Tree, verb: number): number {
  const start = verb + 1;
  return QUESTION_WORDS.has(wordAt(tree, start)) && hasVerbAfter(tree, start) ? start : -1;
}

/** First token of the clause that a verb of saying or thinking introduces, −1 when the words show none. */
export function spokenClause(tree: Tree, verb: number): number {
  const lemma = lemmaOf(tree, verb);
  if (!CLAUSE_VERBS.has(lemma)) return QUESTIONING_VERBS.has(lemma) ? questionAfter(tree, verb) : -1;
  const marked = Math.max(thatAfter(tree, verb), questionAfter(tree, verb));
  if (marked >= 0) return marked;
  const bare = bareAfter(tree, verb);
  return bare < 0 && CLAUSE_ONLY_VERBS.has(lemma) ? restAfter(tree, verb) : bare;
}
