import { parseArgs } from 'node:util';

/** What the command was asked to do. */
export interface Arguments {
  /** Names of the measures to run; empty: all. */
  readonly names: readonly string[];
  readonly data: string;
  readonly gold: string;
  /** Fail when a figure lies below its floor. */
  readonly check: boolean;
  /** Leave docs/accuracy.md as it is. */
  readonly dry: boolean;
}

/** Reads the command line; throws with the allowed names when one is unknown. */
export function readArguments(words: readonly string[], known: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      data: { type: 'string', default: '../shared/data' },
      gold: { type: 'string', default: '../shared/gold' },
      check: { type: 'boolean', default: false },
      dry: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`no measure "${unknown.join('", "')}"; there are ${known.join(', ')}`);
  return { names: positionals, ...values };
}
