import type { Reading } from '../reading';
import { isCapital, wordAt } from '../reading';

export const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

export const DEFINITE: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'both',
  'either',
  'neither',
  'each',
]);

export const DETERMINERS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...DEFINITE,
  'some',
  'any',
  'no',
  'every',
  'many',
  'several',
  'few',
  'most',
  'all',
  'another',
]);

export const POSSESSIVES: ReadonlySet<string> = new Set([
  'his',
  'her',
  'its',
  'their',
  'my',
  'our',
  'your',
  'whose',
]);

/** "so that holders …", "say that Brenk’s team …": a `that` before a plural or a name is no determiner. */
export function isConjunction(reading: Reading, position: number, head: number): boolean {
  const { tokens } = reading;
  if (wordAt(reading, position) !== 'that') return false;
  return /^NNP?S$/.test(tokens[head]?.xpos ?? '') || isCapital(tokens[position + 1]);
}
