import { createReader } from '../../src/text';

const reader = createReader();
const tokens = (text: string): string =>
  reader
    .read(text)
    .sentences.flatMap((sentence) => sentence.tokens.map((token) => token.text))
    .join(' ');

/** Text and its tokens, joined by spaces. */
const cases: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'clitics are split': [
    ['Iran’s army won’t say it can’t.', 'Iran ’s army wo n’t say it ca n’t .'],
    ["I'm sure they'd say we've lost.", "I 'm sure they 'd say we 've lost ."],
    ["the girls' coach and the U.S.'s allies", "the girls ' coach and the U.S. 's allies"],
    ['They cannot and are not gonna do it', 'They can not and are not gon na do it'],
    ["O'Brien left at five o'clock", "O'Brien left at five o'clock"],
    ['’Tis the ’90s', '’T is the ’90s'],
  ],
  'names with other letters stay whole': [
    ['Łódź and Dvořák’s Dürer', 'Łódź and Dvořák ’s Dürer'],
    ['Søren Ærø met Nguyễn Ánh', 'Søren Ærø met Nguyễn Ánh'],
    ['cafe\u0301 society', 'cafe\u0301 society'],
  ],
  'hyphens split, but not from a prefix': [
    ['a high-level, four-year plan', 'a high - level , four - year plan'],
    ['the pro-Iran co-founder re-elected', 'the pro-Iran co-founder re-elected'],
    ['a U.S.-led and UN-backed force', 'a U.S. - led and UN - backed force'],
    ['from 2014-2019', 'from 2014 - 2019'],
  ],
  'abbreviations keep their full stop inside a sentence': [
    ['Mr. Smith met Dr. Lee at 3 p.m. in the U.K.', 'Mr. Smith met Dr. Lee at 3 p.m. in the U.K.'],
    ['Bread, etc. was sold by Lowe Inc. in Jan. 2020.', 'Bread , etc. was sold by Lowe Inc. in Jan. 2020 .'],
    ['Bread, etc.', 'Bread , etc .'],
    ['The answer is no.', 'The answer is no .'],
    ['Ask him (Mr. Lee).', 'Ask him ( Mr. Lee ) .'],
  ],
  'money and numbers': [
    ['€3.2 billion, $5m, £1,000.50 and 50%', '€ 3.2 billion , $ 5 m , £ 1,000.50 and 50 %'],
    ['US$5 in the 1990s on the 21st at 3:40', 'US$ 5 in the 1990s on the 21st at 3:40'],
    ['on 9/11 and 1/2 of it', 'on 9/11 and 1/2 of it'],
  ],
  'quotation marks, dashes and ellipses are tokens': [
    ['“Why?” ‘No,’ "yes" (so) [it]', '“ Why ? ” ‘ No , ’ " yes " ( so ) [ it ]'],
    ['one—two – three -- four', 'one — two – three -- four'],
    ['well... no… yes?!', 'well ... no … yes ?!'],
    ['and/or', 'and / or'],
  ],
  'addresses stay whole': [
    [
      'Read https://a.org/b?c=d. Write to x.y@z.org, please.',
      'Read https://a.org/b?c=d . Write to x.y@z.org , please .',
    ],
    ['See (www.example.com/news).', 'See ( www.example.com/news ) .'],
  ],
  'emoji stay whole': [['so 👍🏽 and 👩‍👩‍👧 and 🇫🇷🇬🇧', 'so 👍🏽 and 👩‍👩‍👧 and 🇫🇷 🇬🇧']],
  'spaces of all kinds part tokens': [['ten\u00a0men\u2009and\u3000one\tdog', 'ten men and one dog']],
  'zero-width characters': [
    ['\u200bpeace\u200b and\ufeff war', 'peace and war'],
    ['co\u00adoperate govern\u200bment', 'co\u00adoperate govern\u200bment'],
  ],
  'names of object members are words': [['constructor __proto__ toString', 'constructor __proto__ toString']],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });
});
