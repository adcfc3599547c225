import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createReader } from '../../src/text';
import type { Measure } from '../table';

const editorials = join(import.meta.dirname, '../../examples/editorials');

/** Documents a round reads: all different, since an engine remembers what it did with the same string before. */
const DOCUMENTS = 240;
/** Paragraphs a document is put together from. */
const PARAGRAPHS = 4;
/** Rounds of both readers in turn; the middle one of their ratios counts, since other work on the machine comes and goes. */
const ROUNDS = 21;

/**
 * Reading from guard to tokens against bare winkNLP (sentence boundaries, negation, parts of speech, tokens out), both
 * in one run on documents put together from the paragraphs of the bundled editorials.
 */
export function measureReading(): Measure {
  const texts = makeDocuments();
  const reader = createReader();
  const nlp = winkNLP(model, ['sbd', 'negation', 'pos']);
  const ours = (text: string): number => reader.read(text).sentences.length;
  const bare = (text: string): number => nlp.readDoc(text).tokens().out().length;
  const rounds = Array.from({ length: ROUNDS }, () => ({ bare: rate(bare, texts), ours: rate(ours, texts) }));
  const share = 100 * median(rounds.map((round) => round.ours / round.bare));
  return {
    title: 'Reading: documents per second',
    columns: ['reader', 'documents/s', '% of bare winkNLP'],
    rows: [
      ['bare winkNLP (sbd, negation, pos)', Math.round(median(rounds.map((round) => round.bare))), 100],
      ['text/ (guard to tokens)', Math.round(median(rounds.map((round) => round.ours))), Math.round(share)],
    ],
    notes: [
      `Medians over ${ROUNDS} rounds of ${DOCUMENTS} different documents each, both readers in turn in one process.`,
    ],
  };
}

/** Documents that all differ: paragraphs of the editorials, each time other ones together. */
function makeDocuments(): string[] {
  const paragraphs = readdirSync(editorials)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(join(editorials, name), 'utf8').split('\n\n'))
    .filter((paragraph) => paragraph.length > 300);
  return Array.from({ length: DOCUMENTS }, (_, document) =>
    Array.from(
      { length: PARAGRAPHS },
      (__, place) => paragraphs[(document * (place + 1) + place * 7) % paragraphs.length] ?? '',
    ).join(`\n\n${document}\n\n`),
  );
}

/** Documents per second. */
function rate(read: (text: string) => number, texts: readonly string[]): number {
  let counted = 0;
  const start = performance.now();
  for (const text of texts) counted += read(text);
  const seconds = (performance.now() - start) / 1000;
  return counted > 0 ? texts.length / seconds : 0;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const { title, columns, rows, notes = [] } = measureReading();
console.log([title, columns.join(' | '), ...rows.map((row) => row.join(' | ')), ...notes].join('\n'));
