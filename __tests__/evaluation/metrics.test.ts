import fc from 'fast-check';
import {
  accuracy,
  averagePrecision,
  bootstrap,
  calibrationError,
  classScores,
  macroF1,
  meanAveragePrecision,
  precisionAtRecall,
  random,
  reliability,
  shuffled,
} from '../../evaluation/metrics';

const labels = ['a', 'b', 'c'] as const;
type Label = (typeof labels)[number];
const judged = (pairs: string): { gold: Label; found: Label }[] =>
  pairs.split(' ').map((pair) => {
    const at = (index: number): Label => labels.find((label) => label === pair[index]) ?? 'a';
    return { gold: at(0), found: at(1) };
  });

describe('scores of classes', () => {
  test('precision, recall and F1 of each class, by hand', () => {
    expect(classScores(judged('aa aa ab bb ba cc'), labels)).toEqual([
      { label: 'a', precision: 2 / 3, recall: 2 / 3, f1: 2 / 3, support: 3 },
      { label: 'b', precision: 1 / 2, recall: 1 / 2, f1: 1 / 2, support: 2 },
      { label: 'c', precision: 1, recall: 1, f1: 1, support: 1 },
    ]);
  });

  test('macro-F1 is the plain mean of the classes, a missing class counting 0', () => {
    expect(macroF1(judged('aa aa ab bb ba cc'), labels)).toBeCloseTo((2 / 3 + 1 / 2 + 1) / 3);
    expect(macroF1(judged('aa bb'), labels)).toBeCloseTo(2 / 3);
  });

  test('nothing judged is 0, not NaN', () => {
    expect([macroF1([], labels), macroF1([], []), accuracy([])]).toEqual([0, 0, 0]);
  });

  test('accuracy of a two-class problem lies at or above the smaller recall', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('aa', 'ab', 'ba', 'bb'), { minLength: 1 }), (pairs) => {
        const items = judged(pairs.join(' '));
        const recalls = classScores(items, ['a', 'b'] as const).filter((score) => score.support > 0);
        expect(accuracy(items)).toBeGreaterThanOrEqual(
          Math.min(...recalls.map((score) => score.recall)) - 1e-9,
        );
      }),
    );
  });
});

describe('bootstrap', () => {
  const mean = (sample: readonly number[]): number =>
    sample.reduce((sum, value) => sum + value, 0) / sample.length;

  test('the same seed gives the same interval, another seed another', () => {
    const items = Array.from({ length: 40 }, (_, index) => index);
    expect(bootstrap(items, mean, 200, 3)).toEqual(bootstrap(items, mean, 200, 3));
    expect(bootstrap(items, mean, 200, 3)).not.toEqual(bootstrap(items, mean, 200, 4));
  });

  test('the interval holds the figure and grows narrower with more items', () => {
    const few = bootstrap(
      Array.from({ length: 20 }, (_, index) => index % 2),
      mean,
    );
    const many = bootstrap(
      Array.from({ length: 2000 }, (_, index) => index % 2),
      mean,
    );
    expect(few.low).toBeLessThan(few.value);
    expect(few.high).toBeGreaterThan(few.value);
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 5);
  });

  test('no items: an interval of no width', () => {
    expect(bootstrap([], () => 0)).toEqual({ value: 0, low: 0, high: 0 });
  });
});

describe('ranking', () => {
  const ranked = (marks: string): { score: number; relevant: boolean }[] =>
    Array.from(marks).map((mark, index) => ({ score: -index, relevant: mark === '+' }));

  test.each([
    ['+-', 1],
    ['-+', 1 / 2],
    ['+-+', (1 + 2 / 3) / 2],
    ['--', 0],
    ['', 0],
  ])('average precision of %s', (marks, expected) => {
    expect(averagePrecision(ranked(marks))).toBeCloseTo(expected);
  });

  test('relevant items that were never ranked count as missed', () => {
    expect(averagePrecision(ranked('+'), 2)).toBeCloseTo(1 / 2);
  });

  test('ties are taken together, whatever their order', () => {
    const tied = [true, false, false, true].map((relevant) => ({ score: 1, relevant }));
    expect(averagePrecision(tied)).toBe(averagePrecision([...tied].reverse()));
    expect(averagePrecision(tied)).toBeCloseTo(1 / 2);
  });

  test('the mean counts every class the same', () => {
    expect(meanAveragePrecision([ranked('+-'), ranked('-+')])).toBeCloseTo(3 / 4);
    expect(meanAveragePrecision([])).toBe(0);
  });

  test('precision at a recall is the best cut that reaches it', () => {
    expect(precisionAtRecall(ranked('-+++'), 1 / 3)).toBeCloseTo(3 / 4);
    expect(precisionAtRecall(ranked('+--+'), 1)).toBeCloseTo(1 / 2);
    expect(precisionAtRecall(ranked('+'), 0.9, 10)).toBe(0);
  });
});

describe('calibration', () => {
  const claims = (
    certainty: number,
    right: number,
    wrong: number,
  ): { certainty: number; right: boolean }[] => [
    ...Array.from({ length: right }, () => ({ certainty, right: true })),
    ...Array.from({ length: wrong }, () => ({ certainty, right: false })),
  ];

  test('claims that are right as often as they say have no error', () => {
    expect(calibrationError([...claims(0.75, 3, 1), ...claims(0.25, 1, 3)])).toBeCloseTo(0);
  });

  test('each bin counts with its claims', () => {
    expect(calibrationError([...claims(1, 0, 1), ...claims(0.5, 1, 1), ...claims(0.5, 1, 0)])).toBeCloseTo(
      (1 / 4) * 1 + (3 / 4) * (2 / 3 - 1 / 2),
    );
  });

  test('full certainty falls into the last bin, empty bins are left out', () => {
    expect(reliability(claims(1, 2, 0))).toEqual([{ from: 0.9, to: 1, count: 2, claimed: 1, right: 1 }]);
    expect(calibrationError([])).toBe(0);
  });
});

describe('chance', () => {
  test('the stream is the same for a seed and stays in 0..1', () => {
    const one = random(7);
    const other = random(7);
    const numbers = Array.from({ length: 100 }, () => one());
    expect(numbers).toEqual(Array.from({ length: 100 }, () => other()));
    expect(numbers.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(new Set(numbers).size).toBe(100);
  });

  test('shuffling keeps every item', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const sort = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);
        expect(sort(shuffled(items, random(seed)))).toEqual(sort(items));
      }),
    );
  });
});
