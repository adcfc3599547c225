import type { GivenMention } from '../contract';
import type { Draft } from './draft';
import type { KnownActor } from './gazetteer';
import type { Reading } from './reading';
import type { Roster } from './roster';
import { topToken } from './spans';

/** Turns the caller's own mentions into drafts; one that lies in no sentence (in a date line) is left to the caller's text. */
export function draftGiven(
  readings: readonly Reading[],
  given: readonly GivenMention[],
  known: ReadonlyMap<string, KnownActor>,
  roster: Roster,
  text: string,
): readonly Draft[] {
  const drafts: Draft[] = [];
  let next = -1;
  for (const { actor, start, end } of given) {
    const member = known.get(actor) ?? {
      id: actor,
      name: text.slice(start, end),
      kind: 'organisation',
      origin: 'given',
    };
    const profile = roster.know(member);
    if (member.origin === 'given') profile.kindIsSure = false;
    while ((readings[next + 1]?.sentence.start ?? Infinity) <= start) next++;
    const reading = readings[next];
    const covered =
      reading?.tokens.flatMap((token, position) =>
        token.start < end && start < token.end ? [position] : [],
      ) ?? [];
    const first = covered[0] ?? 0;
    const last = covered.at(-1) ?? first;
    if (reading === undefined) continue;
    drafts.push({
      sentence: reading.index,
      first,
      last,
      head: topToken(reading.tree, first, last),
      how: 'given',
      parties: [actor],
      start,
      end,
    });
  }
  return drafts;
}
