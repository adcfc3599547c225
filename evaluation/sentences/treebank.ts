import { readLines } from '../loaders';

/** A sentence of a treebank: its text and the offsets of its words in it. */
export interface TreebankSentence {
  readonly text: string;
  readonly words: readonly { readonly start: number; readonly end: number }[];
  /** Whether a paragraph begins with it. */
  readonly beginsParagraph: boolean;
}

/** Documents of a CoNLL-U file, as lists of sentences. */
export function readTreebank(path: string, source: string): TreebankSentence[][] {
  const documents: TreebankSentence[][] = [];
  let text = '';
  let forms: string[] = [];
  let beginsParagraph = false;
  for (const { text: line } of readLines(path, source)) {
    if (line.startsWith('# newdoc')) documents.push([]);
    else if (/^# newpar(?: |$)/.test(line)) beginsParagraph = true;
    else if (line.startsWith('# text = ')) text = line.slice('# text = '.length);
    else if (/^\d+\t/.test(line)) forms.push(line.split('\t')[1] ?? '');
    else if (line === '' && forms.length > 0) {
      documents.at(-1)?.push({ text, words: locate(text, forms), beginsParagraph });
      forms = [];
      beginsParagraph = false;
    }
  }
  return documents.filter((document) => document.length > 0);
}

/** Finds the words in the text. A word that is not written as it stands there (`you` in `ya`) is left out. */
function locate(text: string, forms: readonly string[]): { start: number; end: number }[] {
  const words: { start: number; end: number }[] = [];
  let offset = 0;
  for (const form of forms) {
    const start = text.indexOf(form, offset);
    if (start < 0 || text.slice(offset, start).trim() !== '') continue;
    offset = start + form.length;
    words.push({ start, end: offset });
  }
  return words;
}
