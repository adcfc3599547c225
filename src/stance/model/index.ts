/**
 * model/: the trained layer: how much the words around a mention, or between two, speak for praise or blame.
 * `createStanceModel().judge(document, trees, cast, acts)` gives the acts that no rule found, to go through the voice
 * room with all others, and the certainty of any act.
 */
export { createStanceModel } from './judge';
export type { Judgement, StanceModel } from './judge';
export type { Judged } from './certainty';
export { certaintyFrom, explain } from './explain';
export { pairEvidence, receivedEvidence } from './evidence';
export type { Feature, Party } from './evidence';
export { createLeanings, encodeLeanings } from './leanings';
export type { EncodedLeanings, Leanings } from './leanings';
export { LEANINGS } from './leanings.model';
export { viewOf, withLeanings } from './view';
export type { View } from './view';
export { probabilities, verdictOn } from './verdict';
export type { Calibration, Contribution, Verdict } from './verdict';
export { keyOf } from './keys';
export { decodeWeights, encodeWeights } from './weights';
export type { EncodedWeights, Weight, Weights } from './weights';
