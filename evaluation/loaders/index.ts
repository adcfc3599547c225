/** loaders/: the public data as typed items; a bad line is named by file and line, missing data by its source. */
export { BadLine, readData, readLines } from './file';
export type { Line } from './file';
export { loadNewsmtsc, newsmtscSource, parseNewsmtscLine, polarities } from './newsmtsc';
export type { NewsmtscItem, NewsmtscPart, Polarity } from './newsmtsc';
export { beginning, decontaminated, dseSource, loadDse, pairLabels, parseDseLine } from './dse';
export type { DseItem, DsePart, PairLabel } from './dse';
export { cameoClasses, cameoSource, loadCameo, locate, parseSpans } from './cameo';
export type { CameoClass, CameoItem } from './cameo';
export { goldSource, loadEditorials, parseEditorial } from './gold';
export type { GoldEditorial } from './gold';
