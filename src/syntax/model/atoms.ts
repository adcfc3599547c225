import { ATOMS, WORD_BLOCKS } from './blocks';
import type { Sentence } from './sentence';
import { NODE, STATE, type States } from './transitions';

/* What the features of a state are made of, gathered for the blocks in the order of their lists in `blocks.ts`. */

export function distance(from: number, to: number): number {
  const words = to - from;
  return words < 5 ? words : words < 11 ? 5 : 6;
}

export function atMost(count: number, limit: number): number {
  return count < limit ? count : limit;
}

/** Writes the atoms of the blocks of a stack node. */
export function stackAtoms(sentence: Sentence, states: States, top: number): void {
  const { atoms } = states;
  const { word, tag } = sentence;
  const { nodes, none } = states;
  const stack = states.nodeAt(top);
  const stack1 = states.nodeAt(nodes[stack + NODE.below]!);
  const stack2 = states.nodeAt(nodes[stack1 + NODE.below]!);
  const sl = nodes[stack + NODE.left1]!;
  const sl2 = nodes[stack + NODE.left2]!;
  const sr = nodes[stack + NODE.right1]!;
  const sr2 = nodes[stack + NODE.right2]!;
  // The head of a stacked word is the word below it.
  const sRelation = nodes[stack + NODE.relation]!;
  const s1Relation = nodes[stack1 + NODE.relation]!;
  const h = sRelation !== 0 ? nodes[stack1 + NODE.token]! : none;
  const hh = sRelation !== 0 && s1Relation !== 0 ? nodes[stack2 + NODE.token]! : none;
  atoms[0] = word[sl]!;
  atoms[1] = tag[sl]!;
  atoms[2] = nodes[stack + NODE.left1Relation]!;
  atoms[3] = tag[sl2]!;
  atoms[4] = nodes[stack + NODE.left2Relation]!;
  atoms[5] = 0;
  atoms[6] = word[sr]!;
  atoms[7] = tag[sr]!;
  atoms[8] = nodes[stack + NODE.right1Relation]!;
  atoms[9] = tag[sr2]!;
  atoms[10] = nodes[stack + NODE.right2Relation]!;
  atoms[11] = 0;
  atoms[12] = word[h]!;
  atoms[13] = tag[h]!;
  atoms[14] = sRelation;
  atoms[15] = tag[hh]!;
  atoms[16] = s1Relation;
  atoms[17] = 0;
  atoms[18] = tag[nodes[stack + NODE.token]!]!;
  atoms[19] = sRelation !== 0 ? 1 : 0;
  atoms[20] = atMost(nodes[stack + NODE.rightCount]!, 4);
  atoms[21] = atMost(nodes[stack + NODE.leftCount]!, 4);
  atoms[22] = nodes[stack + NODE.rightSet]!;
  atoms[23] = nodes[stack + NODE.leftSet]!;
}

/** Writes the atoms of the blocks of a buffer that begins with word `n`. */
export function wordAtoms(sentence: Sentence, states: States, n: number): void {
  const { atoms } = states;
  const { word, tag, narrow, size } = sentence;
  for (let ahead = 0; ahead < WORD_BLOCKS.length; ahead++) {
    const place = Math.min(n + ahead, size + 1);
    const at = ATOMS * ahead;
    atoms[at] = word[place]!;
    atoms[at + 1] = tag[place]!;
    atoms[at + 2] = narrow[place]!;
    atoms.fill(0, at + 3, at + ATOMS);
  }
}

/** Writes the atoms of the blocks of the first buffer word with its children. */
export function frontAtoms(sentence: Sentence, states: States, state: number): void {
  const { atoms } = states;
  const { word, tag } = sentence;
  const fields = states.states;
  const front = states.stateAt(state);
  const nl = fields[front + STATE.left1]!;
  const nl2 = fields[front + STATE.left2]!;
  atoms[0] = word[nl]!;
  atoms[1] = tag[nl]!;
  atoms[2] = fields[front + STATE.left1Relation]!;
  atoms[3] = tag[nl2]!;
  atoms[4] = fields[front + STATE.left2Relation]!;
  atoms[5] = 0;
  atoms[6] = tag[fields[front + STATE.buffer]!]!;
  atoms[7] = atMost(fields[front + STATE.leftCount]!, 4);
  atoms[8] = fields[front + STATE.leftSet]!;
  atoms[9] = tag[nl]!;
  atoms[10] = tag[nl2]!;
  atoms[11] = 0;
}

/** Writes the atoms of the blocks of stack and buffer together. */
export function pairAtoms(sentence: Sentence, states: States, state: number): void {
  const { atoms } = states;
  const { tag, gap, gaps } = sentence;
  const { nodes, none } = states;
  const fields = states.states;
  const front = states.stateAt(state);
  const stack = states.nodeAt(fields[front + STATE.top]!);
  const s = nodes[stack + NODE.token]!;
  const n = fields[front + STATE.buffer]!;
  const sRelation = nodes[stack + NODE.relation]!;
  const sT = tag[s]!;
  const nT = tag[n]!;
  const headed = sRelation !== 0 ? 1 : 0;
  const gapN = gap[n]!;
  const between = s === none ? 7 : atMost(gaps[n]! - gaps[s]!, 3);
  atoms[0] = sT;
  atoms[1] = nT;
  atoms[2] = headed;
  atoms[3] = s === none ? 0 : distance(s, n);
  atoms[4] = 0;
  atoms[5] = 0;
  atoms[6] = sT;
  atoms[7] = nT;
  atoms[8] = headed;
  atoms[9] = gapN;
  atoms[10] = s === none ? 0 : gap[s + 1]!;
  atoms[11] = between;
  atoms[12] = sT;
  atoms[13] = nT;
  atoms[14] = sRelation;
  atoms[15] = nodes[stack + NODE.right1Relation]!;
  atoms[16] = gapN;
  atoms[17] = between;
}
