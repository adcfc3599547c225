import type { ActDefinition, Guard } from '../../contract';
import { spellings } from './spelling';

/** Lemmas of one part of speech that share other senses. */
export interface OtherSense {
  readonly pos: ActDefinition['pos'];
  readonly lemmas: readonly string[];
  readonly guards: readonly Guard[];
}

/** Where the words stand that show another sense; `before` and `after`: next to the cue, nothing between. */
type ShownBy = Partial<
  Readonly<Record<'before' | 'after' | 'phrase' | 'object' | 'subject' | 'modifier', string>>
>;

/** Other senses of some lemmas: by place, the words that show them, with commas between. */
export function otherSense(
  pos: ActDefinition['pos'],
  lemmas: readonly string[],
  shownBy: ShownBy,
): OtherSense {
  const words = (place: keyof ShownBy): readonly string[] =>
    (shownBy[place]?.split(', ') ?? []).flatMap((each) => spellings(each, pos));
  const besides = lemmas.flatMap((lemma) => spellings(lemma, pos));
  const phrases = [
    ...words('phrase'),
    ...besides.flatMap((lemma) => words('before').map((word) => `${word} ${lemma}`)),
    ...besides.flatMap((lemma) => words('after').map((word) => `${lemma} ${word}`)),
  ];
  const guards: readonly Guard[] = [
    { at: 'phrase', words: phrases },
    { at: 'object', words: words('object') },
    { at: 'subject', words: words('subject') },
    { at: 'modifier', words: words('modifier') },
  ];
  return { pos, lemmas, guards: guards.filter((guard) => guard.words.length > 0) };
}
