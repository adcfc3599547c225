import { minimise } from './minimise';
import { objective, telling } from './problem';
import type { Choice, Problem } from './problem';
import { sparseRows } from './sparse';

/** A row of features by name, with how often each holds. */
export type NamedRow = readonly { readonly name: string; readonly value: number }[];

/** Examples whose rows still have names. */
export interface NamedProblem {
  readonly rows: readonly NamedRow[];
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

/** Weights of a feature: what it adds to the score of blame and of praise. */
export type Weights = ReadonlyMap<string, readonly [blame: number, praise: number]>;

function vocabulary(rows: readonly NamedRow[], least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const { name } of row) counts.set(name, (counts.get(name) ?? 0) + 1);
  const columns = new Map<string, number>();
  for (const [name, count] of counts) if (count >= least) columns.set(name, columns.size);
  return columns;
}

function fitColumns(
  { rows, choices }: NamedProblem,
  columns: ReadonlyMap<string, number>,
  options: FitOptions,
): Weights {
  const width = columns.size;
  const unscaled = rows.map((row) =>
    row.flatMap(({ name, value }) => {
      const column = columns.get(name);
      return column === undefined ? [] : [[column, value] as const];
    }),
  );
  const plain: Problem = { rows: sparseRows(unscaled, width), choices };
  const scale = options.scaled ? telling(plain) : new Float64Array(width).fill(1);
  const problem: Problem = {
    rows: sparseRows(
      unscaled.map((row) => row.map(([column, value]) => [column, value * scale[column]!] as const)),
      width,
    ),
    choices,
  };
  const weights = minimise(objective(problem, options.prior), 2 * width, 40);
  return new Map(
    [...columns].map(([name, column]) => [
      name,
      [weights[column]! * scale[column]!, weights[width + column]! * scale[column]!] as const,
    ]),
  );
}

/** Trains, keeps the features with the largest weights, and trains those again: pruning alone costs much more. */
export function fit(problem: NamedProblem, options: FitOptions): Weights {
  const all = vocabulary(problem.rows, options.least);
  if (all.size <= options.most) return fitColumns(problem, all, options);
  const first = fitColumns(problem, all, options);
  const size = ([blame, praise]: readonly [number, number]): number =>
    Math.max(Math.abs(blame), Math.abs(praise));
  const kept = [...first].sort(([, one], [, other]) => size(other) - size(one)).slice(0, options.most);
  return fitColumns(problem, new Map(kept.map(([name], column) => [name, column])), options);
}

/** Scores of a row: what its features add up to. */
export function scores(row: NamedRow, weights: Weights): [blame: number, praise: number] {
  let blame = 0;
  let praise = 0;
  for (const { name, value } of row) {
    const weight = weights.get(name);
    if (weight === undefined) continue;
    blame += value * weight[0];
    praise += value * weight[1];
  }
  return [blame, praise];
}
