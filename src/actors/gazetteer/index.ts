/** gazetteer/: who can be known before reading, and finding those names in a text. */
export { readGazetteer } from './entries';
export type { KnownActor, Surface } from './entries';
export { createNameIndex } from './name-index';
export type { NameHit, NameIndex } from './name-index';
