import type { Span } from '../contract';
import { skipBlank, trimBlank } from './characters';
import { readListMark } from './list-mark';
import type { ListMark } from './list-mark';
import type { Mark } from './types';

/** A paragraph, or an item of a list without its mark. */
export interface Item extends Span {
  readonly listed: boolean;
}

/** Finds list items among paragraphs. A dash or a number alone makes no list: it takes a row of them. */
export function findListItems(text: string, paragraphs: readonly Span[]): { items: Item[]; marks: Mark[] } {
  const items: Item[] = [];
  const marks: Mark[] = [];
  const read = paragraphs.map(({ start, end }) => readListMark(text, start, end));
  for (const [index, paragraph] of paragraphs.entries()) {
    const mark = read[index];
    const before = paragraphs[index - 1];
    const afterColon = before !== undefined && text[before.end - 1] === ':';
    const parts = mark === undefined ? [paragraph] : inlineItems(text, paragraph, mark);
    const listed =
      mark !== undefined && (parts.length > 1 || isRow(mark, read[index - 1], read[index + 1], afterColon));
    for (const part of parts) {
      const own = listed ? readListMark(text, part.start, part.end) : undefined;
      const start = own === undefined ? part.start : skipBlank(text, own.end, part.end);
      if (own !== undefined) marks.push({ start: part.start, end: own.end, kind: 'list-mark' });
      if (part.end > start) items.push({ start, end: part.end, listed });
    }
  }
  return { items, marks };
}

function isRow(
  mark: ListMark,
  before: ListMark | undefined,
  after: ListMark | undefined,
  afterColon: boolean,
): boolean {
  if (mark.style === 'bullet' || afterColon) return true;
  if (mark.style === 'dash') return before?.style === 'dash' || after?.style === 'dash';
  if (mark.style === 'number' && mark.value === 1) return true;
  const follows = before?.style === mark.style && before.value === mark.value - 1;
  return follows || (after?.style === mark.style && after.value === mark.value + 1);
}

/** `1) The first item 2) The second item`: the items of a list on one line. */
function inlineItems(text: string, { start, end }: Span, first: ListMark): Span[] {
  const parts: Span[] = [];
  let from = start;
  let mark = first;
  for (let offset = first.end; offset < end; offset += 1) {
    if (text[offset] !== ' ') continue;
    const next = readListMark(text, offset + 1, end);
    if (next?.style !== mark.style || next.style === 'dash') continue;
    if (next.style !== 'bullet' && next.value !== mark.value + 1) continue;
    parts.push({ start: from, end: trimBlank(text, from, offset) });
    from = offset + 1;
    mark = next;
  }
  parts.push({ start: from, end });
  return parts;
}
