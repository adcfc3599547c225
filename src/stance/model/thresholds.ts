/**
 * How probable blame or praise must be before the layer adds an act that no rule found. All in one place; the values
 * were set on the development parts (`docs/stance-model.md`).
 */
export const THRESHOLDS = {
  /**
   * A mention that the caller gave: blame or praise need only be more probable than the other and than neither, after
   * neither is weighed by this. The caller asks how this party fares, so no answer is also an answer.
   */
  givenAgainstNeutral: 0.8,
  /** A pair that the caller gave, the earlier in the text as source; against neither, weighed as above. */
  givenForward: 0.4,
  /** A pair that the caller gave, the later in the text as source. */
  givenBackward: 0.2,
  /** A pair that the caller gave, with a deed of the one against the other. */
  besideDeed: 0.8,
} as const;
