import fc from 'fast-check';
import { RELATIONS, TAGS } from '../../src/syntax/model/inventory';
import { createSyntaxModel, type Annotation } from '../../src/syntax/model';
import { MAX_PIECE } from '../../src/syntax/model/words';

const model = createSyntaxModel();

const UNIVERSAL = new Set(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '),
);
const LABELS = new Set([...RELATIONS, 'punct', 'root']);

/** Words as they come, with punctuation, digits, contractions and odd characters among them. */
const word = fc.oneof(
  fc.constantFrom(
    'the',
    'minister',
    'said',
    'it',
    'was',
    'condemned',
    'by',
    'and',
    "'s",
    '’s',
    'Iran',
    'not',
    'who',
  ),
  fc.constantFrom(',', '.', '“', '”', '"', '—', '--', '-', '(', ')', ';', '…', "'", '*', '!', '/', '%', '$'),
  fc.constantFrom('1990', '12:30', 'Łódź', 'COVID-19', 'etc.', 'U.S.', '😀', '中国', 'x'.repeat(500)),
  fc.string({ maxLength: 12 }),
);

/** What is wrong with the shape of an annotation; nothing when it is a tree with known tags and relations. */
function faults(words: readonly string[], { xpos, upos, heads, deprels }: Annotation): string[] {
  const found: string[] = [];
  const sizes = [xpos.length, upos.length, heads.length, deprels.length];
  if (sizes.some((size) => size !== words.length)) found.push(`sizes ${sizes.join(', ')}`);
  const roots = [...heads].filter((head) => head === -1).length;
  if (words.length > 0 && roots !== 1) found.push(`${roots} roots`);
  heads.forEach((head, index) => {
    if (head < -1 || head >= words.length) found.push(`head ${head} of ${index} out of range`);
    if ((head === -1) !== (deprels[index] === 'root'))
      found.push(`${index} is ${deprels[index]} with head ${head}`);
    let at = index;
    for (let steps = 0; at >= 0; steps++) {
      if (steps > words.length) {
        found.push(`${index} hangs in a circle`);
        break;
      }
      at = heads[at] ?? -1;
    }
  });
  xpos.forEach((tag) => TAGS.includes(tag) || found.push(`tag ${tag}`));
  upos.forEach((tag) => UNIVERSAL.has(tag) || found.push(`universal tag ${tag}`));
  deprels.forEach((relation) => LABELS.has(relation) || found.push(`relation ${relation}`));
  return found;
}

describe('whatever the words', () => {
  test('the annotation is one tree with known tags and relations', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        expect(faults(words, model.annotate(words))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('the same words get the same annotation, from this model and from another one, whatever came between', () => {
    const other = createSyntaxModel();
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.array(word, { maxLength: 40 }), (words, between) => {
        const before = model.annotate(words);
        model.annotate(between);
        expect(model.annotate(words)).toEqual(before);
        expect(other.annotate(words)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  test('no words give an empty annotation', () => {
    const { xpos, upos, heads, deprels } = model.annotate([]);
    expect([xpos, upos, [...heads], deprels]).toEqual([[], [], [], []]);
  });

  test.each([[['.']], [['“', '”']], [['...', '!', '?']]])('punctuation alone is a tree: %j', (words) => {
    expect(faults(words, model.annotate(words))).toEqual([]);
  });
});

describe('sentences longer than a piece', () => {
  const clause = ['the', 'minister', 'condemned', 'the', 'attack', 'and', 'the', 'army', 'left', ','];

  test.each([MAX_PIECE, MAX_PIECE + 1, 2 * MAX_PIECE, 1000])('%d words are one tree', (length) => {
    const words = Array.from({ length }, (_, index) => clause[index % clause.length] ?? 'it');
    expect(faults(words, model.annotate(words))).toEqual([]);
  });

  test('the first piece is cut after a semicolon and parsed as it would be alone', () => {
    const first = Array.from({ length: 99 }, (_, index) => clause[index % clause.length] ?? 'it').concat(';');
    const whole = model.annotate([...first, ...first]);
    const alone = model.annotate(first);
    expect([...whole.heads.subarray(0, first.length - 1)]).toEqual([
      ...alone.heads.subarray(0, first.length - 1),
    ]);
    expect(whole.deprels[first.length + alone.heads.indexOf(-1)]).toBe('parataxis');
  });

  test('words without any punctuation are cut where the room ends', () => {
    const words = Array.from({ length: 400 }, () => 'peace');
    expect(faults(words, model.annotate(words))).toEqual([]);
  });
});

describe('plain sentences', () => {
  /** Arcs as `dependent relation head`. */
  function arcs(text: string): string[] {
    const words = text.split(' ');
    const { heads, deprels } = model.annotate(words);
    return words.map(
      (each, index) => `${each} ${deprels[index] ?? ''} ${words[heads[index] ?? -1] ?? 'ROOT'}`,
    );
  }

  test.each([
    ['Iran condemned the attack .', ['Iran nsubj condemned', 'condemned root ROOT', 'attack obj condemned']],
    [
      'The minister praised the agreement .',
      ['minister nsubj praised', 'agreement obj praised', 'The det minister'],
    ],
    [
      'The attack was condemned by Iran .',
      ['attack nsubj:pass condemned', 'was aux:pass condemned', 'Iran obl:agent condemned'],
    ],
    ["Iran 's president left .", ['Iran nmod:poss president', 'president nsubj left', "'s case Iran"]],
    ['Their government did not agree .', ['Their nmod:poss government', 'not advmod agree', 'did aux agree']],
    ['She said that the army left .', ['She nsubj said', 'left ccomp said', 'army nsubj left']],
    [
      'The prime minister wants to resign .',
      ['minister nsubj wants', 'resign xcomp wants', 'prime amod minister'],
    ],
    ['He spoke in Geneva on Tuesday .', ['He nsubj spoke', 'Geneva obl spoke', 'Tuesday obl spoke']],
  ])('%s', (text, wanted) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(wanted));
  });

  test('curly and straight quotation marks, and long and typed dashes, make no difference', () => {
    const straight = ['"', 'We', 'will', 'not', 'forget', ',', '"', 'he', 'said', '--', 'and', 'left', '.'];
    const curly = ['“', 'We', 'will', 'not', 'forget', ',', '”', 'he', 'said', '—', 'and', 'left', '.'];
    expect(model.annotate(curly)).toEqual(model.annotate(straight));
  });

  test('auxiliaries are told from main verbs, prepositions from subordinators', () => {
    const { upos } = model.annotate('She was there before he had done it .'.split(' '));
    expect(upos[1]).toBe('AUX');
    expect(upos[5]).toBe('AUX');
    expect(upos[6]).toBe('VERB');
    expect(upos[3]).toBe('SCONJ');
  });
});
