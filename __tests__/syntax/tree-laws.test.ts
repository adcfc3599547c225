import fc from 'fast-check';
import { createTree, type ParsedToken, type UniversalTag } from '../../src/syntax';
import { repair } from '../../src/syntax/repair';
import { listQuestions } from './table';

const universalTags: readonly UniversalTag[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'VERB',
  'X',
];
const pennTags = [
  'CC',
  'CD',
  'DT',
  'EX',
  'IN',
  'JJ',
  'MD',
  'NN',
  'NNP',
  'NNS',
  'POS',
  'PRP',
  'RB',
  'TO',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBZ',
  'WDT',
  'WP',
  'WP$',
];
const relations = [
  'acl',
  'acl:relcl',
  'advcl',
  'advcl:relcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'ccomp',
  'compound',
  'compound:prt',
  'conj',
  'cop',
  'csubj',
  'dep',
  'det',
  'expl',
  'fixed',
  'flat',
  'iobj',
  'mark',
  'nmod',
  'nmod:poss',
  'nsubj',
  'nsubj:outer',
  'nsubj:pass',
  'obj',
  'obl',
  'obl:agent',
  'orphan',
  'parataxis',
  'punct',
  'root',
  'xcomp',
];
const words = [
  'Iran',
  'it',
  'that',
  'who',
  'whose',
  'which',
  'by',
  'of',
  'to',
  'with',
  'no',
  'not',
  'neither',
  'nobody',
  'only',
  'condemn',
  'promise',
  'call',
  'need',
  'first',
  'decision',
  'appeal',
  'time',
  'be',
  'have',
  'longer',
  'one',
];

const token = fc.record({
  text: fc.constantFrom(...words),
  upos: fc.constantFrom(...universalTags),
  xpos: fc.constantFrom(...pennTags),
  deprel: fc.constantFrom(...relations),
});

/** Sentences whose heads are any numbers at all when `broken`, else a tree with its root at some place. */
function sentences(broken: boolean): fc.Arbitrary<ParsedToken[]> {
  return fc
    .array(fc.tuple(token, fc.integer({ min: -3, max: 30 }), fc.nat()), { maxLength: 24 })
    .map((rows) => {
      // Each token hangs on one that comes before it in a shuffled order, so that no circle can arise.
      const order = rows.map((_, index) => index).sort((left, right) => rows[left]![2] - rows[right]![2]);
      const rank = new Map(order.map((index, position) => [index, position]));
      return rows.map(([fields, head, pick], index) => {
        const above = rank.get(index) ?? 0;
        const sound = above === 0 ? -1 : (order[pick % above] ?? -1);
        const lemma = fields.text.toLowerCase();
        return { ...fields, lemma, start: index, end: index + 1, head: broken ? head : sound };
      });
    });
}

const prepositions = [undefined, 'by', 'of', 'because of', 'in favour of'];

/** What a list breaks: out of range, out of order, twice the same. */
function isList(list: readonly number[], size: number): boolean {
  return list.every(
    (found, place) =>
      Number.isInteger(found) && found >= 0 && found < size && (place === 0 || found > list[place - 1]!),
  );
}

