import type { Readable, Writable } from 'node:stream';

/** Exit codes of the command; `--help` lists them. */
export const EXIT = {
  done: 0,
  /** A fault of the program itself. */
  fault: 1,
  /** Wrong arguments, options or definition files. */
  usage: 2,
  /** Input that cannot be read, or output that cannot be written. */
  input: 3,
  /** A batch that ran to its end, with error records in its output. */
  records: 4,
  /** Ended by Ctrl-C; what was written is valid. */
  interrupted: 130,
} as const;

/** A failure that the user can mend: the message is all that is shown. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    message: string,
    readonly exitCode: number,
  ) {
    super(message);
  }
}

/** A stream that may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number | undefined };

/** The world outside the command; tests bring their own. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Calls back at the first Ctrl-C; returns how to stop listening. */
  readonly onInterrupt: (listener: () => void) => () => void;
}

/** Writes and waits until the reader keeps up. */
export async function write(output: Writable, text: string): Promise<void> {
  if (output.write(text)) return;
  await new Promise<void>((resolve, reject) => {
    const settle = (error?: Error) => {
      output.off('drain', settle);
      output.off('error', settle);
      output.off('close', settle);
      if (error) reject(error);
      else resolve();
    };
    output.once('drain', settle);
    output.once('error', settle);
    output.once('close', settle);
  });
}

/** Colour is for terminals, and only where the user did not turn it off (https://no-color.org). */
export function wantsColour({ stdout, environment }: Io): boolean {
  return stdout.isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
}

/** What the operating system's commonest refusals mean to somebody who named a file. */
const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  EACCES: 'you may not',
  EPERM: 'you may not',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

/** Why a file could not be read or written. */
export function refusalOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return Object.hasOwn(REFUSALS, code) ? (REFUSALS[code] ?? code) : messageOf(error);
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
