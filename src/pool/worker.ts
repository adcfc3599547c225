/** What runs in a worker thread: one analyzer, kept as long as the thread lives. */
import { workerData } from 'node:worker_threads';
import { createAnalyzer } from '../analyzer';
import { outcomeOf } from './outcome';
import type { AnalyzeChunk } from './types';

// Checked by createAnalyzer, like anything a caller passes.
const options: unknown = workerData;
const analyzer = createAnalyzer(options ?? {});

const analyzeChunk: AnalyzeChunk = (documents) => documents.map((document) => outcomeOf(analyzer, document));

export default analyzeChunk;
