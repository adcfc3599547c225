import { createWriteStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { AnalyzerOptions } from '../../contract';
import { openInput, readDefinitions } from '../input';
import { CliError, EXIT, type Io, refusalOf, write } from '../io';
import type { AnalysisFlags } from '../score';
import { createProgress, duration } from './progress';
import { type Stock, takeStock } from './resume';
import { type Counts, runBatch } from './run';
import { createWorkers, defaultWorkers } from './workers';

/** Options of `batch`. */
export interface BatchFlags extends AnalysisFlags {
  readonly output: string;
  readonly workers?: number;
  readonly resume?: boolean;
  readonly force?: boolean;
  readonly maxLength?: number;
}

/** A character takes at most six bytes in JSON (`\u0000`); the rest of a line is given as much room again. */
const BYTES_PER_CODE_UNIT = 12;
const DEFAULT_MAX_LENGTH = 1_000_000;

/** Analyses a file of documents, one a line. Returns the exit code. */
export async function batch(input: string, flags: BatchFlags, io: Io): Promise<number> {
  const started = Date.now();
  const source = input === '-' ? undefined : await inputFile(input);
  const size = source?.size;
  const stock = await prepareOutput(input, source, flags);
  const { maxLength = DEFAULT_MAX_LENGTH } = flags;
  const options: AnalyzerOptions = { ...(await readDefinitions(flags)), maxLength };
  const count = flags.workers ?? defaultWorkers(size);
  const workers = await createWorkers(count, options);
  const output = openOutput(flags, io);
  const progress = createProgress(io.stderr, size, 0);
  const interruption = new AbortController();
  const stopListening = io.onInterrupt(() => {
    interruption.abort();
  });
  try {
    const counts = await runBatch({
      input: await openInput(input, io),
      workers,
      longestLine: maxLength * BYTES_PER_CODE_UNIT,
      discover: flags.discover,
      stock,
      write: output.write,
      progress: (bytes, documents) => {
        progress.update(bytes, documents);
      },
      signal: interruption.signal,
    });
    await output.close();
    progress.stop();
    const interrupted = interruption.signal.aborted;
    await write(io.stderr, report(counts, stock, interrupted, flags.output, (Date.now() - started) / 1000));
    if (interrupted) return EXIT.interrupted;
    return counts.errors.size > 0 ? EXIT.records : EXIT.done;
  } finally {
    progress.stop();
    stopListening();
    await workers.close();
  }
}

async function inputFile(input: string): Promise<Stats> {
  const found = await stat(input).catch((error: unknown) => {
    throw new CliError(`cannot read ${input}: ${refusalOf(error)}`, EXIT.input);
  });
  if (found.isDirectory()) throw new CliError(`cannot read ${input}: it is a folder`, EXIT.input);
  return found;
}

async function prepareOutput(
  input: string,
  source: Stats | undefined,
  { output, resume, force }: BatchFlags,
): Promise<Stock> {
  const nothing = { records: 0, lastId: undefined };
  if (output === '-') {
    if (resume) throw new CliError('--resume needs a file to go on with: give -o OUT.ndjson', EXIT.usage);
    return nothing;
  }
  const there = await stat(output).catch(() => undefined);
  if (there === undefined) return nothing;
  // By whatever name: a link to the input would be emptied before it is read.
  if (there.ino === source?.ino && there.dev === source.dev) {
    throw new CliError(`input and output are the same file, ${input}`, EXIT.usage);
  }
  if (there.isDirectory()) throw new CliError(`cannot write ${output}: it is a folder`, EXIT.input);
  if (resume) return takeStock(output);
  if (force) return nothing;
  throw new CliError(
    `${output} is there already: --resume goes on with it, --force writes it anew`,
    EXIT.usage,
  );
}

function openOutput({ output, resume }: BatchFlags, io: Io) {
  if (output === '-') {
    return { write: (record: string) => write(io.stdout, record), close: () => Promise.resolve() };
  }
  const stream = createWriteStream(output, { flags: resume ? 'a' : 'w' });
  // Without a listener a full disk would end the process before it can be told.
  let failure: Error | undefined;
  stream.on('error', (error) => (failure = error));
  const told = (error: unknown) =>
    new CliError(`cannot write ${output}: ${refusalOf(failure ?? error)}`, EXIT.input);
  return {
    write: async (record: string) => {
      if (failure) throw told(failure);
      await write(stream, record).catch((error: unknown) => {
        throw told(error);
      });
    },
    close: async () => {
      stream.end();
      await finished(stream).catch((error: unknown) => {
        throw told(error);
      });
    },
  };
}

function report(
  { documents, errors }: Counts,
  stock: Stock,
  interrupted: boolean,
  output: string,
  seconds: number,
): string {
  const failed = [...errors.values()].reduce((sum, count) => sum + count, 0);
  const kinds = [...errors].map(([code, count]) => `${count} ${code}`).join(', ');
  const parts = [
    `${numbered(documents, 'document')} in ${duration(seconds)}`,
    `${(documents - failed).toLocaleString('en')} analysed`,
    `${numbered(failed, 'error')}${kinds === '' ? '' : ` (${kinds})`}`,
    ...(stock.records > 0 ? [`${numbered(stock.records, 'record')} there already`] : []),
  ];
  const hint =
    interrupted && output !== '-'
      ? '; interrupted, --resume goes on from here'
      : interrupted
        ? '; interrupted'
        : '';
  return `actor-stance: ${parts.join(', ')}${hint}\n`;
}

/** `1 document`, `1,200 documents`. */
function numbered(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
