import { addRow, rowScore } from './sparse';
import type { SparseRows } from './sparse';
import type { Objective } from './minimise';

/** A reading of an example that a model may choose: the features of a row, taken as blame or as praise. */
export interface Candidate {
  readonly row: number;
  /** 0: blame, 1: praise. */
  readonly block: 0 | 1;
}

/** An example: its candidates, and the one that is right (−1: none, the example is neutral). */
export interface Choice {
  readonly candidates: readonly Candidate[];
  readonly right: number;
}

/** Examples over rows of features: a mention has two candidates, a pair four, and neutral always scores 0. */
export interface Problem {
  readonly rows: SparseRows;
  readonly choices: readonly Choice[];
}

/** Probability of each candidate, and last of neutral. */
export function probabilities({ rows }: Problem, { candidates }: Choice, weights: Float64Array): number[] {
  const scores = candidates.map(({ row, block }) => rowScore(rows, row, weights, block * rows.width));
  scores.push(0);
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

/** Negative log likelihood with a Gaussian prior: what training makes small. */
export function objective(problem: Problem, prior: number): Objective {
  const { rows, choices } = problem;
  return (weights, gradient) => {
    let loss = 0;
    for (let index = 0; index < weights.length; index += 1) {
      const weight = weights[index]!;
      loss += 0.5 * prior * weight * weight;
      gradient[index] = prior * weight;
    }
    for (const choice of choices) {
      const found = probabilities(problem, choice, weights);
      loss -= Math.log(found[choice.right < 0 ? choice.candidates.length : choice.right]!);
      choice.candidates.forEach(({ row, block }, index) => {
        const error = found[index]! - (index === choice.right ? 1 : 0);
        addRow(rows, row, error, gradient, block * rows.width);
      });
    }
    return loss;
  };
}

/**
 * How much each feature tells of blame or praise by counting alone: the log ratio of its rate inside and outside a
 * class, the largest over the classes (Wang and Manning 2012). Rows that no candidate of the right kind uses count as
 * neutral.
 */
export function telling({ rows, choices }: Problem, smoothing = 1): Float64Array {
  const counts = [0, 1, 2].map(() => new Float64Array(rows.width).fill(smoothing));
  const totals = [1, 1, 1];
  for (const { candidates, right } of choices) {
    for (const row of new Set(candidates.map((candidate) => candidate.row))) {
      const chosen = candidates[right];
      const kind = chosen?.row === row ? chosen.block + 1 : 0;
      totals[kind]! += 1;
      for (let cell = rows.offsets[row]!; cell < rows.offsets[row + 1]!; cell += 1) {
        counts[kind]![rows.columns[cell]!]! += 1;
      }
    }
  }
  return new Float64Array(rows.width).map((_, column) => {
    const rates = [0, 1, 2].map((kind) => {
      const others = [0, 1, 2].filter((other) => other !== kind);
      const outside = others.reduce((sum, other) => sum + counts[other]![column]!, 0);
      const outsideTotal = others.reduce((sum, other) => sum + totals[other]!, 0);
      return Math.abs(Math.log(counts[kind]![column]! / totals[kind]! / (outside / outsideTotal)));
    });
    return Math.max(...rates);
  });
}
