import { cluster } from '../../syntax/classes/k-means';
import { matrix, multiply } from '../../syntax/classes/linear-algebra';
import type { Matrix } from '../../syntax/classes/linear-algebra';
import type { Vectors } from '../../syntax/classes/vectors';
import { Random } from '../../syntax/random';
import type { Example } from '../examples';
import { minimise } from '../minimise';
import type { Numbering } from '../numbering';
import { objective } from '../problem';
import { vectorRows } from './places';

/** How the committed classes are made; chosen by five-fold cross-validation on the training part of NewsMTSC. */
export const PLAN = { words: 30_000, classes: 64, prior: 100, steps: 25, rounds: 20 } as const;

/** Vectors without what all of them share. */
function centred({ words, dimensions, rows }: Vectors): Vectors {
  const mean = new Float64Array(dimensions);
  rows.forEach((value, cell) => (mean[cell % dimensions]! += value / words.length));
  return { words, dimensions, rows: rows.map((value, cell) => value - mean[cell % dimensions]!) };
}

/**
 * What each dimension of a vector adds to blame and to praise in each place: the columns of the map are blame and
 * praise of the first place, of the second, and so on.
 */
function stanceMap(examples: readonly Example[], numbering: Numbering, vectors: Vectors): Matrix {
  const rows = vectorRows(
    examples.map(({ row }) => row),
    numbering,
    vectors,
  );
  const choices = examples.map(({ label }, row) => ({
    candidates: [
      { row, block: 0 as const },
      { row, block: 1 as const },
    ],
    right: label - 1,
  }));
  const weights = minimise(objective({ rows, choices }, PLAN.prior), 2 * rows.width, PLAN.steps);
  const { dimensions } = vectors;
  const places = Math.floor(rows.width / dimensions);
  const map = matrix(dimensions, 2 * places);
  for (let place = 0; place < places; place += 1) {
    for (let at = 0; at < dimensions; at += 1) {
      for (const side of [0, 1])
        map.values[at * map.columns + 2 * place + side] =
          weights[side * rows.width + place * dimensions + at]!;
    }
  }
  return map;
}

/** Rank of each class when they are put in order from the most blaming to the most praising. */
function ranks({ rows, columns, values }: Matrix): number[] {
  const praise = Array.from({ length: rows }, (_, row) => {
    let sum = 0;
    for (let at = 0; at < columns; at += 2)
      sum += values[row * columns + at + 1]! - values[row * columns + at]!;
    return sum;
  });
  const order = praise.map((_, row) => row).sort((one, other) => praise[one]! - praise[other]!);
  const ranked: number[] = [];
  order.forEach((row, rank) => (ranked[row] = rank));
  return ranked;
}

/**
 * Sorts words into classes that lean alike: vectors are taken to what they add to blame and praise in each place
 * around a mention, and clustered there.
 */
export function trainLeanings(
  examples: readonly Example[],
  numbering: Numbering,
  given: Vectors,
): ReadonlyMap<string, number> {
  const vectors = centred(given);
  const points = multiply(
    matrix(vectors.words.length, vectors.dimensions, vectors.rows),
    stanceMap(examples, numbering, vectors),
  );
  const weights = new Float64Array(vectors.words.length).fill(1);
  const { of, centres } = cluster({ ...points, weights }, PLAN.classes, PLAN.rounds, new Random(1));
  const rank = ranks(centres);
  return new Map(vectors.words.map((word, index) => [word, rank[of[index]!]!]));
}
