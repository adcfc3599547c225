import { open, readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import {
  type ActDefinition,
  type ActorDefinition,
  checkActDefinitions,
  checkActorDefinitions,
  StanceError,
} from '../contract';
import { createAnalyzer } from '../index';
import { CliError, EXIT, type Io, messageOf, refusalOf, write } from './io';

/** The name of standard input in messages. */
const STANDARD_INPUT = 'standard input';

/** The text of a file, or of standard input for `-` and when no file is named. */
export async function readText(file: string | undefined, io: Io): Promise<string> {
  const bytes = await readBytes(file, io);
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    await write(
      io.stderr,
      `actor-stance: ${file ?? STANDARD_INPUT} is not all UTF-8; what is not was replaced\n`,
    );
    return new TextDecoder('utf-8').decode(bytes);
  }
}

/** UTF-16 says so by its byte-order mark, as files from Windows do. */
function wideEncodingOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

async function readBytes(file: string | undefined, io: Io): Promise<Uint8Array> {
  if (file !== undefined && file !== '-') {
    return readFile(file).catch((error: unknown) => {
      throw new CliError(`cannot read ${file}: ${refusalOf(error)}`, EXIT.input);
    });
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of openStandardInput(file, io)) chunks.push(bytesOf(chunk));
  return Buffer.concat(chunks);
}

/** A file or standard input as a stream of bytes. */
export async function openInput(file: string, io: Io): Promise<Readable> {
  if (file === '-') return openStandardInput(file, io);
  const handle = await open(file).catch((error: unknown) => {
    throw new CliError(`cannot read ${file}: ${refusalOf(error)}`, EXIT.input);
  });
  return handle.createReadStream();
}

function openStandardInput(file: string | undefined, io: Io): Readable {
  if (file === undefined && io.stdin.isTTY === true) {
    throw new CliError('no input: name a file, or pipe text in; --help shows how', EXIT.usage);
  }
  return io.stdin;
}

/** A chunk of a stream as bytes. */
export function bytesOf(chunk: unknown): Uint8Array {
  if (typeof chunk === 'string') return Buffer.from(chunk);
  if (chunk instanceof Uint8Array) return chunk;
  throw new CliError('input is no stream of bytes', EXIT.input);
}

/** The caller's own actors and acts from JSON files; errors name the file and the place in it. */
export async function readDefinitions(files: {
  readonly actors?: string;
  readonly acts?: string;
}): Promise<{ actors?: readonly ActorDefinition[]; acts?: readonly ActDefinition[] }> {
  return {
    ...(files.actors === undefined ? {} : { actors: await readList(files.actors, checkActors) }),
    ...(files.acts === undefined ? {} : { acts: await readList(files.acts, checkActDefinitions) }),
  };
}

/** Ids and names that occur twice are found by the analyzer alone. */
function checkActors(value: unknown): readonly ActorDefinition[] {
  const actors = checkActorDefinitions(value);
  createAnalyzer({ actors });
  return actors;
}

async function readList<List>(file: string, check: (value: unknown) => List): Promise<List> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new CliError(`cannot read ${file}: ${refusalOf(error)}`, EXIT.usage);
  });
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/u, ''));
    return check(value);
  } catch (error) {
    const reason =
      error instanceof StanceError
        ? error.message.replace(/^actor-stance: (?:actors(?=\[))?/u, '')
        : `no JSON: ${messageOf(error)}`;
    throw new CliError(`${file}: ${reason}`, EXIT.usage);
  }
}
