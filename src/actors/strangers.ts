import { personNoun } from './lexicon/persons';
import { words } from './lexicon/words';
import type { Reading } from './reading';
import { wordAt } from './reading';
import { actsAsSomebody, governorOf, takesPart } from './roles';
import type { Roster } from './roster';
import { singular } from './singular';
import type { CastMention } from './types';

/** In a text of so few sentences everybody is somebody; in a longer one an actor is spoken of again. */
const SHORT_TEXT = 4;

/** Verbs that have no object, whatever the tree makes of "fell asleep". */
const OBJECTLESS: ReadonlySet<string> = words(
  'fall lie stand sit stay sleep rise go come remain live die arrive wake',
);

/** Whether somebody does something: of persons any deed to somebody or something counts, of bodies only what things do not do as well. */
function actsHere(reading: Reading, head: number): boolean {
  if (actsAsSomebody(reading, head)) return true;
  const person = personNoun(singular(wordAt(reading, head))) === 'listed';
  if (!person || takesPart(reading, head) !== 'acts') return false;
  // "The interpreters fell asleep" does nothing to anybody.
  const verb = governorOf(reading, head);
  if (OBJECTLESS.has(reading.tokens[verb]?.lemma ?? '')) return false;
  return reading.tree
    .dependents(verb, 'obj', 'iobj', 'ccomp')
    .some((token) => /^(?:NOUN|PROPN|PRON|VERB)$/.test(reading.tokens[token]?.upos ?? ''));
}

/**
 * Leaves out those whom a longer text only describes, only once, and with nothing but a noun, unless they act: "the
 * interpreters" of a summit are no party to its quarrel.
 */
export function withoutStrangers(
  readings: readonly Reading[],
  roster: Roster,
  mentions: readonly CastMention[],
): readonly CastMention[] {
  if (readings.length <= SHORT_TEXT) return mentions;
  const counts = new Map<string, number>();
  for (const { parties } of mentions)
    for (const party of parties) counts.set(party, (counts.get(party) ?? 0) + 1);
  const isStranger = (party: string): boolean =>
    roster.get(party)?.nameless === true && (counts.get(party) ?? 0) < 2;
  const byIndex = new Map(readings.map((reading) => [reading.index, reading]));
  return mentions.filter(({ parties, sentence, head, last }) => {
    if (!parties.every(isStranger)) return true;
    // "the laboratory in Ghent" is singled out by more than a noun; who acts may be the source of an act.
    const reading = byIndex.get(sentence);
    return last > head || (reading !== undefined && actsHere(reading, head));
  });
}
