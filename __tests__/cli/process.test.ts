/** The command as a process: what signals and closed pipes do to it. Runs the built package. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { Folder } from './world';

const DOCUMENTS = 160;
const folder = new Folder();
afterAll(() => {
  folder.remove();
});

const input = folder.put(
  'in.ndjson',
  Array.from({ length: DOCUMENTS }, (_, index) => {
    const text = 'Iran condemned Pakistan. The union thanked its members, who had waited for a week. '.repeat(
      3,
    );
    return `${JSON.stringify({ id: index, text })}\n`;
  }).join(''),
);

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, ['dist/cli.js', 'batch', input, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits until the output has more than some whole records. */
async function underWay(output: string): Promise<void> {
  while (!existsSync(output) || statSync(output).size < 10_000)
    await new Promise((done) => setTimeout(done, 20));
}

function ids(output: string): number[] {
  return folder
    .get(output)
    .trimEnd()
    .split('\n')
    .map((record) => (JSON.parse(record) as { id: number }).id);
}

const ALL = Array.from({ length: DOCUMENTS }, (_, index) => index);

test.each<[NodeJS.Signals, string]>([
  ['SIGINT', '1'],
  ['SIGINT', '2'],
  ['SIGKILL', '1'],
])(
  'after %s with %s workers, --resume completes the output',
  async (signal, workers) => {
    const name = `${signal}-${workers}.ndjson`;
    const output = folder.at(name);
    const child = start('-o', output, '--workers', workers);
    await underWay(output);
    child.kill(signal);
    const [code] = (await once(child, 'exit')) as [number | null];
    if (signal === 'SIGINT') {
      expect(code).toBe(130);
      expect(folder.get(name)).toMatch(/\n$/u);
      expect(ids(name)).toEqual(ALL.slice(0, ids(name).length));
    }
    expect(folder.get(name).split('\n').length).toBeLessThan(DOCUMENTS);
    const second = start('-o', output, '--resume');
    expect(await once(second, 'exit')).toEqual([0, null]);
    expect(ids(name)).toEqual(ALL);
  },
  240_000,
);

test('a reader that has seen enough ends it in peace', async () => {
  const child = start('-o', '-');
  const errors: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  child.stdout?.once('data', () => child.stdout?.destroy());
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(errors.join('')).toBe('');
}, 120_000);
