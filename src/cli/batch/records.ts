import type { AnalyzeOptions, StanceSummary } from '../../contract';
import { checkAnalyzeOptions, StanceError } from '../../contract';
import { messageOf } from '../io';
import type { Line } from './lines';

/** Fields of a line that the command itself reads or writes; all others pass through. */
const OWN_FIELDS = new Set(['id', 'text', 'mentions', 'discover', 'summary', 'error']);

/** A document for the analyzer. */
export interface BatchDocument extends AnalyzeOptions {
  readonly text: string;
}

/** What went wrong with one line; `line` counts from 1. */
export interface RecordError {
  readonly code: string;
  readonly message: string;
  readonly line: number;
}

/** A line of the input made ready: a document, or the reason why it is none, and the fields to give back. */
export interface Entry {
  readonly line: Line;
  /** The id as it stood in the line, whatever its type; `null` where there was none. */
  readonly id: unknown;
  /** The date and all other fields that pass through. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly document: BatchDocument | undefined;
  readonly error: RecordError | undefined;
}

/** Reads one line of NDJSON. Never throws: what is wrong becomes the entry's error. */
export function readEntry(line: Line, longest: number): Entry {
  const broken = (code: string, message: string, id: unknown = null, fields = {}): Entry => ({
    line,
    id,
    fields,
    document: undefined,
    error: { code, message, line: line.number },
  });
  if (line.text === undefined) return broken('line-too-long', `the line has more than ${longest} bytes`);
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (error) {
    return broken('invalid-json', messageOf(error));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return broken('invalid-line', 'a line is a JSON object with a text');
  }
  const all = new Map<string, unknown>(Object.entries(value));
  const id = all.get('id') ?? null;
  const fields = Object.fromEntries([...all].filter(([name]) => !OWN_FIELDS.has(name)));
  const text = all.get('text');
  if (typeof text !== 'string') {
    return broken('invalid-line', `text is ${text === undefined ? 'missing' : 'no string'}`, id, fields);
  }
  try {
    return { line, id, fields, document: { text, ...optionsOf(all, id) }, error: undefined };
  } catch (error) {
    if (!(error instanceof StanceError)) throw error;
    return broken(error.code, error.message, id, fields);
  }
}

function optionsOf(all: ReadonlyMap<string, unknown>, id: unknown): AnalyzeOptions {
  const optional = (name: string) => (all.get(name) == null ? {} : { [name]: all.get(name) });
  return checkAnalyzeOptions({
    ...(typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}),
    ...optional('date'),
    ...optional('mentions'),
    ...optional('discover'),
  });
}

/** What became of a line. */
export type Result = { readonly summary: StanceSummary } | { readonly error: RecordError };

/** A line of the output. */
export function recordOf(entry: Entry, result: Result): string {
  return `${JSON.stringify({ id: entry.id, ...entry.fields, ...result })}\n`;
}
