import type { NameHit } from '../gazetteer';
import type { Profile, Roster } from '../roster';
import type { Organisations } from './bodies';
import type { Families } from './families';
import type { People } from './persons';

/** Everybody named so far. */
export interface Names {
  readonly roster: Roster;
  readonly people: People;
  readonly bodies: Organisations;
  readonly families: Families;
  /** First words of the names of places: "Delancey" of "Delancey Avenue". */
  readonly places: Set<string>;
}

/** A named actor. */
export interface Named {
  readonly profile: Profile;
  readonly how: 'name' | 'alias' | 'group';
  /** The others of a family: "the Bells". */
  readonly others?: readonly Profile[];
}

/** Part of a chunk: a known name, or a name to be settled once the whole document has been seen. */
export interface NameReading {
  readonly first: number;
  readonly last: number;
  readonly hit?: NameHit;
  settle(): Named | undefined;
}
