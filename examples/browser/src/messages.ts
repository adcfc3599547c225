/** What the page asks of the worker. */
export interface Question {
  /** Counts up: an answer to an older question is dropped. */
  readonly turn: number;
  readonly text: string;
}

/** What the worker answers: the report as HTML, or why there is none. */
export type Answer =
  | { readonly turn: number; readonly html: string; readonly acts: number; readonly milliseconds: number }
  | { readonly turn: number; readonly error: string };
