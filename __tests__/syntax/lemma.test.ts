import { lemmatise } from '../../src/syntax/lemma';

/** word, UPOS, XPOS, lemma */
type Row = readonly [word: string, upos: string, xpos: string, lemma: string];

const tables: Readonly<Record<string, readonly Row[]>> = {
  'British and American spellings': [
    ['criticised', 'VERB', 'VBD', 'criticise'],
    ['criticized', 'VERB', 'VBD', 'criticize'],
    ['apologising', 'VERB', 'VBG', 'apologise'],
    ['apologizing', 'VERB', 'VBG', 'apologize'],
    ['travelled', 'VERB', 'VBD', 'travel'],
    ['traveled', 'VERB', 'VBD', 'travel'],
    ['labelling', 'VERB', 'VBG', 'label'],
    ['labeling', 'VERB', 'VBG', 'label'],
    ['honoured', 'VERB', 'VBN', 'honour'],
    ['honored', 'VERB', 'VBN', 'honor'],
    ['cancelled', 'VERB', 'VBN', 'cancel'],
    ['installed', 'VERB', 'VBN', 'install'],
    ['defences', 'NOUN', 'NNS', 'defence'],
  ],
  'regular verbs': [
    ['condemned', 'VERB', 'VBD', 'condemn'],
    ['denounced', 'VERB', 'VBN', 'denounce'],
    ['accusing', 'VERB', 'VBG', 'accuse'],
    ['alleges', 'VERB', 'VBZ', 'allege'],
    ['denies', 'VERB', 'VBZ', 'deny'],
    ['denied', 'VERB', 'VBD', 'deny'],
    ['lied', 'VERB', 'VBD', 'lie'],
    ['dying', 'VERB', 'VBG', 'die'],
    ['agreed', 'VERB', 'VBD', 'agree'],
    ['agreeing', 'VERB', 'VBG', 'agree'],
    ['freed', 'VERB', 'VBN', 'free'],
    ['branded', 'VERB', 'VBD', 'brand'],
    ['slammed', 'VERB', 'VBD', 'slam'],
    ['lambasted', 'VERB', 'VBD', 'lambaste'],
    ['vetoed', 'VERB', 'VBD', 'veto'],
    ['vetoes', 'VERB', 'VBZ', 'veto'],
    ['pledging', 'VERB', 'VBG', 'pledge'],
    ['challenged', 'VERB', 'VBN', 'challenge'],
    ['belonged', 'VERB', 'VBD', 'belong'],
    ['arguing', 'VERB', 'VBG', 'argue'],
    ['settled', 'VERB', 'VBN', 'settle'],
    ['hailed', 'VERB', 'VBD', 'hail'],
    ['deterred', 'VERB', 'VBN', 'deter'],
    ['offered', 'VERB', 'VBD', 'offer'],
    ['exhibited', 'VERB', 'VBD', 'exhibit'],
    ['excited', 'VERB', 'VBN', 'excite'],
    ['watches', 'VERB', 'VBZ', 'watch'],
    ['pushes', 'VERB', 'VBZ', 'push'],
    ['focuses', 'VERB', 'VBZ', 'focus'],
  ],
  'irregular verbs': [
    ['found', 'VERB', 'VBD', 'find'],
    ['found', 'VERB', 'VB', 'found'],
    ['struck', 'VERB', 'VBN', 'strike'],
    ['withdrew', 'VERB', 'VBD', 'withdraw'],
    ['forgave', 'VERB', 'VBD', 'forgive'],
    ['upheld', 'VERB', 'VBN', 'uphold'],
    ['fought', 'VERB', 'VBD', 'fight'],
    ['said', 'VERB', 'VBD', 'say'],
    ['lay', 'VERB', 'VBD', 'lie'],
    ['laid', 'VERB', 'VBD', 'lay'],
  ],
  'auxiliaries and particles': [
    ['is', 'AUX', 'VBZ', 'be'],
    ["'s", 'AUX', 'VBZ', 'be'],
    ["'s", 'PART', 'POS', "'s"],
    ['were', 'AUX', 'VBD', 'be'],
    ['had', 'AUX', 'VBD', 'have'],
    ["'d", 'AUX', 'MD', 'would'],
    ['wo', 'AUX', 'MD', 'will'],
    ["n't", 'PART', 'RB', 'not'],
    ['n’t', 'PART', 'RB', 'not'],
  ],
  plurals: [
    ['countries', 'NOUN', 'NNS', 'country'],
    ['crises', 'NOUN', 'NNS', 'crisis'],
    ['women', 'NOUN', 'NNS', 'woman'],
    ['spokesmen', 'NOUN', 'NNS', 'spokesman'],
    ['speeches', 'NOUN', 'NNS', 'speech'],
    ['headaches', 'NOUN', 'NNS', 'headache'],
    ['heroes', 'NOUN', 'NNS', 'hero'],
    ['foes', 'NOUN', 'NNS', 'foe'],
    ['lives', 'NOUN', 'NNS', 'life'],
    ['moves', 'NOUN', 'NNS', 'move'],
    ['viruses', 'NOUN', 'NNS', 'virus'],
    ['houses', 'NOUN', 'NNS', 'house'],
    ['excuses', 'NOUN', 'NNS', 'excuse'],
    ['series', 'NOUN', 'NNS', 'series'],
    ['1990s', 'NOUN', 'NNS', '1990s'],
  ],
  degrees: [
    ['larger', 'ADJ', 'JJR', 'large'],
    ['biggest', 'ADJ', 'JJS', 'big'],
    ['uglier', 'ADJ', 'JJR', 'ugly'],
    ['stronger', 'ADJ', 'JJR', 'strong'],
    ['worst', 'ADJ', 'JJS', 'bad'],
    ['better', 'ADJ', 'JJR', 'good'],
    ['better', 'ADV', 'RBR', 'well'],
    ['sooner', 'ADV', 'RBR', 'soon'],
  ],
  'names and their capitals': [
    ['Tehran', 'PROPN', 'NNP', 'Tehran'],
    ['Americans', 'PROPN', 'NNPS', 'American'],
    ['Emirates', 'PROPN', 'NNPS', 'Emirate'],
    ['Iranian', 'ADJ', 'JJ', 'Iranian'],
    ['Ministers', 'NOUN', 'NNS', 'minister'],
  ],
  'pronouns and determiners': [
    ['them', 'PRON', 'PRP', 'they'],
    ['their', 'PRON', 'PRP$', 'their'],
    ['whom', 'PRON', 'WP', 'who'],
    ['those', 'DET', 'DT', 'that'],
    ['an', 'DET', 'DT', 'a'],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows)('%s as %s %s is %s', (word, upos, xpos, lemma) => {
    expect(lemmatise(word, upos, xpos)).toBe(lemma);
  });
});

test('a capital at the head of a sentence says nothing about an adjective', () => {
  expect(lemmatise('Shameful', 'ADJ', 'JJ', true)).toBe('shameful');
  expect(lemmatise('British', 'ADJ', 'JJ', true)).toBe('British');
});
