import { lemmatise } from '../../src/syntax/lemma';
import { createTree, type ParsedToken, type Tree, type UniversalTag } from '../../src/syntax';

const universalTags: Readonly<Record<string, UniversalTag>> = {
  CC: 'CCONJ',
  CD: 'NUM',
  DT: 'DET',
  EX: 'PRON',
  IN: 'ADP',
  JJ: 'ADJ',
  JJR: 'ADJ',
  JJS: 'ADJ',
  MD: 'AUX',
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  PDT: 'DET',
  POS: 'PART',
  PRP: 'PRON',
  PRP$: 'PRON',
  RB: 'ADV',
  RP: 'ADP',
  TO: 'PART',
  VB: 'VERB',
  VBD: 'VERB',
  VBG: 'VERB',
  VBN: 'VERB',
  VBP: 'VERB',
  VBZ: 'VERB',
  WDT: 'PRON',
  WP: 'PRON',
  WP$: 'PRON',
  WRB: 'ADV',
};

function universalTag(xpos: string, relation: string): UniversalTag {
  if (relation.startsWith('aux') || relation === 'cop') return 'AUX';
  if (relation === 'mark' && xpos === 'IN') return 'SCONJ';
  if (xpos === 'DT' && relation !== 'det' && !relation.startsWith('cc')) return 'PRON';
  return universalTags[xpos] ?? 'PUNCT';
}

/**
 * A tree from a line of `word/tag/head:relation`, heads counted from 1 as in CoNLL-U, 0 for the root. The universal
 * tag follows from the Penn tag and the relation, unless it is given: `word/tag/UPOS/head:relation`.
 */
export function treeOf(line: string): Tree {
  let offset = 0;
  const tokens = line
    .trim()
    .split(/\s+/)
    .map((cell, index): ParsedToken => {
      const parts = cell.split('/');
      const [text = '', xpos = ''] = parts;
      const place = parts.at(-1) ?? '';
      const colon = place.indexOf(':');
      const deprel = place.slice(colon + 1);
      const given = Object.values(universalTags).find((tag) => parts.length > 3 && tag === parts[2]);
      const upos = given ?? universalTag(xpos, deprel);
      const start = offset;
      offset += text.length + 1;
      return {
        text,
        start,
        end: start + text.length,
        upos,
        xpos,
        deprel,
        lemma: lemmatise(text, upos, xpos, index === 0),
        head: Number(place.slice(0, colon)) - 1,
      };
    });
  return createTree(tokens);
}

/** Questions whose answer is a list of tokens. */
export const listQuestions: Readonly<Record<string, (tree: Tree, token: number) => readonly number[]>> = {
  subjects: (tree, token) => tree.subjects(token),
  logicalSubjects: (tree, token) => tree.logicalSubjects(token),
  logicalObjects: (tree, token) => tree.logicalObjects(token),
  objects: (tree, token) => tree.objects(token),
  indirectObjects: (tree, token) => tree.indirectObjects(token),
  agents: (tree, token) => tree.agents(token),
  obliques: (tree, token) => tree.obliques(token),
  possessors: (tree, token) => tree.possessors(token),
  premodifiers: (tree, token) => tree.premodifiers(token),
  appositions: (tree, token) => tree.appositions(token),
  conjuncts: (tree, token) => tree.conjuncts(token),
  complements: (tree, token) => tree.complements(token),
  describedNominals: (tree, token) => tree.describedNominals(token),
  negations: (tree, token) => tree.negations(token),
  auxiliaries: (tree, token) => tree.auxiliaries(token),
  adverbs: (tree, token) => tree.adverbs(token),
};

/** Index of a word in the tree; `word#2` is its second occurrence. */
export function indexOf(tree: Tree, word: string): number {
  const [text = '', nth = '1'] = word.split('#');
  let seen = 0;
  const index = tree.tokens.findIndex((token) => token.text === text && ++seen === Number(nth));
  if (index < 0) throw new Error(`no “${word}” in “${tree.tokens.map((token) => token.text).join(' ')}”`);
  return index;
}

/** The words at these indices, joined by a space. */
export function wordsAt(tree: Tree, tokens: readonly number[]): string {
  return tokens.map((token) => tree.tokens[token]?.text ?? '?').join(' ');
}

/** One token or none, as a list. */
function atMost(token: number): readonly number[] {
  return token < 0 ? [] : [token];
}

/** The answer as words. A question with a colon names a preposition: `obliques:with`. */
export function answer(tree: Tree, word: string, asked: string): string {
  const token = indexOf(tree, word);
  const [question = '', preposition] = asked.split(':');
  switch (question) {
    case 'passive':
      return String(tree.isPassive(token));
    case 'predicate':
      return String(tree.isPredicate(token));
    case 'preposition':
      return tree.preposition(token);
    case 'antecedent':
      return wordsAt(tree, atMost(tree.antecedent(token)));
    case 'clause':
      return wordsAt(tree, atMost(tree.clause(token)));
    case 'parentClause':
      return wordsAt(tree, atMost(tree.parentClause(token)));
    case 'nounPhrase': {
      const { first, last } = tree.nounPhrase(token);
      return wordsAt(
        tree,
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      );
    }
    default: {
      if (preposition !== undefined) return wordsAt(tree, tree.obliques(token, preposition));
      const ask = listQuestions[question];
      if (ask === undefined) throw new Error(`no question “${question}”`);
      return wordsAt(tree, ask(tree, token));
    }
  }
}
