/** A world for the command: streams that are kept, files in a folder of their own. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/index';
import type { Io } from '../../src/cli/index';

class Kept extends Writable {
  text = '';
  constructor(
    readonly isTTY: boolean,
    readonly columns?: number,
  ) {
    super();
  }
  override _write(chunk: Buffer, _: string, done: () => void) {
    this.text += chunk.toString();
    done();
  }
}

export interface Result {
  code: number;
  out: string;
  err: string;
}

export interface Circumstances {
  input?: string | Iterable<string | Buffer>;
  terminal?: boolean;
  environment?: Record<string, string>;
  onInterrupt?: Io['onInterrupt'];
}

/** Runs the command in this process. */
export async function command(args: string[], circumstances: Circumstances = {}): Promise<Result> {
  const { input, terminal = false, environment = {} } = circumstances;
  const stdout = new Kept(terminal, terminal ? 90 : undefined);
  const stderr = new Kept(terminal, terminal ? 90 : undefined);
  const source = input === undefined ? [] : typeof input === 'string' ? [Buffer.from(input)] : input;
  const stdin = Object.assign(Readable.from(source, { objectMode: false }), { isTTY: input === undefined });
  const onInterrupt = circumstances.onInterrupt ?? (() => () => undefined);
  const code = await run(args, { stdin, stdout, stderr, environment, onInterrupt });
  return { code, out: stdout.text, err: stderr.text };
}

/** A folder for the files of a test. */
export class Folder {
  private readonly path = mkdtempSync(join(tmpdir(), 'actor-stance-'));

  at(name: string): string {
    return join(this.path, name);
  }
  put(name: string, content: string | Buffer): string {
    writeFileSync(this.at(name), content);
    return this.at(name);
  }
  get(name: string): string {
    return readFileSync(this.at(name), 'utf8');
  }
  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
