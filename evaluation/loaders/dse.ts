import { join } from 'node:path';
import { BadLine, readLines } from './file';

/** "Who Blames or Endorses Whom?": pairs of entities with a directed stance (ACL Findings 2021; cite the paper). */
export const dseSource = 'https://github.com/bywords/directed_sentiment_analysis';

export type DsePart = 'train' | 'valid';
/** A and B are the two entities in text order. */
export const pairLabels = ['neutral', 'A praises B', 'B praises A', 'A blames B', 'B blames A'] as const;
export type PairLabel = (typeof pairLabels)[number];

/** A sentence with its two entities. */
export interface DseItem {
  /** The sentence without the brackets. */
  readonly text: string;
  /** Offsets of the two entities in UTF-16 code units, brackets not counted. */
  readonly a: { readonly start: number; readonly end: number };
  readonly b: { readonly start: number; readonly end: number };
  readonly label: PairLabel;
}

/**
 * An entity as the data gives it may have lost its last letter (`[Democrat]s`) or taken an apostrophe (`[Trump’]s`):
 * letters after it are taken in, a possessive is left out.
 */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let last = end;
  while (last > start && /['’\s]/.test(text.charAt(last - 1))) last -= 1;
  if (last === end) while (/\p{L}/u.test(text.charAt(last))) last += 1;
  // An entity of marks alone stays as it is given.
  return { start, end: last > start ? last : end };
}

/** Reads one line of the data. */
export function parseDseLine(text: string, path: string, line: number): DseItem {
  const columns = text.split('\t');
  const marked = columns[0] ?? '';
  const label = pairLabels[Number(columns.at(-1))];
  if (columns.length < 4 || label === undefined)
    throw new BadLine(path, line, 'four columns are needed, the last a label from 0 to 4');
  const match = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/.exec(marked);
  if (match === null) throw new BadLine(path, line, 'two bracketed entities are needed');
  const [, before = '', a = '', between = '', b = '', after = ''] = match;
  const sentence = before + a + between + b + after;
  const startB = before.length + a.length + between.length;
  return {
    text: sentence,
    a: trimmed(sentence, before.length, before.length + a.length),
    b: trimmed(sentence, startB, startB + b.length),
    label,
  };
}

/** All items of a part, in the order of the file. */
export function loadDse(data: string, part: DsePart): DseItem[] {
  const path = join(data, 'dse', `${part}.txt`);
  return readLines(path, dseSource).map((line) => parseDseLine(line.text, path, line.number));
}

/** What tells two sentences of this data apart: their first 60 letters, in lower case. */
export function beginning(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .slice(0, 60);
}

/**
 * Training items without the copies that the published split holds: one of each sentence and pair, and none whose
 * first 60 letters also begin a sentence of the held-out items.
 */
export function decontaminated(train: readonly DseItem[], heldOut: readonly DseItem[]): DseItem[] {
  const banned = new Set(heldOut.map((item) => beginning(item.text)));
  const seen = new Set<string>();
  return train.filter((item) => {
    const key = `${beginning(item.text)} ${item.text.slice(item.a.start, item.a.end)} ${item.text.slice(item.b.start, item.b.end)}`;
    if (banned.has(beginning(item.text)) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
