/** Threads against one thread: the same editorials through the built package's pool and through one analyzer. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer } from 'actor-stance';
import { createPool } from 'actor-stance/pool';

const editorials = join(import.meta.dirname, '../../examples/editorials');
/** How many editorials are read by each contender; give another number as the second word. */
const COUNT = Number(process.argv[3] ?? 1000);
const THREADS = [1, 2] as const;

const bundled = readdirSync(editorials)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(editorials, name), 'utf8'));
const documents = Array.from({ length: COUNT }, (_, index) => ({
  id: String(index),
  text: bundled[index % bundled.length] ?? '',
}));

/** Seconds by the clock, and processor seconds of all threads: on a shared machine only these say what the pool costs. */
async function measure(run: () => Promise<number> | number): Promise<{ clock: number; processor: number }> {
  const begun = process.cpuUsage();
  const start = performance.now();
  const read = await run();
  const clock = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(begun);
  if (read !== COUNT) throw new Error(`${read} of ${COUNT} editorials were read`);
  return { clock, processor: (user + system) / 1e6 };
}

const analyzer = createAnalyzer();
analyzer.analyze(bundled[0] ?? '');
const alone = await measure(
  () => documents.filter(({ text }) => analyzer.analyze(text).acts.length > 0).length,
);
console.log(
  `${COUNT} editorials of about ${Math.round(bundled.join('').length / bundled.length)} characters`,
);
console.log(
  `one analyzer, no pool: ${(COUNT / alone.clock).toFixed(0)} editorials/s, ${((1000 * alone.processor) / COUNT).toFixed(1)} ms of processor each`,
);
for (const threads of THREADS) {
  const pool = createPool({ threads });
  const { clock, processor } = await measure(async () => {
    let read = 0;
    for await (const outcome of pool.analyzeMany(documents)) {
      if ('summary' in outcome) read++;
      else console.error(outcome.error.code, outcome.error.message);
    }
    return read;
  });
  await pool.close();
  console.log(
    `pool of ${threads}: ${(COUNT / clock).toFixed(0)} editorials/s, start included: ${(alone.clock / clock).toFixed(2)} × one analyzer, ${((1000 * processor) / COUNT).toFixed(1)} ms of processor each`,
  );
}
