import type { Readable } from 'node:stream';
import { bytesOf } from '../input';

/** One line of the input. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Bytes of the input up to and with this line. */
  readonly end: number;
  /** `undefined` for a line that is longer than allowed; it was read over, not kept. */
  readonly text: string | undefined;
}

const NEWLINE = 0x0a;

/**
 * Lines of a stream of UTF-8. At most one line and one chunk are kept, and of a line no more than `longest` bytes.
 * A byte-order mark is left out.
 */
export async function* linesOf(input: Readable, longest: number): AsyncGenerator<Line, void, void> {
  const decoder = new TextDecoder('utf-8');
  let parts: Uint8Array[] = [];
  let kept = 0;
  let tooLong = false;
  let number = 0;
  let position = 0;

  const keep = (part: Uint8Array) => {
    kept += part.length;
    tooLong ||= kept > longest;
    if (tooLong) parts = [];
    else parts.push(part);
  };
  const take = (end: number): Line => {
    number += 1;
    const text = tooLong ? undefined : decoder.decode(Buffer.concat(parts));
    parts = [];
    kept = 0;
    tooLong = false;
    return { number, end, text };
  };

  for await (const chunk of input) {
    const bytes = bytesOf(chunk);
    let start = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, start)) {
      keep(bytes.subarray(start, at));
      start = at + 1;
      yield take(position + start);
    }
    keep(bytes.subarray(start));
    position += bytes.length;
  }
  if (kept > 0) yield take(position);
}
