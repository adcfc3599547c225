import fc from 'fast-check';
import { certaintyFrom, explain, keyOf, probabilities, verdictOn } from '../../src/stance/model';
import type { Feature, Weight } from '../../src/stance/model';

const plain = { slope: 1, blame: 0, praise: 0 };
const feature = (name: string, token: number, value: number): Feature => ({
  key: keyOf(name),
  name,
  token,
  value,
});
const features = (...names: string[]): Feature[] => names.map((name, token) => feature(name, token, 1));
function weights(table: Record<string, Weight>): (key: number) => Weight | undefined {
  const byKey = new Map(Object.entries(table).map(([name, weight]) => [keyOf(name), weight]));
  return (key) => byKey.get(key);
}

describe('verdicts', () => {
  test('shares sum to one, and the larger score has the larger share', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -900, max: 900, noNaN: true }),
        fc.double({ min: -900, max: 900, noNaN: true }),
        (blame, praise) => {
          const shares = probabilities(blame, praise);
          expect(shares.blame + shares.praise + shares.neutral).toBeCloseTo(1);
          if (blame > praise) expect(shares.blame).toBeGreaterThanOrEqual(shares.praise);
        },
      ),
    );
  });

  test('every weight adds to the score, as often as its feature holds', () => {
    const table = weights({ shame: { blame: 0.5, praise: -0.2 }, joy: { blame: -0.1, praise: 0.4 } });
    const verdict = verdictOn([feature('shame', 3, 2), ...features('joy', 'unknown')], table, plain);
    expect(verdict.blame).toBeCloseTo(probabilities(0.9, 0).blame);
    expect(verdict.contributions.map(({ name }) => name)).toEqual(['shame', 'joy', 'calibration']);
  });

  test('a slope below one takes certainty back, an offset moves it', () => {
    const table = weights({ shame: { blame: 3, praise: 0 } });
    const sure = verdictOn(features('shame'), table, plain).blame;
    expect(verdictOn(features('shame'), table, { ...plain, slope: 0.5 }).blame).toBeLessThan(sure);
    expect(verdictOn(features('shame'), table, { ...plain, blame: 1 }).blame).toBeGreaterThan(sure);
  });

  test('nothing known: the calibration alone speaks', () => {
    expect(verdictOn(features('unknown'), weights({}), { slope: 1, blame: -1, praise: -2 })).toMatchObject(
      probabilities(-1, -2),
    );
  });
});

describe('why', () => {
  test('the evidence adds up to the shares it came from, however much of it is summed up', () => {
    const pair = fc.record({
      blame: fc.double({ min: -1, max: 1, noNaN: true }),
      praise: fc.double({ min: -1, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 40 }), (list) => {
        const table = Object.fromEntries(list.map((weight, index) => [`f${index}`, weight]));
        const verdict = verdictOn(features(...Object.keys(table)), weights(table), {
          slope: 0.8,
          blame: -0.5,
          praise: 0.1,
        });
        const found = certaintyFrom(['cue:verb', ...explain(verdict)]);
        expect(found?.blame).toBeCloseTo(verdict.blame, 3);
        expect(found?.praise).toBeCloseTo(verdict.praise, 3);
      }),
    );
  });

  test('the largest contributions are named first', () => {
    const table = weights({ small: { blame: 0.01, praise: 0 }, large: { blame: 0, praise: -2 } });
    expect(explain(verdictOn(features('small', 'large'), table, plain))[0]).toBe(
      'evidence:0.0000:-2.0000:large',
    );
  });

  test('an act without evidence has no certainty of the layer', () => {
    expect(certaintyFrom(['cue:verb', 'source:subject'])).toBeUndefined();
  });
});
