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
    'an object of an infinitive taken for a second subject',
    `Peru/NNP/3:nmod:poss ’s/POS/1:case refusal/NN/8:nsubj to/TO/5:mark sign/VB/3:acl it/NN/8:nsubj has/VBZ/8:aux angered/VBN/0:root`,
    `Peru/NNP/3:nmod:poss ’s/POS/1:case refusal/NN/8:nsubj to/TO/5:mark sign/VB/3:acl it/NN/5:obj has/VBZ/8:aux angered/VBN/0:root`,
  ],
  [
    'the second partner of “between” taken for a second subject',
    `peace/NN/6:nsubj between/IN/3:case Fiji/NNP/1:nmod and/CC/6:cc Samoa/NNP/6:nsubj holds/VBZ/0:root`,
    `peace/NN/6:nsubj between/IN/3:case Fiji/NNP/1:nmod and/CC/5:cc Samoa/NNP/3:conj holds/VBZ/0:root`,
  ],
  [
    'a sentence taken for a noun with a participle',
    `Peru/NNP/0:root misled/VBN/1:acl and/CC/4:cc betrayed/VBN/2:conj it/PRP/4:obj ././1:punct`,
    `Peru/NNP/2:nsubj misled/VBD/0:root and/CC/4:cc betrayed/VBD/2:conj it/PRP/4:obj ././2:punct`,
  ],
  [
    'the main clause swallowed by a relative one',
    `rangers/NNS/0:root who/WP/3:nsubj mocked/VBD/1:acl:relcl him/PRP/6:nsubj have/VBP/6:aux fled/VBN/3:ccomp`,
    `rangers/NNS/6:nsubj who/WP/3:nsubj mocked/VBD/1:acl:relcl him/PRP/3:obj have/VBP/6:aux fled/VBN/0:root`,
  ],
  [
    'a subject behind a preposition',
    `rangers/NNS/2:nsubj accused/VBD/0:root of/IN/4:case theft/NN/5:nsubj fled/VBD/2:ccomp`,
    `rangers/NNS/5:nsubj accused/VBN/1:acl of/IN/4:case theft/NN/2:obl fled/VBD/0:root`,
  ],
  [
    'an attribute with an auxiliary',
    `Peru/NNP/4:nsubj had/VBD/3:aux deceived/VBN/4:amod nobody/NN/0:root ././4:punct`,
    `Peru/NNP/3:nsubj had/VBD/3:aux deceived/VBN/0:root nobody/NN/3:obj ././3:punct`,
  ],
  [
    '“neither” taken for a name',
    `Neither/NNP/6:nsubj Oslo/NNP/1:flat nor/CC/4:cc Bergen/NNP/1:conj has/VBZ/6:aux left/VBN/0:root`,
    `Neither/CC/2:cc:preconj Oslo/NNP/6:nsubj nor/CC/4:cc Bergen/NNP/2:conj has/VBZ/6:aux left/VBN/0:root`,
  ],
  [
    'an aside taken for the subject',
    `Peru/NNP/4:vocative ,/,/1:punct it/PRP/4:expl seems/VBZ/7:nsubj ,/,/4:punct has/VBZ/7:aux left/VBN/0:root`,
    `Peru/NNP/7:nsubj ,/,/1:punct it/PRP/4:expl seems/VBZ/7:parataxis ,/,/4:punct has/VBZ/7:aux left/VBN/0:root`,
  ],
  [
    'a cleft without its pronoun',
    `It/PRP/3:expl was/VBD/3:cop Oslo/NNP/0:root that/IN/5:mark left/VBD/3:advcl:relcl`,
    `It/PRP/3:expl was/VBD/3:cop Oslo/NNP/0:root that/WDT/5:nsubj left/VBD/3:advcl:relcl`,
  ],
  [
    'a conjunction between a word and its modifier',
    `Rome/NNP/4:compound and/CC/4:cc its/PRP$/4:nmod:poss allies/NNS/5:nsubj left/VBD/0:root`,
    `Rome/NNP/5:nsubj and/CC/4:cc its/PRP$/4:nmod:poss allies/NNS/1:conj left/VBD/0:root`,
  ],
  [
    'a conjoined verb taken for a complement',
    `Manila/NNP/2:nsubj confirmed/VBD/0:root nor/CC/4:cc denied/VBD/2:ccomp it/PRP/4:obj`,
    `Manila/NNP/2:nsubj confirmed/VBD/0:root nor/CC/4:cc denied/VBD/2:conj it/PRP/4:obj`,
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
  [
    'a participle taken for the main verb',
    `Ministers/NNS/2:nsubj accused/VBD/0:root of/IN/4:case fraud/NN/2:obl have/VBP/6:aux resigned/VBN/2:advcl`,
    `Ministers/NNS/6:nsubj accused/VBN/1:acl of/IN/4:case fraud/NN/2:obl have/VBP/6:aux resigned/VBN/0:root`,
  ],
  [
    'a participle taken for the subject',
    `A/DT/2:det motion/NN/3:nsubj backed/VBN/7:nsubj:pass by/IN/5:case Kenya/NNP/3:obl was/VBD/7:aux:pass rejected/VBN/0:root`,
    `A/DT/2:det motion/NN/7:nsubj:pass backed/VBN/2:acl by/IN/5:case Kenya/NNP/3:obl was/VBD/7:aux:pass rejected/VBN/0:root`,
  ],
  [
    'a report between commas',
    `Oslo/NNP/4:nsubj ,/,/1:punct he/PRP/4:nsubj said/VBD/0:root ,/,/7:punct had/VBD/7:aux left/VBN/4:ccomp`,
    `Oslo/NNP/7:nsubj ,/,/1:punct he/PRP/4:nsubj said/VBD/0:root ,/,/7:punct had/VBD/7:aux left/VBN/4:ccomp`,
  ],
  [
    'an inverted report between commas',
    `Oslo/NNP/3:nsubj ,/,/1:punct warned/VBD/0:root Rome/NNP/3:obj ,/,/7:punct would/MD/7:aux leave/VB/3:ccomp`,
    `Oslo/NNP/7:nsubj ,/,/1:punct warned/VBD/0:root Rome/NNP/3:nsubj ,/,/7:punct would/MD/7:aux leave/VB/3:ccomp`,
  ],
  [
    'a subject hung on its auxiliary',
    `Spain/NNP/2:nsubj has/VBZ/3:aux condemned/VBN/0:root it/PRP/3:obj`,
    `Spain/NNP/3:nsubj has/VBZ/3:aux condemned/VBN/0:root it/PRP/3:obj`,
  ],
  [
    'a bare noun between a comma and its verb',
    `Born/VBN/6:advcl in/IN/3:case England/NNP/1:obl ,/,/5:punct Norton/NNP/3:appos left/VBD/0:root`,
    `Born/VBN/6:advcl in/IN/3:case England/NNP/1:obl ,/,/5:punct Norton/NNP/6:nsubj left/VBD/0:root`,
  ],
  [
    'a title and a name',
    `Mrs/NN/3:nsubj Duval/NNP/3:nsubj won/VBD/0:root`,
    `Mrs/NNP/2:nmod:desc Duval/NNP/3:nsubj won/VBD/0:root`,
  ],
  [
    'a title with a name hung on it',
    `Mr/NNP/4:nsubj Peter/NNP/1:flat Mutiso/NNP/1:flat left/VBD/0:root`,
    `Mr/NNP/2:nmod:desc Peter/NNP/4:nsubj Mutiso/NNP/2:flat left/VBD/0:root`,
  ],
  [
    'two names taken for two subjects',
    `Celeste/NNP/3:nsubj Duval/NNP/3:nsubj won/VBD/0:root`,
    `Celeste/NNP/3:nsubj Duval/NNP/1:flat won/VBD/0:root`,
  ],
  [
    'an apposition taken for a second subject',
    `Oslo/NNP/6:nsubj ,/,/4:punct a/DT/4:det neighbour/NN/6:nsubj ,/,/4:punct protested/VBD/0:root`,
    `Oslo/NNP/6:nsubj ,/,/4:punct a/DT/4:det neighbour/NN/1:appos ,/,/4:punct protested/VBD/0:root`,
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
  `His/PRP$/2:nmod:poss group/NN/9:nsubj ,/,/2:punct called/VBN/2:acl the/DT/6:det Fund/NNP/4:xcomp ,/,/4:punct will/MD/9:aux stay/VB/0:root`,
  `Ministers/NNS/2:nsubj reported/VBD/0:root that/IN/5:mark taxes/NNS/5:nsubj rose/VBD/2:ccomp`,
  `He/PRP/2:nsubj knew/VBD/0:root who/WP/4:nsubj lied/VBD/2:ccomp`,
  `A/DT/2:det man/NN/0:root called/VBN/2:acl Ove/NNP/3:xcomp`,
  `A/DT/2:det man/NN/0:root blamed/VBN/2:acl for/IN/5:case it/PRP/3:obl ././2:punct`,
  `The/DT/2:det plan/NN/8:nsubj to/TO/4:mark leave/VB/2:acl it/PRP/4:obj has/VBZ/8:aux been/VBN/8:cop dead/JJ/0:root`,
  `rangers/NNS/6:nsubj who/WP/3:nsubj mocked/VBD/1:acl:relcl him/PRP/3:obj have/VBP/6:aux fled/VBN/0:root`,
];

test.each(sound)('is left alone: %s', (line) => {
  expect(mended(line)).toBe(line);
});
