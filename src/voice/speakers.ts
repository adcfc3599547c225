import { UNNAMED } from '../contract';
import type { Party } from '../contract';
import { SPEAKER } from '../actors';
import { partyBefore } from '../acts';
import type { Cast } from '../actors';
import type { Tree } from '../syntax';

/** The parties that these tokens name; `[UNNAMED]` when they name nobody known. Without duplicates. */
export function partiesAt(cast: Cast, sentence: number, tokens: readonly number[]): readonly Party[] {
  const parties = tokens.flatMap(
    (token) => (cast.at(sentence, token) ?? cast.covering(sentence, token))?.parties ?? [],
  );
  return parties.length === 0 ? [UNNAMED] : [...new Set(parties)];
}

/** Whether the words are the speaker's own anyway ("we believe"), so that no other voice begins. */
export function isOwnVoice(parties: readonly Party[]): boolean {
  return parties.includes(SPEAKER);
}

/**
 * Of the subjects of a verb those that name somebody: themselves, or what stands in apposition to them. Where the tree shows
 * no subject at all, the party right before the verb, which parsers of long sentences lose most often.
 */
export function namedSubjects(
  tree: Tree,
  cast: Cast,
  sentence: number,
  verb: number,
  subjects: readonly number[],
): readonly number[] {
  const found = subjects.map((subject) => {
    const names = [subject, ...tree.appositions(subject)];
    return names.find((token) => !partiesAt(cast, sentence, [token]).includes(UNNAMED)) ?? subject;
  });
  if (found.length > 0) return found;
  const beside = tree.isPassive(verb) ? -1 : partyBefore(tree.tokens, cast, sentence, verb);
  return beside < 0 ? [] : [beside];
}
