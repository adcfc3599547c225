import type { TreebankSentence } from '../../../evaluation/syntax/conllu';

/** What words do in a treebank: how often each has which tag and relation, and which relations hang on it. */
export interface Behaviour {
  /** Number of kinds of things counted. */
  readonly kinds: number;
  /** By word; for each kind how often it was seen. */
  readonly counts: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** Counts the behaviour of the words that have a number. */
export function countBehaviour(
  sentences: readonly TreebankSentence[],
  numberOf: (word: string) => number | undefined,
): Behaviour {
  const kinds = new Map<string, number>();
  const counts = new Map<number, Map<number, number>>();
  const count = (form: string, kind: string): void => {
    const word = numberOf(form.toLowerCase());
    if (word === undefined) return;
    const known = kinds.get(kind) ?? kinds.size;
    kinds.set(kind, known);
    const seen = counts.get(word) ?? new Map<number, number>();
    counts.set(word, seen.set(known, (seen.get(known) ?? 0) + 1));
  };
  for (const { words } of sentences) {
    for (const { form, xpos, deprel, head } of words) {
      count(form, `tag ${xpos}`);
      count(form, `is ${deprel}`);
      if (deprel !== 'punct' && head >= 0) count(words[head]!.form, `has ${deprel}`);
    }
  }
  return { kinds: kinds.size, counts };
}
