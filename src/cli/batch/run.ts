import type { Readable } from 'node:stream';
import { CliError, EXIT } from '../io';
import { linesOf } from './lines';
import { type BatchDocument, type Entry, readEntry, recordOf, type Result } from './records';
import type { Stock } from './resume';
import type { Outcome, Workers } from './workers';

/** One run over an input. */
export interface Run {
  readonly input: Readable;
  readonly workers: Workers;
  /** Longest line that is read, in bytes. */
  readonly longestLine: number;
  /** `false` takes the gazetteer and open discovery from every document that does not say so itself. */
  readonly discover: boolean;
  /** What is there already: so many documents are passed over. */
  readonly stock: Stock;
  readonly write: (record: string) => Promise<void>;
  /** Told after every record. */
  readonly progress: (bytes: number, documents: number) => void;
  /** Once aborted, the run ends; a record that is being written is written whole. */
  readonly signal: AbortSignal;
}

/** How a run ended. */
export interface Counts {
  readonly documents: number;
  /** Error records by code. */
  readonly errors: ReadonlyMap<string, number>;
}

/**
 * Reads lines, analyses them and writes one record for each, in order. A line that is no document takes its place in
 * the row with an empty text, so that records never change order and nothing piles up.
 */
export async function runBatch(run: Run): Promise<Counts> {
  const waiting: Entry[] = [];
  const errors = new Map<string, number>();
  let documents = 0;

  async function* feed(): AsyncGenerator<BatchDocument, void, void> {
    let passed = 0;
    let lastPassed: Entry | undefined;
    for await (const line of linesOf(run.input, run.longestLine)) {
      if (run.signal.aborted) return;
      if (line.text?.trim() === '') continue;
      if (passed < run.stock.records) {
        passed += 1;
        if (passed < run.stock.records) continue;
        lastPassed = readEntry(line, run.longestLine);
        checkSameInput(run.stock, lastPassed);
        continue;
      }
      const entry = readEntry(line, run.longestLine);
      waiting.push(entry);
      yield { discover: run.discover, ...(entry.document ?? { text: '' }) };
    }
    if (passed < run.stock.records) {
      throw new CliError(
        `the output has ${run.stock.records} records, the input only ${passed} documents; it belongs to another input`,
        EXIT.usage,
      );
    }
  }

  for await (const outcome of run.workers.analyzeMany(feed(), run.signal)) {
    const entry = waiting.shift();
    if (!entry) throw new Error('an outcome without a document');
    const result = resultOf(entry, outcome);
    if ('error' in result) errors.set(result.error.code, (errors.get(result.error.code) ?? 0) + 1);
    await run.write(recordOf(entry, result));
    documents += 1;
    run.progress(entry.line.end, documents);
    if (run.signal.aborted) break;
  }
  return { documents, errors };
}

/** What the record says: the line's own error before whatever became of its empty text. */
function resultOf({ error, line }: Entry, outcome: Outcome): Result {
  if (error) return { error };
  return 'error' in outcome
    ? { error: { ...outcome.error, line: line.number } }
    : { summary: outcome.summary };
}

function checkSameInput({ lastId }: Stock, entry: Entry): void {
  const id = JSON.stringify(entry.id);
  if (lastId === undefined || id === lastId) return;
  throw new CliError(
    `line ${entry.line.number} of the input has the id ${id}, but the output ends with ${lastId}; it belongs to another input`,
    EXIT.usage,
  );
}
