import type { Tree } from '../../src/syntax';
import { repair } from '../../src/syntax/repair';
import { treeOf } from './table';

function arcs(tree: Tree): { words: string[]; xpos: string[]; heads: Int32Array; deprels: string[] } {
  return {
    words: tree.tokens.map((token) => token.text),
    xpos: tree.tokens.map((token) => token.xpos),
    heads: Int32Array.from(tree.tokens, (token) => token.head),
    deprels: tree.tokens.map((token) => token.deprel),
  };
}

/** Mends the arcs of a line and writes them as a line again. */
function mended(line: string): string {
  const tree = treeOf(line);
  const { words, ...annotation } = arcs(tree);
  const { xpos, heads, deprels } = repair(words, {
    ...annotation,
    upos: tree.tokens.map((token) => token.upos),
  });
  return words
    .map((word, index) => `${word}/${xpos[index]}/${heads[index]! + 1}:${deprels[index]}`)
    .join(' ');
}

const slips = [
  [
    'a conjunction between a word and its modifier',
    `Rome/NNP/4:compound and/CC/4:cc its/PRP$/4:nmod:poss allies/NNS/5:nsubj left/VBD/0:root`,
    `Rome/NNP/5:nsubj and/CC/4:cc its/PRP$/4:nmod:poss allies/NNS/1:conj left/VBD/0:root`,
  ],
  [
    'one and all',
    `rejected/VBN/0:root by/IN/5:case one/CD/5:nummod and/CC/5:cc all/DT/1:obl:agent`,
    `rejected/VBN/0:root by/IN/3:case one/CD/1:obl:agent and/CC/5:cc all/DT/3:conj`,
  ],
  [
    'a relative clause taken for the main clause',
    `Latvia/NNP/4:nsubj ,/,/4:punct which/WDT/4:nsubj condemned/VBD/8:advcl it/PRP/4:obj ,/,/4:punct has/VBZ/8:aux closed/VBN/0:root`,
    `Latvia/NNP/8:nsubj ,/,/4:punct which/WDT/4:nsubj condemned/VBD/1:acl:relcl it/PRP/4:obj ,/,/4:punct has/VBZ/8:aux closed/VBN/0:root`,
  ],
  [
    'an infinitive with a subject',
    `Their/PRP$/2:nmod:poss refusal/NN/4:nsubj to/TO/4:mark talk/VB/0:root angered/VBD/4:ccomp Rome/NNP/5:obj ././4:punct`,
    `Their/PRP$/2:nmod:poss refusal/NN/5:nsubj to/TO/4:mark talk/VB/2:acl angered/VBD/0:root Rome/NNP/5:obj ././5:punct`,
  ],
] as const;

test.each(slips)('%s', (_, line, expected) => {
  expect(mended(line)).toBe(expected);
});

const sound = [
  `Rome/NNP/4:nsubj and/CC/3:cc Tunis/NNP/1:conj left/VBD/0:root`,
  `seven/CD/5:nummod and/CC/4:cc a/DT/4:det half/NN/1:conj years/NNS/0:root`,
  `Minister/NN/3:nsubj to/TO/3:mark visit/VB/0:root Rome/NNP/3:obj`,
  `Latvia/NNP/6:nsubj ,/,/4:punct which/WDT/4:nsubj protested/VBD/1:acl:relcl ,/,/4:punct left/VBD/0:root`,
  `He/PRP/2:nsubj knew/VBD/0:root who/WP/4:nsubj lied/VBD/2:ccomp`,
];

test.each(sound)('is left alone: %s', (line) => {
  expect(mended(line)).toBe(line);
});
