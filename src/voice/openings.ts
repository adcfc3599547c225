import type { Tree } from '../syntax';
import { segmentAround, wordAt } from './report-clauses';

/*
 * `Fearing that the dam would burst, the villagers fled`: a clause that opens a sentence is over where the main clause
 * begins, and with it what it reports. Read from the words, since parsers often take the reported clause and the main
 * clause for one.
 */

/** Subordinators of clauses that may stand before their main clause; `as they say` reports what follows instead. */
const OPENERS: ReadonlySet<string> = new Set([
  'after',
  'although',
  'because',
  'before',
  'despite',
  'even',
  'if',
  'once',
  'since',
  'though',
  'unless',
  'until',
  'when',
  'whenever',
  'whereas',
  'while',
  'whilst',
]);

/** What may stand before a participle that opens the sentence: `but`, `by`, `not`, `having`. */
const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set([
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'PART',
  'PUNCT',
  'SCONJ',
]);
const FINITE: ReadonlySet<string> = new Set(['MD', 'VBD', 'VBP', 'VBZ']);

function tagOf(tree: Tree, token: number): string {
  return tree.tokens[token]?.xpos ?? '';
}

/** Whether the cue stands in a clause that opens its sentence and lacks a finite verb or has a subordinator. */
function isInOpening(tree: Tree, cue: number, start: number): boolean {
  const before = tree.tokens.slice(start, cue);
  if (before.some(({ text }) => text === ',')) return false;
  if (before.slice(0, 2).some(({ text }) => OPENERS.has(text.toLowerCase()))) return true;
  const finite = before.some(({ xpos }) => FINITE.has(xpos)) || FINITE.has(tagOf(tree, cue));
  return !finite && before.every(({ upos }) => BEFORE_PARTICIPLE.has(upos));
}

function hasFinite(tree: Tree, first: number, last: number): boolean {
  return tree.tokens.slice(first, last).some(({ xpos }) => FINITE.has(xpos));
}

/** Whether a noun phrase and its finite verb begin here, or follow one more aside between commas. */
function opensMainClause(tree: Tree, first: number, last: number): boolean {
  const opening = tree.tokens[first];
  if (!opening || opening.xpos.startsWith('W') || opening.upos === 'CCONJ' || opening.upos === 'SCONJ')
    return false;
  let nominal = false;
  for (let token = first; token <= last; token++) {
    const { upos, xpos } = tree.tokens[token] ?? { upos: 'X', xpos: '' };
    if (FINITE.has(xpos)) return nominal;
    if (upos === 'PUNCT' || upos === 'SCONJ' || xpos.startsWith('W')) return false;
    nominal ||= upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' || upos === 'DET';
  }
  return false;
}

/** Last token of the opening clause around the cue, −1 where the cue stands in none. */
export function openingEnd(tree: Tree, cue: number): number {
  const { first, last } = segmentAround(tree, cue);
  if (!isInOpening(tree, cue, first)) return -1;
  for (let comma = cue + 1; comma < last; comma++) {
    if (wordAt(tree, comma) !== ',' || !hasFinite(tree, cue + 1, comma)) continue;
    if (opensMainClause(tree, comma + 1, last)) return comma - 1;
  }
  return -1;
}
