/**
 * Takes a feature: its name in two parts, where and what, and the token that carries it (−1: none). Most features have
 * no weight; apart, the parts are seldom put together to a name.
 */
export type Emit = (place: string, what: string, token: number) => void;

/** A mention that features are asked about. */
export interface Target {
  /** First and last token, both included. */
  readonly first: number;
  readonly last: number;
  /** Token that stands for it in the tree. */
  readonly head: number;
}
