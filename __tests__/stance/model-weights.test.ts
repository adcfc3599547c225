import fc from 'fast-check';
import { decodeWeights, encodeWeights, keyOf } from '../../src/stance/model';

const weight = fc.record({
  blame: fc.double({ min: -3, max: 3, noNaN: true }),
  praise: fc.double({ min: -3, max: 3, noNaN: true }),
});

describe('packed weights', () => {
  test('what goes in comes out again, but for the steps of the scale', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 12 }), weight, { minKeys: 1 }), (given) => {
        const weights = new Map(Object.entries(given));
        const encoded = encodeWeights(weights);
        const decoded = decodeWeights(encoded);
        // Two names with one key are so rare that the law leaves them out.
        if (encoded.count < weights.size) return;
        for (const [name, { blame, praise }] of weights) {
          const found = decoded(keyOf(name));
          expect(Math.abs((found?.blame ?? NaN) - blame)).toBeLessThanOrEqual(encoded.largest / 40);
          expect(Math.abs((found?.praise ?? NaN) - praise)).toBeLessThanOrEqual(encoded.largest / 40);
        }
      }),
    );
  });

  test('small weights are told apart more finely than large ones', () => {
    const weights = new Map([
      ['large', { blame: 2, praise: 0 }],
      ['small', { blame: 0.01, praise: -0.01 }],
    ]);
    const found = decodeWeights(encodeWeights(weights))(keyOf('small'));
    expect(found?.blame).toBeCloseTo(0.01, 2);
    expect(found?.praise).toBe(-(found?.blame ?? NaN));
  });

  test('an unknown name has no weight', () => {
    expect(
      decodeWeights(encodeWeights(new Map([['known', { blame: 1, praise: 0 }]])))(keyOf('other')),
    ).toBeUndefined();
  });

  test('the order of the weights does not change the bytes', () => {
    const weights: [string, { blame: number; praise: number }][] = ['a', 'b', 'c', 'd'].map((name, index) => [
      name,
      { blame: index, praise: -index },
    ]);
    expect(encodeWeights(new Map(weights))).toEqual(encodeWeights(new Map([...weights].reverse())));
  });
});
