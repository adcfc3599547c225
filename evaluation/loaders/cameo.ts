import { join } from 'node:path';
import { BadLine, readLines } from './file';
import type { Line } from './file';

/** CAMEO events from Multi-CoPED as published with ConfliBERT (AIES 2022): to measure on, never to train on. */
export const cameoSource = 'https://github.com/eventdata/ConfliBERT';

export const cameoClasses = [
  'statement',
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
] as const;
export type CameoClass = (typeof cameoClasses)[number];

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A sentence with its class of event, its sources and its targets. */
export interface CameoItem {
  readonly text: string;
  readonly label: CameoClass;
  readonly sources: readonly Place[];
  readonly targets: readonly Place[];
}

/** A sentence of the span file: its words with their marks. */
interface Marked {
  readonly words: readonly { readonly text: string; readonly mark: string }[];
}

/** S: source, T: target, R: a party of a reciprocal event, which is both. */
const marks = new Set(['O', 'B-S', 'I-S', 'B-T', 'I-T', 'B-R', 'I-R']);

/** Reads the span file: one word a line with its mark, sentences parted by empty lines. */
export function parseSpans(lines: readonly Line[], path: string): Marked[] {
  const sentences: Marked[] = [];
  let words: { text: string; mark: string }[] = [];
  for (const line of lines) {
    if (line.text.trim() === '') {
      if (words.length > 0) sentences.push({ words });
      words = [];
      continue;
    }
    const cut = line.text.lastIndexOf(' ');
    const mark = line.text.slice(cut + 1);
    if (cut < 1 || !marks.has(mark))
      throw new BadLine(path, line.number, 'a word and one of O, B-S, I-S, B-T, I-T, B-R, I-R are needed');
    words.push({ text: line.text.slice(0, cut), mark });
  }
  if (words.length > 0) sentences.push({ words });
  return sentences;
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The spans of the marked words in the running sentence, found letter by letter; spacing and quote marks differ. */
export function locate(text: string, marked: Marked): { sources: Place[]; targets: Place[] } {
  const sources: { start: number; end: number }[] = [];
  const targets: { start: number; end: number }[] = [];
  const listsOf = (mark: string): { start: number; end: number }[][] => {
    if (mark.endsWith('R')) return [sources, targets];
    return mark.endsWith('S') ? [sources] : mark.endsWith('T') ? [targets] : [];
  };
  let at = 0;
  for (const word of marked.words) {
    const letters = plain(word.text);
    if (letters === '') continue;
    while (at < text.length && plain(text.charAt(at)) === '') at += 1;
    const start = at;
    for (let taken = 0; taken < letters.length && at < text.length; at += 1) {
      if (plain(text.charAt(at)) !== '') taken += 1;
    }
    for (const list of listsOf(word.mark)) {
      const last = list.at(-1);
      if (word.mark.startsWith('I') && last !== undefined) last.end = at;
      else list.push({ start, end: at });
    }
  }
  return { sources, targets };
}

/** Sentences that both files hold, with class and spans; the files share about seven in ten. */
export function loadCameo(data: string): CameoItem[] {
  const classPath = join(data, 'cameo', 'class_train.tsv');
  const spanPath = join(data, 'cameo', 'ner_train.txt');
  const marked = new Map(
    parseSpans(readLines(spanPath, cameoSource), spanPath).map((sentence) => [
      plain(sentence.words.map((word) => word.text).join('')),
      sentence,
    ]),
  );
  return readLines(classPath, cameoSource).flatMap((line) => {
    const [text = '', digit = ''] = line.text.split('\t');
    const label = /^[0-4]$/.test(digit) ? cameoClasses[Number(digit)] : undefined;
    if (label === undefined)
      throw new BadLine(classPath, line.number, 'a sentence and a class from 0 to 4 are needed');
    const spans = marked.get(plain(text));
    return spans === undefined ? [] : [{ text, label, ...locate(text, spans) }];
  });
}
