import { BODIES } from '../lexicon/bodies';
import { compatibleNouns, NOUN_CLASSES, PUBLIC_SERVANTS, RELATIVE_NOUNS } from '../lexicon/noun-classes';
import { OFFICES, ORGANS, PEOPLE, STATES } from '../lexicon/offices';
import { words } from '../lexicon/words';
import { personNoun } from '../lexicon/persons';
import { besides } from '../coreference/together';
import type { Reading } from '../reading';
import type { Profile } from '../roster';
import type { Setting } from '../setting';
import { profilesOf } from '../setting';
import { canBeCalled } from './definite';
import type { Owner } from './owner';
import type { Phrase } from './phrases';

/** Bodies that a person has and that speak for nobody else. */
const OWN_OFFICE: ReadonlySet<string> = words(
  'office administration team camp campaign entourage cabinet government side',
);
/** Nouns for the party that a nation is: "the Indian side", "the Greek camp". */
const SIDES: ReadonlySet<string> = words('side camp delegation');

/** Those who make up a body or serve under its head: "its members", "her men". */
const OWN_PEOPLE: ReadonlySet<string> = words(
  'member man woman officer people rank troop fighter rank_and_file',
);

/** Whom an owned description means, and how it names them. */
export interface Described {
  readonly parties: readonly string[];
  readonly how: 'alias' | 'organ' | 'group';
}

/** Kinds of the other party, likeliest first, by the kind of the one. */
const COUNTERPARTS: Readonly<Record<Profile['kind'], readonly Profile['kind'][]>> = {
  country: ['country', 'organisation'],
  organisation: ['organisation', 'country'],
  person: ['person'],
  group: ['organisation'],
};

const NOBODY: ReadonlySet<string> = new Set();

/** "its neighbour", "the bank … its regulator": the most present other actor of the owner's kind, or of the noun's. */
export function theOther(
  setting: Setting,
  owners: readonly Profile[],
  noun: string,
  barred: ReadonlySet<string> = NOBODY,
): string | undefined {
  const own = new Set(owners.map(({ id }) => id));
  const [kind] = owners.map((owner) => owner.kind);
  if (kind === undefined) return undefined;
  const specific = NOUN_CLASSES.some((group) => group.has(noun));
  for (const wanted of COUNTERPARTS[kind]) {
    const other = setting.discourse.mostSalient([wanted]).find((id) => {
      if (own.has(id) || barred.has(id)) return false;
      const nouns = setting.roster.get(id)?.nouns ?? [];
      return !specific || [...nouns].some((called) => compatibleNouns(called, noun));
    });
    if (other !== undefined) return other;
  }
  return undefined;
}

function holderOf(setting: Setting, owners: readonly Profile[], noun: string): string | undefined {
  return setting.roster
    .speakersOf(owners.map(({ id }) => id))
    .find(({ kind, nouns }) => kind === 'person' && nouns.has(noun))?.id;
}

/** The states and bodies that owners stand for: themselves, or those that a person speaks for. */
function bodiesBehind(setting: Setting, owners: readonly Profile[]): readonly Profile[] {
  return owners.flatMap((owner) => {
    if (owner.kind === 'country' || owner.kind === 'organisation') return [owner];
    return owner.memberOf === undefined ? [] : profilesOf(setting, [owner.memberOf]);
  });
}

/** "his counterparts": those named together with nobody of the owner's among them. */
function theOthers(setting: Setting, owners: readonly Profile[]): readonly string[] {
  const own = new Set(owners.flatMap(({ id, memberOf }) => (memberOf === undefined ? [id] : [id, memberOf])));
  const sets = [2, 3].flatMap((count) => setting.discourse.sets.ofSize(count));
  const others = sets.filter(({ parties }) => parties.every((party) => !own.has(party)));
  return others.sort((a, b) => b.presence - a.presence)[0]?.parties ?? [];
}

/** "Iran's Foreign Ministry spokesperson", "his government", "its neighbour", "the bank's own counsel". */
export function describeOwned(
  setting: Setting,
  reading: Reading,
  phrase: Phrase,
  owner: Owner,
): Described | undefined {
  const owners = profilesOf(setting, owner.parties);
  if (owners.length === 0) return undefined;
  const { noun, plural } = phrase;
  // "his Sudanese colleague" has the office of whoever "he" is, for Sudan.
  if (noun === 'colleague' && owner.demonym === true) return { parties: owner.parties, how: 'organ' };
  if (RELATIVE_NOUNS.has(noun)) {
    // "his Tunisian opposite number" stands for Tunisia.
    if (owner.demonym === true) return { parties: owner.parties, how: 'organ' };
    if (plural) {
      const others = noun === 'counterpart' ? theOthers(setting, owners) : [];
      return others.length > 0 ? { parties: others, how: 'group' } : undefined;
    }
    // "Two charities condemned the bloc and its partner": whoever acts upon them is neither.
    const possessed = reading.tokens[phrase.first]?.xpos === 'PRP$';
    const other = theOther(
      setting,
      owners,
      noun,
      possessed ? besides(setting, reading, phrase.head) : NOBODY,
    );
    if (other !== undefined) return { parties: [other], how: 'alias' };
  }
  const [person, another] = owners;
  // "Holcomb's office", "the Obama administration": the person's own.
  if (
    person?.kind === 'person' &&
    another === undefined &&
    person.memberOf === undefined &&
    OWN_OFFICE.has(noun)
  )
    return plural ? undefined : { parties: [person.id], how: 'organ' };
  const bodies = bodiesBehind(setting, owners);
  const ids = bodies.map(({ id }) => id);
  if (ids.length === 0) return undefined;
  const together = ids.length > 1;
  const throughPerson = owners.every(({ kind }) => kind === 'person');
  if (STATES.has(noun) || PEOPLE.has(noun) || (SIDES.has(noun) && !plural)) {
    if (!bodies.every(({ kind }) => kind === 'country') && noun !== 'government') return undefined;
    return {
      parties: ids,
      how: together ? 'group' : noun === 'government' || noun === 'regime' ? 'organ' : 'alias',
    };
  }
  // "his firm", "her party": the body that the person speaks for.
  const [body] = bodies;
  if (throughPerson && !together && !plural && body?.kind === 'organisation' && !ORGANS.has(noun))
    if (BODIES.has(noun)) return canBeCalled(body, noun) ? { parties: ids, how: 'alias' } : undefined;
  // "its members", "his men": those who make a body up or serve under its head.
  if (plural && OWN_PEOPLE.has(noun) && body !== undefined && !together && body.kind !== 'country')
    return { parties: ids, how: 'organ' };
  const servants = plural && PUBLIC_SERVANTS.has(noun) && bodies.every(({ kind }) => kind === 'country');
  const office = OFFICES.has(noun) || servants;
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
