import type { SentenceKind, Span } from '../contract';
import { isByline, isNameLine } from './byline';
import { skipBlank, trimBlank } from './characters';
import { readDateLine, readDatePrefix } from './date-line';
import { isEndMark, trailingEndMark } from './end-mark';
import { findListItems } from './lists';
import { splitParagraphs } from './paragraphs';
import type { Mark } from './types';

/** A stretch of text of one kind, to be split into sentences. */
export interface Block extends Span {
  readonly kind: SentenceKind;
}

/** What the page looks like. */
export interface Layout {
  readonly date?: string;
  /** In text order. */
  readonly blocks: readonly Block[];
  /** In text order. */
  readonly marks: readonly Mark[];
}

/** Longest headline, in code units. */
const LONGEST_HEADLINE = 160;
/** Shortest running text, in words, that a headline can stand over. */
const CLOSED = /[.?!…:;,]["”’')\]]*$/;

/** Reads the layout of a text. */
export function readLayout(text: string): Layout {
  const marks: Mark[] = [];
  let date: string | undefined;
  const paragraphs: Span[] = [];
  for (const paragraph of splitParagraphs(text)) {
    const line = text.slice(paragraph.start, paragraph.end);
    if (isEndMark(line)) {
      marks.push({ ...paragraph, kind: 'end-mark' });
      continue;
    }
    const dateLine = readDateLine(line);
    if (dateLine !== undefined) {
      marks.push({ ...paragraph, kind: 'date-line' });
      date ??= dateLine.date;
      continue;
    }
    let { start, end } = paragraph;
    const prefix = readDatePrefix(line);
    if (prefix !== undefined) {
      marks.push({ start, end: start + prefix.length, kind: 'date-line' });
      date ??= prefix.date;
      start = skipBlank(text, start + prefix.length, end);
    }
    const endMark = trailingEndMark(line);
    if (endMark > 0) {
      marks.push({ start: end - endMark, end, kind: 'end-mark' });
      end = trimBlank(text, start, end - endMark);
    }
    if (end > start) paragraphs.push({ start, end });
  }
  const { items, marks: listMarks } = findListItems(text, paragraphs);
  const allMarks = [...marks, ...listMarks].sort((a, b) => a.start - b.start);
  const blocks = nameKinds(text, items);
  return date === undefined ? { blocks, marks: allMarks } : { date, blocks, marks: allMarks };
}

function nameKinds(text: string, items: readonly (Span & { readonly listed: boolean })[]): Block[] {
  let inHeader = true;
  let headlines = 0;
  return items.map(({ start, end, listed }, index) => {
    if (listed) {
      inHeader = false;
      return { start, end, kind: 'list-item' };
    }
    const line = text.slice(start, Math.min(end, start + LONGEST_HEADLINE + 1));
    const last = index === items.length - 1;
    if (inHeader && items.length > 1 && (isByline(line) || (headlines > 0 && isNameLine(line)))) {
      return { start, end, kind: 'byline' };
    }
    if (!last && isHeadline(line, inHeader && headlines === 0)) {
      headlines += 1;
      return { start, end, kind: 'headline' };
    }
    inHeader = false;
    return { start, end, kind: 'prose' };
  });
}

/** A short line without a full stop; the first line of all may be a question or a cry. */
function isHeadline(line: string, first: boolean): boolean {
  if (line.length > LONGEST_HEADLINE) return false;
  if (!CLOSED.test(line)) return true;
  return first && /[?!]["”’']*$/.test(line) && line.length <= 100;
}
