/** model/: the trained layer: how much the words around a mention, or between two, speak for praise or blame. */
export { pairEvidence, receivedEvidence } from './evidence';
export type { Feature, Party } from './evidence';
export { viewOf } from './view';
export type { View } from './view';
