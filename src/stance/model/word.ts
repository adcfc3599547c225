import type { Emit } from './feature';
import type { Word } from './view';

/** A word in a place: itself, its classes, its valence. */
export function emitWord(emit: Emit, place: string, word: Word, token: number): void {
  emit(place, word.itself, token);
  emitKind(emit, place, word, token);
}

/** What kind of word stands in a place: its classes and its valence, turned round where it is negated. */
export function emitKind(emit: Emit, place: string, word: Word, token: number): void {
  for (const kind of word.kinds) emit(place, kind, token);
}
