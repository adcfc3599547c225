/**
 * Threads against one thread: the same editorials through one analyzer, through the built package's pool, and, for what
 * the machine itself allows, through processes side by side that have nothing to do with each other.
 */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer } from 'actor-stance';
import { createPool } from 'actor-stance/pool';

const editorials = join(import.meta.dirname, '../../examples/editorials');
/** How many editorials are read by each contender; give another number as the second word. */
const COUNT = Number(process.argv[3] ?? 1000);
const THREADS = [1, 2] as const;
const PROCESSES = 2;

const bundled = readdirSync(editorials)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(editorials, name), 'utf8'));
const texts = Array.from({ length: COUNT }, (_, index) => bundled[index % bundled.length] ?? '');

/** What a process of its own runs: it reads the texts that it is sent and answers with the processor time it took. */
const BARE = `
  import { createAnalyzer } from 'actor-stance';
  const analyzer = createAnalyzer();
  process.once('message', (texts) => {
    for (const text of texts) analyzer.analyze(text);
    const { user, system } = process.cpuUsage();
    process.send((user + system) / 1e6, () => process.disconnect());
  });
`;

/** Seconds by the clock, and processor seconds of all threads: on a shared machine only these say what a contender costs. */
interface Spent {
  readonly clock: number;
  readonly processor: number;
}

/** @param run returns the processor seconds of other processes. */
async function measure(run: () => Promise<number> | number): Promise<Spent> {
  const begun = process.cpuUsage();
  const start = performance.now();
  const elsewhere = await run();
  const clock = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(begun);
  return { clock, processor: (user + system) / 1e6 + elsewhere };
}

function readAlone(): number {
  for (const text of texts) analyzer.analyze(text);
  return 0;
}

async function readInPool(threads: number): Promise<number> {
  const pool = createPool({ threads });
  for await (const outcome of pool.analyzeMany(texts.map((text) => ({ text })))) {
    if ('error' in outcome) throw new Error(outcome.error.message);
  }
  await pool.close();
  return 0;
}

function readInProcess(share: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', BARE], {
      cwd: import.meta.dirname,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.on('message', (seconds) => {
      resolve(Number(seconds));
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      reject(new Error(`a process ended with ${String(code)}`));
    });
    child.send([...share]);
  });
}

async function readInProcesses(): Promise<number> {
  const shares = Array.from({ length: PROCESSES }, (_, place) =>
    texts.filter((__, index) => index % PROCESSES === place),
  );
  const seconds = await Promise.all(shares.map(readInProcess));
  return seconds.reduce((sum, each) => sum + each, 0);
}

const analyzer = createAnalyzer();
analyzer.analyze(texts[0] ?? '');
console.log(
  `${COUNT} editorials of about ${Math.round(bundled.join('').length / bundled.length)} characters`,
);
const alone = await measure(readAlone);
report('one analyzer', alone);
for (const threads of THREADS) report(`pool of ${threads}`, await measure(() => readInPool(threads)));
report(`${PROCESSES} processes side by side`, await measure(readInProcesses));

/** Start and warm-up are part of every figure, but for the start of the first. */
function report(contender: string, { clock, processor }: Spent): void {
  const rate = `${(COUNT / clock).toFixed(0)} editorials/s`;
  const times = `${(alone.clock / clock).toFixed(2)} × one analyzer`;
  console.log(
    `${contender}: ${rate}, ${times}, ${((1000 * processor) / COUNT).toFixed(1)} ms of processor each`,
  );
}
