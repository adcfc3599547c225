import { MOST_ATOMS } from './blocks';
import { ACTION } from './inventory';
import { PLACES } from './words';

/**
 * The arc-eager transition system with the artificial root after the last word (Nivre 2008; Ballesteros & Nivre 2013).
 * Every word is pushed once and popped once, so a sentence of n words takes exactly 2n transitions. Words that are left
 * without a head when all are read are taken back one by one, which makes them one tree (Nivre & Fernández-González
 * 2014, "Arc-Eager Parsing with the Tree Constraint"): one more transition, and one more push and pop, for each.
 *
 * States share their parts: a stack is a linked list of nodes that are never changed, so that a step costs the same
 * however long the sentence is, and what a node says can be looked up once. All of them lie in typed arrays that are
 * used again for the next sentence.
 */

/** Fields of a stack node. */
export const NODE = {
  token: 0,
  /** Node below; 0 is the empty stack. */
  below: 1,
  /** Relation to the head plus 1; 0 without a head. The head of a stacked word is always the word below it. */
  relation: 2,
  /** Leftmost child, the child right of it, their relations plus 1; then number and multiset of left relations. */
  left1: 3,
  left1Relation: 4,
  left2: 5,
  left2Relation: 6,
  leftCount: 7,
  leftSet: 8,
  /** Likewise to the right: rightmost first. */
  right1: 9,
  right1Relation: 10,
  right2: 11,
  right2Relation: 12,
  rightCount: 13,
  rightSet: 14,
} as const;
const NODE_FIELDS = 16;

/** Fields of a state. The left children of the first buffer word lie in the state until it is pushed. */
export const STATE = {
  top: 0,
  buffer: 1,
  previous: 2,
  action: 3,
  relation: 4,
  left1: 5,
  left1Relation: 6,
  left2: 7,
  left2Relation: 8,
  leftCount: 9,
  leftSet: 10,
  /** The first state with the same buffer and children of its first word. */
  front: 11,
  /** The node that the first buffer word had before it was taken back, 0 for a word that is read for the first time. */
  back: 12,
} as const;
const STATE_FIELDS = 13;

/** Weight of a relation in a multiset of relations. */
function member(relation: number): number {
  return Math.imul(relation + 1, 0x9e3779b1);
}

export class States {
  readonly nodes: Int32Array;
  readonly states: Int32Array;
  readonly stateRoom: number;
  readonly nodeRoom: number;
  /** Room for what the features of one state are made of (`atoms.ts`). */
  readonly atoms = new Int32Array(MOST_ATOMS);
  private nodeCount = 0;
  private stateCount = 0;
  /** Number of words, and the place that means "no such word". */
  size = 0;
  none = 1;

  constructor() {
    this.stateRoom = this.statesFor(PLACES);
    this.nodeRoom = this.nodesFor(PLACES);
    this.states = new Int32Array(this.stateRoom * STATE_FIELDS);
    this.nodes = new Int32Array(this.nodeRoom * NODE_FIELDS);
  }

  /** How many states a sentence of so many words takes at most, and how many nodes. */
  statesFor(size: number): number {
    return 5 * size + 1;
  }

  nodesFor(size: number): number {
    return 4 * size + 1;
  }

  /** Starts on a sentence of `size` words and returns the first state. */
  start(size: number): number {
    this.size = size;
    this.none = size + 1;
    // Node 0 is the empty stack; its word is "no such word".
    this.nodes.fill(0, 0, NODE_FIELDS);
    this.nodes[NODE.token] = this.none;
    this.clearNode(0);
    this.nodeCount = 1;
    this.stateCount = 1;
    this.states.fill(0, 0, STATE_FIELDS);
    this.states[STATE.previous] = -1;
    this.states[STATE.left1] = this.none;
    this.states[STATE.left2] = this.none;
    return 0;
  }

  state(state: number, field: number): number {
    return this.states[state * STATE_FIELDS + field]!;
  }

  node(node: number, field: number): number {
    return this.nodes[node * NODE_FIELDS + field]!;
  }

  /** Position of the first field of a node in `nodes`. */
  nodeAt(node: number): number {
    return node * NODE_FIELDS;
  }

