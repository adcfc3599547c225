/** A matrix, its rows one after the other. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

export function matrix(
  rows: number,
  columns: number,
  values: Float64Array = new Float64Array(rows * columns),
): Matrix {
  return { rows, columns, values };
}

export function identity(size: number): Matrix {
  const made = matrix(size, size);
  for (let at = 0; at < size; at++) made.values[at * size + at] = 1;
  return made;
}

export function transpose({ rows, columns, values }: Matrix): Matrix {
  const made = matrix(columns, rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      made.values[column * rows + row] = values[row * columns + column]!;
  return made;
}

export function multiply(a: Matrix, b: Matrix): Matrix {
  const made = matrix(a.rows, b.columns);
  for (let row = 0; row < a.rows; row++) {
    for (let inner = 0; inner < a.columns; inner++) {
      const factor = a.values[row * a.columns + inner]!;
      if (factor === 0) continue;
      for (let column = 0; column < b.columns; column++)
        made.values[row * b.columns + column]! += factor * b.values[inner * b.columns + column]!;
    }
  }
  return made;
}

/** `a + factor · b`. */
export function plus(a: Matrix, b: Matrix, factor: number): Matrix {
  return matrix(
    a.rows,
    a.columns,
    a.values.map((value, at) => value + factor * b.values[at]!),
  );
}

/** The solution of `a · x = b` for a symmetric positive definite `a`, by elimination. */
export function solve(a: Matrix, b: Matrix): Matrix {
  const left = a.values.slice();
  const right = b.values.slice();
  const size = a.rows;
  for (let pivot = 0; pivot < size; pivot++) {
    const scale = 1 / left[pivot * size + pivot]!;
    for (let row = 0; row < size; row++) {
      if (row === pivot) continue;
      const factor = left[row * size + pivot]! * scale;
      for (let at = pivot; at < size; at++) left[row * size + at]! -= factor * left[pivot * size + at]!;
      for (let at = 0; at < b.columns; at++)
        right[row * b.columns + at]! -= factor * right[pivot * b.columns + at]!;
    }
  }
  for (let row = 0; row < size; row++)
    for (let at = 0; at < b.columns; at++) right[row * b.columns + at]! /= left[row * size + row]!;
  return matrix(size, b.columns, right);
}

/** The lower triangle L with `L · Lᵀ = a` for a symmetric positive definite `a` (Cholesky). */
export function root(a: Matrix): Matrix {
  const size = a.rows;
  const made = matrix(size, size);
  const { values } = made;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = a.values[row * size + column]!;
      for (let at = 0; at < column; at++) sum -= values[row * size + at]! * values[column * size + at]!;
      values[row * size + column] = row === column ? Math.sqrt(sum) : sum / values[column * size + column]!;
    }
  }
  return made;
}

/** Sum over the columns of the variance in each. */
export function variance({ rows, columns, values }: Matrix): number {
  let total = 0;
  for (let column = 0; column < columns; column++) {
    let sum = 0;
    let squares = 0;
    for (let row = 0; row < rows; row++) {
      const value = values[row * columns + column]!;
      sum += value;
      squares += value * value;
    }
    total += squares / rows - (sum / rows) ** 2;
  }
  return total;
}
