import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createAnalyzer } from '../../index';
import { StanceError } from '../../contract';
import type { AnalyzerOptions, StanceSummary } from '../../contract';
import type { BatchDocument } from './records';

/** What became of one document. */
export type Outcome =
  | { readonly summary: StanceSummary }
  | { readonly error: { readonly code: string; readonly message: string } };

/** Analyses many documents: one outcome for each, in order, reading ahead no further than it must. */
export interface Workers {
  readonly count: number;
  /** Ends without a word once the signal is aborted; what is under way is given up. */
  analyzeMany(documents: AsyncIterable<BatchDocument>, signal: AbortSignal): AsyncIterable<Outcome>;
  close(): Promise<void>;
}

/** Below this size of input the start of threads costs more than they save. */
const WORTH_THREADS = 16 * 1024 * 1024;

/** Threads for an input when the user has named no number; a stream may be short, so it gets one. */
export function defaultWorkers(size: number | undefined): number {
  return size !== undefined && size >= WORTH_THREADS ? availableParallelism() : 1;
}

/** One analyzer in this thread, or a pool of threads. */
export async function createWorkers(count: number, options: AnalyzerOptions): Promise<Workers> {
  if (count === 1) return inThisThread(options);
  // Loaded only when needed: most runs of the command have no use for threads.
  const { createPool } = await import('../../pool/index');
  const pool = createPool({ ...options, threads: count });
  return {
    count,
    async *analyzeMany(documents, signal) {
      try {
        yield* pool.analyzeMany(documents, { signal });
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
    close: () => pool.close(),
  };
}

function inThisThread(options: AnalyzerOptions): Workers {
  const analyzer = createAnalyzer(options);
  return {
    count: 1,
    async *analyzeMany(documents, signal) {
      for await (const { text, ...given } of documents) {
        // Lets signals and streams have their turn between two documents.
        await nextTurn();
        if (signal.aborted) return;
        try {
          yield { summary: analyzer.analyze(text, given) };
        } catch (error) {
          if (!(error instanceof StanceError)) throw error;
          yield { error: { code: error.code, message: error.message } };
        }
      }
    },
    close: () => Promise.resolve(),
  };
}
