/** Takes a feature: its name, the token that carries it (−1: none). */
export type Emit = (name: string, token: number) => void;

/** A mention that features are asked about. */
export interface Target {
  /** First and last token, both included. */
  readonly first: number;
  readonly last: number;
  /** Token that stands for it in the tree. */
  readonly head: number;
}
