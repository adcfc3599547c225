import { StanceError } from '../contract';
import type { Analyzer } from '../analyzer';
import type { PoolDocument, PoolOutcome } from './types';

/** Reads one document; what the library refuses becomes an error record. */
export function outcomeOf(analyzer: Analyzer, { text, ...options }: PoolDocument): PoolOutcome {
  const id = options.id === undefined ? {} : { id: options.id };
  try {
    return { ...id, summary: analyzer.analyze(text, options) };
  } catch (error) {
    if (error instanceof StanceError) {
      return { ...id, error: { code: error.code, message: error.message } };
    }
    throw error;
  }
}
