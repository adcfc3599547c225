import type { ActorKind } from '../contract';
import { AUTHOR, UNNAMED } from '../contract';
import { BODIES } from './lexicon/bodies';
import { KNOWN_NOUNS } from './lexicon/known-nouns';
import { SPEAKER } from './types';
import type { CastMember } from './types';

export type Gender = 'female' | 'male' | 'unknown';

/** What is known of somebody while a document is read. */
export interface Profile {
  readonly id: string;
  name: string;
  kind: ActorKind;
  /** Whether the kind is more than a guess: a lone unknown surname may be a person or a firm. */
  kindIsSure: boolean;
  /** The state or body that it speaks for, set by the roster's `attach`. */
  memberOf?: string;
  readonly origin: CastMember['origin'];
  gender: Gender;
  /** Several people ("the nurses"): "they", never "it". */
  plural: boolean;
  /** Lemmas of nouns that describe it: `bank`, `chair`. */
  readonly nouns: Set<string>;
  /** Capitalised words of its names, as printed. */
  readonly nameWords: Set<string>;
  /** Only described ("the engineers"), never named. */
  nameless: boolean;
  /** Only a stranger in passing ("a man") until something refers back to it. */
  passing: boolean;
}

/** Everybody met so far in one document. */
export interface Roster {
  get(id: string): Profile | undefined;
  all(): Iterable<Profile>;
  /** Whether one was registered before another. */
  isOlder(one: Profile, other: Profile): boolean;
  /** Makes somebody speak for a state or body who speaks for none yet. */
  attach(profile: Profile, body: string): void;
  /** Who speaks for one of these, in the order of registering. */
  speakersOf(bodies: readonly string[]): readonly Profile[];
  /** Registers somebody known beforehand, once. */
  know(member: { id: string; name: string; kind: ActorKind; origin: CastMember['origin'] }): Profile;
  /** Registers somebody discovered in the text, under a new id. */
  discover(
    name: string,
    kind: ActorKind,
    details?: Partial<Pick<Profile, 'gender' | 'plural' | 'kindIsSure' | 'passing' | 'nameless'>>,
  ): Profile;
}

const RESERVED: ReadonlySet<string> = new Set([AUTHOR, UNNAMED, SPEAKER]);

function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** An upper-case acronym stays itself; any other name becomes a lower-case slug. */
function baseId(name: string): string {
  const acronym = /^\p{Lu}[\p{Lu}\p{N}&.+-]{1,9}$/u.test(name);
  const slug = acronym
    ? name.replace(/\.$/, '')
    : /^[a-z ]+$/.test(name)
      ? name.replaceAll(' ', '-')
      : slugOf(name);
  return slug === '' ? 'actor' : slug;
}

/** Of how many who speak for one body the latest are kept apart: more than any text quotes. */
const MOST_SPEAKERS = 200;

/** Gives ids that nobody has: a second actor of the same name gets `-2`, and so on. */
function createIdentifiers(taken: (id: string) => boolean): (name: string) => string {
  // Ids are never given back, so that the search goes on where it ended for the same name before.
  const copies = new Map<string, number>();
  return (name) => {
    const base = baseId(name);
    let copy = copies.get(base) ?? 1;
    let id = copy === 1 ? base : `${base}-${copy}`;
    while (taken(id) || RESERVED.has(id)) id = `${base}-${++copy}`;
    copies.set(base, copy);
    return id;
  };
}

/**
 * Starts an empty roster.
 *
 * @param isKnown whether an id belongs to a defined or built-in actor, so that no discovered one takes it.
 */
export function createRoster(isKnown: (id: string) => boolean): Roster {
  const profiles = new Map<string, Profile>();
  const places = new Map<Profile, number>();
  const speakers = new Map<string, Set<Profile>>();
  const enter = (profile: Profile): Profile => {
    profiles.set(profile.id, profile);
    places.set(profile, places.size);
    return profile;
  };
  const identify = createIdentifiers((id) => profiles.has(id) || isKnown(id));
  return {
    get: (id) => profiles.get(id),
    all: () => profiles.values(),
    isOlder: (one, other) => (places.get(one) ?? 0) < (places.get(other) ?? 0),
    attach(profile, body) {
      if (profile.memberOf !== undefined) return;
      profile.memberOf = body;
      const together = speakers.get(body) ?? new Set();
      speakers.set(body, together.add(profile));
      const [oldest] = together;
      if (oldest && together.size > MOST_SPEAKERS) together.delete(oldest);
    },
    speakersOf: (bodies) =>
      [...new Set(bodies)]
        .flatMap((body) => [...(speakers.get(body) ?? [])])
        .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)),
    know({ id, name, kind, origin }) {
      const found = profiles.get(id);
      if (found !== undefined) return found;
      const profile: Profile = {
        id,
        name,
        kind,
        kindIsSure: true,
        origin,
        gender: 'unknown',
        plural: kind === 'group',
        nouns: new Set(),
        nameWords: new Set(name.split(/[\s-]+/)),
        passing: false,
        nameless: false,
      };
      for (const noun of [...(KNOWN_NOUNS.get(id) ?? []), ...name.toLowerCase().split(/[\s-]+/)]) {
        if (BODIES.has(noun)) profile.nouns.add(noun);
      }
      return enter(profile);
    },
    discover(name, kind, details = {}) {
      const id = identify(name);
      const profile: Profile = {
        id,
        name,
        kind,
        kindIsSure: true,
        origin: 'discovered',
        gender: 'unknown',
        plural: kind === 'group',
        nouns: new Set(),
        nameWords: new Set(),
        passing: false,
        nameless: false,
        ...details,
      };
      return enter(profile);
    },
  };
}
