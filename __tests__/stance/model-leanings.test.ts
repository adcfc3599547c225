import { createExampleMaker } from '../../training/stance/examples';
import { trainLeanings } from '../../training/stance/leanings/train';
import { createNumbering } from '../../training/stance/numbering';
import type { NewsmtscItem, Polarity } from '../../evaluation/loaders';
import { LEANINGS, createLeanings, encodeLeanings } from '../../src/stance/model';

describe('packed leanings', () => {
  const leanings = createLeanings(
    encodeLeanings(
      new Map([
        ['scandal', 0],
        ['town', 31],
        ['hero', 63],
      ]),
    ),
  );

  test.each([
    ['scandal', 0],
    ['town', 31],
    ['hero', 63],
    ['coast', undefined],
  ])('%s: %s', (word, leaning) => {
    expect(leanings(word)).toBe(leaning);
  });
});

describe('the committed leanings', () => {
  const leanings = createLeanings(LEANINGS);
  const mean = (words: string): number => {
    const found = words.split(' ').map((word) => leanings(word) ?? NaN);
    return found.reduce((sum, value) => sum + value, 0) / found.length;
  };

  test.each([
    ['inept shoddy unfounded wrongful', 'magnificent steadfast admirable gracious'],
    ['botched bungled smear', 'rescue excel honor'],
    ['perjury bribe deceit atrocity', 'generosity heroism camaraderie gratitude'],
  ])('%s before %s', (blaming, praising) => {
    expect(mean(blaming)).toBeLessThan(mean(praising));
  });
});

describe('training', () => {
  const item = (text: string, name: string, label: Polarity): NewsmtscItem => {
    const start = text.indexOf(name);
    return { text, start, end: start + name.length, label };
  };
  const sample = ['Arden', 'Bellow', 'Corrigan', 'Dunmore'].flatMap((name) => [
    item(`${name} is a dishonest and reckless man.`, name, 'negative'),
    item(`${name} is an honest and brave man.`, name, 'positive'),
    item(`${name} is a tall man.`, name, 'neutral'),
  ]);
  /** Words with made-up vectors; no sentence holds the last two, but they lie close to others. */
  const vectors = {
    words: ['dishonest', 'reckless', 'honest', 'brave', 'tall', 'corrupt', 'gallant'],
    dimensions: 2,
    rows: Float64Array.from([1, 0, 0.9, 0.1, -1, 0, -0.9, 0.1, 0, 1, 0.9, 0, -0.9, 0]),
  };

  function train(): ReadonlyMap<string, number> {
    const numbering = createNumbering();
    const maker = createExampleMaker(numbering, () => undefined);
    return trainLeanings(
      sample.map((one) => maker.received(one)),
      numbering,
      vectors,
    );
  }

  test('words that no sentence held lean as their neighbours do', () => {
    const found = train();
    const of = (word: string): number => found.get(word) ?? NaN;
    expect(of('corrupt')).toBeLessThan(of('tall'));
    expect(of('tall')).toBeLessThan(of('gallant'));
  });

  test('the same sample gives the same bytes', () => {
    expect(JSON.stringify(encodeLeanings(train()))).toBe(JSON.stringify(encodeLeanings(train())));
  });
});
