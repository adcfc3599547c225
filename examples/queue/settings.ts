import type { JobsOptions } from 'bullmq';

/** What a producer puts on the queue: one editorial. */
export interface EditorialJob {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

/** What a worker gives back: small enough to keep; a real one would store the whole summary. */
export interface StanceResult {
  readonly id: string;
  readonly label: string;
  readonly acts: number;
}

/** A failed job is tried again after a growing pause, then it stays in the failed set for people to look at. */
export const JOB_OPTIONS: JobsOptions = {
  attempts: 3,
  backoff: { type: 'exponential', delay: 50 },
  removeOnComplete: 10_000,
  removeOnFail: false,
};

/** Where Redis listens: `REDIS_PORT`, or the usual port. */
export function redisConnection(): { host: string; port: number; maxRetriesPerRequest: null } {
  return { host: '127.0.0.1', port: Number(process.env['REDIS_PORT'] ?? 6379), maxRetriesPerRequest: null };
}
