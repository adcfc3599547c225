import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { CliError, EXIT } from '../io';
import { type Line, linesOf } from './lines';

/** What an earlier run left in its output. */
export interface Stock {
  /** Whole records. */
  readonly records: number;
  /** Id of the last of them, as JSON; `undefined` when there is none. */
  readonly lastId: string | undefined;
}

/** A record is never cut: its line is read whole, up to what a string can hold. */
const LONGEST_RECORD = 256 * 1024 * 1024;

/**
 * Counts the whole records of an output and cuts off a last one that an interruption left half written, so that
 * writing can go on at its end.
 */
export async function takeStock(file: string): Promise<Stock> {
  let records = 0;
  let end = 0;
  let last: Line | undefined;
  let pending: Line | undefined;
  const count = () => {
    if (!pending) return;
    records += 1;
    end = pending.end;
    last = pending;
  };
  for await (const line of linesOf(createReadStream(file), LONGEST_RECORD)) {
    count();
    pending = line;
  }
  const { size } = await stat(file);
  if (pending && (await lastByteIsNewline(file, size))) count();
  if (end < size) await cut(file, end);
  return { records, lastId: last && idOf(last, file) };
}

async function lastByteIsNewline(file: string, size: number): Promise<boolean> {
  const handle = await open(file, 'r');
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  await handle.close();
  return buffer[0] === 0x0a;
}

async function cut(file: string, size: number): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.truncate(size);
  await handle.close();
}

function idOf(record: Line, file: string): string {
  try {
    const value: unknown = JSON.parse(record.text ?? '');
    if (typeof value === 'object' && value !== null && 'id' in value) return JSON.stringify(value.id);
  } catch {
    // Told below, in the same words.
  }
  throw new CliError(
    `${file} cannot be resumed: its line ${record.number} is no record of a batch`,
    EXIT.usage,
  );
}
