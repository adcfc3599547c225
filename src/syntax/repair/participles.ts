import { irregularPasts } from '../lemma/irregular';
import type { Draft } from './draft';

/** Verbs without a passive: behind a noun, their past form is its verb. */
const withoutPassive: ReadonlySet<string> = new Set(
  `appeared arrived collapsed crashed died disappeared elapsed emerged erupted existed expired fainted flourished happened
   laughed lingered occurred perished prevailed protested reacted remained resigned resided retired seemed smiled sneezed
   stood sat slept stayed subsided succeeded sufficed survived trembled vanished waited went wept yawned`
    .trim()
    .split(/\s+/),
);

/** Past tenses that have a participle of another form: "came", "took", "rose". */
const onlyPast: ReadonlySet<string> = new Set(
  [...new Set(irregularPasts.values())].flatMap((lemma) => {
    const forms = [...irregularPasts].filter(([, of]) => of === lemma).map(([form]) => form);
    // "Proved" and the like are participles too.
    return forms.length === 2 ? forms.slice(0, 1).filter((form) => !form.endsWith('ed')) : [];
  }),
);

/** Whether a word has the form of a past participle, as far as it alone tells. */
export function looksLikeParticiple(word: string): boolean {
  return (irregularPasts.has(word) && !onlyPast.has(word)) || (word.length > 4 && word.endsWith('ed'));
}

/** Whether a past form can be a passive participle: "the men accused of it", but "the men vanished in it". */
export function mayBeParticiple(draft: Draft, verb: number): boolean {
  const word = draft.word(verb);
  // "A man said to be rich" is the one passive of `say` behind a noun.
  if (word === 'said') return draft.word(verb + 1) === 'to';
  return !withoutPassive.has(word) && !onlyPast.has(word);
}
