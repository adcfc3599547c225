import type { Quotation, TextDocument, TextSentence } from '../text';
import { findQuotations, isAsciiLetter, isDigit, isShouted, plainCase } from '../text';
import type { ParsedToken, Tree } from '../syntax';
import type { NameHit, NameIndex } from './gazetteer';

/** A sentence with its tree and the known names in it. */
export interface Reading {
  readonly index: number;
  readonly sentence: TextSentence;
  readonly tree: Tree;
  readonly tokens: readonly ParsedToken[];
  /** The tokens in lower case, typographic apostrophes made plain. */
  readonly words: readonly string[];
  readonly hits: readonly NameHit[];
  /** Whether a token stands in quotation marks. */
  readonly quoted: (position: number) => boolean;
  /** A headline in capitals or title case: capitals show no names in it. */
  readonly capitalised: boolean;
}

// Most words begin with a letter of ASCII, which is told far sooner than a letter of any script.
const WORD = /^\p{L}/u;
const UPPER = /^\p{Lu}/u;

export function isWord(token: ParsedToken | undefined): boolean {
  if (token === undefined) return false;
  const code = token.text.charCodeAt(0);
  return code < 128 ? isAsciiLetter(code) : WORD.test(token.text);
}

export function isCapital(token: ParsedToken | undefined): boolean {
  if (token === undefined) return false;
  const code = token.text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(token.text);
}

/** Whether a word of this class can be part of a name or a noun phrase. */
export function openTag(upos: string): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'X';
}

/** The token in lower case, typographic apostrophes made plain. */
export function lower(token: ParsedToken | undefined): string {
  return token === undefined ? '' : plainCase(token.text);
}

/** The word at a position in lower case, '' outside the sentence. */
export function wordAt(reading: Reading, position: number): string {
  // Engines are slow to find nothing at a negative index.
  return position < 0 ? '' : (reading.words[position] ?? '');
}

const CLAUSE_MARKS = /^[:;.?!—–•*]/;
const NUMBER = /^\p{N}/u;

function isNumber({ text }: ParsedToken): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? isDigit(code) : NUMBER.test(text);
}

/** Whether a capital at this token may only mark the start of a sentence, quotation or clause after a colon. */
export function startsClause(tokens: readonly ParsedToken[], position: number): boolean {
  for (let before = position - 1; before >= 0; before--) {
    const token = tokens[before];
    if (token === undefined) return true;
    if (isWord(token) || isNumber(token)) return false;
    if (CLAUSE_MARKS.test(token.text)) return true;
  }
  return true;
}

function allCapitals(sentence: TextSentence, tokens: readonly ParsedToken[]): boolean {
  if (isShouted(sentence.text)) return true;
  if (sentence.kind !== 'headline') return false;
  const long = tokens.filter((token) => isWord(token) && token.text.length > 3);
  return long.length > 2 && long.filter(isCapital).length / long.length > 0.7;
}

/** Sentences that can name actors: bylines name the paper's own people and are left out. */
export function readSentences(
  document: TextDocument,
  trees: readonly Tree[],
  names: NameIndex,
): readonly Reading[] {
  const quotations = findQuotations(document);
  // Both stand in text order, so that the quotations of a sentence follow those of the one before.
  let next = 0;
  return document.sentences.flatMap((sentence) => {
    const tree = trees[sentence.index];
    if (tree === undefined || sentence.kind === 'byline') return [];
    const { tokens } = tree;
    // Pushed one by one, so that engines make an array of one kind, and compile what reads it once.
    const words: string[] = [];
    for (const token of tokens) words.push(lower(token));
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= sentence.start) next++;
    const quotes: Quotation[] = [];
    for (let at = next; at < quotations.length; at++) {
      const quotation = quotations[at];
      if (quotation === undefined || quotation.start >= sentence.end) break;
      quotes.push(quotation);
    }
    return [
      {
        index: sentence.index,
        sentence,
        tree,
        tokens,
        words,
        hits: names.find(sentence),
        quoted: (position) => {
          if (quotes.length === 0) return false;
          const at = tokens[position]?.start ?? -1;
          return quotes.some(({ start, end }) => start <= at && at < end);
        },
        capitalised: allCapitals(sentence, tokens),
      },
    ];
  });
}
