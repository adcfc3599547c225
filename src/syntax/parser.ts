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
      // Pushed one by one: engines make arrays of several kinds in `map`, and whatever reads these would be compiled anew
      // for each.
      const parsed: ParsedToken[] = [];
      for (const [index, token] of tokens.entries()) {
        const upos = annotation.upos[index] ?? 'X';
        const xpos = annotation.xpos[index] ?? 'XX';
        parsed.push({
          text: token.text,
          start: token.start,
          end: token.end,
          upos,
          xpos,
          lemma: lemmatise(token.text, upos, xpos, index === 0),
          head: annotation.heads[index] ?? -1,
          deprel: annotation.deprels[index] ?? 'dep',
        });
      }
      return createTree(parsed);
    },
  };
}
