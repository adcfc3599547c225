/** stance/: weighs acts and sums them up into tones, relations and the summary. */
export { relationsOf } from './relations';
export { summarise } from './summary';
export { certaintyFrom, createStanceModel } from './model';
export type { Judged, Judgement, StanceModel } from './model';
export { LABEL_THRESHOLD, NEUTRAL, toneOf } from './tone';
export { DOUBT_WEIGHT, PRESSURE_WEIGHT, REALITY_WEIGHT } from './weights';
