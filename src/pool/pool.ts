import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { StanceError } from '../contract';
import type { AnalyzerOptions } from '../contract';
import { inChunks, inOrder } from './chunks';
import { createTurns } from './turns';
import type { AnalyzeChunk, PoolDocument, PoolOutcome } from './types';

/** Documents a thread is handed at once: fewer lose time to messages, more make the last thread's share uneven. */
const CHUNK_SIZE = 20;
/** Chunks ready or under way for each thread, so that none waits for the producer. */
const CHUNKS_PER_THREAD = 2;
const DEFAULT_TIMEOUT = 30_000;
/**
 * Room for young objects in a thread, three times the default. Reading leaves much behind that is soon forgotten; with more
 * room most of it is gone before anybody has to look, which saves a tenth of the processor time.
 */
const YOUNG_MEGABYTES = 96;

/** What a pool is made with: an analyzer's options and how to run it. */
export interface PoolOptions extends AnalyzerOptions {
  /** Worker threads, 1 or more; default the processors that this process may use. */
  readonly threads?: number;
  /** Milliseconds that one document may take before its worker is replaced; default 30,000. */
  readonly timeout?: number;
}

/** Worker threads that analyse many documents. */
export interface Pool {
  /** Number of worker threads. */
  readonly threads: number;
  /**
   * Analyses a stream of documents and yields one outcome for each, in order. It reads ahead only as far as its
   * threads need. A document that the library refuses, that crashes its worker or takes too long becomes an
   * error outcome; the worker is replaced and the rest goes on.
   *
   * @throws the signal's reason once it is aborted.
   * @example
   * for await (const outcome of pool.analyzeMany(documents)) {
   *   if ('summary' in outcome) console.log(outcome.id, outcome.summary.overall.label);
   * }
   */
  analyzeMany(
    documents: Iterable<PoolDocument> | AsyncIterable<PoolDocument>,
    options?: { readonly signal?: AbortSignal },
  ): AsyncGenerator<PoolOutcome, void, void>;
  /** Ends the threads. Documents under way are lost. */
  close(): Promise<void>;
}

function checkedCount(name: string, value: number | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  if (Number.isInteger(value) && value >= 1) return value;
  throw new StanceError('invalid-option', `${name} is ${String(value)}; allowed is a whole number from 1 up`);
}

function failure({ id }: PoolDocument, code: string, message: string): PoolOutcome {
  return { ...(id === undefined ? {} : { id }), error: { code, message } };
}

/** Makes a pool whose threads run the worker module at `worker`. */
export function createPoolOf(worker: URL, { threads, timeout, ...analyzer }: PoolOptions): Pool {
  const width = checkedCount('threads', threads, availableParallelism());
  const patience = checkedCount('timeout', timeout, DEFAULT_TIMEOUT);
  const piscina = new Piscina<readonly PoolDocument[], ReturnType<AnalyzeChunk>>({
    filename: worker.href,
    minThreads: 1,
    maxThreads: width,
    workerData: analyzer,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });

  const inTurn = createTurns(width);

  function run(documents: readonly PoolDocument[], signal: AbortSignal | undefined) {
    return inTurn(async () => {
      // One document's time is ample for a whole chunk of ordinary ones.
      const late = AbortSignal.timeout(patience);
      try {
        return await piscina.run(documents, { signal: signal ? AbortSignal.any([late, signal]) : late });
      } catch (error) {
        if (late.aborted) throw new Error('timeout', { cause: error });
        throw error;
      }
    });
  }

  async function one(document: PoolDocument, signal: AbortSignal | undefined): Promise<PoolOutcome> {
    try {
      const [outcome] = await run([document], signal);
      return outcome ?? failure(document, 'crashed', 'the worker gave no answer');
    } catch (error) {
      signal?.throwIfAborted();
      const message = error instanceof Error ? error.message : String(error);
      return message === 'timeout'
        ? failure(document, 'timeout', `reading took longer than ${patience} ms`)
        : failure(document, 'crashed', `the worker failed: ${message}`);
    }
  }

  /** A chunk that fails is gone through one by one, so that only the document at fault is lost. */
  async function chunk(documents: readonly PoolDocument[], signal: AbortSignal | undefined) {
    try {
      return await run(documents, signal);
    } catch {
      signal?.throwIfAborted();
      const outcomes: PoolOutcome[] = [];
      for (const document of documents) outcomes.push(await one(document, signal));
      return outcomes;
    }
  }

  return {
    threads: width,
    async *analyzeMany(documents, { signal } = {}) {
      signal?.throwIfAborted();
      const chunks = inChunks(documents, CHUNK_SIZE);
      for await (const outcomes of inOrder(chunks, width * CHUNKS_PER_THREAD, (each) =>
        chunk(each, signal),
      )) {
        signal?.throwIfAborted();
        yield* outcomes;
      }
    },
    close: () => piscina.destroy(),
  };
}
