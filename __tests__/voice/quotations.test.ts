import fc from 'fast-check';
import { createReader } from '../../src/text';
import { findQuotations, unclosedQuotes } from '../../src/voice/quotations';

const reader = createReader({});

function quoted(text: string): string[] {
  const document = reader.read(text);
  return findQuotations(document).map(({ start, end }) => text.slice(start, end));
}

test.each<[phenomenon: string, text: string, words: string[]]>([
  ['curly double marks', 'The mayor said, “We are sorry,” and left.', ['We are sorry,']],
  ['straight double marks', 'He called it "a farce" and then "a crime".', ['a farce', 'a crime']],
  ['curly single marks', 'She wrote of ‘a quiet war’ in March.', ['a quiet war']],
  ['straight single marks', "The judge spoke of 'grave doubts' yesterday.", ['grave doubts']],
  ['apostrophes in words', 'It’s the union’s offer, and they don’t like it.', []],
  ['straight apostrophes', "It's the union's offer; the workers' pay isn't in it.", []],
  [
    'plural possessive inside',
    'He called her ‘a thief of other girls’ dreams’ before the test.',
    ['a thief of other girls’ dreams'],
  ],
  ['plural possessive alone', 'The miners’ leader met the owners’ lawyers.', []],
  [
    'a quotation of several sentences',
    '“We lost. We will appeal. That is all,” he said.',
    ['We lost. We will appeal. That is all,'],
  ],
  ['nested marks', '“He said ‘never’ to us,” she told the court.', ['He said ‘never’ to us,']],
  ['elided years', 'The class of ’68 is still angry.', []],
  ['guillemets', 'The minister spoke of « shame » on air.', []],
  ['inches and minutes', 'The 6" pipe burst after 5\' of rain.', []],
])('%s', (_, text, words) => {
  expect(quoted(text)).toEqual(words);
});

test('a quotation left open ends with its paragraph, with a warning', () => {
  const document = reader.read('She said: “We shall not pay.\n\nNobody answered her.');
  const quotations = findQuotations(document);
  expect(quotations.map(({ closed }) => closed)).toEqual([false]);
  expect(unclosedQuotes(document, quotations).map(({ code, start }) => [code, start])).toEqual([
    ['unclosed-quote', 10],
  ]);
});

test('a speech over paragraphs, each reopened by a mark of its own, is in order', () => {
  const document = reader.read('“We lost the vote.\n\n“We accept it,” he said.');
  expect(unclosedQuotes(document, findQuotations(document))).toEqual([]);
});

test('quotations are in order, disjoint and inside the text, whatever the text', () => {
  const texts = fc.array(
    fc.constantFrom('“', '”', '‘', '’', '"', "'", 'words', 'it’s', ' ', '. ', '\n\n', '🙂'),
    {
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end } of findQuotations(reader.read(text))) {
        expect(start).toBeGreaterThan(last - 1);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});
