import { ClassTable } from './model/word-classes';
import { WORD_CLASSES } from './model/word-classes.model';
import { Words } from './model/words';

/** Classes of one word; 0 where it has none. */
export interface WordClass {
  /** One of some sixty classes: parts of speech and large fields of meaning. */
  readonly broad: number;
  /** One of some five hundred: words that mean much the same or stand in the same places. A part of the broad class. */
  readonly narrow: number;
}

/** Looks up classes of words, whatever their case. */
export interface WordClasses {
  of(word: string): WordClass;
}

/**
 * Makes a look-up of the 40,000 most frequent words. Nothing is decoded before the first question.
 *
 * @example
 * const classes = createWordClasses();
 * classes.of('France').narrow === classes.of('Germany').narrow;
 */
export function createWordClasses(): WordClasses {
  let table: ClassTable | undefined;
  const words = new Words();
  return {
    of(word) {
      table ??= new ClassTable(WORD_CLASSES);
      words.read([word], 0, 1);
      const narrow = table.narrow(words.lower[0] ?? 0);
      return { broad: table.broad(narrow), narrow };
    },
  };
}