  /** Position of the first field of a state in `states`. */
  stateAt(state: number): number {
    return state * STATE_FIELDS;
  }

  isFinal(state: number): boolean {
    const at = state * STATE_FIELDS;
    return this.states[at + STATE.top] === 0 && this.states[at + STATE.buffer] === this.size;
  }

  isLegal(state: number, action: number): boolean {
    const at = state * STATE_FIELDS;
    const top = this.states[at + STATE.top]!;
    const wordsLeft = this.states[at + STATE.buffer]! < this.size;
    switch (action) {
      case ACTION.shift:
        return wordsLeft && (top === 0 || this.states[at + STATE.back] === 0);
      case ACTION.right:
        return wordsLeft && top !== 0;
      case ACTION.left:
        return top !== 0 && this.node(top, NODE.relation) === 0;
      default:
        return top !== 0 && this.node(top, NODE.relation) !== 0;
    }
  }

  /** The only action that is legal, −1 where there is a choice. After the last word everything follows by itself. */
  forced(state: number): number {
    const at = state * STATE_FIELDS;
    const top = this.states[at + STATE.top]!;
    if (this.states[at + STATE.buffer]! < this.size) return top === 0 ? ACTION.shift : -1;
    return this.node(top, NODE.relation) === 0 ? ACTION.left : ACTION.reduce;
  }

  /** Whether all words are read and the last one without a head is not the only one. */
  hasFragment(state: number): boolean {
    const at = state * STATE_FIELDS;
    const top = this.states[at + STATE.top]!;
    if (this.states[at + STATE.buffer]! < this.size || this.node(top, NODE.relation) !== 0) return false;
    let below = top === 0 ? 0 : this.node(top, NODE.below);
    while (below !== 0 && this.node(below, NODE.relation) !== 0) below = this.node(below, NODE.below);
    return below !== 0;
  }

  /** Takes the word on top of the stack back into the buffer, with its children, and returns the new state. */
  takeBack(state: number): number {
    const { states, nodes } = this;
    const next = this.stateCount++;
    const to = next * STATE_FIELDS;
    const top = states[state * STATE_FIELDS + STATE.top]!;
    const node = top * NODE_FIELDS;
    states[to + STATE.previous] = state;
    states[to + STATE.action] = ACTION.shift;
    states[to + STATE.relation] = 0;
    states[to + STATE.front] = next;
    states[to + STATE.top] = nodes[node + NODE.below]!;
    states[to + STATE.buffer] = nodes[node + NODE.token]!;
    states[to + STATE.left1] = nodes[node + NODE.left1]!;
    states[to + STATE.left1Relation] = nodes[node + NODE.left1Relation]!;
    states[to + STATE.left2] = nodes[node + NODE.left2]!;
    states[to + STATE.left2Relation] = nodes[node + NODE.left2Relation]!;
    states[to + STATE.leftCount] = nodes[node + NODE.leftCount]!;
    states[to + STATE.leftSet] = nodes[node + NODE.leftSet]!;
    states[to + STATE.back] = top;
    return next;
  }

