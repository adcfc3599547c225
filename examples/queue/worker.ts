/**
 * A queue worker: takes editorials, analyses them, stops gracefully. Start as many as there are cores and machines.
 * `tsx examples/queue/worker.ts QUEUE`
 */
import { Worker } from 'bullmq';
import { StanceError, createAnalyzer } from 'actor-stance';
import { UnrecoverableError } from 'bullmq';
import { redisConnection } from './settings';
import type { EditorialJob, StanceResult } from './settings';

const queue = process.argv[2] ?? 'editorials';
const analyzer = createAnalyzer();

const worker = new Worker<EditorialJob, StanceResult>(
  queue,
  ({ data }) => {
    try {
      const { overall } = analyzer.analyze(data.text, {
        id: data.id,
        ...(data.date !== undefined && { date: data.date }),
      });
      return Promise.resolve({ id: data.id, label: overall.label, acts: overall.acts });
    } catch (error) {
      // What the library refuses, it refuses again: trying once more would only cost time.
      if (error instanceof StanceError) throw new UnrecoverableError(`${error.code}: ${error.message}`);
      throw error;
    }
  },
  { connection: redisConnection(), concurrency: 1 },
);

worker.on('error', (error) => {
  console.error(error.message);
});

// Waits for the job in hand, takes no new one, and leaves the rest to other workers.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void worker.close().then(() => process.exit(0));
  });
}
