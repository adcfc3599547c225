import { Piscina } from 'piscina';
import type { Job, Outcome } from './jobs';
import type { Weights } from './perceptron';

/**
 * Threads that do the jobs of a training, as many at a time as it has threads. No job sees another, so what comes out
 * does not depend on which ends first.
 */
export interface Threads {
  tags(job: Extract<Job, { kind: 'tags' }>): Promise<readonly Uint8Array[]>;
  weights(job: Extract<Job, { kind: 'tagger' | 'parser' }>): Promise<Weights>;
  close(): Promise<void>;
}

export function startThreads(count: number): Threads {
  const pool = new Piscina<Job, Outcome>({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: count,
    maxThreads: count,
  });
  return {
    async tags(job) {
      const outcome = await pool.run(job);
      if (outcome.kind !== 'tags') throw new TypeError(`tags were asked for, ${outcome.kind} came`);
      return outcome.tags;
    },
    async weights(job) {
      const outcome = await pool.run(job);
      if (outcome.kind !== 'weights') throw new TypeError(`weights were asked for, ${outcome.kind} came`);
      return outcome.weights;
    },
    close: () => pool.close(),
  };
}
