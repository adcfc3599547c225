import type { ActDefinition } from '../../contract';
import type { Site } from '../site';
import { tokenAt, wordAt } from '../site';

/** `was guilty of bad faith`: a predicate that taggers take for a noun, though a count noun would have an article. */
function isBarePredicate(site: Site, token: number): boolean {
  return (
    tokenAt(site, token).xpos === 'NN' &&
    site.tree.dependents(token, 'cop').length > 0 &&
    site.tree.dependents(token, 'det', 'case', 'nmod:poss', 'amod', 'compound').length === 0
  );
}

const NOMINAL: ReadonlySet<string> = new Set(['obj', 'nsubj', 'nsubj:pass', 'nmod']);

const CUE_CLASSES: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'PROPN', 'ADJ', 'ADV']);

/**
 * Whether a token can be a cue of any part of speech, by itself or as the end of a compound. An auxiliary cannot, and
 * `have` alone heads hundreds of patterns.
 */
export function mayBeCue(site: Site, token: number): boolean {
  const { upos, xpos } = tokenAt(site, token);
  return CUE_CLASSES.has(upos) || xpos === 'NN' || wordAt(site, token - 1) === '-';
}

/** Whether a token can be a cue of this part of speech. */
export function hasPartOfSpeech(site: Site, token: number, pos: ActDefinition['pos']): boolean {
  const { upos, xpos } = tokenAt(site, token);
  switch (pos) {
    case 'verb':
      return upos === 'VERB';
    case 'noun':
      // Headlines and titles make proper nouns of plain ones; the names of actors are kept out elsewhere.
      // Taggers take some nouns for adjectives (`voiced concern`, `found fault`); the tree knows better.
      return (
        upos === 'NOUN' ||
        (upos === 'ADJ' && NOMINAL.has(site.tree.relation(token))) ||
        (upos === 'PROPN' && (token === 0 || site.sentence.kind === 'headline'))
      );
    case 'adjective':
      return (
        upos === 'ADJ' ||
        (upos === 'VERB' && (xpos === 'VBN' || xpos === 'VBG')) ||
        // `was hard on him`: taggers take some predicates for adverbs.
        (upos === 'ADV' && site.tree.dependents(token, 'cop').length > 0) ||
        isBarePredicate(site, token)
      );
    case 'adverb':
      return upos === 'ADV';
  }
}
