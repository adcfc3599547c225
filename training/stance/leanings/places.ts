import type { Vectors } from '../../syntax/classes/vectors';
import type { NumberedRow } from '../fit';
import type { Numbering } from '../numbering';
import type { SparseRows } from '../sparse';

/** Places around a mention (`src/stance/model/received.ts`, `roles.ts`) whose words are read as vectors. */
const PLACES: readonly string[] = ['w', 'L7', 'R7', 'c', 't1', 't2', 't3', 'S', 'SO', 'O', 'D', 'M'];

/** The word and the place of a feature such as `r L7=scandal`; undefined for other features. */
function placed(name: string): { place: number; word: string } | undefined {
  const match = /^r (\S+)=(\S+)$/.exec(name);
  const place = PLACES.indexOf(match?.[1] ?? '');
  return place < 0 ? undefined : { place, word: match?.[2] ?? '' };
}

/** Mentions as the sums of the vectors of their words in each place, with a last column that is always 1. */
export function vectorRows(
  rows: readonly NumberedRow[],
  numbering: Numbering,
  { words, dimensions, rows: vectors }: Vectors,
): SparseRows {
  const numbers = new Map(words.map((word, index) => [word, index]));
  const width = PLACES.length * dimensions + 1;
  const values = new Float64Array(rows.length * width);
  rows.forEach((row, index) => {
    const start = index * width;
    values[start + width - 1] = 1;
    for (let cell = 0; cell < row.length; cell += 2) {
      const found = placed(numbering.name(row[cell]!));
      const word = found && numbers.get(found.word);
      if (word === undefined) continue;
      const from = start + found!.place * dimensions;
      for (let at = 0; at < dimensions; at += 1)
        values[from + at]! += row[cell + 1]! * vectors[word * dimensions + at]!;
    }
  });
  return {
    offsets: Int32Array.from({ length: rows.length + 1 }, (_, index) => index * width),
    columns: Int32Array.from(values, (_, cell) => cell % width),
    values,
    length: rows.length,
    width,
  };
}
