import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { createPoolOf } from '../../src/pool/pool';
import { inChunks, inOrder } from '../../src/pool/chunks';
import type { PoolDocument, PoolOutcome } from '../../src/pool/types';

const WORKER = pathToFileURL(join(__dirname, 'worker.mjs'));

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function numbered(texts: readonly string[]): PoolDocument[] {
  return texts.map((text, index) => ({ id: String(index), text }));
}

function codeOf(outcome: PoolOutcome): string {
  return 'error' in outcome ? outcome.error.code : 'read';
}

async function outcomesOf(texts: readonly string[], timeout = 30_000): Promise<PoolOutcome[]> {
  const pool = createPoolOf(WORKER, { threads: 2, timeout });
  try {
    return await collect(pool.analyzeMany(numbered(texts)));
  } finally {
    await pool.close();
  }
}

test('outcomes come in the order of the documents, over many chunks', async () => {
  const outcomes = await outcomesOf(Array.from({ length: 333 }, (_, index) => 'x'.repeat(index % 7)));
  expect(outcomes.map(({ id }) => id)).toEqual(Array.from({ length: 333 }, (_, index) => String(index)));
  expect(new Set(outcomes.map(codeOf))).toEqual(new Set(['read']));
});

test.each([
  ['kill', 'crashed'],
  ['throw', 'crashed'],
])('a document that makes its worker %s is lost alone', async (fault, code) => {
  const texts = Array.from({ length: 60 }, (_, index) => (index === 17 ? fault : 'fine'));
  const outcomes = await outcomesOf(texts);
  expect(outcomes.map(codeOf)).toEqual(texts.map((text) => (text === fault ? code : 'read')));
});

test('a document that hangs its worker is lost alone, and the worker replaced', async () => {
  const outcomes = await outcomesOf(['fine', 'hang', 'fine'], 400);
  expect(outcomes.map(codeOf)).toEqual(['read', 'timeout', 'read']);
});

test('an aborted signal stops the stream with its reason', async () => {
  const pool = createPoolOf(WORKER, { threads: 1 });
  const controller = new AbortController();
  const reason = new Error('enough');
  const stream = pool.analyzeMany(numbered(['fine', 'hang']), { signal: controller.signal });
  const all = collect(stream);
  controller.abort(reason);
  await expect(all).rejects.toBe(reason);
  await pool.close();
});

test.each([
  ['threads', 0],
  ['threads', 1.5],
  ['timeout', -1],
])('%s may not be %p', (name, value) => {
  expect(() => createPoolOf(WORKER, { [name]: value })).toThrow(
    `actor-stance: ${name} is ${value}; allowed is a whole number from 1 up`,
  );
});

test('a stream is grouped without losing its end', async () => {
  expect(await collect(inChunks([1, 2, 3, 4, 5], 2))).toEqual([[1, 2], [3, 4], [5]]);
  expect(await collect(inChunks([], 2))).toEqual([]);
});

test('no more calls are under way than the width, and the producer waits for the consumer', async () => {
  let started = 0;
  const source = inChunks(
    Array.from({ length: 100 }, (_, item) => item),
    1,
  );
  const stream = inOrder(source, 3, (item) => {
    started++;
    return Promise.resolve(item);
  });
  await stream.next();
  expect(started).toBeLessThanOrEqual(4);
  expect(await collect(stream)).toHaveLength(99);
});
