/** syntax/model/: the trained tagger and dependency parser: surface words of one sentence in, tags and arcs out. */
import type { UniversalTag } from '../types';
import { decodeModel } from './encoding';
import { RELATIONS, TAGS } from './inventory';
import { Parser } from './parser';
import { endOfClauses, endOfPiece } from './pieces';
import { asInTreebanks } from './spelling';
import { attachPunctuation, UNATTACHED } from './punctuation';
import { PARSE_MODEL, TAG_MODEL } from './syntax.model';
import { makeTags, Tagger } from './tagger';
import { universalTag } from './upos';
import { ClassTable } from './word-classes';
import { WORD_CLASSES } from './word-classes.model';
import { Words } from './words';

/** Tags and arcs of one sentence; every list has one entry for each word. */
export interface Annotation {
  /** Penn Treebank tags. */
  readonly xpos: readonly string[];
  readonly upos: readonly UniversalTag[];
  /** Index of the head, −1 for the root: exactly one root, no cycle. */
  readonly heads: Int32Array;
  /** Universal Dependencies relations with their subtypes; `root` at the root alone. */
  readonly deprels: readonly string[];
}

export interface SyntaxModel {
  /** Annotates the surface words of one sentence, in order. No words give an empty annotation. */
  annotate(words: readonly string[]): Annotation;
}

/** Makes a model. Nothing is decoded until the first call of `annotate`. */
export function createSyntaxModel(): SyntaxModel {
  let loaded: Annotator | undefined;
  return {
    annotate(words) {
      loaded ??= new Annotator();
      return loaded.annotate(words);
    },
  };
}

/** The decoded models with the buffers they work in. */
class Annotator {
  private readonly words = new Words(new ClassTable(WORD_CLASSES));
  private readonly tags = makeTags();
  private readonly tagger = new Tagger(decodeModel(TAG_MODEL));
  private readonly parser = new Parser(decodeModel(PARSE_MODEL));

  annotate(words: readonly string[]): Annotation {
    const xpos = new Array<string>(words.length).fill('');
    const deprels = new Array<string>(words.length).fill('punct');
    const heads = new Int32Array(words.length).fill(UNATTACHED);
    const spelt = words.map(asInTreebanks);
    let root = -1;
    for (let from = 0; from < words.length;) {
      const end = endOfPiece(spelt, from, this.words);
      root = this.annotatePiece(spelt, from, end, root, xpos, heads, deprels);
      from = end;
    }
    if (root < 0 && words.length > 0) {
      // Nothing but punctuation: the first mark is the root.
      root = 0;
      heads.fill(0);
      heads[0] = -1;
    }
    if (root >= 0) deprels[root] = 'root';
    attachPunctuation(heads, words.length, root);
    const upos = words.map((word, index) => universalTag(word, xpos[index]!, deprels[index]!));
    return { xpos, upos, heads, deprels };
  }

  /** Writes the annotation of one piece and returns the root of the sentence so far. */
  private annotatePiece(
    words: readonly string[],
    from: number,
    end: number,
    root: number,
    xpos: string[],
    heads: Int32Array,
    deprels: string[],
  ): number {
    this.words.read(words, from, end);
    this.tagger.tag(this.words, this.tags);
    for (let index = from; index < end; index++) xpos[index] = TAGS[this.tags[index - from]!]!;
    let top = root;
    for (let start = 0; start < end - from;) {
      const stop = endOfClauses(words, from, start, this.words, this.tags);
      top = this.parseClauses(from, start, stop, top, heads, deprels);
      start = stop;
    }
    return top;
  }

  /** Writes the arcs of the words of a piece from `start` up to `stop` and returns the root of the sentence so far. */
  private parseClauses(
    from: number,
    start: number,
    stop: number,
    root: number,
    heads: Int32Array,
    deprels: string[],
  ): number {
    const { parser } = this;
    const top = parser.parse(this.words, this.tags, start, stop);
    if (top < 0) return root;
    const { size, origin } = parser.sentence;
    for (let place = 0; place < size; place++) {
      const index = from + origin[place]!;
      heads[index] = place === top ? root : from + origin[parser.heads[place]!]!;
      deprels[index] = place === top ? 'parataxis' : RELATIONS[parser.relations[place]!]!;
    }
    return root < 0 ? from + origin[top]! : root;
  }
}
