import { atMost, distance, frontAtoms, pairAtoms, stackAtoms, wordAtoms } from './atoms';
import { ATOMS, type Block, FRONT_BLOCKS, PAIR_BLOCKS, STACK_BLOCKS, WORD_BLOCKS } from './blocks';
import { key1, key2, key3, key4 } from './hash';
import type { Sentence } from './sentence';
import { NODE, STATE, type States } from './transitions';

/** Room for the features of one decision. */
export const ACTION_FEATURES = 160;

/*
 * The templates are those of Zhang & Nivre (2011), with what stands in the gaps between words in the place of
 * punctuation, and word classes in the place of many words. They come in four groups, so that a search need not look up twice what depends on a part of the state:
 * the top node of the stack, the words of the buffer, the buffer's first word with its children, and the whole. In each
 * group, features that see few things come first, as blocks (`blocks.ts`); here are the others, and all together. Each
 * function writes keys from `at` on and returns where it stopped.
 *
 * Naming: s = top of the stack, s1, s2 = below it, n, n1 … = first words of the buffer, h = head, l and r = outermost
 * left and right child, 2 = the next one inwards; W = word, T = tag, C = narrow class of the word, BT = its broad class
 * with its tag (`word-classes.ts`).
 */

/** The other features of a stack node, its kin and what lies below it. */
export function stackFeatures(
  sentence: Sentence,
  states: States,
  top: number,
  keys: Int32Array,
  at: number,
): number {
  const { word, tag, wordTag, narrow } = sentence;
  const { nodes, none } = states;
  const stack = states.nodeAt(top);
  const stack1 = states.nodeAt(nodes[stack + NODE.below]!);
  const stack2 = states.nodeAt(nodes[stack1 + NODE.below]!);
  const s = nodes[stack + NODE.token]!;
  const sRelation = nodes[stack + NODE.relation]!;
  const headed = sRelation !== 0 ? 1 : 0;
  const h = sRelation !== 0 ? nodes[stack1 + NODE.token]! : none;
  const hh = sRelation !== 0 && nodes[stack1 + NODE.relation]! !== 0 ? nodes[stack2 + NODE.token]! : none;
  const sW = word[s]!;
  const sT = tag[s]!;
  const sWT = wordTag[s]!;
  const sC = narrow[s]!;
  const hT = tag[h]!;
  const slT = tag[nodes[stack + NODE.left1]!]!;
  const srT = tag[nodes[stack + NODE.right1]!]!;
  const sl2 = nodes[stack + NODE.left2]!;
  const sr2 = nodes[stack + NODE.right2]!;
  const sRights = atMost(nodes[stack + NODE.rightCount]!, 4);
  const sLefts = atMost(nodes[stack + NODE.leftCount]!, 4);
  const sLeftSet = nodes[stack + NODE.leftSet]!;
  const sRightSet = nodes[stack + NODE.rightSet]!;
  let c = at;
  keys[c++] = key2(1, sWT, headed);
  keys[c++] = key2(2, sW, headed);
  keys[c++] = key2(33, sW, sRights);
  keys[c++] = key2(35, sW, sLefts);
  keys[c++] = key3(63, sT, slT, tag[sl2]!);
  keys[c++] = key3(64, sT, srT, tag[sr2]!);
  keys[c++] = key3(65, sT, hT, tag[hh]!);
  keys[c++] = key2(67, sW, sRightSet);
  keys[c++] = key2(69, sW, sLeftSet);
  keys[c++] = key2(121, sC, headed);
  keys[c++] = key2(122, sC, sRightSet);
  keys[c++] = key2(123, sC, sLeftSet);
  return c;
}

/** The other features of a buffer that begins with word `n`. */
export function wordFeatures(
  sentence: Sentence,
  states: States,
  n: number,
  keys: Int32Array,
  at: number,
): number {
  const { tag, gap, narrow } = sentence;
  const { none, size } = states;
  const nT = tag[n]!;
  const n1 = n + 1 <= size ? n + 1 : none;
  const n1T = tag[n1]!;
  const n2T = tag[n + 2 <= size ? n + 2 : none]!;
  const n3T = tag[n + 3 <= size ? n + 3 : none]!;
  const gapN = gap[n]!;
  const gapAfter = n < size ? gap[n + 1]! : 0;
  const beforeT = tag[n > 0 ? n - 1 : none]!;
  let c = at;
  keys[c++] = key1(12, n2T);
  keys[c++] = key2(20, nT, n1T);
  keys[c++] = key3(21, nT, n1T, n2T);
  keys[c++] = key4(84, nT, n1T, gapN, gapAfter);
  keys[c++] = key3(86, nT, gapN, gapAfter);
  keys[c++] = key3(91, beforeT, nT, n1T);
  keys[c++] = key4(96, nT, n1T, n2T, n3T);
  keys[c++] = key3(127, nT, narrow[n1]!, n1T);
  return c;
}

