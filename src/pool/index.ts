/** pool/: worker threads that analyse many documents. Node only. */
import { createPoolOf } from './pool';
import type { Pool, PoolOptions } from './pool';

export type { Pool, PoolOptions } from './pool';
export type { PoolDocument, PoolOutcome } from './types';

/**
 * Makes a pool of worker threads, each with an analyzer of its own. Worth its start (a few hundred milliseconds a
 * thread) from some thousands of documents on.
 *
 * @throws {StanceError} `invalid-option` when `threads` or `timeout` is no whole number from 1 up.
 * @example
 * const pool = createPool({ threads: 2 });
 * for await (const outcome of pool.analyzeMany([{ id: 'a', text: 'Iran condemned the raid.' }])) console.log(outcome);
 * await pool.close();
 */
export function createPool(options: PoolOptions = {}): Pool {
  return createPoolOf(new URL('./pool-worker.js', import.meta.url), options);
}
