import { ActionScores } from './action-scores';
import {
  ACTION,
  actionOf,
  CLASS_RELATION,
  CLASSES,
  FIRST_RIGHT,
  ROOT_CLASS,
  ROOT_RELATION,
} from './inventory';
import type { Scorer } from './linear';
import { Sentence } from './sentence';
import { States } from './transitions';
import { PLACES, type Words } from './words';

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

  /** Parses the words from `from` up to `end`. Returns the place of the root, −1 where there are none but punctuation. */
  parse(words: Words, tags: Uint8Array, from = 0, end = words.size): number {
    const { sentence, states } = this;
    sentence.read(words, tags, from, end);
    if (sentence.size === 0) return -1;
    this.scores.clear(sentence.size);
    let state = states.start(sentence.size);
    while (!states.isFinal(state)) {
      const forced = states.forced(state);
      if (states.hasFragment(state)) {
        state = states.takeBack(state);
      } else if (forced >= 0) {
        // The only word that a left arc can be forced to hang on is the artificial root.
        state = states.take(state, forced, ROOT_RELATION);
      } else {
        this.scores.score(state);
        const choice = this.choose(state);
        state = states.take(state, actionOf(choice), CLASS_RELATION[choice]!);
      }
    }
    states.arcs(state, this.heads, this.relations);
    return this.heads.subarray(0, sentence.size).indexOf(sentence.size);
  }

  /** The best class among the legal ones, the first of equals. Where there is a choice, a right arc is always legal. */
  private choose(state: number): number {
    const { states } = this;
    const { scores } = this.scores;
    let choice: number = states.isLegal(state, ACTION.shift) ? ACTION.shift : FIRST_RIGHT;
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
