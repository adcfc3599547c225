import { UNNAMED } from '../contract';
import type { Party } from '../contract';
import { SPEAKER } from '../actors';
import type { Cast } from '../actors';

/** The parties that these tokens name; `[UNNAMED]` when they name nobody known. Without duplicates. */
export function partiesAt(cast: Cast, sentence: number, tokens: readonly number[]): readonly Party[] {
  const parties = tokens.flatMap((token) => cast.at(sentence, token)?.parties ?? []);
  return parties.length === 0 ? [UNNAMED] : [...new Set(parties)];
}

/** Whether the words are the speaker's own anyway ("we believe"), so that no other voice begins. */
export function isOwnVoice(parties: readonly Party[]): boolean {
  return parties.includes(SPEAKER);
}
