import type { TextSentence } from '../text';
import { lemmatise } from './lemma';
import { createSyntaxModel } from './model';
import { repair } from './repair';
import { createTree } from './tree';
import type { ParsedToken, Tree } from './types';

/** Parses sentences. Cheap to keep; the model is decoded at the first sentence. */
export interface Parser {
  parse(sentence: TextSentence): Tree;
}

/** Makes a parser of its own; nothing is loaded before the first `parse`. */
export function createParser(): Parser {
  const model = createSyntaxModel();
  return {
    parse(sentence) {
      const { tokens } = sentence;
      const words = tokens.map((token) => token.text);
      const annotation = repair(words, model.annotate(words));
      return createTree(
        tokens.map((token, index): ParsedToken => {
          const upos = annotation.upos[index] ?? 'X';
          const xpos = annotation.xpos[index] ?? 'XX';
          return {
            text: token.text,
            start: token.start,
            end: token.end,
            upos,
            xpos,
            lemma: lemmatise(token.text, upos, xpos, index === 0),
            head: annotation.heads[index] ?? -1,
            deprel: annotation.deprels[index] ?? 'dep',
          };
        }),
      );
    },
  };
}
