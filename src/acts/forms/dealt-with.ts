import type { FoundCue } from '../cues/cue';
import type { Dealing } from '../data/dealing';
import { doubleObject } from '../roles/double-object';
import { membersOnly, partiesOf } from '../roles/parties';
import type { Site } from '../site';
import { mentionOf } from '../site';

/** Where verb, particle and thing of a pattern stand together. */
export interface Wording {
  readonly cue: FoundCue;
  readonly object: number;
  readonly thing: number;
}

/** To whom it is done: the thing itself, whoever gets or has it, whoever stands behind a preposition. */
export function undergoing(
  site: Site,
  { cue, thing }: Wording,
  { to, owned, parties }: Dealing,
  sources: readonly string[],
): readonly string[] {
  const { tree } = site;
  const others = (tokens: readonly number[]): readonly string[] => {
    const found = membersOnly(tokens.flatMap((token) => partiesAt(site, token)));
    return [...new Set(found.filter((party) => !sources.includes(party)))];
  };
  const behind = (tokens: readonly number[], prepositions: readonly string[]): readonly number[] =>
    tokens.flatMap((token) => prepositions.flatMap((preposition) => tree.obliques(token, preposition)));
  const carriers = cue.tokens.filter((token) => token !== thing);
  const places: readonly (() => readonly number[])[] = [
    () => (parties !== undefined || (owned && mentionOf(site, thing)?.how === 'name') ? [thing] : []),
    () => tree.indirectObjects(cue.head).filter((token) => token !== thing),
    () => (to.includes('to') ? (doubleObject(site, cue.head)?.receivers ?? []) : []),
    () => [...tree.possessors(thing), ...tree.premodifiers(thing)],
    () => behind([thing], to),
    () => tree.obliques(thing, 'of'),
    // `a duty of 30 per cent on Ugandan milk`
    () => behind(tree.obliques(thing, 'of'), to),
    () =>
      owned
        ? []
        : behind(
            carriers,
            to.filter((each) => each !== 'of'),
          ),
  ];
  for (const place of places) {
    const found = others(place());
    if (found.length > 0) return found;
  }
  return [];
}

/** The party that a nominal is or is of: `the traders of Kenya`, `Kenyan maize`. Whoever deals with its people deals with it. */
export function partiesAt(site: Site, token: number): readonly string[] {
  const own = partiesOf(site, token)?.parties ?? [];
  if (own.length > 0) return own;
  const near = [
    ...site.tree.premodifiers(token),
    ...site.tree.possessors(token),
    ...site.tree.obliques(token, 'of'),
  ];
  return near.flatMap((each) => mentionOf(site, each)?.parties ?? partiesOf(site, each)?.parties ?? []);
}
