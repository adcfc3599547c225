import type { Emit } from './feature';
import type { Word } from './view';

/** A word in a place: itself, its classes, its valence. */
export function emitWord(emit: Emit, place: string, word: Word, token: number): void {
  emit(`${place}=${word.plain}`, token);
  emitKind(emit, place, word, token);
}

/** What kind of word stands in a place: its classes and its valence, turned round where it is negated. */
export function emitKind(emit: Emit, place: string, word: Word, token: number): void {
  const turned = word.negated ? '!' : '';
  for (const name of word.classes) emit(`${place}#${turned}${name}`, token);
  if (word.sign !== '') emit(`${place}${word.sign}`, token);
}
