import type { Span } from '../contract';
import { isByline } from './byline';
import { isLowerAt } from './characters';
import { readDateLine } from './date-line';
import { isEndMark } from './end-mark';
import { splitLines } from './lines';
import { readListMark } from './list-mark';

/** Lines wrapped by a typewriter or mail program are no longer than this. */
const WIDEST_WRAP = 120;
/** No longer line than this: a list of short lines, not wrapping. */
const NARROWEST_WRAP = 40;
/** Share of the line breaks that must look like wrapping before a text counts as wrapped. */
const WRAPPED_SHARE = 0.7;

/** Paragraphs: groups of lines that belong together. Headlines, list items and single lines are paragraphs too. */
export function splitParagraphs(text: string): Span[] {
  const groups = groupLines(splitLines(text));
  const width = wrapWidth(text, groups);
  return groups.flatMap((group) => joinLines(text, group, width));
}

/** Lines between blank lines. */
function groupLines(lines: readonly Span[]): Span[][] {
  const groups: Span[][] = [];
  let group: Span[] = [];
  for (const line of lines) {
    if (line.end > line.start) group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** The width at which lines were wrapped, or 0 when line breaks mean paragraphs. */
function wrapWidth(text: string, groups: readonly (readonly Span[])[]): number {
  let width = 0;
  for (const group of groups) for (const line of group) width = Math.max(width, line.end - line.start);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return 0;
  let breaks = 0;
  let wrapped = 0;
  for (const group of groups) {
    for (const [index, line] of group.entries()) {
      const following = group[index + 1];
      if (following === undefined) continue;
      breaks += 1;
      if (isFull(text, line, following, width)) wrapped += 1;
    }
  }
  return breaks > 1 && wrapped / breaks >= WRAPPED_SHARE ? width : 0;
}

/** Whether the first word of the next line would not have fitted on this one. */
function isFull(text: string, line: Span, following: Span, width: number): boolean {
  const space = text.slice(following.start, following.end).search(/\s/);
  const word = space < 0 ? following.end - following.start : space;
  return line.end - line.start + 1 + word > width;
}

function joinLines(text: string, group: readonly Span[], width: number): Span[] {
  const paragraphs: Span[] = [];
  const groupEnd = group.at(-1)?.end ?? 0;
  const closed = /[.?!…"”’')\]]$/.test(text.slice(Math.max(0, groupEnd - 1), groupEnd));
  let open: Span | undefined;
  let previous: Span | undefined;
  for (const line of group) {
    if (open !== undefined && previous !== undefined && continues(text, previous, line, width, closed)) {
      open = { start: open.start, end: line.end };
    } else {
      if (open !== undefined) paragraphs.push(open);
      open = line;
    }
    previous = line;
  }
  if (open !== undefined) paragraphs.push(open);
  return paragraphs;
}

/** Bylines, date lines and end marks are never part of a longer paragraph. */
function standsAlone(text: string, { start, end }: Span): boolean {
  if (end - start > WIDEST_WRAP) return false;
  const line = text.slice(start, end);
  return isByline(line) || isEndMark(line) || readDateLine(line) !== undefined;
}

/** Words and marks after which a paragraph cannot end. */
const UNFINISHED =
  /(?:[,;—–]|\b(?:the|an?|of|to|and|or|but|in|on|at|for|with|by|from|as|that|which|who|is|are|was|were|his|her|their|its|our|than))$/;

function continues(text: string, previous: Span, line: Span, width: number, closed: boolean): boolean {
  if (readListMark(text, line.start, line.end) !== undefined) return false;
  if (standsAlone(text, previous) || standsAlone(text, line)) return false;
  const before = text.slice(Math.max(previous.start, previous.end - 12), previous.end);
  if (width > 0 && isFull(text, previous, line, width)) return true;
  if (/[.?!:…]["”’')\]]*$/.test(before)) return false;
  return (closed && isLowerAt(text, line.start)) || UNFINISHED.test(before);
}
