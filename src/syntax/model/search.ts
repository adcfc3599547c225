import { ACTION_FEATURES, actionFeatures, RELATION_FEATURES, relationFeatures } from './features';
import { RELATIONS, ROOT_RELATION } from './inventory';
import { best, type Scorer } from './linear';
import type { Sentence } from './sentence';
import { ACTION, ACTIONS, STATE, States } from './transitions';

/** Searches the best sequence of transitions with a beam; a beam of one is a greedy parser. */
export class Search {
  readonly states: States;
  private readonly keys = new Int32Array(Math.max(ACTION_FEATURES, RELATION_FEATURES));
  private readonly actionScores = new Float64Array(ACTIONS);
  private readonly relationScores = new Float64Array(RELATIONS.length);
  private width = 0;
  private current: Int32Array;
  private next: Int32Array;
  private readonly candidateState: Int32Array;
  private readonly candidateAction: Int32Array;
  private readonly candidateScore: Float64Array;

  constructor(
    private readonly actions: Scorer,
    private readonly relations: Scorer,
    private readonly beam: number,
    /** How many states each step has room for. */
    room: number = beam,
  ) {
    this.states = new States(room);
    this.current = new Int32Array(beam);
    this.next = new Int32Array(beam);
    this.candidateState = new Int32Array(beam);
    this.candidateAction = new Int32Array(beam);
    this.candidateScore = new Float64Array(beam);
  }

  /** Parses a sentence of at least one word; the head of a word under the artificial root is `sentence.size`. */
  parse(sentence: Sentence, heads: Int32Array, relations: Int32Array): void {
    this.begin(sentence);
    for (let step = 2 * sentence.size; step > 0; step--) this.advance(sentence);
    this.states.arcs(this.bestState, heads, relations);
  }

  /** Starts on a sentence and returns the first state. */
  begin(sentence: Sentence): number {
    const start = this.states.start(sentence.size);
    this.current[0] = start;
    this.width = 1;
    return start;
  }

  get bestState(): number {
    return this.current[0]!;
  }

  /** The relation of the arc that `action` makes in `state`. */
  relation(sentence: Sentence, state: number, action: number): number {
    if (action !== ACTION.left && action !== ACTION.right) return 0;
    if (this.states.state(state, STATE.buffer) === sentence.size) return ROOT_RELATION;
    const count = relationFeatures(sentence, this.states, state, action === ACTION.right, this.keys);
    this.relations.score(this.keys, count, this.relationScores);
    return best(this.relationScores, RELATIONS.length);
  }

  /** Takes every state of the beam one action further. */
  advance(sentence: Sentence): void {
    const { states, width, current, next, actionScores, candidateState, candidateAction, candidateScore } =
      this;
    let found = 0;
    for (let index = 0; index < width; index++) {
      const state = current[index]!;
      const count = actionFeatures(sentence, states, state, this.keys);
      this.actions.score(this.keys, count, actionScores);
      const base = states.scores[state]!;
      for (let action = 0; action < ACTIONS; action++) {
        if (!states.isLegal(state, action)) continue;
        const score = base + actionScores[action]!;
        if (found === this.beam && score <= candidateScore[found - 1]!) continue;
        // Insertion into a list sorted by score; among equals the earlier one stays first.
        let place = found < this.beam ? found++ : found - 1;
        while (place > 0 && candidateScore[place - 1]! < score) {
          candidateScore[place] = candidateScore[place - 1]!;
          candidateState[place] = candidateState[place - 1]!;
          candidateAction[place] = candidateAction[place - 1]!;
          place--;
        }
        candidateScore[place] = score;
        candidateState[place] = state;
        candidateAction[place] = action;
      }
    }
    for (let index = 0; index < found; index++) {
      const state = candidateState[index]!;
      const action = candidateAction[index]!;
      const reached = states.take(state, action, this.relation(sentence, state, action));
      states.scores[reached] = candidateScore[index]!;
      next[index] = reached;
    }
    this.current = next;
    this.next = current;
    this.width = found;
  }
}
