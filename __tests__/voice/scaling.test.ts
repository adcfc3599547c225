import { createActFinder } from '../../src/acts';
import { createActorFinder } from '../../src/actors';
import { createParser } from '../../src/syntax';
import { createReader } from '../../src/text';
import { attribute } from '../../src/voice';

const reader = createReader();
const parser = createParser();
const actors = createActorFinder();
const acts = createActFinder();

const PARAGRAPH =
  'Iran condemned Pakistan on Monday. The union thanked its members. “We regret it deeply,” said the minister.\n\n';

/** How often sentences are looked at while the voices of so many paragraphs are read. */
function looks(paragraphs: number): number {
  const document = reader.read(PARAGRAPH.repeat(paragraphs));
  const trees = document.sentences.map((sentence) => parser.parse(sentence));
  const cast = actors.find(document, trees);
  const found = acts.find(document, trees, cast);
  let count = 0;
  const sentences = new Proxy(document.sentences, {
    get(target, key): unknown {
      if (typeof key === 'string' && /^\d+$/.test(key)) count++;
      return Reflect.get(target, key);
    },
  });
  const { attributions } = attribute({ ...document, sentences }, trees, cast, found);
  expect(attributions.length).toBeGreaterThanOrEqual(paragraphs);
  return count;
}

test('a text eight times as long is looked at little more than eight times as often', () => {
  // Places are found by halving, which adds a look or two; a walk through all sentences would make it 64 times.
  expect(looks(160) / looks(20)).toBeLessThan(14);
});
