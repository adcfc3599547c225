import { Piscina } from 'piscina';
import type { Job, Outcome } from './jobs';
import { type Workers, workersOf } from './workers';

/** Hands jobs to so many threads. */
export function startThreads(count: number): { readonly workers: Workers; close(): Promise<void> } {
  const pool = new Piscina<Job, Outcome>({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: count,
    maxThreads: count,
  });
  return { workers: workersOf((job) => pool.run(job)), close: () => pool.close() };
}
