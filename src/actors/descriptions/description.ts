import type { Draft } from '../draft';
import { BODIES, NAME_ONLY } from '../lexicon/bodies';
import { FEMALE_NOUNS, MALE_NOUNS } from '../lexicon/persons';
import type { Reading } from '../reading';
import type { Gender } from '../roster';
import type { Phrase } from './phrases';

/** What a phrase turns out to be: a mention, somebody in passing who may be referred back to, or a thing. */
export type Description =
  { readonly kind: 'mention' | 'passing'; readonly draft: Draft } | { readonly kind: 'thing' };

export const THING: Description = { kind: 'thing' };

export function genderOfNoun(noun: string): Gender {
  if (FEMALE_NOUNS.has(noun)) return 'female';
  return MALE_NOUNS.has(noun) ? 'male' : 'unknown';
}

export function draftOf(
  reading: Reading,
  phrase: Phrase,
  how: Draft['how'],
  parties: readonly string[],
  last = phrase.last,
): Draft {
  return { sentence: reading.index, first: phrase.first, last, head: phrase.head, how, parties };
}

export function isBody(noun: string): boolean {
  return BODIES.has(noun) && !NAME_ONLY.has(noun);
}
