import { mix } from './hash';
import { NO_TAG, ROOT_TAG } from './tagger';
import { NO_CLASS } from './word-classes';
import { PLACES, type Words } from './words';
import { TAGS } from './inventory';

const POSSESSIVE = TAGS.indexOf('POS');

/**
 * The words that are parsed: a piece without its punctuation. A comma or quotation mark is no word to attach, it says
 * something about the gap between two words; so a subject stays next to its verb when quotes stand between them.
 * Place `size` is the artificial root, place `size + 1` "no such word".
 */
export class Sentence {
  size = 0;
  /** Index among the words of the piece. */
  readonly origin = new Int32Array(PLACES);
  readonly word = new Int32Array(PLACES);
  readonly tag = new Int32Array(PLACES);
  readonly wordTag = new Int32Array(PLACES);
  readonly broadTag = new Int32Array(PLACES);
  /** Classes of the words (`word-classes.ts`). */
  readonly broad = new Int32Array(PLACES);
  readonly narrow = new Int32Array(PLACES);
  /** Set of punctuation classes between this word and the one before it. */
  readonly gap = new Int32Array(PLACES + 1);
  /** Number of gaps with punctuation from the start of the piece to this word. */
  readonly gaps = new Int32Array(PLACES + 1);

  /** Reads the words from `from` up to `end`. */
  read(words: Words, tags: Uint8Array, from = 0, end = words.size): void {
    let size = 0;
    let gap = 0;
    let gaps = 0;
    for (let place = from; place < end; place++) {
      const punctuation = words.punctuation[place]!;
      const tag = tags[place]!;
      if (punctuation !== 0 && tag !== POSSESSIVE) {
        gap |= punctuation;
        continue;
      }
      if (gap !== 0) gaps++;
      this.origin[size] = place;
      this.word[size] = words.lower[place]!;
      this.tag[size] = tag;
      this.broad[size] = words.broad[place]!;
      this.narrow[size] = words.narrow[place]!;
      this.gap[size] = gap;
      this.gaps[size] = gaps;
      gap = 0;
      size++;
    }
    if (gap !== 0) gaps++;
    this.size = size;
    this.word[size] = 101;
    this.tag[size] = ROOT_TAG;
    this.gap[size] = gap;
    this.gaps[size] = gaps;
    this.broad[size] = this.narrow[size] = NO_CLASS;
    this.word[size + 1] = 102;
    this.tag[size + 1] = NO_TAG;
    this.broad[size + 1] = this.narrow[size + 1] = NO_CLASS;
    this.gap[size + 1] = 0;
    this.gaps[size + 1] = gaps;
    for (let index = 0; index < size + 2; index++) {
      this.wordTag[index] = mix(this.word[index]!, this.tag[index]!);
      this.broadTag[index] = mix(this.broad[index]!, this.tag[index]!);
    }
  }
}
