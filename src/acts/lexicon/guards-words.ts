import type { ActDefinition, Guard } from '../../contract';

/** Lemmas of one part of speech that share other senses. */
export interface OtherSense {
  readonly pos: ActDefinition['pos'];
  readonly lemmas: readonly string[];
  readonly guards: readonly Guard[];
}

const PLACES: readonly Guard['at'][] = ['before', 'after', 'phrase', 'object', 'subject', 'modifier'];

/** Other senses of some lemmas: by place, the words that show them, with commas between. */
export function otherSense(
  pos: ActDefinition['pos'],
  lemmas: readonly string[],
  shownBy: Partial<Readonly<Record<Guard['at'], string>>>,
): OtherSense {
  const guards = PLACES.flatMap((at) => {
    const words = shownBy[at];
    return words === undefined ? [] : [{ at, words: words.split(', ') }];
  });
  return { pos, lemmas, guards };
}
