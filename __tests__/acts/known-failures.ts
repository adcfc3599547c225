/** Entries whose own sentence does not show their parties, with the parser as it is. */
export const KNOWN_FAILURES: readonly string[] = [];
