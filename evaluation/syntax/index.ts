import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createSyntaxModel, type SyntaxModel } from '../../src/syntax/model';
import { createReader, type Reader, type Token } from '../../src/text';
import { type Measure, type MeasureOptions, MissingData } from '../table';
import { projectTree } from './align';
import { type BadLine, readTreebank, type TreebankSentence } from './conllu';
import { rebuildDocuments, type TreebankDocument } from './documents';
import { type ParsedToken, SyntaxScores } from './scores';

const TREEBANKS = [
  { name: 'GUM', file: 'ud/en_gum-dev.conllu' },
  { name: 'EWT', file: 'ud/en_ewt-dev.conllu' },
] as const;

const SOURCE = 'https://universaldependencies.org (UD_English-EWT, UD_English-GUM)';

/** Relations that carry roles, then those that shape the sentence. */
const RELATIONS = [
  'nsubj', 'obj', 'nsubj:pass', 'obl:agent', 'nmod:poss', 'iobj', 'obl', 'nmod', 'conj', 'ccomp', 'xcomp',
  'acl:relcl', 'acl', 'advcl', 'appos',
] as const; // prettier-ignore

/** Kinds of text that are edited prose, near to what editorials are written in. */
const CLEAN: ReadonlySet<string> = new Set(['news', 'interview', 'bio', 'voyage', 'textbook', 'speech']);

/**
 * Measures tags and trees on the development parts: from raw text with our own sentences and tokens, and once more with
 * the treebank's sentences.
 *
 * @throws MissingData when a treebank is not there
 */
export function measureSyntax({
  data,
  progress,
}: Pick<MeasureOptions, 'data' | 'progress'>): readonly Measure[] {
  const reader = createReader();
  const model = createSyntaxModel();
  const attachment: [string, number, number, number, number, number][] = [];
  const raw: { name: string; scores: SyntaxScores }[] = [];
  const bad: BadLine[] = [];
  const figures: Record<string, number> = {};
  TREEBANKS.forEach(({ name, file }, index) => {
    const path = join(data, file);
    if (!existsSync(path)) throw new MissingData(path, SOURCE);
    const treebank = readTreebank(path);
    bad.push(...treebank.bad);
    const documents = rebuildDocuments(treebank.sentences);
    const all = scoreDocuments(documents, reader, model);
    raw.push({ name, scores: all });
    attachment.push(row(`${name} dev, raw text`, all));
    const slug = name.toLowerCase();
    figures[`syntax.${slug}.uas`] = all.share(all.heads);
    figures[`syntax.${slug}.las`] = all.share(all.arcs);
    const clean = documents.filter((document) => CLEAN.has(document.genre));
    if (clean.length > 0)
      attachment.push(row(`  edited kinds (all but vlog)`, scoreDocuments(clean, reader, model)));
    for (const genre of new Set(documents.map((document) => document.genre))) {
      const part = documents.filter((document) => document.genre === genre);
      attachment.push(row(`  ${genre}`, scoreDocuments(part, reader, model)));
    }
    const laidOut = scoreDocuments(rebuildDocuments(treebank.sentences, '\n\n'), reader, model);
    attachment.push(row(`${name} dev, raw text, paragraphs kept`, laidOut));
    figures[`syntax.${slug}-paragraphs.uas`] = laidOut.share(laidOut.heads);
    figures[`syntax.${slug}-paragraphs.las`] = laidOut.share(laidOut.arcs);
    attachment.push(
      row(`${name} dev, treebank's sentences`, scoreSentences(treebank.sentences, reader, model)),
    );
    progress?.((index + 1) / TREEBANKS.length);
  });
  return [
    {
      title: 'Trees and tags',
      columns: ['text', 'words', 'UAS', 'LAS', 'XPOS', 'UPOS'],
      rows: attachment,
      notes: [
        'Raw text: the sentences of a document joined by a space throughout, the harder reading: headings, greetings and signatures run into what follows. Paragraphs kept: a blank line where the treebank begins a paragraph (`# newpar`), as UD ships its raw texts and its shared tasks measured. Both are read with our own sentence ends.',
        'Punctuation is left out. Gold trees are projected onto our own tokens by character span; an arc across one of our sentence ends counts as wrong, and so does a word that no token covers.',
        ...bad.map(({ file, line, problem }) => `Left out: ${file}:${line}: ${problem}.`),
      ],
      figures,
    },
    {
      title: 'Relations (F1, raw text)',
      columns: ['relation', ...raw.map(({ name }) => `${name} dev`)],
      rows: RELATIONS.map((relation) => [relation, ...raw.map(({ scores }) => scores.relation(relation).f1)]),
    },
    {
      title: '(verb, subject, object) triples, raw text',
      columns: ['text', 'recall', 'precision', 'triples'],
      rows: raw.map(({ name, scores: { triples } }) => [
        `${name} dev`,
        triples.recall,
        triples.precision,
        triples.gold,
      ]),
    },
  ];
}

function row(name: string, scores: SyntaxScores): [string, number, number, number, number, number] {
  const { words, heads, arcs, xpos, upos } = scores;
  return [name, words, scores.share(heads), scores.share(arcs), scores.share(xpos), scores.share(upos)];
}

function scoreDocuments(
  documents: readonly TreebankDocument[],
  reader: Reader,
  model: SyntaxModel,
): SyntaxScores {
  const scores = new SyntaxScores();
  for (const { text, words } of documents) {
    const sentences = reader.read(text).sentences.map((sentence) => sentence.tokens);
    addTo(scores, words, sentences, model);
  }
  return scores;
}

function scoreSentences(
  sentences: readonly TreebankSentence[],
  reader: Reader,
  model: SyntaxModel,
): SyntaxScores {
  const scores = new SyntaxScores();
  for (const { text, words } of sentences) {
    addTo(scores, words, [reader.read(text).sentences.flatMap((sentence) => sentence.tokens)], model);
  }
  return scores;
}

function addTo(
  scores: SyntaxScores,
  words: TreebankDocument['words'],
  sentences: readonly (readonly Token[])[],
  model: SyntaxModel,
): void {
  const tokens = sentences.flat();
  const parsed: ParsedToken[] = [];
  for (const sentence of sentences) {
    const offset = parsed.length;
    const { heads, deprels, xpos, upos } = model.annotate(sentence.map((token) => token.text));
    heads.forEach((head, index) => {
      parsed.push({
        head: head < 0 ? -1 : head + offset,
        deprel: deprels[index] ?? '',
        xpos: xpos[index] ?? '',
        upos: upos[index] ?? '',
      });
    });
  }
  const missing = words.filter(
    ({ upos, start, end }) =>
      upos !== 'PUNCT' && !tokens.some((token) => token.start < end && start < token.end),
  );
  scores.add(projectTree(words, tokens), parsed, missing.length);
}
