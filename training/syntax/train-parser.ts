import { ACTION_FEATURES, actionFeatures } from '../../src/syntax/model/features';
import {
  actionOf,
  CLASS_RELATION,
  CLASSES,
  FIRST_LEFT,
  FIRST_RIGHT,
  RELATIONS,
  ROOT_CLASS,
  ROOT_RELATION,
} from '../../src/syntax/model/inventory';
import { Sentence } from '../../src/syntax/model/sentence';
import { NODE, STATE, States } from '../../src/syntax/model/transitions';
import { ClassTable } from '../../src/syntax/model/word-classes';
import { WORD_CLASSES } from '../../src/syntax/model/word-classes.model';
import { MAX_PIECE, PLACES, Words } from '../../src/syntax/model/words';
import type { Example } from './examples';
import { cost } from './oracle';
import type { Perceptron } from './perceptron';
import { Random } from './random';

/** Share of wrong decisions after which the parser walks on its own way. */
const EXPLORED = 0.9;

/** How the parser learns from its decisions. */
export interface Lesson {
  readonly epochs: number;
  readonly seed: number;
  /** A right decision must be ahead of every wrong one by this much, or the weights are moved. */
  readonly margin: number;
}

/** A sentence with the tags that the parser will see, and its gold tree without punctuation. */
export interface ParserExample {
  readonly words: readonly string[];
  readonly tags: Uint8Array;
  /** Gold head of each word that is parsed; the number of such words for the root. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** A tree that is less sure is learnt from in every other epoch: in the even ones or in the odd ones. */
  readonly turn?: 0 | 1;
}

const OTHER = RELATIONS.indexOf('dep');
const LEARNT_LEFT = new Set(CLASS_RELATION.subarray(FIRST_LEFT, FIRST_RIGHT));
const LEARNT_RIGHT = new Set(CLASS_RELATION.subarray(FIRST_RIGHT));

/** The relation itself, or `dep` where the parser has no class for it on this side of the head. */
function learnable(relation: number, left: boolean): number {
  return (left ? LEARNT_LEFT : LEARNT_RIGHT).has(relation) ? relation : OTHER;
}

/** Drops punctuation from gold trees; a word that hangs on punctuation moves up to the punctuation's head. */
export function parserExamples(examples: readonly Example[], tags: readonly Uint8Array[]): ParserExample[] {
  const words = new Words(new ClassTable(WORD_CLASSES));
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
      relations[place] = head < 0 ? ROOT_RELATION : learnable(relation, heads[place]! > place);
    }
    result.push({ words: example.words, tags: guessed, heads, relations });
  });
  return result;
}

/** The class of an action, for the gold relation where it makes a gold arc. */
function isWanted(states: States, state: number, choice: number, example: ParserExample): boolean {
  if (choice < FIRST_LEFT) return true;
  const stacked = states.node(states.state(state, STATE.top), NODE.token);
  const buffer = states.state(state, STATE.buffer);
  const left = choice < FIRST_RIGHT;
  const child = left ? stacked : buffer;
  return (
    example.heads[child] !== (left ? buffer : stacked) || example.relations[child] === CLASS_RELATION[choice]
  );
}

/** Whether the transition system allows a class; the relation `root` belongs to the artificial root alone. */
export function isAllowed(states: States, state: number, choice: number): boolean {
  if (!states.isLegal(state, actionOf(choice))) return false;
  if (choice < FIRST_LEFT || choice >= FIRST_RIGHT) return true;
  return (states.state(state, STATE.buffer) === states.size) === (choice === ROOT_CLASS);
}

/**
 * Trains greedily with a dynamic oracle: the parser walks its own way, and learns the best that can still be done. It
 * goes on learning from decisions that were right by a narrow margin.
 */
export function trainGreedy(
  examples: readonly ParserExample[],
  model: Perceptron,
  { epochs, seed, margin }: Lesson,
  report?: (epoch: number) => void,
): void {
  const random = new Random(seed);
  const order = [...examples];
  const words = new Words(new ClassTable(WORD_CLASSES));
  const sentence = new Sentence();
  const states = new States();
  const keys = new Int32Array(ACTION_FEATURES);
  const scores = new Float64Array(CLASSES);
  const costs = new Int32Array(4);
  const tags = new Uint8Array(PLACES);
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (const example of order) {
      if (example.turn !== undefined && example.turn !== epoch % 2) continue;
      words.read(example.words, 0, example.words.length);
      tags.set(example.tags);
      sentence.read(words, tags);
      let state = states.start(sentence.size);
      for (let step = 2 * sentence.size; step > 0; step--) {
        const forced = states.forced(state);
        if (forced >= 0) {
          state = states.take(state, forced, ROOT_RELATION);
          continue;
        }
        const count = actionFeatures(sentence, states, state, keys);
        scores.fill(0);
        model.add(keys, count, scores, 0);
        model.tick();
        let lowest = Infinity;
        for (let action = 0; action < costs.length; action++) {
          if (!states.isLegal(state, action)) continue;
          costs[action] = cost(states, state, action, example.heads);
          lowest = Math.min(lowest, costs[action]!);
        }
        let right = -1;
        let wrong = -1;
        for (let choice = 0; choice < CLASSES; choice++) {
          if (!isAllowed(states, state, choice)) continue;
          if (costs[actionOf(choice)]! <= lowest && isWanted(states, state, choice, example)) {
            if (right < 0 || scores[choice]! > scores[right]!) right = choice;
          } else if (wrong < 0 || scores[choice]! > scores[wrong]!) wrong = choice;
        }
        let taken = right;
        if (wrong >= 0) {
          const lead = scores[right]! - scores[wrong]!;
          const lost = lead < 0 || (lead === 0 && wrong < right);
          if (lost || (margin > 0 && lead <= margin)) {
            model.update(keys, count, right, 1);
            model.update(keys, count, wrong, -1);
          }
          if (lost && epoch > 0 && random.next() <= EXPLORED) taken = wrong;
        }
        state = states.take(state, actionOf(taken), CLASS_RELATION[taken]!);
      }
    }
    report?.(epoch);
  }
}
