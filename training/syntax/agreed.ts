import { Parser } from '../../src/syntax/model/parser';
import { ROOT_RELATION } from '../../src/syntax/model/inventory';
import type { Scorer } from '../../src/syntax/model/linear';
import { makeTags, Tagger } from '../../src/syntax/model/tagger';
import { ClassTable } from '../../src/syntax/model/word-classes';
import { WORD_CLASSES } from '../../src/syntax/model/word-classes.model';
import { Words } from '../../src/syntax/model/words';
import type { ParserExample } from './train-parser';

/** Parses sentences of no more than one piece, as examples that a parser could learn from. */
export function parseAll(
  sentences: readonly (readonly string[])[],
  tagModel: Scorer,
  parseModel: Scorer,
): ParserExample[] {
  const words = new Words(new ClassTable(WORD_CLASSES));
  const tagger = new Tagger(tagModel);
  const parser = new Parser(parseModel);
  const tags = makeTags();
  return sentences.map((sentence) => {
    words.read(sentence, 0, sentence.length);
    tagger.tag(words, tags);
    const root = parser.parse(words, tags);
    const { size } = parser.sentence;
    const relations = parser.relations.slice(0, size);
    if (root >= 0) relations[root] = ROOT_RELATION;
    return {
      words: sentence,
      tags: tags.slice(0, sentence.length),
      heads: parser.heads.slice(0, size),
      relations,
    };
  });
}

function same(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}

/** The parses that two parsers agree on, arc by arc with all relations. */
export function agreed(parses: readonly ParserExample[], others: readonly ParserExample[]): ParserExample[] {
  return parses.filter((parse, at) => {
    const other = others[at];
    return (
      other !== undefined &&
      parse.heads.length > 0 &&
      same(parse.heads, other.heads) &&
      same(parse.relations, other.relations)
    );
  });
}
