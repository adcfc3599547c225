import type { SentenceKind, Span, Warning } from '../contract';

/** One token; `text` is exactly the caller's characters at its span. */
export interface Token extends Span {
  readonly text: string;
}

/** A sentence with its tokens. The span has no white space at either end. */
export interface TextSentence extends Span {
  /** Position among all sentences of the document, from 0. */
  readonly index: number;
  /** Position of its paragraph among the paragraphs that hold sentences, from 0. */
  readonly paragraph: number;
  readonly kind: SentenceKind;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A stretch of layout that belongs to no sentence. */
export interface Mark extends Span {
  readonly kind: 'date-line' | 'end-mark' | 'list-mark';
}

/** A text that has been read: its layout, sentences and tokens, all as offsets into the caller's string. */
export interface TextDocument {
  readonly text: string;
  /** ISO date (`YYYY-MM-DD`) read from a date line, when there is one. */
  readonly date?: string;
  readonly sentences: readonly TextSentence[];
  readonly marks: readonly Mark[];
  readonly warnings: readonly Warning[];
}
