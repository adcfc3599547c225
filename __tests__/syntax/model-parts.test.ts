import fc from 'fast-check';
import { decodeModel } from '../../src/syntax/model/encoding';
import { ACTION } from '../../src/syntax/model/inventory';
import { attachPunctuation, UNATTACHED } from '../../src/syntax/model/punctuation';
import { States } from '../../src/syntax/model/transitions';
import { encodeModel } from '../../training/syntax/encode';
import { Perceptron } from '../../training/syntax/perceptron';
import { strongest } from '../../training/syntax/selection';

const BITS = 26;
const CLASSES = 5;

/** Feature keys, different also in the bits that the model file keeps. */
const distinctKeys = fc.uniqueArray(fc.integer({ min: 1, max: 2 ** BITS - 1 }), {
  minLength: 1,
  maxLength: 200,
});

describe('the model file', () => {
  test('a decoded model gives each feature the weight it was encoded with, up to rounding', () => {
    fc.assert(
      fc.property(
        distinctKeys,
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 200, maxLength: 200 }),
        (keys, values) => {
          const trained = new Perceptron(CLASSES);
          const updates = keys.map((key, index) => {
            const value = values[index] ?? 0;
            trained.update(Int32Array.of(key), 1, index % CLASSES, value);
            return value;
          });
          // The average nears the weight as time goes on.
          for (let time = 0; time < 100; time++) trained.tick();
          const decoded = decodeModel(encodeModel(trained.average(), BITS));
          const signs = keys.map((key, index) => {
            const scores = decoded.makeScores(1);
            decoded.add(Int32Array.of(key), 1, scores, 0);
            return Math.sign(scores[index % CLASSES] ?? 0);
          });
          expect(signs).toEqual(updates.map(Math.sign));
        },
      ),
      { numRuns: 50 },
    );
  });

  test('a feature that the model does not hold adds nothing', () => {
    const trained = new Perceptron(CLASSES);
    trained.update(Int32Array.of(77), 1, 2, 3);
    const decoded = decodeModel(encodeModel(trained.average(), BITS));
    const scores = decoded.makeScores(1);
    decoded.add(Int32Array.of(78, 79), 2, scores, 0);
    expect([...scores]).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('training', () => {
  test('the strongest weights are kept, and only they can be trained further', () => {
    const first = new Perceptron(CLASSES);
    [1, 2, 3, 4].forEach((key) => {
      first.update(Int32Array.of(key), 1, 0, key);
      first.update(Int32Array.of(key), 1, 1, -key / 10);
    });
    first.tick();
    const kept = strongest(first.average(), 2);
    expect([...kept.keys].sort()).toEqual([3, 4]);
    const second = new Perceptron(CLASSES, kept);
    second.update(Int32Array.of(1, 4), 2, 0, 5);
    second.update(Int32Array.of(4), 1, 1, 5);
    const scores = second.makeScores(1);
    second.add(Int32Array.of(1, 4), 2, scores, 0);
    expect([...scores]).toEqual([5, 0, 0, 0, 0]);
  });

  test('the averages do not depend on the order of the features', () => {
    const updates: [key: number, label: number, amount: number][] = [
      [7, 1, 2],
      [-5, 0, 1],
      [90, 3, -4],
      [7, 0, 3],
    ];
    const averages = [updates, updates.toReversed()].map((order) => {
      const model = new Perceptron(CLASSES);
      for (const [key, label, amount] of order) model.update(Int32Array.of(key), 1, label, amount);
      model.tick();
      return model.average();
    });
    expect(averages[0]).toEqual(averages[1]);
    expect([...(averages[0]?.keys ?? [])]).toEqual([-5, 7, 90]);
  });
});

describe('the transition system', () => {
  test('any legal walk takes two steps for each word and gives every word one head', () => {
    const states = new States();
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.nat(3), { minLength: 80, maxLength: 80 }),
        (size, choices) => {
          let state = states.start(size);
          let steps = 0;
          while (!states.isFinal(state)) {
            let action = choices[steps] ?? 0;
            while (!states.isLegal(state, action)) action = (action + 1) % 4;
            state = states.take(state, action, 1);
            steps++;
          }
          expect(steps).toBe(2 * size);
          const heads = new Int32Array(size).fill(-9);
          states.arcs(state, heads, new Int32Array(size));
          expect(heads.every((head, word) => head >= 0 && head <= size && head !== word)).toBe(true);
        },
      ),
    );
  });

  test('"the cat sat": shift, left, shift, left, shift gives both arcs', () => {
    const states = new States();
    let state = states.start(3);
    const { shift, left } = ACTION;
    for (const action of [shift, left, shift, left, shift, left]) state = states.take(state, action, 1);
    const heads = new Int32Array(3);
    states.arcs(state, heads, new Int32Array(3));
    expect([...heads]).toEqual([1, 2, 3]);
    expect(states.isFinal(state)).toBe(true);
  });
});

describe('punctuation', () => {
  const cases: readonly (readonly [name: string, heads: number[], root: number, wanted: number[]])[] = [
    ['a full stop hangs on the root', [1, -1, 1, UNATTACHED], 1, [1, -1, 1, 1]],
    // When he came , she left .
    [
      'a comma after a clause in front hangs on that clause',
      [2, 2, 5, UNATTACHED, 5, -1, UNATTACHED],
      5,
      [2, 2, 5, 2, 5, -1, 5],
    ],
    // He came , he left
    ['a comma before a conjunct hangs on the conjunct', [1, -1, UNATTACHED, 4, 1], 1, [1, -1, 4, 4, 1]],
    // “ Peace ” came
    ['marks around a word hang on that word', [UNATTACHED, 3, UNATTACHED, -1], 3, [3, 3, 1, -1]],
  ];
  test.each(cases)('%s', (_, heads, root, wanted) => {
    const attached = Int32Array.from(heads);
    attachPunctuation(attached, heads.length, root);
    expect([...attached]).toEqual(wanted);
  });
});
