import type { SentenceKind, Span } from '../contract';
import { isByline, isNameLine } from './byline';
import { skipBlank, trimBlank } from './characters';
import { readDateLine, readDatePrefix } from './date-line';
import { isEndMark, trailingEndMark } from './end-mark';
import { findListItems } from './lists';
import type { Item } from './lists';
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
/** Longest heading between paragraphs. */
const LONGEST_HEADING = 80;
/** Longest headline that is a whole sentence. */
const LONGEST_STATEMENT = 100;
/** What a paragraph ends with when it is no heading. */
const CLOSED = /[.?!…:;,]["”’')\]]*$/;

/** Reads the layout of a text. */
export function readLayout(text: string): Layout {
  const all = splitParagraphs(text);
  const marks: Mark[] = [];
  const paragraphs: Span[] = [];
  const dates: (string | undefined)[] = [];
  let inHeader = true;
  for (const [index, paragraph] of all.entries()) {
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + REACH));
    if (isEndMark(line)) {
      marks.push({ ...paragraph, kind: 'end-mark' });
      continue;
    }
    const dateLine = readDateLine(line);
    if (dateLine !== undefined) {
      marks.push({ ...paragraph, kind: 'date-line' });
      // A date between paragraphs dates what stands below it, not the text.
      if (inHeader || isLast(text, all, index)) dates.push(dateLine.date);
      continue;
    }
    const prefix = readDatePrefix(line);
    let { start, end } = paragraph;
    if (prefix !== undefined) {
      marks.push({ start, end: start + prefix.length, kind: 'date-line' });
      if (inHeader) dates.push(prefix.date);
      start = skipBlank(text, start + prefix.length, end);
    }
    const endMark = trailingEndMark(text, start, end);
    if (endMark < end) {
      marks.push({ start: endMark, end, kind: 'end-mark' });
      end = trimBlank(text, start, endMark);
    }
    if (end > start) paragraphs.push({ start, end });
    inHeader &&= end - start <= LONGEST_STATEMENT;
  }
  const { items, marks: listMarks } = findListItems(text, paragraphs);
  const blocks = nameKinds(text, items, marks);
  const date = dates.find((found) => found !== undefined);
  const layout = { blocks, marks: [...marks, ...listMarks].sort((a, b) => a.start - b.start) };
  return date === undefined ? layout : { ...layout, date };
}

/** How much of a paragraph is looked at, in code units. */
const REACH = 200;

/** Whether nothing but end marks follows. */
function isLast(text: string, paragraphs: readonly Span[], index: number): boolean {
  return paragraphs
    .slice(index + 1, index + 4)
    .every(({ start, end }) => isEndMark(text.slice(start, Math.min(end, start + REACH))));
}

function nameKinds(text: string, items: readonly Item[], marks: readonly Mark[]): Block[] {
  const dateLines = marks.filter(({ kind }) => kind === 'date-line');
  let inHeader = true;
  let headlines = 0;
  return items.map(({ start, end, listed }, index) => {
    const line = text.slice(start, Math.min(end, start + REACH));
    const next = items[index + 1];
    const named = inHeader && headlines > 0 && isNameLine(line);
    let kind: SentenceKind = 'prose';
    if (listed) kind = 'list-item';
    else if (items.length > 1 && (inHeader || next === undefined) && (isByline(line) || named))
      kind = 'byline';
    else if (next !== undefined && isHeadline(line, inHeader && headlines === 0)) kind = 'headline';
    else if (next !== undefined && index === 0 && line.length <= LONGEST_STATEMENT) {
      // “Enough.” is a headline when a byline or date stands below it.
      const above =
        items.length > 2 && isByline(text.slice(next.start, Math.min(next.end, next.start + REACH)));
      if (above || dateLines.some((mark) => mark.start >= end && mark.end <= next.start)) kind = 'headline';
    }
    if (kind === 'headline') headlines += 1;
    inHeader &&= kind === 'headline' || kind === 'byline';
    return { start, end, kind };
  });
}

/** A short line without a full stop; the first one of all may be a question or a cry. */
function isHeadline(line: string, first: boolean): boolean {
  if (!CLOSED.test(line)) return line.length <= (first ? LONGEST_HEADLINE : LONGEST_HEADING);
  return first && /[?!]["”’']*$/.test(line) && line.length <= LONGEST_STATEMENT;
}
