/**
 * `npm run example:queue`: a Redis server of its own, two workers, a producer with the bundled editorials and one
 * poison document; ends when every job is done or in the failed set, and stops everything it started.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Queue, QueueEvents } from 'bullmq';
import { readEditorial } from '../editorial';
import { JOB_OPTIONS, redisConnection } from './settings';
import type { EditorialJob, StanceResult } from './settings';

const QUEUE = 'editorials';
const WORKERS = 2;
const COPIES = Number(process.argv[2] ?? 25);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function startRedis(port: number): Promise<ChildProcess> {
  const redis = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  redis.once('error', () => {
    console.error('redis-server was not found; on Debian: apt-get install redis-server');
    process.exit(1);
  });
  for await (const line of redis.stdout) if (String(line).includes('Ready to accept connections')) break;
  return redis;
}

function startWorker(): ChildProcess {
  const script = fileURLToPath(new URL('worker.ts', import.meta.url));
  return spawn(process.execPath, ['--import', 'tsx', script, QUEUE], { stdio: 'inherit' });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

function jobs(): EditorialJob[] {
  const names = readdirSync(new URL('../editorials/', import.meta.url)).filter((name) =>
    name.endsWith('.txt'),
  );
  const editorials = Array.from({ length: COPIES }, (_, copy) =>
    names.map((name) => ({ id: `${name}#${copy}`, text: readEditorial(name) })),
  ).flat();
  // Refused by the library (`text-too-long`): it must end in the failed set and stop nobody.
  return [...editorials, { id: 'poison', text: 'x'.repeat(1_000_001) }];
}

process.env['REDIS_PORT'] = String(await freePort());
const redis = await startRedis(redisConnection().port);
const queue = new Queue<EditorialJob, StanceResult>(QUEUE, { connection: redisConnection() });
const events = new QueueEvents(QUEUE, { connection: redisConnection() });
await events.waitUntilReady();
const workers = Array.from({ length: WORKERS }, startWorker);

const all = jobs();
const began = performance.now();
const finished = new Promise<void>((resolve) => {
  let left = all.length;
  const finish = () => {
    left -= 1;
    if (left === 0) resolve();
  };
  events.on('completed', finish);
  // Told once a job has used up its tries; earlier failures only put it back.
  events.on('failed', finish);
});
await queue.addBulk(all.map((data) => ({ name: 'editorial', data, opts: JOB_OPTIONS })));
await finished;
const seconds = (performance.now() - began) / 1000;

const counts = await queue.getJobCounts('completed', 'failed', 'waiting', 'active');
const failed = await queue.getFailed();
console.log(`${all.length} jobs in ${seconds.toFixed(1)} s on ${WORKERS} workers, their start included`);
console.log(`completed ${counts['completed'] ?? 0}, failed ${counts['failed'] ?? 0}`);
for (const { data, failedReason } of failed) console.log(`failed ${data.id}: ${failedReason}`);

await Promise.all(workers.map(stop));
await events.close();
await queue.close();
await stop(redis);
