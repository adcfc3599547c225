import type { TextDocument } from '../text';
import type { KnownActor } from './gazetteer';
import { NEWSPAPER_CITIES } from './lexicon/newspaper-cities';

/** Where a paper is at home, by its date line. */
export type HomeReader = (document: TextDocument) => KnownActor | undefined;

/**
 * Makes a reader of date lines: "Lahore, Monday, 12 October 2020" is a Pakistani paper's, and its "prime minister"
 * Pakistan's.
 */
export function createHomeReader(known: readonly KnownActor[]): HomeReader {
  const byPlace = new Map<string, KnownActor>();
  for (const actor of known) {
    if (actor.kind !== 'country') continue;
    for (const { text, how, seat } of actor.surfaces)
      if (how === 'name' || (how === 'capital' && seat !== true)) byPlace.set(text.toLowerCase(), actor);
  }
  const byId = new Map(known.map((actor) => [actor.id, actor]));
  for (const [city, country] of NEWSPAPER_CITIES) {
    const actor = byId.get(country);
    if (actor !== undefined) byPlace.set(city.toLowerCase(), actor);
  }
  return ({ text, marks }) => {
    for (const { kind, start, end } of marks) {
      if (kind !== 'date-line') continue;
      for (const part of text
        .slice(start, end)
        .toLowerCase()
        .split(/[,:;—–()|/]|\d/u)) {
        const found = byPlace.get(part.trim());
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
}
