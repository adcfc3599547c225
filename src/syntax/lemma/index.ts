import type { UniversalTag } from '../types';

/** Lemma in the manner of Universal Dependencies, from a word and its tags. */
export function lemmatise(word: string, upos: UniversalTag, xpos: string): string {
  return upos === 'PROPN' || xpos === 'NNP' ? word : word.toLowerCase();
}
