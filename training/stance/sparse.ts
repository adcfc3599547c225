/**
 * Rows of sparse features in one block of memory: row `r` has the features `columns[offsets[r]]` to
 * `columns[offsets[r + 1] - 1]` with their values.
 */
export interface SparseRows {
  readonly offsets: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  /** Number of rows. */
  readonly length: number;
  /** Number of columns. */
  readonly width: number;
}

/** A row as features with their values. */
export type Row = readonly (readonly [column: number, value: number])[];

export function sparseRows(rows: readonly Row[], width: number): SparseRows {
  const offsets = new Int32Array(rows.length + 1);
  let cells = 0;
  rows.forEach((row, index) => {
    cells += row.length;
    offsets[index + 1] = cells;
  });
  const columns = new Int32Array(cells);
  const values = new Float64Array(cells);
  let cell = 0;
  for (const row of rows) {
    for (const [column, value] of row) {
      columns[cell] = column;
      values[cell] = value;
      cell += 1;
    }
  }
  return { offsets, columns, values, length: rows.length, width };
}

/** Sum of the weights of a row's features; `shift` selects one of several weight blocks of the rows' width. */
export function rowScore(rows: SparseRows, row: number, weights: Float64Array, shift: number): number {
  // Plain loop over typed arrays: this and `addRow` are where training spends its time.
  const { columns, values } = rows;
  const end = rows.offsets[row + 1]!;
  let sum = 0;
  for (let cell = rows.offsets[row]!; cell < end; cell += 1) {
    sum += weights[shift + columns[cell]!]! * values[cell]!;
  }
  return sum;
}

/** Adds a multiple of a row to a block of the gradient. */
export function addRow(
  rows: SparseRows,
  row: number,
  factor: number,
  gradient: Float64Array,
  shift: number,
): void {
  const { columns, values } = rows;
  const end = rows.offsets[row + 1]!;
  for (let cell = rows.offsets[row]!; cell < end; cell += 1) {
    gradient[shift + columns[cell]!]! += factor * values[cell]!;
  }
}
