import type { AnalyzeOptions, StanceSummary } from '../contract';

/** One text for the pool, with what `analyze` takes besides it. */
export interface PoolDocument extends AnalyzeOptions {
  readonly text: string;
}

/** What became of one document; `id` is the document's own. */
export type PoolOutcome =
  | { readonly id?: string; readonly summary: StanceSummary }
  | {
      readonly id?: string;
      /** A `StanceError`'s code, or `timeout`, `crashed`. */
      readonly error: { readonly code: string; readonly message: string };
    };

/** What the pool asks of a worker: the outcomes of some documents, in their order. */
export type AnalyzeChunk = (documents: readonly PoolDocument[]) => readonly PoolOutcome[];
