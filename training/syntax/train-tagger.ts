import { TAGS } from '../../src/syntax/model/inventory';
import { best, type Scorer, type Scores } from '../../src/syntax/model/linear';
import { makeTags, TAG_FEATURES, tagFeatures, Tagger } from '../../src/syntax/model/tagger';
import { ClassTable } from '../../src/syntax/model/word-classes';
import { WORD_CLASSES } from '../../src/syntax/model/word-classes.model';
import { MAX_PIECE, PUNCTUATION, Words } from '../../src/syntax/model/words';
import type { Example } from './examples';
import { type Pattern, Perceptron } from './perceptron';
import { Random } from './random';

/** The right tag must be ahead of every other by this much, or the weights are moved. */
const MARGIN = 40;

/** The best class but one. */
function bestBut(scores: Scores, truth: number): number {
  let rival = truth === 0 ? 1 : 0;
  for (let label = 0; label < scores.length; label++)
    if (label !== truth && scores[label]! > scores[rival]!) rival = label;
  return rival;
}

/** Trains a tagger on its own guesses for the words before. */
export function trainTagger(
  examples: readonly Example[],
  epochs: number,
  seed: number,
  kept?: Pattern,
): Perceptron {
  const model = new Perceptron(TAGS.length, kept);
  const random = new Random(seed);
  const order = [...examples];
  const words = new Words(new ClassTable(WORD_CLASSES));
  const tags = makeTags();
  const keys = new Int32Array(TAG_FEATURES);
  const scores = model.makeScores(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (const example of order) {
      words.read(example.words, 0, Math.min(example.words.length, MAX_PIECE));
      let quotes = 0;
      for (let place = 0; place < words.size; place++) {
        const count = tagFeatures(words, place, tags, quotes, keys);
        scores.fill(0);
        model.add(keys, count, scores, 0);
        const guess = best(scores);
        const truth = example.tags[place]!;
        model.tick();
        const rival = bestBut(scores, truth);
        if (scores[truth]! - scores[rival]! <= MARGIN) {
          model.update(keys, count, truth, 1);
          model.update(keys, count, rival, -1);
        }
        tags[place] = guess;
        if (words.punctuation[place] === PUNCTUATION.quote) quotes ^= 1;
      }
    }
  }
  return model;
}

/** Tags the words of examples. */
export function tagAll(examples: readonly Example[], model: Scorer): Uint8Array[] {
  const tagger = new Tagger(model);
  const words = new Words(new ClassTable(WORD_CLASSES));
  const tags = makeTags();
  return examples.map((example) => {
    const size = Math.min(example.words.length, MAX_PIECE);
    words.read(example.words, 0, size);
    tagger.tag(words, tags);
    const copy = new Uint8Array(example.words.length);
    copy.set(tags.subarray(0, size));
    return copy;
  });
}
