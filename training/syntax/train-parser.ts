import {
  ACTION_FEATURES,
  actionFeatures,
  RELATION_FEATURES,
  relationFeatures,
} from '../../src/syntax/model/features';
import { RELATIONS, ROOT_RELATION } from '../../src/syntax/model/inventory';
import { best } from '../../src/syntax/model/linear';
import { Sentence } from '../../src/syntax/model/sentence';
import { ACTION, ACTIONS, NODE, STATE, States } from '../../src/syntax/model/transitions';
import { MAX_PIECE, PLACES, Words } from '../../src/syntax/model/words';
import type { Example } from './examples';
import { cost } from './oracle';
import { Perceptron } from './perceptron';
import { Random } from './random';

/** A sentence with the tags that the parser will see, and its gold tree without punctuation. */
export interface ParserExample {
  readonly words: readonly string[];
  readonly tags: Uint8Array;
  /** Gold head of each word that is parsed; the number of such words for the root. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** Drops punctuation from gold trees; a word that hangs on punctuation moves up to the punctuation's head. */
export function parserExamples(examples: readonly Example[], tags: readonly Uint8Array[]): ParserExample[] {
  const words = new Words();
  const sentence = new Sentence();
  const result: ParserExample[] = [];
  examples.forEach((example, index) => {
    const guessed = tags[index]!;
    if (example.words.length > MAX_PIECE) return;
    words.read(example.words, 0, example.words.length);
    sentence.read(words, guessed);
    const { size, origin } = sentence;
    if (size === 0) return;
    const placeOf = new Int32Array(example.words.length).fill(-1);
    for (let place = 0; place < size; place++) placeOf[origin[place]!] = place;
    const heads = new Int32Array(size);
    const relations = new Int32Array(size);
    for (let place = 0; place < size; place++) {
      let head = example.heads[origin[place]!]!;
      while (head >= 0 && placeOf[head]! < 0) head = example.heads[head]!;
      heads[place] = head < 0 ? size : placeOf[head]!;
      const relation = example.relations[origin[place]!]!;
      relations[place] = head < 0 ? ROOT_RELATION : relation < 0 ? RELATIONS.indexOf('dep') : relation;
    }
    result.push({ words: example.words, tags: guessed, heads, relations });
  });
  return result;
}

export interface ParserModels {
  readonly actions: Perceptron;
  readonly relations: Perceptron;
}

/** Trains greedily with a dynamic oracle: the parser walks its own way, and learns the best that can still be done. */
export function trainGreedy(
  examples: readonly ParserExample[],
  models: ParserModels,
  epochs: number,
  seed: number,
  report?: (epoch: number) => void,
): void {
  const random = new Random(seed);
  const order = [...examples];
  const words = new Words();
  const sentence = new Sentence();
  const states = new States(1);
  const keys = new Int32Array(ACTION_FEATURES);
  const relationKeys = new Int32Array(RELATION_FEATURES);
  const scores = new Float64Array(ACTIONS);
  const relationScores = new Float64Array(RELATIONS.length);
  const tags = new Uint8Array(PLACES);
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (const example of order) {
      words.read(example.words, 0, example.words.length);
      tags.set(example.tags);
      sentence.read(words, tags);
      const { heads } = example;
      let state = states.start(sentence.size);
      for (let step = 2 * sentence.size; step > 0; step--) {
        const count = actionFeatures(sentence, states, state, keys);
        models.actions.score(keys, count, scores);
        models.actions.tick();
        let guess = -1;
        let truth = -1;
        let lowest = Infinity;
        for (let action = 0; action < ACTIONS; action++) {
          if (!states.isLegal(state, action)) continue;
          if (guess < 0 || scores[action]! > scores[guess]!) guess = action;
          const lost = cost(states, state, action, heads);
          if (lost < lowest || (lost === lowest && scores[action]! > scores[truth]!)) {
            lowest = lost;
            truth = action;
          }
        }
        if (cost(states, state, guess, heads) > lowest) {
          models.actions.update(keys, count, truth, 1);
          models.actions.update(keys, count, guess, -1);
          if (epoch === 0 || random.next() > 0.9) guess = truth;
        }
        let relation = 0;
        if (guess === ACTION.left || guess === ACTION.right) {
          const stacked = states.node(states.state(state, STATE.top), NODE.token);
          const buffer = states.state(state, STATE.buffer);
          const child = guess === ACTION.left ? stacked : buffer;
          const head = guess === ACTION.left ? buffer : stacked;
          if (head === sentence.size) relation = ROOT_RELATION;
          else {
            const found = relationFeatures(sentence, states, state, guess === ACTION.right, relationKeys);
            models.relations.score(relationKeys, found, relationScores);
            relation = best(relationScores, RELATIONS.length);
            if (heads[child] === head) {
              models.relations.tick();
              const gold = example.relations[child]!;
              if (gold !== relation) {
                models.relations.update(relationKeys, found, gold, 1);
                models.relations.update(relationKeys, found, relation, -1);
                if (epoch === 0) relation = gold;
              }
            }
          }
        }
        state = states.take(state, guess, relation);
      }
    }
    report?.(epoch);
  }
}
