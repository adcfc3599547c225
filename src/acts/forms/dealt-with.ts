import type { FoundCue } from '../cues/cue';
import type { Dealing } from '../data/dealing';
import { doubleObject } from '../roles/double-object';
import { membersOnly, partiesOf } from '../roles/parties';
import type { Site } from '../site';
import { lemmaAt, mentionOf } from '../site';

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
    // `the money that it had promised to Uganda`
    () => behind(promisesOf(site, cue.head, thing), to),
    // `a duty of 30 per cent on Ugandan milk`
    () => behind(tree.obliques(thing, 'of'), to),
    () => (to.includes('between') ? partedIn(site, cue.head) : []),
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

/** Whoever something goes on between, wherever the parser hung the phrase. */
function partedIn(site: Site, verb: number): readonly number[] {
  const { last } = site.tree.subtree(verb);
  const parted = site.tree.tokens.findIndex(
    (_, token) => token > verb && token <= last && site.tree.preposition(token) === 'between',
  );
  return parted < 0 ? [] : site.tree.conjuncts(parted);
}

const PROMISING: ReadonlySet<string> = new Set(
  'allot award earmark grant lend owe pay pledge promise raise send vote'.split(' '),
);

/** The clauses that say whose a thing was to be. */
function promisesOf(site: Site, verb: number, thing: number): readonly number[] {
  const { tree } = site;
  return [...tree.dependents(thing, 'acl:relcl', 'acl'), ...tree.dependents(verb, 'ccomp')].filter((clause) =>
    PROMISING.has(lemmaAt(site, clause)),
  );
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
