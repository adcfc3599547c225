import type { Party, Span } from '../contract';

/** Somebody made responsible for some words. */
export interface Attribution {
  /** Never the editorial itself; `[UNNAMED]` when the text names no speaker ("it is said that …"). */
  readonly speakers: readonly Party[];
  readonly form: 'direct' | 'indirect' | 'thought';
  /** Whether the words show no speaker at all, so that nothing says it is somebody else than whoever acts in them. */
  readonly nobody?: true;
  /** The attributing words, as offsets into the text. */
  readonly cue: Span;
  /** The words attributed, as offsets into the text. The cue is outside. */
  readonly content: readonly Span[];
}

/** Whether an offset lies in the words attributed. */
export function attributes({ content }: Attribution, offset: number): boolean {
  return content.some(({ start, end }) => start <= offset && offset < end);
}

/** Length of the words attributed: an attribution that contains another is longer. */
export function extent({ content }: Attribution): number {
  return content.reduce((total, { start, end }) => total + end - start, 0);
}
