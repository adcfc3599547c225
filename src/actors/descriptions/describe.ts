import type { Draft } from '../draft';
import { BODIES } from '../lexicon/bodies';
import { PAPERS } from '../lexicon/groups';
import { OFFICES, ORGANS } from '../lexicon/offices';
import { CROWDS, FEMALE_NOUNS, MALE_NOUNS, personNoun } from '../lexicon/persons';
import type { Reading } from '../reading';
import { roleOf, takesPart } from '../roles';
import type { Setting } from '../setting';
import { profilesOf, surface } from '../setting';
import { SPEAKER } from '../types';
import { apposedMentions } from './apposition';
import { homeCountry, referredTo } from './definite';
import { describeOwned } from './owned';
import { ownerOf } from './owner';
import type { Phrase } from './phrases';

/** What a phrase turns out to be: a mention, somebody in passing who may be referred back to, or a thing. */
export type Description =
  | { readonly kind: 'mention'; readonly draft: Draft }
  | { readonly kind: 'passing'; readonly draft: Draft }
  | { readonly kind: 'thing' };

const THING: Description = { kind: 'thing' };

function draftOf(reading: Reading, phrase: Phrase, how: Draft['how'], parties: readonly string[]): Draft {
  const { first, last, head } = phrase;
  return { sentence: reading.index, first, last, head, how, parties };
}

function describesActors(noun: string): boolean {
  return (
    OFFICES.has(noun) ||
    ORGANS.has(noun) ||
    BODIES.has(noun) ||
    CROWDS.has(noun) ||
    personNoun(noun) !== undefined
  );
}

/** A mention in apposition lends its actor to the phrase, and learns from it: office, body, gender. */
function describeByApposition(
  setting: Setting,
  reading: Reading,
  phrase: Phrase,
  owners: readonly string[],
): Description | undefined {
  const { noun } = phrase;
  const apposed = apposedMentions(setting, reading, phrase).filter(
    ({ how }) => how !== 'pronoun' && how !== 'demonym',
  );
  const parties = [...new Set(apposed.flatMap((draft) => draft.parties))];
  const profiles = profilesOf(setting, parties);
  if (profiles.length === 0) return undefined;
  if (phrase.plural) {
    return profiles.length > 1
      ? { kind: 'mention', draft: draftOf(reading, phrase, 'group', parties) }
      : undefined;
  }
  const [profile] = profiles;
  if (profile === undefined || profiles.length > 1) return undefined;
  const personal = OFFICES.has(noun) || personNoun(noun) !== undefined;
  if (profile.kind === 'person' ? !personal : personal || !BODIES.has(noun)) return undefined;
  profile.nouns.add(noun);
  profile.kindIsSure = true;
  if (profile.kind === 'person') {
    const [owner] = profilesOf(setting, owners);
    const body = owner?.kind === 'person' ? owner.memberOf : owner?.id;
    if (body !== undefined && body !== profile.id) profile.memberOf ??= body;
    if (profile.gender === 'unknown')
      profile.gender = FEMALE_NOUNS.has(noun) ? 'female' : MALE_NOUNS.has(noun) ? 'male' : 'unknown';
  }
  return { kind: 'mention', draft: draftOf(reading, phrase, 'alias', [profile.id]) };
}

/** Somebody nobody named: a body, a group, a role; in passing when it neither acts nor is pointed to. */
function discover(setting: Setting, reading: Reading, phrase: Phrase, owned: boolean): Description {
  const { noun, plural, definite, capital } = phrase;
  const part = takesPart(reading, phrase.head);
  const person = OFFICES.has(noun) || personNoun(noun) !== undefined;
  const role = roleOf(reading, phrase.head);
  const name = surface(reading, phrase.first, phrase.last);
  const make = (kind: 'person' | 'organisation' | 'group', passing: boolean): Description => {
    const gender = FEMALE_NOUNS.has(noun) ? 'female' : MALE_NOUNS.has(noun) ? 'male' : 'unknown';
    const many = kind === 'group';
    const profile = setting.roster.discover(name, kind, { gender, plural: many, passing });
    profile.nouns.add(noun);
    const draft = draftOf(reading, phrase, definite && !capital ? 'alias' : 'name', [profile.id]);
    return { kind: passing ? 'passing' : 'mention', draft };
  };
  if (person && plural) {
    if (personNoun(noun) === 'shaped' && part === 'none') return THING;
    return make('group', part === 'none' && !(definite && !owned && role !== 'modifier'));
  }
  if (person) return make('person', !definite || owned || part === 'none');
  if (CROWDS.has(noun)) return make('group', part === 'none' && !definite);
  if (!BODIES.has(noun)) return THING;
  if (plural) return part === 'none' ? THING : make('group', false);
  if (capital && definite) return make('organisation', false);
  return definite
    ? make('organisation', part === 'none' && role !== 'possessor')
    : make('organisation', true);
}

/** Says whom a noun phrase describes. */
export function describe(setting: Setting, reading: Reading, phrase: Phrase): Description {
  const { noun, determiner, capital } = phrase;
  if (determiner === 'this' && PAPERS.has(noun)) {
    return { kind: 'mention', draft: draftOf(reading, phrase, 'alias', [SPEAKER]) };
  }
  const office = OFFICES.has(noun) || ORGANS.has(noun);
  const owner = ownerOf(setting, reading, phrase, office);
  const apposed = describeByApposition(setting, reading, phrase, owner.parties);
  if (apposed !== undefined) return apposed;

  if (owner.parties.length > 0) {
    const owned = describeOwned(setting, reading, phrase, owner.parties);
    if (owned !== undefined)
      return { kind: 'mention', draft: draftOf(reading, phrase, owned.how, owned.parties) };
  }
  if (!describesActors(noun) && noun !== 'country' && noun !== 'nation') return THING;

  if (
    owner.parties.length === 0 &&
    !owner.stranger &&
    (phrase.definite || capital || phrase.plural) &&
    determiner !== 'a'
  ) {
    const before = referredTo(setting, phrase, reading.index);
    if (before !== undefined && before.length > 0) {
      return {
        kind: 'mention',
        draft: draftOf(reading, phrase, before.length > 1 ? 'group' : 'alias', before),
      };
    }
    const home =
      ORGANS.has(noun) && phrase.definite && !capital && isOrganOfState(noun)
        ? homeCountry(setting, reading.index)
        : undefined;
    if (home !== undefined) return { kind: 'mention', draft: draftOf(reading, phrase, 'organ', [home]) };
  }
  if (!setting.open) return THING;
  return discover(setting, reading, phrase, owner.parties.length > 0 || owner.stranger);
}

/** Organs that, without an owner, can only be a state's. */
function isOrganOfState(noun: string): boolean {
  return /^(?:government|regime|army|navy|air force|military|parliament|cabinet|treasury|junta|foreign ministry|foreign office|judiciary|supreme court|central bank|police)$/.test(
    noun,
  );
}
