/** metrics/: figures over judged items; no file, no network, no chance but the seeded one. */
export { random, shuffled } from './random';
export { accuracy, classScores, f1, macroF1 } from './classification';
export type { ClassScore, Judged } from './classification';
export { bootstrap } from './bootstrap';
export type { Interval } from './bootstrap';
export { averagePrecision, meanAveragePrecision, precisionAtRecall } from './ranking';
export type { Ranked } from './ranking';
export { calibrationError, reliability } from './calibration';
export type { Claim, ReliabilityBin } from './calibration';
