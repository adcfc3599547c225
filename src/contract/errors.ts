/** Codes of the errors a caller can meet. */
export type StanceErrorCode =
  | 'invalid-text'
  | 'text-too-long'
  | 'invalid-option'
  | 'reserved-id'
  | 'duplicate-actor'
  | 'overlapping-definition'
  | 'invalid-mention'
  | 'overlapping-mention'
  | 'unknown-actor'
  | 'invalid-act';

/**
 * The one error that this library throws on purpose. The message names the option or offset,
 * what was found and what is allowed; `code` is for programs.
 *
 * @example
 * try { analyze(text, { date: 'yesterday' }) }
 * catch (error) { if (error instanceof StanceError) console.error(error.code, error.message) }
 */
export class StanceError extends Error {
  /** Tells it from other errors where `instanceof` cannot, across realms or copies of the package. */
  override readonly name = 'StanceError';

  constructor(
    /** For programs; the message is for people. */
    readonly code: StanceErrorCode,
    message: string,
  ) {
    super(`actor-stance: ${message}`);
  }
}
