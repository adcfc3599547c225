import type { Random } from '../random';
import type { Matrix } from './linear-algebra';

/** The rows of a matrix, each with a weight. */
export interface Points extends Matrix {
  readonly weights: Float64Array;
}

export interface Clusters {
  /** Cluster of each point. */
  readonly of: Int32Array;
  readonly centres: Points;
}

/**
 * Lloyd's k-means from centres drawn by k-means++. Only additions, multiplications and square roots, whose results
 * IEEE 754 fixes, in a fixed order: every machine finds the same clusters.
 */
export function cluster(points: Points, size: number, rounds: number, random: Random): Clusters {
  const { rows: count, columns: dimensions, values, weights } = points;
  const centres = seeds(points, size, random);
  const of = new Int32Array(count);
  const totals = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    assign(points, centres, size, of);
    centres.fill(0);
    totals.fill(0);
    for (let point = 0; point < count; point++) {
      const centre = of[point]!;
      const weight = weights[point]!;
      totals[centre]! += weight;
      for (let at = 0; at < dimensions; at++)
        centres[centre * dimensions + at]! += weight * values[point * dimensions + at]!;
    }
    for (let centre = 0; centre < size; centre++) {
      // A cluster that lost all its points stays at the origin and may win points again.
      const total = totals[centre]! || 1;
      for (let at = 0; at < dimensions; at++) centres[centre * dimensions + at]! /= total;
    }
  }
  assign(points, centres, size, of);
  return { of, centres: { rows: size, columns: dimensions, values: centres, weights: totals } };
}

function assign(
  { rows: count, columns: dimensions, values }: Points,
  centres: Float64Array,
  size: number,
  of: Int32Array,
): void {
  // |x − c|² is smallest where c·x − |c|²/2 is largest.
  const halves = new Float64Array(size);
  for (let centre = 0; centre < size; centre++) {
    let sum = 0;
    for (let at = 0; at < dimensions; at++) sum += centres[centre * dimensions + at]! ** 2;
    halves[centre] = sum / 2;
  }
  for (let point = 0; point < count; point++) {
    const from = point * dimensions;
    let nearest = 0;
    let most = -Infinity;
    for (let centre = 0; centre < size; centre++) {
      let sum = -halves[centre]!;
      const other = centre * dimensions;
      for (let at = 0; at < dimensions; at++) sum += values[from + at]! * centres[other + at]!;
      if (sum > most) {
        most = sum;
        nearest = centre;
      }
    }
    of[point] = nearest;
  }
}

/** Centres drawn among the points, each with a chance that grows with its distance from those before it. */
function seeds(
  { rows: count, columns: dimensions, values, weights }: Points,
  size: number,
  random: Random,
): Float64Array {
  const centres = new Float64Array(size * dimensions);
  const far = new Float64Array(count).fill(1);
  for (let centre = 0; centre < size; centre++) {
    let total = 0;
    for (let point = 0; point < count; point++) total += weights[point]! * far[point]!;
    let rest = random.next() * total;
    let drawn = 0;
    while (drawn < count - 1 && (rest -= weights[drawn]! * far[drawn]!) > 0) drawn++;
    for (let at = 0; at < dimensions; at++)
      centres[centre * dimensions + at] = values[drawn * dimensions + at]!;
    for (let point = 0; point < count; point++) {
      let distance = 0;
      for (let at = 0; at < dimensions; at++) {
        const difference = values[point * dimensions + at]! - values[drawn * dimensions + at]!;
        distance += difference * difference;
      }
      if (centre === 0 || distance < far[point]!) far[point] = distance;
    }
  }
  return centres;
}
