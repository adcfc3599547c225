import { frontAtoms, pairAtoms, stackAtoms, wordAtoms } from './atoms';
import { FRONT_BLOCKS, PAIR_BLOCKS, STACK_BLOCKS, WORD_BLOCKS } from './blocks';
import { BlockSums } from './block-sums';
import { ACTION_FEATURES, frontFeatures, pairFeatures, stackFeatures, wordFeatures } from './features';
import { CLASSES, FIRST_LEFT, FIRST_RIGHT } from './inventory';
import type { Scorer, Scores } from './linear';
import type { Sentence } from './sentence';
import { NODE, STATE, type States } from './transitions';
import { PLACES } from './words';

/**
 * Scores of the classes in a state. They are put together from parts that states share, each looked up once: what the
 * node on top of the stack adds, what a buffer adds by its words, and by the children of its first word.
 */
export class ActionScores {
  /** Scores of the state that was asked for last. */
  readonly scores: Scores;
  private readonly keys = new Int32Array(ACTION_FEATURES);
  private readonly stackScores: Scores;
  private readonly wordScores: Scores;
  private readonly frontScores: Scores;
  /** Which of these are known. */
  private readonly stackKnown: Uint8Array;
  private readonly wordKnown = new Uint8Array(PLACES);
  private readonly frontKnown: Uint8Array;
  private readonly stackSums: BlockSums;
  private readonly wordSums: BlockSums;
  private readonly frontSums: BlockSums;
  private readonly pairSums: BlockSums;

  constructor(
    private readonly model: Scorer,
    private readonly sentence: Sentence,
    private readonly states: States,
  ) {
    this.scores = model.makeScores(1);
    this.stackScores = model.makeScores(states.nodeRoom);
    this.wordScores = model.makeScores(PLACES);
    this.frontScores = model.makeScores(states.stateRoom);
    this.stackKnown = new Uint8Array(states.nodeRoom);
    this.frontKnown = new Uint8Array(states.stateRoom);
    this.stackSums = new BlockSums(STACK_BLOCKS, model, CLASSES);
    this.wordSums = new BlockSums(WORD_BLOCKS, model, CLASSES);
    this.frontSums = new BlockSums(FRONT_BLOCKS, model, CLASSES);
    this.pairSums = new BlockSums(PAIR_BLOCKS, model, CLASSES);
  }

  /** Forgets the sentence before; the next one has so many words. */
  clear(size: number): void {
    this.stackKnown.fill(0, 0, this.states.nodesFor(size));
    this.wordKnown.fill(0, 0, size + 1);
    this.frontKnown.fill(0, 0, this.states.statesFor(size));
  }

  score(state: number): void {
    const { sentence, states, keys, model, scores, stackScores, frontScores } = this;
    const top = states.state(state, STATE.top);
    const front = states.state(state, STATE.front);
    if (this.stackKnown[top] === 0) this.scoreStack(top);
    if (this.frontKnown[front] === 0) this.scoreFront(front);
    const topRow = top * CLASSES;
    const frontRow = front * CLASSES;
    const first = this.firstRelation(top);
    for (let label = 0; label < FIRST_LEFT; label++)
      scores[label] = stackScores[topRow + label]! + frontScores[frontRow + label]!;
    for (let label = first; label < CLASSES; label++)
      scores[label] = stackScores[topRow + label]! + frontScores[frontRow + label]!;
    pairAtoms(sentence, states, state);
    this.pairSums.add(states.atoms, scores, 0, first);
    model.add(keys, pairFeatures(sentence, states, state, keys, 0), scores, 0);
  }

  /** The first class with a relation that may come: a word with a head takes no other, so no left arc. */
  private firstRelation(top: number): number {
    return this.states.node(top, NODE.relation) === 0 ? FIRST_LEFT : FIRST_RIGHT;
  }

  private scoreStack(top: number): void {
    const { sentence, states, keys, stackScores } = this;
    const row = top * CLASSES;
    stackScores.fill(0, row, row + CLASSES);
    stackAtoms(sentence, states, top);
    this.stackSums.add(states.atoms, stackScores, row, this.firstRelation(top));
    this.model.add(keys, stackFeatures(sentence, states, top, keys, 0), stackScores, row);
    this.stackKnown[top] = 1;
  }

  private scoreFront(front: number): void {
    const { sentence, states, keys, frontScores } = this;
    const row = front * CLASSES;
    const first = states.state(front, STATE.buffer);
    if (this.wordKnown[first] === 0) this.scoreWord(first);
    const wordRow = first * CLASSES;
    for (let label = 0; label < CLASSES; label++)
      frontScores[row + label] = this.wordScores[wordRow + label]!;
    frontAtoms(sentence, states, front);
    this.frontSums.add(states.atoms, frontScores, row);
    this.model.add(keys, frontFeatures(sentence, states, front, keys, 0), frontScores, row);
    this.frontKnown[front] = 1;
  }

  private scoreWord(first: number): void {
    const { sentence, states, keys, wordScores } = this;
    const row = first * CLASSES;
    wordScores.fill(0, row, row + CLASSES);
    wordAtoms(sentence, states, first);
    this.wordSums.add(states.atoms, wordScores, row);
    this.model.add(keys, wordFeatures(sentence, states, first, keys, 0), wordScores, row);
    this.wordKnown[first] = 1;
  }
}