  /** Takes a legal action and returns the new state. */
  take(state: number, action: number, relation: number): number {
    const { states, nodes } = this;
    const next = this.stateCount++;
    const from = state * STATE_FIELDS;
    const to = next * STATE_FIELDS;
    const top = states[from + STATE.top]!;
    const buffer = states[from + STATE.buffer]!;
    const back = states[from + STATE.back]!;
    states[to + STATE.previous] = state;
    states[to + STATE.action] = action;
    states[to + STATE.relation] = relation;
    states[to + STATE.front] = next;
    if (action === ACTION.left || action === ACTION.reduce) {
      states[to + STATE.top] = nodes[top * NODE_FIELDS + NODE.below]!;
      states[to + STATE.buffer] = buffer;
      states[to + STATE.back] = back;
      if (action === ACTION.left) {
        states[to + STATE.left1] = nodes[top * NODE_FIELDS + NODE.token]!;
        states[to + STATE.left1Relation] = relation + 1;
        states[to + STATE.left2] = states[from + STATE.left1]!;
        states[to + STATE.left2Relation] = states[from + STATE.left1Relation]!;
        states[to + STATE.leftCount] = states[from + STATE.leftCount]! + 1;
        states[to + STATE.leftSet] = (states[from + STATE.leftSet]! + member(relation)) | 0;
      } else {
        for (let field: number = STATE.left1; field <= STATE.front; field++)
          states[to + field] = states[from + field]!;
      }
      return next;
    }
    let below = top;
    if (action === ACTION.right) {
      // The word on top of the stack has one more child, so it becomes a node of its own.
      below = this.nodeCount++;
      const source = top * NODE_FIELDS;
      const copy = below * NODE_FIELDS;
      for (let field = 0; field < NODE_FIELDS; field++) nodes[copy + field] = nodes[source + field]!;
      nodes[copy + NODE.right2] = nodes[source + NODE.right1]!;
      nodes[copy + NODE.right2Relation] = nodes[source + NODE.right1Relation]!;
      nodes[copy + NODE.right1] = buffer;
      nodes[copy + NODE.right1Relation] = relation + 1;
      nodes[copy + NODE.rightCount] = nodes[source + NODE.rightCount]! + 1;
      nodes[copy + NODE.rightSet] = (nodes[source + NODE.rightSet]! + member(relation)) | 0;
    }
    const pushed = this.nodeCount++;
    const at = pushed * NODE_FIELDS;
    nodes[at + NODE.token] = buffer;
    nodes[at + NODE.below] = below;
    nodes[at + NODE.relation] = action === ACTION.right ? relation + 1 : 0;
    nodes[at + NODE.left1] = states[from + STATE.left1]!;
    nodes[at + NODE.left1Relation] = states[from + STATE.left1Relation]!;
    nodes[at + NODE.left2] = states[from + STATE.left2]!;
    nodes[at + NODE.left2Relation] = states[from + STATE.left2Relation]!;
    nodes[at + NODE.leftCount] = states[from + STATE.leftCount]!;
    nodes[at + NODE.leftSet] = states[from + STATE.leftSet]!;
    if (back === 0) this.clearRight(at);
    else this.copyRight(back * NODE_FIELDS, at);
    states[to + STATE.top] = pushed;
    states[to + STATE.buffer] = back === 0 ? buffer + 1 : this.size;
    states[to + STATE.back] = 0;
    states[to + STATE.left1] = this.none;
    states[to + STATE.left1Relation] = 0;
    states[to + STATE.left2] = this.none;
    states[to + STATE.left2Relation] = 0;
    states[to + STATE.leftCount] = 0;
    states[to + STATE.leftSet] = 0;
    return next;
  }

  /** Reads the arcs that led to a final state. */
  arcs(state: number, heads: Int32Array, relations: Int32Array): void {
    for (let at = state; this.state(at, STATE.previous) >= 0; at = this.state(at, STATE.previous)) {
      const action = this.state(at, STATE.action);
      const before = this.state(at, STATE.previous);
      const top = this.node(this.state(before, STATE.top), NODE.token);
      const buffer = this.state(before, STATE.buffer);
      if (action === ACTION.left) {
        heads[top] = buffer;
        relations[top] = this.state(at, STATE.relation);
      } else if (action === ACTION.right) {
        heads[buffer] = top;
        relations[buffer] = this.state(at, STATE.relation);
      }
    }
  }

  private clearNode(at: number): void {
    this.nodes[at + NODE.left1] = this.none;
    this.nodes[at + NODE.left2] = this.none;
    this.clearRight(at);
  }

  private copyRight(from: number, to: number): void {
    for (let field = NODE.right1 as number; field <= NODE.rightSet; field++)
      this.nodes[to + field] = this.nodes[from + field]!;
  }

  private clearRight(at: number): void {
    const { nodes } = this;
    nodes[at + NODE.right1] = this.none;
    nodes[at + NODE.right1Relation] = 0;
    nodes[at + NODE.right2] = this.none;
    nodes[at + NODE.right2Relation] = 0;
    nodes[at + NODE.rightCount] = 0;
    nodes[at + NODE.rightSet] = 0;
  }
}
