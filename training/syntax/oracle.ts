import { ACTION } from '../../src/syntax/model/inventory';
import { NODE, STATE, type States } from '../../src/syntax/model/transitions';

/**
 * Number of gold arcs that an action puts out of reach (the dynamic oracle of Goldberg & Nivre 2012 for arc-eager
 * transitions). `heads[word]` is the gold head, the number of words for the root.
 */
export function cost(states: States, state: number, action: number, heads: Int32Array): number {
  const top = states.state(state, STATE.top);
  const stacked = states.node(top, NODE.token);
  const buffer = states.state(state, STATE.buffer);
  switch (action) {
    case ACTION.left:
      return (heads[stacked]! > buffer ? 1 : 0) + childrenFrom(stacked, buffer, states.size, heads);
    case ACTION.reduce:
      return childrenFrom(stacked, buffer, states.size, heads);
    case ACTION.right: {
      const head = heads[buffer]!;
      const lost = head !== stacked && (head > buffer || isStacked(states, top, head)) ? 1 : 0;
      return lost + headlessChildren(states, top, buffer, heads);
    }
    default:
      return (isStacked(states, top, heads[buffer]!) ? 1 : 0) + headlessChildren(states, top, buffer, heads);
  }
}

function childrenFrom(head: number, from: number, size: number, heads: Int32Array): number {
  let count = 0;
  for (let word = from; word < size; word++) if (heads[word] === head) count++;
  return count;
}

function isStacked(states: States, top: number, word: number): boolean {
  for (let node = top; node !== 0; node = states.node(node, NODE.below)) {
    if (states.node(node, NODE.token) === word) return true;
  }
  return false;
}

function headlessChildren(states: States, top: number, head: number, heads: Int32Array): number {
  let count = 0;
  for (let node = top; node !== 0; node = states.node(node, NODE.below)) {
    if (states.node(node, NODE.relation) === 0 && heads[states.node(node, NODE.token)] === head) count++;
  }
  return count;
}
