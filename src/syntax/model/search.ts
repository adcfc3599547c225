import { ACTION_FEATURES, bufferFeatures, pairFeatures, stackFeatures } from './features';
import { ACTION, actionOf, CLASS_RELATION, CLASSES, FIRST_RIGHT, ROOT_CLASS } from './inventory';
import type { Scorer, Scores } from './linear';
import type { Sentence } from './sentence';
import { STATE, States } from './transitions';

/** Searches the best sequence of transitions with a beam; a beam of one is a greedy parser. */
export class Search {
  readonly states: States;
  private readonly keys = new Int32Array(ACTION_FEATURES);
  private readonly scores: Scores;
  /** What a stack node and a buffer add to the scores, for all states that share them; and which of it is known. */
  private readonly stackScores: Scores;
  private readonly bufferScores: Scores;
  private readonly stackKnown: Uint8Array;
  private readonly bufferKnown: Uint8Array;
  private width = 0;
  private current: Int32Array;
  private next: Int32Array;
  /** The best continuations of the beam, best first. */
  private found = 0;
  private readonly foundState: Int32Array;
  private readonly foundChoice: Int32Array;
  private readonly foundScore: Float64Array;

  constructor(
    private readonly model: Scorer,
    private readonly beam: number,
    /** States whose score lies further below the best one are given up. */
    private readonly margin = Infinity,
    /** How many states each step has room for. */
    room: number = beam,
  ) {
    this.states = new States(room);
    this.scores = model.makeScores(1);
    this.stackScores = model.makeScores(this.states.nodeRoom);
    this.bufferScores = model.makeScores(this.states.stateRoom);
    this.stackKnown = new Uint8Array(this.states.nodeRoom);
    this.bufferKnown = new Uint8Array(this.states.stateRoom);
    this.current = new Int32Array(beam);
    this.next = new Int32Array(beam);
    this.foundState = new Int32Array(beam);
    this.foundChoice = new Int32Array(beam);
    this.foundScore = new Float64Array(beam);
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
    this.stackKnown.fill(0);
    this.bufferKnown.fill(0);
    this.current[0] = start;
    this.width = 1;
    return start;
  }

  get bestState(): number {
    return this.current[0]!;
  }

  /** Takes every state of the beam one transition further. */
  advance(sentence: Sentence): void {
    const { states, width, current, next, scores } = this;
    this.found = 0;
    for (let index = 0; index < width; index++) {
      const state = current[index]!;
      const forced = states.forced(state);
      if (forced >= 0) {
        const choice = forced === ACTION.left ? ROOT_CLASS : forced;
        scores[choice] = 0;
        this.offer(state, choice);
        continue;
      }
      this.score(sentence, state);
      this.collect(state);
    }
    const least = this.foundScore[0]! - this.margin;
    while (this.foundScore[this.found - 1]! < least) this.found--;
    for (let index = 0; index < this.found; index++) {
      const choice = this.foundChoice[index]!;
      const reached = states.take(this.foundState[index]!, actionOf(choice), CLASS_RELATION[choice]!);
      states.scores[reached] = this.foundScore[index]!;
      next[index] = reached;
    }
    this.width = this.found;
    this.current = next;
    this.next = current;
  }

  private score(sentence: Sentence, state: number): void {
    const { states, keys, model, scores, stackScores, bufferScores } = this;
    const top = states.state(state, STATE.top);
    const front = states.state(state, STATE.front);
    const topRow = top * CLASSES;
    const frontRow = front * CLASSES;
    if (this.stackKnown[top] === 0) {
      this.stackKnown[top] = 1;
      stackScores.fill(0, topRow, topRow + CLASSES);
      model.add(keys, stackFeatures(sentence, states, top, keys, 0), stackScores, topRow);
    }
    if (this.bufferKnown[front] === 0) {
      this.bufferKnown[front] = 1;
      bufferScores.fill(0, frontRow, frontRow + CLASSES);
      model.add(keys, bufferFeatures(sentence, states, front, keys, 0), bufferScores, frontRow);
    }
    for (let choice = 0; choice < CLASSES; choice++) {
      scores[choice] = stackScores[topRow + choice]! + bufferScores[frontRow + choice]!;
    }
    model.add(keys, pairFeatures(sentence, states, state, keys, 0), scores, 0);
  }

  private collect(state: number): void {
    const { states } = this;
    if (states.isLegal(state, ACTION.shift)) this.offer(state, ACTION.shift);
    if (states.isLegal(state, ACTION.reduce)) this.offer(state, ACTION.reduce);
    if (states.isLegal(state, ACTION.left)) {
      for (let choice = ROOT_CLASS + 1; choice < FIRST_RIGHT; choice++) this.offer(state, choice);
    }
    if (states.isLegal(state, ACTION.right)) {
      for (let choice = FIRST_RIGHT; choice < CLASSES; choice++) this.offer(state, choice);
    }
  }

  /** Inserts a continuation into the list sorted by score; among equals the earlier one stays first. */
  private offer(state: number, choice: number): void {
    const { beam, foundState, foundChoice, foundScore } = this;
    const score = this.states.scores[state]! + this.scores[choice]!;
    if (this.found === beam && score <= foundScore[beam - 1]!) return;
    let place = this.found < beam ? this.found++ : beam - 1;
    while (place > 0 && foundScore[place - 1]! < score) {
      foundScore[place] = foundScore[place - 1]!;
      foundState[place] = foundState[place - 1]!;
      foundChoice[place] = foundChoice[place - 1]!;
      place--;
    }
    foundScore[place] = score;
    foundState[place] = state;
    foundChoice[place] = choice;
  }
}
