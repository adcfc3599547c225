import type { AnalyzeOptions, StanceSummary } from '../contract';

/** One text for the pool, with what `analyze` takes besides it. */
export interface PoolDocument extends AnalyzeOptions {
  /** The editorial. */
  readonly text: string;
}

/** What became of one document. */
export type PoolOutcome =
  | {
      /** The document's own id. */
      readonly id?: string;
      /** What `analyze` returned. */
      readonly summary: StanceSummary;
    }
  | {
      /** The document's own id. */
      readonly id?: string;
      /** A `StanceError`'s code, or `timeout`, `crashed`. */
      readonly error: {
        /** For programs. */
        readonly code: string;
        /** For people. */
        readonly message: string;
      };
    };

/** What the pool asks of a worker: the outcomes of some documents, in their order. */
export type AnalyzeChunk = (documents: readonly PoolDocument[]) => readonly PoolOutcome[];
