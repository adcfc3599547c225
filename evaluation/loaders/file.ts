import { existsSync, readFileSync } from 'node:fs';
import { MissingData } from '../table';

/** A line that is not what its file promises; the message names file and line. */
export class BadLine extends Error {
  override readonly name = 'BadLine';

  constructor(
    readonly path: string,
    /** From 1. */
    readonly line: number,
    problem: string,
  ) {
    super(`${path}:${line}: ${problem}`);
  }
}

/** One line of a file. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** The text of a file of public data; throws `MissingData` with its source when it is not there. */
export function readData(path: string, source: string): string {
  if (!existsSync(path)) throw new MissingData(path, source);
  return readFileSync(path, 'utf8');
}

/** Its lines without their ends; the empty one after the last line end is left out. */
export function readLines(path: string, source: string): Line[] {
  const lines = readData(path, source).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((text, index) => ({ text, number: index + 1 }));
}
