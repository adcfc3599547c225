import type { ActDefinition, Guard } from '../../contract';
import type { OtherSense } from './guards-words';
import { OTHER_NOUN_SENSES } from './guards-nouns';
import { OTHER_IDIOM_SENSES } from './guards-idioms';
import { OTHER_VERB_SENSES } from './guards-verbs';
import { OTHER_ADJECTIVE_SENSES } from './guards-adjectives';

/** Every guard of the lexicon: each follows from another sense of the word than the one that its entry names. */
export const OTHER_SENSES: readonly OtherSense[] = [
  ...OTHER_VERB_SENSES,
  ...OTHER_IDIOM_SENSES,
  ...OTHER_NOUN_SENSES,
  ...OTHER_ADJECTIVE_SENSES,
];

/** Guards of a cue; none when it has no other sense. */
export function guardsOf(cue: {
  readonly pos: ActDefinition['pos'];
  readonly lemma: string;
}): readonly Guard[] {
  return GUARDS.get(`${cue.pos} ${cue.lemma}`) ?? [];
}

/** Guards by part of speech and lemma. */
const GUARDS: ReadonlyMap<string, readonly Guard[]> = (() => {
  const byCue = new Map<string, Guard[]>();
  for (const { pos, lemmas, guards } of OTHER_SENSES) {
    for (const lemma of new Set(lemmas)) {
      const known = byCue.get(`${pos} ${lemma}`);
      if (known) known.push(...guards);
      else byCue.set(`${pos} ${lemma}`, [...guards]);
    }
  }
  return byCue;
})();
