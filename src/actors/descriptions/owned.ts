import { BODIES } from '../lexicon/bodies';
import { compatibleNouns, NOUN_CLASSES, RELATIVE_NOUNS } from '../lexicon/noun-classes';
import { OFFICES, ORGANS, PEOPLE, STATES } from '../lexicon/offices';
import { personNoun } from '../lexicon/persons';
import type { Reading } from '../reading';
import type { Profile } from '../roster';
import type { Setting } from '../setting';
import { profilesOf } from '../setting';
import type { Phrase } from './phrases';

/** Whom an owned description means, and how it names them. */
export interface Described {
  readonly parties: readonly string[];
  readonly how: 'alias' | 'organ' | 'group';
}

/** "its neighbour", "the bank … its regulator": the most present other actor of the owner's kind, or of the noun's. */
function theOther(
  setting: Setting,
  reading: Reading,
  owners: readonly Profile[],
  noun: string,
): Described | undefined {
  const own = new Set(owners.map(({ id }) => id));
  const kinds = owners.some(({ kind }) => kind === 'country')
    ? (['country'] as const)
    : owners.some(({ kind }) => kind === 'person')
      ? (['person'] as const)
      : (['organisation', 'country'] as const);
  const specific = NOUN_CLASSES.some((group) => group.has(noun));
  const other = setting.discourse.mostSalient(reading.index, [...kinds]).find((id) => {
    if (own.has(id)) return false;
    if (!specific) return true;
    const nouns = setting.roster.get(id)?.nouns ?? [];
    return [...nouns].some((called) => compatibleNouns(called, noun));
  });
  return other === undefined ? undefined : { parties: [other], how: 'alias' };
}

function holderOf(setting: Setting, owners: readonly Profile[], noun: string): string | undefined {
  const ids = new Set(owners.map(({ id }) => id));
  for (const profile of setting.roster.all()) {
    if (
      profile.kind === 'person' &&
      profile.memberOf !== undefined &&
      ids.has(profile.memberOf) &&
      profile.nouns.has(noun)
    )
      return profile.id;
  }
  return undefined;
}

/** The states and bodies that owners stand for: themselves, or those that a person speaks for. */
function bodiesBehind(setting: Setting, owners: readonly Profile[]): readonly Profile[] {
  return owners.flatMap((owner) => {
    if (owner.kind === 'country' || owner.kind === 'organisation') return [owner];
    return owner.memberOf === undefined ? [] : profilesOf(setting, [owner.memberOf]);
  });
}

/** "Iran's Foreign Ministry spokesperson", "his government", "its neighbour", "the bank's own counsel". */
export function describeOwned(
  setting: Setting,
  reading: Reading,
  phrase: Phrase,
  parties: readonly string[],
): Described | undefined {
  const owners = profilesOf(setting, parties);
  if (owners.length === 0) return undefined;
  const { noun, plural } = phrase;
  if (RELATIVE_NOUNS.has(noun) && !plural) {
    const other = theOther(setting, reading, owners, noun);
    if (other !== undefined) return other;
  }
  const bodies = bodiesBehind(setting, owners);
  const ids = bodies.map(({ id }) => id);
  if (ids.length === 0) return undefined;
  const together = ids.length > 1;
  const throughPerson = owners.every(({ kind }) => kind === 'person');
  if (STATES.has(noun) || PEOPLE.has(noun)) {
    if (!bodies.every(({ kind }) => kind === 'country') && noun !== 'government') return undefined;
    return {
      parties: ids,
      how: together ? 'group' : noun === 'government' || noun === 'regime' ? 'organ' : 'alias',
    };
  }
  const office = OFFICES.has(noun);
  if (!office && !ORGANS.has(noun)) return undefined;
  if (throughPerson && !plural && office) return undefined;
  if (office && !plural && !together) {
    const holder = holderOf(setting, bodies, noun);
    if (holder !== undefined) return { parties: [holder], how: 'alias' };
  }
  // A country's firms and clubs are no organs of it, a body's are.
  if (!office && personNoun(noun) === undefined && BODIES.has(noun) && !ORGANS.has(noun)) return undefined;
  return { parties: ids, how: together ? 'group' : 'organ' };
}
