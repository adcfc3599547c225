import {
  ACTION_FEATURES,
  actionFeatures,
  RELATION_FEATURES,
  relationFeatures,
} from '../../src/syntax/model/features';
import { RELATIONS, ROOT_RELATION } from '../../src/syntax/model/inventory';
import { best } from '../../src/syntax/model/linear';
import { Search } from '../../src/syntax/model/search';
import { Sentence } from '../../src/syntax/model/sentence';
import { ACTION, ACTIONS, NODE, STATE, type States } from '../../src/syntax/model/transitions';
import { PLACES, Words } from '../../src/syntax/model/words';
import { cost } from './oracle';
import { Random } from './random';
import type { ParserExample, ParserModels } from './train-parser';

/** Among the actions that lose least: attach early, but reduce only when that is needed to reach a word below. */
const PREFERENCE: readonly number[] = [ACTION.left, ACTION.right, ACTION.shift, ACTION.reduce];

export function goldAction(states: States, state: number, heads: Int32Array): number {
  let chosen = -1;
  let lowest = Infinity;
  for (const action of PREFERENCE) {
    if (!states.isLegal(state, action)) continue;
    const lost = cost(states, state, action, heads);
    if (lost < lowest) {
      lowest = lost;
      chosen = action;
    }
  }
  return chosen;
}

/**
 * Trains the actions with the beam they will be searched with: where the beam's best sequence beats the gold one by
 * most, the weights are moved from the one to the other (the max-violation perceptron of Huang et al. 2012).
 */
export function trainBeam(
  examples: readonly ParserExample[],
  models: ParserModels,
  beam: number,
  epochs: number,
  seed: number,
  report?: (epoch: number) => void,
): void {
  const random = new Random(seed);
  const order = [...examples];
  const words = new Words();
  const sentence = new Sentence();
  const search = new Search(models.actions, models.relations, beam, beam + 1);
  const { states } = search;
  const keys = new Int32Array(ACTION_FEATURES);
  const relationKeys = new Int32Array(RELATION_FEATURES);
  const relationScores = new Float64Array(RELATIONS.length);
  const scores = new Float64Array(ACTIONS);
  const tags = new Uint8Array(PLACES);
  const gold = new Int32Array(2 * PLACES);
  const guess = new Int32Array(2 * PLACES);

  const relationOf = (example: ParserExample, state: number, action: number): number => {
    if (action !== ACTION.left && action !== ACTION.right) return 0;
    const buffer = states.state(state, STATE.buffer);
    if (buffer === sentence.size) return ROOT_RELATION;
    const stacked = states.node(states.state(state, STATE.top), NODE.token);
    const child = action === ACTION.left ? stacked : buffer;
    const head = action === ACTION.left ? buffer : stacked;
    const found = relationFeatures(sentence, states, state, action === ACTION.right, relationKeys);
    models.relations.score(relationKeys, found, relationScores);
    const relation = best(relationScores, RELATIONS.length);
    if (example.heads[child] !== head) return relation;
    models.relations.tick();
    const truth = example.relations[child]!;
    if (truth !== relation) {
      models.relations.update(relationKeys, found, truth, 1);
      models.relations.update(relationKeys, found, relation, -1);
    }
    return relation;
  };
  const trace = (state: number, length: number, path: Int32Array): void => {
    for (let step = length, at = state; step >= 0; step--) {
      path[step] = at;
      at = states.state(at, STATE.previous);
    }
  };
  const move = (path: Int32Array, from: number, to: number, amount: number): void => {
    for (let step = from; step < to; step++) {
      const count = actionFeatures(sentence, states, path[step]!, keys);
      models.actions.update(keys, count, states.state(path[step + 1]!, STATE.action), amount);
    }
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (const example of order) {
      words.read(example.words, 0, example.words.length);
      tags.set(example.tags);
      sentence.read(words, tags);
      const start = search.begin(sentence);
      let goldState = start;
      let worst = 0;
      let worstStep = 0;
      let worstGold = start;
      let worstGuess = start;
      for (let step = 1; step <= 2 * sentence.size; step++) {
        search.advance(sentence);
        const action = goldAction(states, goldState, example.heads);
        const count = actionFeatures(sentence, states, goldState, keys);
        models.actions.score(keys, count, scores);
        const reached = states.take(goldState, action, relationOf(example, goldState, action));
        states.scores[reached] = states.scores[goldState]! + scores[action]!;
        goldState = reached;
        const violation = states.scores[search.bestState]! - states.scores[goldState]!;
        if (violation > worst) {
          worst = violation;
          worstStep = step;
          worstGold = goldState;
          worstGuess = search.bestState;
        }
      }
      models.actions.tick();
      if (worstStep === 0) continue;
      trace(worstGold, worstStep, gold);
      trace(worstGuess, worstStep, guess);
      let from = 0;
      while (
        from < worstStep &&
        states.state(gold[from + 1]!, STATE.action) === states.state(guess[from + 1]!, STATE.action)
      ) {
        from++;
      }
      move(gold, from, worstStep, 1);
      move(guess, from, worstStep, -1);
    }
    report?.(epoch);
  }
}