/** The other features of the first buffer word with its children. */
export function frontFeatures(
  sentence: Sentence,
  states: States,
  state: number,
  keys: Int32Array,
  at: number,
): number {
  const { word, narrow } = sentence;
  const fields = states.states;
  const front = states.stateAt(state);
  const n = fields[front + STATE.buffer]!;
  const nW = word[n]!;
  const nlW = word[fields[front + STATE.left1]!]!;
  const nLefts = atMost(fields[front + STATE.leftCount]!, 4);
  const nLeftSet = fields[front + STATE.leftSet]!;
  let c = at;
  keys[c++] = key2(37, nW, nLefts);
  keys[c++] = key2(71, nW, nLeftSet);
  keys[c++] = key2(114, nW, nlW);
  keys[c++] = key2(126, narrow[n]!, nLeftSet);
  return c;
}

/** The other features of stack and buffer together. */
export function pairFeatures(
  sentence: Sentence,
  states: States,
  state: number,
  keys: Int32Array,
  at: number,
): number {
  const { word, tag, wordTag, gap, gaps, broad, broadTag, narrow } = sentence;
  const { nodes, none, size } = states;
  const fields = states.states;
  const front = states.stateAt(state);
  const stack = states.nodeAt(fields[front + STATE.top]!);
  const stack1 = states.nodeAt(nodes[stack + NODE.below]!);
  const stack2 = states.nodeAt(nodes[stack1 + NODE.below]!);
  const s = nodes[stack + NODE.token]!;
  const s1 = nodes[stack1 + NODE.token]!;
  const s2 = nodes[stack2 + NODE.token]!;
  const n = fields[front + STATE.buffer]!;
  const n1 = n + 1 <= size ? n + 1 : none;
  const n2 = n + 2 <= size ? n + 2 : none;
  const sRelation = nodes[stack + NODE.relation]!;
  const s1Relation = nodes[stack1 + NODE.relation]!;
  const headed = sRelation !== 0 ? 1 : 0;
  const h = sRelation !== 0 ? s1 : none;
  const sl = nodes[stack + NODE.left1]!;
  const sr = nodes[stack + NODE.right1]!;
  const nl = fields[front + STATE.left1]!;
  const sW = word[s]!;
  const sT = tag[s]!;
  const sWT = wordTag[s]!;
  const nW = word[n]!;
  const nT = tag[n]!;
  const nWT = wordTag[n]!;
  const n1W = word[n1]!;
  const n1T = tag[n1]!;
  const n2T = tag[n2]!;
  const hT = tag[h]!;
  const hW = word[h]!;
  const s1T = tag[s1]!;
  const slT = tag[sl]!;
  const srT = tag[sr]!;
  const nlT = tag[nl]!;
  const slW = word[sl]!;
  const nlW = word[nl]!;
  const sC = narrow[s]!;
  const nC = narrow[n]!;
  const sBT = broadTag[s]!;
  const nBT = broadTag[n]!;
  const apart = s === none ? 0 : distance(s, n);
  const sLeftSet = nodes[stack + NODE.leftSet]!;
  const sRightSet = nodes[stack + NODE.rightSet]!;
  const nLeftSet = fields[front + STATE.leftSet]!;
  // Gaps: right before the buffer, right after the stack's word, the one after the buffer word; and how many between.
  const gapN = gap[n]!;
  const gapAfter = n < size ? gap[n + 1]! : 0;
  const between = s === none ? 7 : atMost(gaps[n]! - gaps[s]!, 3);
  const beforeT = tag[n > 0 ? n - 1 : none]!;
  const afterT = tag[s === none ? none : s + 1]!;
  let c = at;
  keys[c++] = key3(16, sWT, nT, headed);
  keys[c++] = key3(17, sT, nWT, headed);
  keys[c++] = key2(18, sW, nW);
  keys[c++] = key4(22, sT, nT, n1T, headed);
  keys[c++] = key3(23, hT, sT, nT);
  keys[c++] = key3(24, sT, slT, nT);
  keys[c++] = key3(25, sT, srT, nT);
  keys[c++] = key3(26, sT, nT, nlT);
  keys[c++] = key2(27, sW, apart);
  keys[c++] = key2(29, nW, apart);
  keys[c++] = key4(73, sT, nT, sRightSet, headed);
  keys[c++] = key4(74, sT, nT, sLeftSet, nLeftSet);
  keys[c++] = key3(76, sW, nT, sRightSet);
  keys[c++] = key3(81, sW, gapN, between);
  keys[c++] = key3(82, nW, gapN, between);
  keys[c++] = key4(87, sT, nT, gapAfter, headed);
  keys[c++] = key3(89, sT, afterT, nT);
  keys[c++] = key4(90, sT, afterT, beforeT, nT);
  keys[c++] = key4(92, sT, nT, n1T, n2T);
  keys[c++] = key3(93, sW, nT, n1T);
  keys[c++] = key3(94, sT, nW, n1T);
  keys[c++] = key3(95, sT, nT, n1W);
  keys[c++] = key3(97, s1T, sT, nT);
  keys[c++] = key4(98, s1T, sT, nT, n1T);
  keys[c++] = key2(100, s1T, nW);
  keys[c++] = key4(102, s1T, nT, headed, s1Relation !== 0 ? 1 : 0);
  keys[c++] = key4(103, hW, sRelation, nT, headed);
  keys[c++] = key3(106, sT, nW, nlW);
  keys[c++] = key3(107, sW, slW, nT);
  keys[c++] = key4(109, s1T, s1Relation, sRelation, nT);
  keys[c++] = key3(110, tag[s2]!, s1T, nT);
  keys[c++] = key3(112, sW, nLeftSet, nT);
  keys[c++] = key3(113, sT, nT, nlW);
  keys[c++] = key3(116, sT, slW, nT);
  keys[c++] = key2(130, sC, nC);
  keys[c++] = key3(131, sC, nT, headed);
  keys[c++] = key3(132, sT, nC, headed);
  keys[c++] = key2(133, sW, nC);
  keys[c++] = key2(134, sC, nW);
  keys[c++] = key4(135, broad[s]!, broad[n]!, apart, headed);
  keys[c++] = key4(136, sBT, nBT, sRightSet, headed);
  keys[c++] = key4(137, sBT, nBT, nLeftSet, sLeftSet);
  keys[c++] = key3(138, broadTag[h]!, sBT, nT);
  keys[c++] = key3(139, narrow[h]!, sC, nT);
  keys[c++] = key3(140, sC, sRightSet, nT);
  keys[c++] = key3(141, broadTag[s1]!, sT, nBT);
  keys[c++] = key4(142, broad[s]!, gapN, between, broad[n]!);
  keys[c++] = key4(143, sBT, nT, n1T, broad[n1]!);
  keys[c++] = key3(144, sBT, nBT, broad[nl]!);
  keys[c++] = key3(145, sBT, broad[sr]!, nT);
  return c;
}

function writeBlocks(blocks: readonly Block[], atoms: Int32Array, keys: Int32Array, at: number): number {
  return blocks.reduce((next, block, index) => block(atoms, ATOMS * index, keys, next), at);
}

/** All features of a state; returns how many there are. */
export function actionFeatures(sentence: Sentence, states: States, state: number, keys: Int32Array): number {
  const { atoms } = states;
  const top = states.state(state, STATE.top);
  const first = states.state(state, STATE.buffer);
  stackAtoms(sentence, states, top);
  let count = writeBlocks(STACK_BLOCKS, atoms, keys, 0);
  count = stackFeatures(sentence, states, top, keys, count);
  wordAtoms(sentence, states, first);
  count = writeBlocks(WORD_BLOCKS, atoms, keys, count);
  count = wordFeatures(sentence, states, first, keys, count);
  frontAtoms(sentence, states, state);
  count = writeBlocks(FRONT_BLOCKS, atoms, keys, count);
  count = frontFeatures(sentence, states, state, keys, count);
  pairAtoms(sentence, states, state);
  count = writeBlocks(PAIR_BLOCKS, atoms, keys, count);
  return pairFeatures(sentence, states, state, keys, count);
}
