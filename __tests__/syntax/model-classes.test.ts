import fc from 'fast-check';
import { createWordClasses } from '../../src/syntax';
import { ClassTable, NO_CLASS } from '../../src/syntax/model/word-classes';
import { encodeClasses } from '../../training/syntax/classes/encode';
import { cluster } from '../../training/syntax/classes/k-means';
import { matrix, multiply, root, solve, transpose } from '../../training/syntax/classes/linear-algebra';
import { Random } from '../../training/syntax/random';

const BITS = 22;

describe('the class file', () => {
  const classed = fc.uniqueArray(fc.record({ hash: fc.integer(), broad: fc.nat(7), narrow: fc.nat(9) }), {
    selector: (word) => word.hash,
    minLength: 1,
    maxLength: 300,
  });

  test('decoded classes are those that were encoded', () => {
    fc.assert(
      fc.property(classed, (words) => {
        const table = new ClassTable(encodeClasses(words, BITS));
        const narrowOf = new Map<number, string>();
        let hits = 0;
        for (const { hash, broad, narrow } of words) {
          const found = table.narrow(hash);
          expect(found).not.toBe(NO_CLASS);
          // Two words whose keys agree in 22 bits are one word: rare enough to leave out of account here.
          const name = `${broad} ${narrow}`;
          if ((narrowOf.get(found) ?? name) === name && table.broad(found) === broad + 1) hits++;
          narrowOf.set(found, name);
        }
        expect(hits).toBeGreaterThanOrEqual(words.length - 1);
      }),
      { numRuns: 50 },
    );
  });

  test('of two entries for one word the first holds', () => {
    const both = [
      { hash: 5, broad: 3, narrow: 0 },
      { hash: 5, broad: 1, narrow: 0 },
    ];
    const table = new ClassTable(encodeClasses(both, BITS));
    expect(table.broad(table.narrow(5))).toBe(4);
    expect(table.narrow(6)).toBe(NO_CLASS);
    expect(table.broad(NO_CLASS)).toBe(NO_CLASS);
  });
});

describe('words', () => {
  const classes = createWordClasses();

  test.each([
    ['Germany', 'France'],
    ['Monday', 'Tuesday'],
    ['he', 'she'],
    ['thirty', 'forty'],
    ['must', 'should'],
  ])('%s and %s are of one narrow class', (one, other) => {
    expect(classes.of(one).narrow).not.toBe(NO_CLASS);
    expect(classes.of(one)).toEqual(classes.of(other));
  });

  test.each([
    ['Germany', 'attacked'],
    ['minister', 'quickly'],
    ['denounced', 'farmers'],
  ])('%s and %s are of different broad classes', (one, other) => {
    expect(classes.of(one).broad).not.toBe(classes.of(other).broad);
  });

  test('case and the shape of apostrophes make no difference', () => {
    expect(classes.of('TREATY')).toEqual(classes.of('treaty'));
    expect(classes.of('’s')).toEqual(classes.of("'s"));
  });

  test('no class for what is no frequent word', () => {
    expect(classes.of('Qwxzvia')).toEqual({ broad: NO_CLASS, narrow: NO_CLASS });
    expect(classes.of('')).toEqual({ broad: NO_CLASS, narrow: NO_CLASS });
  });
});

describe('making classes', () => {
  test('well separated heaps of points are found', () => {
    const heaps = [
      [0, 0],
      [9, 0],
      [0, 9],
    ];
    const random = new Random(7);
    const values = Float64Array.from(
      Array.from({ length: 60 }, (_, point) =>
        heaps[point % 3]!.map((centre) => centre + random.next()),
      ).flat(),
    );
    const { of } = cluster(
      { ...matrix(60, 2, values), weights: new Float64Array(60).fill(1) },
      3,
      10,
      new Random(1),
    );
    const wanted = Array.from({ length: 60 }, (_, point) => of[point % 3]);
    expect([...of]).toEqual(wanted);
    expect(new Set(of).size).toBe(3);
  });

  /** M · Mᵀ + I for any M is symmetric and positive definite. */
  const definite = fc
    .array(fc.integer({ min: -5, max: 5 }), { minLength: 16, maxLength: 16 })
    .map((numbers) => {
      const any = matrix(4, 4, Float64Array.from(numbers));
      const product = multiply(any, transpose(any));
      for (let at = 0; at < 4; at++) product.values[5 * at]! += 1;
      return product;
    });

  test('the root of a matrix times its transpose is the matrix', () => {
    fc.assert(
      fc.property(definite, (wanted) => {
        const half = root(wanted);
        const found = multiply(half, transpose(half));
        found.values.forEach((value, at) => {
          expect(value).toBeCloseTo(wanted.values[at]!, 6);
        });
      }),
    );
  });

  test('a solved system holds', () => {
    fc.assert(
      fc.property(definite, fc.tuple(fc.integer(), fc.integer(), fc.integer(), fc.integer()), (a, right) => {
        const b = matrix(
          4,
          1,
          Float64Array.from(right, (value) => value % 100),
        );
        const found = multiply(a, solve(a, b));
        found.values.forEach((value, at) => {
          expect(value).toBeCloseTo(b.values[at]!, 5);
        });
      }),
    );
  });
});
