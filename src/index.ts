/**
 * actor-stance reads newspaper editorials: who condemns and who conciliates whom, in whose voice,
 * with the words that prove it.
 */
export { analyze, createAnalyzer } from './analyzer';
export type { Analyzer } from './analyzer';
export * from './contract';
