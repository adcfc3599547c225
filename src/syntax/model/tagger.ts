import { key1, key2, key3 } from './hash';
import { TAGS } from './inventory';
import { best, type Scorer, type Scores } from './linear';
import { PLACES, PUNCTUATION, type Words } from './words';

/** Room for the features of one decision. */
export const TAG_FEATURES = 64;

const CLASSES = TAGS.length;

/** Tag code of "no such word". */
export const NO_TAG = TAGS.length;

/** Tag code of the artificial root. */
export const ROOT_TAG = TAGS.length + 1;

/** Writes the keys of the features that see nothing but the word itself and returns how many there are. */
function ownFeatures(words: Words, place: number, keys: Int32Array): number {
  const { lower, shape, suffix1, suffix2, suffix3, broad, narrow } = words;
  let n = 0;
  keys[n++] = key1(1, lower[place]!);
  keys[n++] = key1(2, words.form[place]!);
  keys[n++] = key1(3, suffix1[place]!);
  keys[n++] = key1(4, suffix2[place]!);
  keys[n++] = key1(5, suffix3[place]!);
  keys[n++] = key1(6, words.suffix4[place]!);
  keys[n++] = key1(7, words.prefix2[place]!);
  keys[n++] = key1(8, words.prefix3[place]!);
  keys[n++] = key2(26, shape[place]!, suffix3[place]!);
  keys[n++] = key1(35, narrow[place]!);
  keys[n++] = key2(36, narrow[place]!, suffix2[place]!);
  keys[n++] = key2(37, broad[place]!, suffix3[place]!);
  keys[n++] = key3(38, broad[place]!, suffix1[place]!, shape[place]!);
  return n;
}

/** Writes the keys of the features that see what stands around the word, from `at` on, and returns where they end. */
function contextFeatures(
  words: Words,
  place: number,
  tags: Uint8Array,
  quotes: number,
  keys: Int32Array,
  at: number,
): number {
  const none = words.size + 1;
  const p1 = place > 0 ? place - 1 : none;
  const p2 = place > 1 ? place - 2 : none;
  const n1 = place + 1 < words.size ? place + 1 : none;
  const n2 = place + 2 < words.size ? place + 2 : none;
  const { lower, shape, suffix2, suffix3, broad, narrow } = words;
  const t1 = place > 0 ? tags[place - 1]! : NO_TAG;
  const t2 = place > 1 ? tags[place - 2]! : NO_TAG;
  const first = t1 === NO_TAG || words.punctuation[p1] !== 0 ? 1 : 0;
  const word = lower[place]!;
  let n = at;
  keys[n++] = key2(9, shape[place]!, first);
  keys[n++] = key1(10, t1);
  keys[n++] = key2(11, t1, t2);
  keys[n++] = key2(12, t1, word);
  keys[n++] = key3(13, t1, t2, word);
  keys[n++] = key1(14, lower[p1]!);
  keys[n++] = key1(15, lower[p2]!);
  keys[n++] = key1(16, lower[n1]!);
  keys[n++] = key1(17, lower[n2]!);
  keys[n++] = key2(18, lower[p1]!, word);
  keys[n++] = key2(19, word, lower[n1]!);
  keys[n++] = key2(20, lower[p1]!, lower[n1]!);
  keys[n++] = key2(21, t1, lower[n1]!);
  keys[n++] = key2(22, t1, suffix3[place]!);
  keys[n++] = key2(23, suffix3[n1]!, shape[n1]!);
  keys[n++] = key2(24, suffix3[p1]!, shape[p1]!);
  keys[n++] = key2(25, suffix2[place]!, suffix2[n1]!);
  keys[n++] = key3(27, shape[p1]!, shape[place]!, shape[n1]!);
  keys[n++] = key3(28, t1, suffix2[place]!, suffix2[n1]!);
  keys[n++] = key3(29, t1, word, lower[n1]!);
  keys[n++] = key2(30, word, suffix3[n2]!);
  keys[n++] = key3(31, t2, t1, suffix2[place]!);
  keys[n++] = key2(32, words.punctuation[place]!, quotes);
  keys[n++] = key2(33, words.punctuation[n1]!, word);
  keys[n++] = key2(34, word, suffix2[n1]!);
  keys[n++] = key1(39, narrow[n1]!);
  keys[n++] = key1(40, narrow[p1]!);
  keys[n++] = key2(41, t1, narrow[place]!);
  keys[n++] = key3(42, t1, t2, broad[place]!);
  keys[n++] = key3(43, t1, broad[place]!, broad[n1]!);
  keys[n++] = key3(44, t1, suffix2[place]!, broad[n1]!);
  keys[n++] = key2(45, narrow[place]!, narrow[n1]!);
  keys[n++] = key2(46, word, broad[n1]!);
  keys[n++] = key3(47, broad[place]!, broad[n1]!, broad[n2]!);
  return n;
}

