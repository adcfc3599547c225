import type { TreebankWord } from './conllu';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What the treebank says about one of our own tokens. */
export interface GoldToken {
  /** Index of the token that holds the head, −1 for the root, −2 where the head lies in no token. */
  readonly head: number;
  readonly deprel: string;
  readonly xpos: string;
  readonly upos: string;
  readonly lemma: string;
  /** Index of the word that the token stands for. */
  readonly word: number;
}

/**
 * Projects a treebank's arcs onto our own tokens by character span: a token that merges words takes the topmost of
 * them; of a word that is split into several tokens the last one stands for it, and the others hang on that one.
 * Tokens that share no character with a word get `undefined`. Both lists are in text order.
 */
export function projectTree(
  words: readonly TreebankWord[],
  tokens: readonly Stretch[],
): readonly (GoldToken | undefined)[] {
  const wordsOf: number[][] = tokens.map(() => []);
  const tokenOf: number[] = words.map(() => -1);
  let first = 0;
  words.forEach((word, index) => {
    while (first < tokens.length && (tokens[first]?.end ?? 0) <= word.start) first++;
    for (let at = first; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined || token.start >= word.end) break;
      wordsOf[at]?.push(index);
      tokenOf[index] = at;
    }
  });
  return tokens.map((_, at) => {
    const held = wordsOf[at] ?? [];
    const inside = new Set(held);
    const index = held.find((each) => !inside.has(words[each]?.head ?? -1)) ?? held[0];
    const word = index === undefined ? undefined : words[index];
    if (index === undefined || word === undefined) return undefined;
    const { xpos, upos, lemma } = word;
    const last = tokenOf[index] ?? at;
    if (last !== at)
      return { head: last, deprel: upos === 'PUNCT' ? 'punct' : 'compound', xpos, upos, lemma, word: index };
    const head = word.head < 0 ? -1 : (tokenOf[word.head] ?? -1);
    return {
      head: word.head >= 0 && head < 0 ? -2 : head,
      deprel: word.deprel,
      xpos,
      upos,
      lemma,
      word: index,
    };
  });
}
