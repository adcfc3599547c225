import type { Cast, CastMention } from '../../src/actors';
import { SPEAKER } from '../../src/actors';
import { UNNAMED } from '../../src/contract';

/** A gold mention as offsets into the text, without a leading article. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly actors: readonly string[];
  /** A pronoun or a group expression. */
  readonly referring: boolean;
  readonly how: string;
}

export function isReferring(how: string): boolean {
  return how === 'pronoun' || how === 'group';
}

/** Mentions of actors proper: the first person belongs to the next room, "everyone" to nobody. */
export function ownMentions(cast: Cast): readonly CastMention[] {
  return cast.mentions.filter(({ parties }) => !parties.includes(SPEAKER) && !parties.includes(UNNAMED));
}

function key(mention: { readonly start: number; readonly end: number }): string {
  return `${mention.start}:${mention.end}`;
}

/** What a person's mention counts for the body it speaks for: less than for the person, where the gold has both. */
const THROUGH_PERSON = 0.9;

/**
 * Which gold actor each found one is: pairs with the most exact spans in common first, each actor once. Names count
 * double, since a wrong pronoun must not decide. A minister whom the gold takes for the state itself speaks for it.
 */
export function alignActors(cast: Cast, gold: readonly GoldMention[]): ReadonlyMap<string, string> {
  const byspan = new Map(gold.map((mention) => [key(mention), mention]));
  const shared = new Map<string, { found: string; gold: string; count: number }>();
  const add = (found: string, actor: string, count: number): void => {
    const pair = shared.get(`${found} ${actor}`) ?? { found, gold: actor, count: 0 };
    pair.count += count;
    shared.set(`${found} ${actor}`, pair);
  };
  for (const mention of ownMentions(cast)) {
    const match = byspan.get(key(mention));
    if (match === undefined) continue;
    const count = (match.referring ? 1 : 2) / (mention.parties.length * match.actors.length);
    for (const found of mention.parties) {
      const body = cast.members.get(found)?.memberOf;
      for (const actor of match.actors) {
        add(found, actor, count);
        if (body !== undefined) add(body, actor, count * THROUGH_PERSON);
      }
    }
  }
  const aligned = new Map<string, string>();
  const used = new Set<string>();
  for (const pair of [...shared.values()].sort((a, b) => b.count - a.count)) {
    if (aligned.has(pair.found) || used.has(pair.gold)) continue;
    aligned.set(pair.found, pair.gold);
    used.add(pair.gold);
  }
  return aligned;
}

/** Whether the found parties are the gold ones; a person also counts as the state or body it is linked to. */
export function sameActors(
  cast: Cast,
  aligned: ReadonlyMap<string, string>,
  found: readonly string[],
  gold: readonly string[],
): boolean {
  const meanings = found.map((party) => {
    const body = cast.members.get(party)?.memberOf;
    return [aligned.get(party), body === undefined ? undefined : aligned.get(body)];
  });
  return (
    meanings.every((actors) => actors.some((actor) => actor !== undefined && gold.includes(actor))) &&
    gold.every((actor) => meanings.some((actors) => actors.includes(actor)))
  );
}
