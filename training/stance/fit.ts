import { minimise } from './minimise';
import { objective, telling } from './problem';
import type { Choice, Problem } from './problem';
import { sparseRows } from './sparse';

/** A row of features: the number of each, then how often it holds, one after the other. */
export type NumberedRow = Int32Array;

/** Examples whose features are numbered, as far as any example goes. */
export interface NumberedProblem {
  readonly rows: readonly NumberedRow[];
  readonly choices: readonly Choice[];
}

export interface FitOptions {
  /** Strength of the Gaussian prior. */
  readonly prior: number;
  /** Rows a feature must stand in to be kept. */
  readonly least: number;
  /** Features kept: those with the largest weights, trained again on their own. */
  readonly most: number;
  /** Whether features are scaled by how much they tell by counting alone. */
  readonly scaled: boolean;
}

/** By feature number: what it adds to the score of blame and of praise. */
export type FittedWeights = ReadonlyMap<number, readonly [blame: number, praise: number]>;

/** Steps of the minimiser; more change no decision and cost time. */
const ROUNDS = 40;

/** Features that stand in enough rows, with their columns. */
function frequent(rows: readonly NumberedRow[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (let cell = 0; cell < row.length; cell += 2)
      counts.set(row[cell]!, (counts.get(row[cell]!) ?? 0) + 1);
  }
  const columns = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= least) columns.set(feature, columns.size);
  return columns;
}

function cells(row: NumberedRow, columns: ReadonlyMap<number, number>): [column: number, value: number][] {
  const kept: [number, number][] = [];
  for (let cell = 0; cell < row.length; cell += 2) {
    const column = columns.get(row[cell]!);
    if (column !== undefined) kept.push([column, row[cell + 1]!]);
  }
  return kept;
}

function fitColumns(
  { rows, choices }: NumberedProblem,
  columns: ReadonlyMap<number, number>,
  { prior, scaled }: FitOptions,
): FittedWeights {
  const width = columns.size;
  const plain: Problem = {
    rows: sparseRows(
      rows.map((row) => cells(row, columns)),
      width,
    ),
    choices,
  };
  const scale = scaled ? telling(plain) : new Float64Array(width).fill(1);
  const values = plain.rows.values.map((value, cell) => value * scale[plain.rows.columns[cell]!]!);
  const problem: Problem = { rows: { ...plain.rows, values }, choices };
  const weights = minimise(objective(problem, prior), 2 * width, ROUNDS);
  return new Map(
    [...columns].map(([feature, column]) => [
      feature,
      [weights[column]! * scale[column]!, weights[width + column]! * scale[column]!] as const,
    ]),
  );
}

/** Trains, keeps the features with the largest weights, and trains those again: pruning alone costs much more. */
export function fit(problem: NumberedProblem, options: FitOptions): FittedWeights {
  const all = frequent(problem.rows, options.least);
  const first = fitColumns(problem, all, options);
  if (all.size <= options.most) return first;
  const size = ([blame, praise]: readonly [number, number]): number =>
    Math.max(Math.abs(blame), Math.abs(praise));
  const kept = [...first].sort(([, one], [, other]) => size(other) - size(one)).slice(0, options.most);
  return fitColumns(problem, new Map(kept.map(([feature], column) => [feature, column])), options);
}

/** Scores of a row: what its features add up to. */
export function scores(row: NumberedRow, weights: FittedWeights): [blame: number, praise: number] {
  let blame = 0;
  let praise = 0;
  for (let cell = 0; cell < row.length; cell += 2) {
    const weight = weights.get(row[cell]!);
    if (weight === undefined) continue;
    blame += row[cell + 1]! * weight[0];
    praise += row[cell + 1]! * weight[1];
  }
  return [blame, praise];
}
