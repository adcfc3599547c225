import { ACTION_FEATURES, actionFeatures } from '../../src/syntax/model/features';
import {
  ACTION,
  actionOf,
  CLASS_RELATION,
  CLASSES,
  FIRST_LEFT,
  FIRST_RIGHT,
} from '../../src/syntax/model/inventory';
import { Search } from '../../src/syntax/model/search';
import { Sentence } from '../../src/syntax/model/sentence';
import { NODE, STATE, type States } from '../../src/syntax/model/transitions';
import { PLACES, Words } from '../../src/syntax/model/words';
import { cost } from './oracle';
import type { Perceptron } from './perceptron';
import { Random } from './random';
import { isAllowed, type ParserExample } from './train-parser';

/** Classes by relation, of left and of right arcs. */
const CLASS_OF = [classesFrom(FIRST_LEFT, FIRST_RIGHT), classesFrom(FIRST_RIGHT, CLASSES)];

function classesFrom(from: number, to: number): Int32Array {
  const classes = new Int32Array(128);
  for (let choice = from; choice < to; choice++) classes[CLASS_RELATION[choice]!] = choice;
  return classes;
}

/** Among the actions that lose least: attach early, but reduce only when that is needed to reach a word below. */
const PREFERENCE: readonly number[] = [ACTION.left, ACTION.right, ACTION.shift, ACTION.reduce];

function goldAction(states: States, state: number, heads: Int32Array): number {
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

/** The class of the gold transition; where it makes an arc that is not gold, the one with the highest score. */
function goldChoice(states: States, state: number, example: ParserExample, scores: Float64Array): number {
  const action = goldAction(states, state, example.heads);
  if (action !== ACTION.left && action !== ACTION.right) return action;
  const stacked = states.node(states.state(state, STATE.top), NODE.token);
  const buffer = states.state(state, STATE.buffer);
  const left = action === ACTION.left;
  const child = left ? stacked : buffer;
  const isGold = example.heads[child] === (left ? buffer : stacked);
  let chosen = -1;
  for (let choice = left ? FIRST_LEFT : FIRST_RIGHT; choice < (left ? FIRST_RIGHT : CLASSES); choice++) {
    if (!isAllowed(states, state, choice)) continue;
    if (isGold && CLASS_RELATION[choice] !== example.relations[child]) continue;
    if (chosen < 0 || scores[choice]! > scores[chosen]!) chosen = choice;
  }
  return chosen;
}

/**
 * Trains the actions with the beam they will be searched with: where the beam's best sequence beats the gold one by
 * most, the weights are moved from the one to the other (the max-violation perceptron of Huang et al. 2012).
 */
export function trainBeam(
  examples: readonly ParserExample[],
  model: Perceptron,
  beam: number,
  epochs: number,
  seed: number,
  report?: (epoch: number) => void,
): void {
  const random = new Random(seed);
  const order = [...examples];
  const words = new Words();
  const sentence = new Sentence();
  const search = new Search(model, beam, Infinity, beam + 1);
  const { states } = search;
  const keys = new Int32Array(ACTION_FEATURES);
  const scores = new Float64Array(CLASSES);
  const tags = new Uint8Array(PLACES);
  // The states of both sequences, and the class that led to each.
  const gold = new Int32Array(2 * PLACES);
  const guess = new Int32Array(2 * PLACES);

  const trace = (state: number, length: number, path: Int32Array): void => {
    for (let step = length, at = state; step >= 0; step--) {
      path[step] = at;
      at = states.state(at, STATE.previous);
    }
  };
  const choiceOf = (state: number): number => {
    const action = states.state(state, STATE.action);
    return action < FIRST_LEFT
      ? action
      : CLASS_OF[action - ACTION.left]![states.state(state, STATE.relation)]!;
  };
  const move = (path: Int32Array, from: number, to: number, amount: number): void => {
    for (let step = from; step < to; step++) {
      if (states.forced(path[step]!) >= 0) continue;
      const count = actionFeatures(sentence, states, path[step]!, keys);
      model.update(keys, count, choiceOf(path[step + 1]!), amount);
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
        const forced = states.forced(goldState);
        scores.fill(0);
        if (forced < 0) model.add(keys, actionFeatures(sentence, states, goldState, keys), scores, 0);
        const choice = goldChoice(states, goldState, example, scores);
        const reached = states.take(goldState, actionOf(choice), CLASS_RELATION[choice]!);
        states.scores[reached] = states.scores[goldState]! + scores[choice]!;
        goldState = reached;
        const violation = states.scores[search.bestState]! - states.scores[goldState]!;
        // Of equals the last: at the start of training all scores are alike.
        if (violation >= worst) {
          worst = violation;
          worstStep = step;
          worstGold = goldState;
          worstGuess = search.bestState;
        }
      }
      model.tick();
      if (worstStep === 0) continue;
      trace(worstGold, worstStep, gold);
      trace(worstGuess, worstStep, guess);
      let from = 0;
      while (from < worstStep && choiceOf(gold[from + 1]!) === choiceOf(guess[from + 1]!)) {
        from++;
      }
      move(gold, from, worstStep, 1);
      move(guess, from, worstStep, -1);
    }
    report?.(epoch);
  }
}
