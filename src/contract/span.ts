/**
 * A half-open stretch of the caller's text in UTF-16 code units: `text.slice(start, end)` is its surface.
 */
export interface Span {
  /** Offset of the first code unit, 0 or more. */
  readonly start: number;
  /** Offset after the last code unit, `start` or more. */
  readonly end: number;
}
