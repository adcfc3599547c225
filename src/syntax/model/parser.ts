import { ActionScores } from './action-scores';
import {
  ACTION,
  actionOf,
  CLASS_RELATION,
  CLASSES,
  FIRST_RIGHT,
  RELATIONS,
  ROOT_CLASS,
  ROOT_RELATION,
} from './inventory';
import type { Scorer } from './linear';
import { Sentence } from './sentence';
import { States } from './transitions';
import { PLACES, type Words } from './words';

const LOOSE = RELATIONS.indexOf('parataxis');

/** Finds heads and relations of the words of one piece, punctuation left out, greedily from left to right. */
export class Parser {
  readonly sentence = new Sentence();
  /** By place in `sentence`; the root has `sentence.size`. */
  readonly heads = new Int32Array(PLACES);
  readonly relations = new Int32Array(PLACES);
  private readonly states = new States();
  private readonly scores: ActionScores;

  constructor(model: Scorer) {
    this.scores = new ActionScores(model, this.sentence, this.states);
  }

  /** Returns the place of the root, −1 where there are no words but punctuation. */
  parse(words: Words, tags: Uint8Array): number {
    const { sentence, states } = this;
    sentence.read(words, tags);
    if (sentence.size === 0) return -1;
    this.scores.clear(sentence.size);
    let state = states.start(sentence.size);
    for (let step = 2 * sentence.size; step > 0; step--) {
      const forced = states.forced(state);
      if (forced >= 0) {
        // The only word that a left arc can be forced to hang on is the artificial root.
        state = states.take(state, forced, ROOT_RELATION);
        continue;
      }
      this.scores.score(state);
      const choice = this.choose(state);
      state = states.take(state, actionOf(choice), CLASS_RELATION[choice]!);
    }
    states.arcs(state, this.heads, this.relations);
    return singleRoot(sentence.size, this.heads, this.relations);
  }

  /** The best class among the legal ones, the first of equals. Where there is a choice, shift is always legal. */
  private choose(state: number): number {
    const { states } = this;
    const { scores } = this.scores;
    let choice: number = ACTION.shift;
    if (states.isLegal(state, ACTION.reduce)) {
      if (scores[ACTION.reduce]! > scores[choice]!) choice = ACTION.reduce;
    } else {
      for (let left = ROOT_CLASS + 1; left < FIRST_RIGHT; left++)
        if (scores[left]! > scores[choice]!) choice = left;
    }
    for (let right = FIRST_RIGHT; right < CLASSES; right++)
      if (scores[right]! > scores[choice]!) choice = right;
    return choice;
  }
}

/** Keeps the first of several roots and hangs the others on it. Arcs never form a cycle, so this makes a tree. */
export function singleRoot(size: number, heads: Int32Array, relations: Int32Array): number {
  let root = -1;
  for (let place = 0; place < size; place++) {
    if (heads[place] !== size) continue;
    if (root < 0) {
      root = place;
      relations[place] = ROOT_RELATION;
    } else {
      heads[place] = root;
      relations[place] = LOOSE;
    }
  }
  return root;
}
