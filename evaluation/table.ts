/**
 * What a measure returns: one table, as it is printed on a terminal and written to docs/accuracy.md.
 *
 * Every measure is a function `measureX(options)` that returns one `Measure` or several, or a promise of them.
 * `options` has the folders of the public data and of the gold editorials; a measure reads below them only what
 * it names. A measure whose data is missing throws `MissingData`.
 */
export interface Measure {
  /** Heading of the table, such as `Dependencies on EWT dev`. */
  readonly title: string;
  readonly columns: readonly string[];
  /** As many cells as there are columns; numbers are shown with one decimal, strings as they are. */
  readonly rows: readonly (readonly Cell[])[];
  /** Sentences below the table: what was counted and how, and what it does not show. */
  readonly notes?: readonly string[];
  /**
   * Figures that may not fall, by a name that is unique among all measures (`syntax.ewt.las`);
   * `floors.json` gives the least value of each. Percentages are 0..100.
   */
  readonly figures?: Readonly<Record<string, number>>;
}

export type Cell = string | number;

/** Where the data lies. */
export interface MeasureOptions {
  /** Folder of the public data (`ud/`, `newsmtsc/`, `dse/`, `cameo/`, `polnear/`). */
  readonly data: string;
  /** Folder of the gold editorials (`editorials/`, `seed-editorial.txt`, `seed-gold.json`). */
  readonly gold: string;
  /** Called as the work goes on, with a share of 0..1. */
  readonly progress?: (share: number) => void;
}

/** The data of a measure is not there; the message names the public source to get it from. */
export class MissingData extends Error {
  override readonly name = 'MissingData';

  constructor(
    readonly path: string,
    readonly source: string,
  ) {
    super(`${path} is not there; its public source is ${source}`);
  }
}
