import type { TreebankSentence, TreebankWord } from './conllu';

/** A document put together again from its sentences; heads and offsets are those of the document. */
export interface TreebankDocument {
  readonly name: string;
  readonly genre: string;
  readonly text: string;
  readonly words: readonly TreebankWord[];
}

/** Joins the sentences of each document by a space, and its paragraphs by what is given. */
export function rebuildDocuments(
  sentences: readonly TreebankSentence[],
  paragraphBreak = ' ',
): TreebankDocument[] {
  const byDocument = new Map<string, TreebankSentence[]>();
  for (const sentence of sentences) {
    const same = byDocument.get(sentence.document);
    if (same === undefined) byDocument.set(sentence.document, [sentence]);
    else same.push(sentence);
  }
  return [...byDocument].map(([name, parts]) => {
    const words: TreebankWord[] = [];
    let text = '';
    for (const part of parts) {
      if (text !== '') text += part.beginsParagraph ? paragraphBreak : ' ';
      const offset = text.length;
      const before = words.length;
      for (const word of part.words) {
        const head = word.head < 0 ? -1 : word.head + before;
        words.push({ ...word, head, start: word.start + offset, end: word.end + offset });
      }
      text += part.text;
    }
    return { name, genre: parts[0]?.genre ?? '', text, words };
  });
}
