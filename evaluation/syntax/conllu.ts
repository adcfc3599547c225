import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A syntactic word of a treebank. */
export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head in the sentence, −1 for the root. */
  readonly head: number;
  readonly deprel: string;
  /** Offsets into the text of the sentence; the words of a contraction share out its span. */
  readonly start: number;
  readonly end: number;
}

export interface TreebankSentence {
  readonly id: string;
  /** Name of the document, and its kind of text (`news`, `weblog` …). */
  readonly document: string;
  readonly genre: string;
  /** Whether a paragraph begins with it (`# newpar`). */
  readonly beginsParagraph: boolean;
  readonly text: string;
  readonly words: readonly TreebankWord[];
}

/** A line that is no CoNLL-U, or breaks its sentence's tree. */
export interface BadLine {
  readonly file: string;
  readonly line: number;
  readonly problem: string;
}

export interface Treebank {
  readonly sentences: readonly TreebankSentence[];
  /** Sentences with a bad line are left out. */
  readonly bad: readonly BadLine[];
}

interface Line {
  readonly number: number;
  readonly text: string;
}

interface Draft {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
  readonly line: number;
}

interface Contraction {
  readonly first: number;
  readonly last: number;
  readonly form: string;
}

class Problem extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/** Reads a CoNLL-U file (https://universaldependencies.org/format.html) and checks every line. */
export function readTreebank(path: string): Treebank {
  const file = basename(path);
  const sentences: TreebankSentence[] = [];
  const bad: BadLine[] = [];
  let block: Line[] = [];
  let document = '';
  const close = (): void => {
    for (const line of block) {
      const named = /^# newdoc id = (.+)$/.exec(line.text);
      if (named?.[1] !== undefined) document = named[1];
    }
    if (block.some((line) => !line.text.startsWith('#'))) {
      try {
        sentences.push(readSentence(block, document));
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        bad.push({ file, line: error.line, problem: error.message });
      }
    }
    block = [];
  };
  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((text, index) => {
      if (text.trim() === '') close();
      else block.push({ number: index + 1, text: text.replace(/\r$/, '') });
    });
  close();
  return { sentences, bad };
}

/** `GUM_news_iodine` is news, `weblog-blogspot.com_…` a weblog. */
function genreOf(document: string): string {
  return /^GUM_([a-z]+)/.exec(document)?.[1] ?? /^[a-z]+/.exec(document)?.[0] ?? 'unknown';
}

function readSentence(block: readonly Line[], document: string): TreebankSentence {
  const first = block[0];
  if (first === undefined) throw new Error('an empty block is no sentence');
  let id = '';
  let text: string | undefined;
  const drafts: Draft[] = [];
  const contractions: Contraction[] = [];
  for (const line of block) {
    if (line.text.startsWith('#')) {
      id = /^# sent_id = (.+)$/.exec(line.text)?.[1] ?? id;
      text = /^# text = (.*)$/.exec(line.text)?.[1] ?? text;
      continue;
    }
    const fields = line.text.split('\t');
    if (fields.length !== 10) throw new Problem(line.number, `10 fields expected, ${fields.length} found`);
    const [name = '', form = '', lemma = '', upos = '', xpos = '', , head = '', deprel = ''] = fields;
    if (/^\d+\.\d+$/.test(name)) continue;
    const range = /^(\d+)-(\d+)$/.exec(name);
    if (range !== null) {
      contractions.push({ first: Number(range[1]) - 1, last: Number(range[2]) - 1, form });
      continue;
    }
    if (name !== String(drafts.length + 1))
      throw new Problem(line.number, `word ${drafts.length + 1} expected, "${name}" found`);
    if (form === '') throw new Problem(line.number, 'empty form');
    if (!/^[A-Z]+$/.test(upos)) throw new Problem(line.number, `"${upos}" is no universal tag`);
    if (!/^\d+$/.test(head)) throw new Problem(line.number, `"${head}" is no head`);
    if (!/^[a-z]+(:[a-z]+)*$/.test(deprel)) throw new Problem(line.number, `"${deprel}" is no relation`);
    drafts.push({ form, lemma, upos, xpos, head: Number(head) - 1, deprel, line: line.number });
  }
  if (id === '') throw new Problem(first.number, 'no sent_id');
  if (text === undefined) throw new Problem(first.number, 'no text');
  checkTree(drafts, first.number);
  return {
    id,
    document,
    genre: genreOf(document || id),
    beginsParagraph: block.some((line) => /^# newpar(?: |$)/.test(line.text)),
    text,
    words: place(drafts, contractions, text, first.number),
  };
}

function checkTree(words: readonly Draft[], line: number): void {
  const roots = words.filter((word) => word.head < 0).length;
  if (roots !== 1) throw new Problem(line, `one root expected, ${roots} found`);
  words.forEach((word, index) => {
    if (word.head >= words.length)
      throw new Problem(word.line, `head ${word.head + 1} of ${words.length} words`);
    let at = index;
    for (let steps = 0; at >= 0; steps++) {
      if (steps > words.length) throw new Problem(word.line, 'the head leads in a circle');
      at = words[at]?.head ?? -1;
    }
  });
}

/** Finds the words in the text of their sentence. */
function place(
  drafts: readonly Draft[],
  contractions: readonly Contraction[],
  text: string,
  line: number,
): TreebankWord[] {
  const words: TreebankWord[] = [];
  let at = 0;
  let index = 0;
  while (index < drafts.length) {
    const contraction = contractions.find((each) => each.first === index);
    const group = drafts.slice(index, (contraction?.last ?? index) + 1);
    const surface = contraction?.form ?? group[0]?.form ?? '';
    while (/\s/.test(text.charAt(at))) at++;
    if (!text.startsWith(surface, at)) {
      throw new Problem(group[0]?.line ?? line, `"${surface}" is not at character ${at} of the text`);
    }
    let start = at;
    for (const [position, draft] of group.entries()) {
      // "cannot" is "can" and "not"; where the parts do not spell the whole, the last part takes what is left.
      const last = position === group.length - 1;
      const end = last ? at + surface.length : Math.min(start + draft.form.length, at + surface.length);
      const { form, lemma, upos, xpos, head, deprel } = draft;
      words.push({ form, lemma, upos, xpos, head, deprel, start, end });
      start = end;
    }
    at += surface.length;
    index += Math.max(group.length, 1);
  }
  return words;
}
