import type { Span } from '../contract';
import { skipBlank, trimBlank } from './characters';

/** Lines without the blanks around them; an empty line is an empty span. */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let offset = 0; offset <= text.length; offset += 1) {
    if (offset < text.length && !isLineBreak(text.charCodeAt(offset))) continue;
    const from = skipBlank(text, start, offset);
    lines.push({ start: from, end: trimBlank(text, from, offset) });
    if (text.charCodeAt(offset) === 13 && text.charCodeAt(offset + 1) === 10) offset += 1;
    start = offset + 1;
  }
  return lines;
}

function isLineBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}
