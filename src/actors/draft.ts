import type { MentionHow } from '../contract';

/** A mention in the making: tokens instead of offsets, parties once they are known. */
export interface Draft {
  readonly sentence: number;
  /** First and last token, both included, without a leading article and a closing possessive. */
  readonly first: number;
  readonly last: number;
  /** Token that stands for it in the tree. */
  readonly head: number;
  readonly how: MentionHow;
  readonly parties: readonly string[];
  readonly resolvedBy?: readonly string[] | undefined;
  /** Offsets, where they are not those of the tokens: names that end inside a token, given mentions. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}