/**
 * Writes the feature keys for the tag of one word into `keys` and returns how many there are. `tags` holds the tags of
 * the words before it.
 */
export function tagFeatures(
  words: Words,
  place: number,
  tags: Uint8Array,
  quotes: number,
  keys: Int32Array,
): number {
  return contextFeatures(words, place, tags, quotes, keys, ownFeatures(words, place, keys));
}

/** Words whose own sums are kept, a power of 2. */
const ROWS = 2048;
/** What a word is told apart by from others that share its row. */
const MARKS = 4;

/** What the features of a word itself add, remembered from sentence to sentence. */
class OwnSums {
  readonly rows: Scores;
  private readonly owners = new Int32Array(ROWS * MARKS);
  private readonly known = new Uint8Array(ROWS);
  private readonly keys = new Int32Array(TAG_FEATURES);

  constructor(private readonly model: Scorer) {
    this.rows = model.makeScores(ROWS);
  }

  /** Where in `rows` the sums of a word begin. */
  find(words: Words, place: number): number {
    const { owners } = this;
    const form = words.form[place]!;
    const row = (form ^ (form >>> 16)) & (ROWS - 1);
    const owner = row * MARKS;
    const known =
      this.known[row] === 1 &&
      owners[owner] === form &&
      owners[owner + 1] === words.lower[place] &&
      owners[owner + 2] === words.suffix4[place] &&
      owners[owner + 3] === words.prefix3[place];
    if (!known) this.compute(words, place, row);
    return row * CLASSES;
  }

  private compute(words: Words, place: number, row: number): void {
    this.known[row] = 1;
    this.owners[row * MARKS] = words.form[place]!;
    this.owners[row * MARKS + 1] = words.lower[place]!;
    this.owners[row * MARKS + 2] = words.suffix4[place]!;
    this.owners[row * MARKS + 3] = words.prefix3[place]!;
    this.rows.fill(0, row * CLASSES, (row + 1) * CLASSES);
    this.model.add(this.keys, ownFeatures(words, place, this.keys), this.rows, row * CLASSES);
  }
}

/** Tags words from left to right. */
export class Tagger {
  private readonly keys = new Int32Array(TAG_FEATURES);
  private readonly scores: Scores;
  private readonly ownSums: OwnSums;

  constructor(private readonly model: Scorer) {
    this.scores = model.makeScores(1);
    this.ownSums = new OwnSums(model);
  }

  /** Writes the tag codes of all words into `tags`. */
  tag(words: Words, tags: Uint8Array): void {
    const { scores } = this;
    let quotes = 0;
    for (let place = 0; place < words.size; place++) {
      const own = this.ownSums.find(words, place);
      for (let tag = 0; tag < CLASSES; tag++) scores[tag] = this.ownSums.rows[own + tag]!;
      this.model.add(this.keys, contextFeatures(words, place, tags, quotes, this.keys, 0), scores, 0);
      tags[place] = best(scores);
      if (words.punctuation[place] === PUNCTUATION.quote) quotes ^= 1;
    }
    tags[words.size] = ROOT_TAG;
    tags[words.size + 1] = NO_TAG;
  }
}

export function makeTags(): Uint8Array {
  return new Uint8Array(PLACES);
}
