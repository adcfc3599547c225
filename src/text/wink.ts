import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { isBlank } from './characters';

/** Offsets at which winkNLP begins a token, ascending; none past the first place where it lost the text. */
export type TokenStarts = readonly number[];

/** Finds token starts. `guarded` is `text` with spaces added at most. */
export type Tokenizer = (text: string, guarded: string) => TokenStarts;

/**
 * The one winkNLP of the process. Its model serialises a part of itself anew, and longer, at every load: some twenty
 * loads end in "Invalid string length". It keeps nothing of a document, so all analyzers may share it.
 */
let shared: ReturnType<typeof winkNLP> | undefined;

/**
 * winkNLP with an empty annotation pipe: its tokeniser alone. It knows no offsets, so they are found again by
 * walking the caller's string.
 */
export function createTokenizer(): Tokenizer {
  shared ??= winkNLP(model, []);
  const nlp = shared;
  return (text, guarded) => {
    // winkNLP declares `out()` as either of two array types; without an argument it returns strings.
    const words: readonly string[] = nlp.readDoc(guarded).tokens().out();
    return align(text, words);
  };
}

function align(text: string, words: readonly string[]): number[] {
  const starts: number[] = [];
  let offset = 0;
  for (const word of words) {
    if (word.trim() === '') continue;
    while (offset < text.length && isBlank(text.charCodeAt(offset)) && text[offset] !== word[0]) offset += 1;
    if (!text.startsWith(word, offset)) return starts;
    starts.push(offset);
    offset += word.length;
  }
  return starts;
}
