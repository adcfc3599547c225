import { join } from 'node:path';
import * as v from 'valibot';
import { BadLine, readLines } from './file';

/** NewsMTSC: news sentences with the stance that a target receives (Hamborg and Donnay, EACL 2021; MIT). */
export const newsmtscSource = 'https://github.com/fhamborg/NewsMTSC';

export type NewsmtscPart = 'train' | 'dev_rw' | 'dev_mt';
export const polarities = ['negative', 'neutral', 'positive'] as const;
export type Polarity = (typeof polarities)[number];

/** One target of one sentence. */
export interface NewsmtscItem {
  readonly text: string;
  /** Offsets of the target in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly label: Polarity;
}

const byNumber: ReadonlyMap<number, Polarity> = new Map([
  [2, 'negative'],
  [4, 'neutral'],
  [6, 'positive'],
]);

const entrySchema = v.object({
  sentence_normalized: v.pipe(v.string(), v.nonEmpty()),
  targets: v.array(
    v.object({
      from: v.pipe(v.number(), v.integer(), v.minValue(0)),
      to: v.pipe(v.number(), v.integer()),
      mention: v.string(),
      polarity: v.number(),
    }),
  ),
});

/** Reads one line of the data: a sentence with its targets, as one item for each target. */
export function parseNewsmtscLine(text: string, path: string, line: number): NewsmtscItem[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new BadLine(path, line, 'not JSON');
  }
  const entry = v.safeParse(entrySchema, data);
  if (!entry.success) throw new BadLine(path, line, entry.issues.map((issue) => issue.message).join('; '));
  const sentence = entry.output.sentence_normalized;
  return entry.output.targets.map((target) => {
    const label = byNumber.get(target.polarity);
    if (label === undefined)
      throw new BadLine(path, line, `polarity ${target.polarity}; it must be 2, 4 or 6`);
    if (sentence.slice(target.from, target.to) !== target.mention)
      throw new BadLine(path, line, `no "${target.mention}" at ${target.from}..${target.to}`);
    return { text: sentence, start: target.from, end: target.to, label };
  });
}

/** All items of a part, in the order of the file. */
export function loadNewsmtsc(data: string, part: NewsmtscPart): NewsmtscItem[] {
  const path = join(data, 'newsmtsc', `${part}.jsonl`);
  return readLines(path, newsmtscSource).flatMap((line) => parseNewsmtscLine(line.text, path, line.number));
}