describe.each([
  ['a tree', false],
  ['heads that make no tree', true],
])('whatever the labels of %s', (_, broken) => {
  test('every list is in range, in text order and free of duplicates', () => {
    fc.assert(
      fc.property(sentences(broken), (tokens) => {
        const tree = createTree(tokens);
        const size = tokens.length;
        const faults: string[] = [];
        for (let index = 0; index < size; index++) {
          for (const [question, ask] of Object.entries(listQuestions)) {
            if (!isList(ask(tree, index), size)) faults.push(`${question} of ${index}`);
          }
          for (const preposition of prepositions) {
            if (!isList(tree.obliques(index, preposition), size)) faults.push(`obliques of ${index}`);
          }
          if (!isList(tree.dependents(index), size)) faults.push(`dependents of ${index}`);
          if (!isList(tree.dependents(index, 'nsubj', 'obj'), size))
            faults.push(`some dependents of ${index}`);
        }
        expect(faults).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('clauses, spans and heads stay inside the sentence and agree', () => {
    fc.assert(
      fc.property(sentences(broken), (tokens) => {
        const tree = createTree(tokens);
        const size = tokens.length;
        const faults: string[] = [];
        for (let index = 0; index < size; index++) {
          const { first, last } = tree.subtree(index);
          if (!(first >= 0 && first <= index && index <= last && last < size))
            faults.push(`subtree of ${index}`);
          const phrase = tree.nounPhrase(index);
          const inside =
            phrase.first >= first && phrase.first <= index && index <= phrase.last && phrase.last <= last;
          if (!inside) faults.push(`noun phrase of ${index}`);
          if (!tree.dominates(tree.root, index)) faults.push(`root above ${index}`);
          if (!tree.dominates(tree.clause(index), index)) faults.push(`clause of ${index}`);
          for (const found of [tree.parentClause(index), tree.antecedent(index)]) {
            if (!(found >= -1 && found < size)) faults.push(`clause or antecedent of ${index}`);
          }
          if (tree.head(index) !== tree.tokens[index]?.head) faults.push(`head of ${index}`);
          if (!tree.dependents(index).every((child) => tree.head(child) === index))
            faults.push(`dependents of ${index}`);
          if (!tree.conjuncts(index).includes(index)) faults.push(`conjuncts of ${index}`);
        }
        expect([tree.tokens.length, ...faults]).toEqual([size]);
      }),
      { numRuns: 500 },
    );
  });
});

test('logical subjects and objects change places in a passive', () => {
  fc.assert(
    fc.property(sentences(false), (tokens) => {
      const tree = createTree(tokens);
      const indices = tokens.map((_, index) => index);
      const active = indices.filter((index) => !tree.isPassive(index));
      expect(indices.map((index) => tree.logicalSubjects(index))).toEqual(
        indices.map((index) => (tree.isPassive(index) ? tree.agents(index) : tree.subjects(index))),
      );
      expect(active.map((index) => tree.logicalObjects(index))).toEqual(
        active.map((index) => tree.objects(index)),
      );
      expect(active.flatMap((index) => tree.agents(index))).toEqual([]);
    }),
  );
});

test('an empty sentence has no root', () => {
  expect(createTree([]).root).toBe(-1);
  expect(createTree([]).tokens).toEqual([]);
});

/** Words, tags and relations that rules of repair ask for. */
const slipWords =
  'Eleven , . ? who whom whose which that has did let neither both not it Ms went on to whether more by is was Gone last year Peru nuns nobody right'.split(
    ' ',
  );

test('repair makes a tree of a tree', () => {
  const slips = fc
    .tuple(sentences(false), fc.array(fc.constantFrom(...slipWords), { minLength: 24, maxLength: 24 }))
    .map(([tokens, texts]) => tokens.map((each, index) => ({ ...each, text: texts[index]! })));
  fc.assert(
    fc.property(slips, (tokens) => {
      const { heads, deprels } = repair(
        tokens.map(({ text }) => text),
        {
          xpos: tokens.map(({ xpos }) => xpos),
          upos: tokens.map(({ upos }) => upos),
          heads: Int32Array.from(tokens, ({ head }) => head),
          deprels: tokens.map(({ deprel, head }) => (head < 0 ? 'root' : deprel)),
        },
      );
      expect([...heads].filter((head) => head < 0).length).toBe(Math.min(1, tokens.length));
      heads.forEach((head, token) => {
        let up = head;
        for (let steps = 0; up >= 0; steps++) {
          expect(steps).toBeLessThan(heads.length);
          up = heads[up]!;
        }
        if (head < 0) expect(deprels[token]).toBe('root');
      });
    }),
    { numRuns: 2000 },
  );
});
