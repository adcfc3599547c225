/** sentences/: how well text/ finds sentences and tokens, on treebanks, golden rules and gold editorials. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createReader } from '../../src/text';
import type { Reader } from '../../src/text';
import { loadEditorials } from '../loaders';
import type { Measure, MeasureOptions } from '../table';
import { goldenRules, goldenRulesSource, readPublishedRules } from './golden-rules';
import type { GoldenRule } from './golden-rules';
import { readTreebank } from './treebank';
import type { TreebankSentence } from './treebank';

/** Treebanks that are measured: GUM is the aim, EWT (mails, weblogs, reviews) is for information. */
const TREEBANKS = [
  {
    name: 'GUM dev',
    key: 'gum',
    file: 'ud/en_gum-dev.conllu',
    source: 'UniversalDependencies/UD_English-GUM',
  },
  {
    name: 'EWT dev',
    key: 'ewt',
    file: 'ud/en_ewt-dev.conllu',
    source: 'UniversalDependencies/UD_English-EWT',
  },
] as const;

/** Sentences and tokens, one table each. */
export function measureSentences({ data, gold, progress }: MeasureOptions): Measure[] {
  const reader = createReader();
  const treebanks = TREEBANKS.map((treebank) => ({
    ...treebank,
    documents: readTreebank(join(data, treebank.file), treebank.source),
  }));
  const measured = treebanks.flatMap(({ name, key, documents }, index) => {
    progress?.((index + 1) / (treebanks.length + 1));
    return [
      { key: `sentences.${key}`, row: name, ...scoreTreebank(reader, documents, ' ') },
      {
        key: `sentences.${key}-paragraphs`,
        row: `${name}, paragraphs kept`,
        ...scoreTreebank(reader, documents, '\n\n'),
      },
    ];
  });
  return [
    sentenceTable(measured),
    tokenTable(measured.filter((_, index) => index % 2 === 0)),
    goldenTable(reader, join(data, 'golden-rules/english_spec.rb')),
    ...(existsSync(join(gold, 'editorials')) ? [editorialTable(reader, gold)] : []),
  ];
}

/** Counts of what was found, what there is, and what of it was found. */
interface Counts {
  readonly found: number;
  readonly gold: number;
  readonly right: number;
}

interface TreebankScore {
  readonly sentences: Counts;
  readonly tokens: Counts;
}

type Measured = TreebankScore & { readonly key: string; readonly row: string };

/** Rebuilds each document by joining its sentences, and compares ends of sentences and spans of tokens. */
function scoreTreebank(
  reader: Reader,
  documents: readonly TreebankSentence[][],
  paragraphBreak: string,
): TreebankScore {
  const sentences = { found: 0, gold: 0, right: 0 };
  const tokens = { found: 0, gold: 0, right: 0 };
  for (const document of documents) {
    let text = '';
    const goldEnds: number[] = [];
    const goldTokens: string[] = [];
    for (const sentence of document) {
      if (text !== '') text += sentence.beginsParagraph ? paragraphBreak : ' ';
      for (const { start, end } of sentence.words)
        goldTokens.push(`${text.length + start}-${text.length + end}`);
      text += sentence.text;
      goldEnds.push(text.length);
    }
    const read = reader.read(text);
    add(
      sentences,
      read.sentences.map(({ end }) => end),
      goldEnds,
    );
    add(
      tokens,
      read.sentences.flatMap((sentence) => sentence.tokens.map(({ start, end }) => `${start}-${end}`)),
      goldTokens,
    );
  }
  return { sentences, tokens };
}

function add<Item>(
  counts: { found: number; gold: number; right: number },
  found: readonly Item[],
  gold: readonly Item[],
): void {
  const there = new Set(gold);
  counts.found += found.length;
  counts.gold += gold.length;
  counts.right += found.filter((item) => there.has(item)).length;
}

/** Precision, recall and their harmonic mean, as percentages. */
function scores({ found, gold, right }: Counts): [number, number, number] {
  return [(100 * right) / found, (100 * right) / gold, (200 * right) / (found + gold)];
}

function sentenceTable(measured: readonly Measured[]): Measure {
  return {
    title: 'Sentence ends',
    columns: ['text', 'sentences', 'precision', 'recall', 'F1'],
    rows: measured.map(({ row, sentences }) => [row, sentences.gold, ...scores(sentences)]),
    notes: [
      'Documents are rebuilt by joining their sentences with a space, or with a blank line where the treebank begins a paragraph.',
      'Headings, captions and signatures without a full stop cannot be told from what follows them once joined by a space.',
    ],
    figures: Object.fromEntries(measured.map(({ key, sentences }) => [`${key}.f1`, scores(sentences)[2]])),
  };
}

function tokenTable(measured: readonly Measured[]): Measure {
  return {
    title: 'Tokens',
    columns: ['text', 'tokens', 'precision', 'recall', 'F1'],
    rows: measured.map(({ row, tokens }) => [row, tokens.gold, ...scores(tokens)]),
    notes: [
      'A token is right when both of its ends are. Words of the treebank that are not written as they stand are left out.',
    ],
    figures: Object.fromEntries(
      measured.map(({ key, tokens }) => [`${key.replace('sentences', 'tokens')}.f1`, scores(tokens)[2]]),
    ),
  };
}

function goldenTable(reader: Reader, path: string): Measure {
  const published = readPublishedRules(path);
  const passed = goldenRules.filter((rule) => passes(reader, rule)).length;
  const rows = [['our texts for the 52 rules', passed, goldenRules.length]];
  if (published.length > 0) {
    rows.push([
      'the published texts',
      published.filter((rule) => passes(reader, rule)).length,
      published.length,
    ]);
  }
  return {
    title: 'Golden rules',
    columns: ['texts', 'passed', 'of'],
    rows,
    notes: [
      `The published texts are measured when ${goldenRulesSource} lies at golden-rules/english_spec.rb below the data.`,
    ],
    figures: { 'sentences.golden-rules': passed },
  };
}

/** Whether a rule's sentences come out; marks of list items are counted to their item. */
export function passes(reader: Reader, { text, sentences }: GoldenRule): boolean {
  const read = reader.read(text);
  const found = read.sentences.map(({ start, end }) => {
    const mark = read.marks.find(
      (candidate) => candidate.end <= start && text.slice(candidate.end, start).trim() === '',
    );
    return text.slice(mark?.start ?? start, end);
  });
  return found.length === sentences.length && found.every((sentence, index) => sentence === sentences[index]);
}

function editorialTable(reader: Reader, gold: string): Measure {
  const editorials = loadEditorials(gold);
  const rows = editorials.map(({ name, text, sentences, date }) => {
    const read = reader.read(text);
    const key = (kind: string, surface: string): string =>
      `${kind === 'bullet' ? 'list-item' : kind}: ${surface}`;
    const wanted = new Set(sentences.map((sentence) => key(sentence.kind, sentence.text)));
    const right = read.sentences.filter((sentence) => wanted.has(key(sentence.kind, sentence.text))).length;
    return [
      name,
      sentences.length,
      read.sentences.length,
      right,
      (read.date ?? null) === date ? 'yes' : 'no',
    ];
  });
  return {
    title: 'Sentences and kinds of the gold editorials',
    columns: ['editorial', 'gold', 'found', 'right', 'date right'],
    rows,
  };
}
