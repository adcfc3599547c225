import { UNNAMED } from '../../contract';
import type { Draft } from '../draft';
import { BODIES, NAME_ONLY } from '../lexicon/bodies';
import { PAPERS } from '../lexicon/groups';
import { RELATIVE_NOUNS } from '../lexicon/noun-classes';
import { OFFICES, ORGANS, PEOPLE, STATES } from '../lexicon/offices';
import { describesSomebody, isPersonal } from '../lexicon/somebody';
import { ANYBODY, CROWDS, FEMALE_NOUNS, MALE_NOUNS, personNoun } from '../lexicon/persons';
import { words } from '../lexicon/words';
import type { Reading } from '../reading';
import { wordAt } from '../reading';
import { actsAsSomebody, governorOf, isAddressed, roleOf, takesPart, undergoesAsSomebody } from '../roles';
import type { Gender, Profile } from '../roster';
import type { Setting } from '../setting';
import { singular } from '../singular';
import { profilesOf, surface } from '../setting';
import { SPEAKER } from '../types';
import { apposedMentions } from './apposition';
import { homeCountry, officeAtHome, organAtHome, spokesmanOfSubject } from './at-home';
import { agreesWithNoun, referredTo } from './definite';
import { describeOwned, theOther } from './owned';
import type { Owner } from './owner';
import { ownerOf, rulersBySeat } from './owner';
import type { Phrase } from './phrases';

/** What a phrase turns out to be: a mention, somebody in passing who may be referred back to, or a thing. */
export type Description =
  { readonly kind: 'mention' | 'passing'; readonly draft: Draft } | { readonly kind: 'thing' };

/** "this country" is the paper's own. */
const OWN_LAND: ReadonlySet<string> = new Set(['country', 'nation', 'republic', 'kingdom', 'island', 'land']);

const THING: Description = { kind: 'thing' };
export function genderOfNoun(noun: string): Gender {
  if (FEMALE_NOUNS.has(noun)) return 'female';
  return MALE_NOUNS.has(noun) ? 'male' : 'unknown';
}

function draftOf(
  reading: Reading,
  phrase: Phrase,
  how: Draft['how'],
  parties: readonly string[],
  last = phrase.last,
): Draft {
  return { sentence: reading.index, first: phrase.first, last, head: phrase.head, how, parties };
}

function isBody(noun: string): boolean {
  return BODIES.has(noun) && !NAME_ONLY.has(noun);
}

/** A name that was only guessed to be a person's is a body's: "Keepers of the Flame, an old choir". */
function becomeBody(profile: Profile): void {
  profile.kind = 'organisation';
  profile.kindIsSure = true;
}

/** A mention in apposition lends its actor to the phrase, and learns from it: office, body, gender. */
function describeByApposition(
  setting: Setting,
  reading: Reading,
  phrase: Phrase,
  owner: Owner,
): Description | undefined {
  const { noun } = phrase;
  const apposed = apposedMentions(setting, reading, phrase).filter(
    ({ how }) => how !== 'pronoun' && how !== 'demonym',
  );
  const parties = [...new Set(apposed.flatMap((draft) => draft.parties))];
  const [profile, second] = profilesOf(setting, parties);
  if (profile === undefined) return undefined;
  if (phrase.plural)
    return second === undefined
      ? undefined
      : { kind: 'mention', draft: draftOf(reading, phrase, 'group', parties) };
  if (second !== undefined) return undefined;
  const personal = isPersonal(noun) || RELATIVE_NOUNS.has(noun);
  if (!profile.kindIsSure && profile.kind === 'person' && isBody(noun)) becomeBody(profile);
  if (profile.kind === 'person' ? !personal : !BODIES.has(noun) && noun !== 'owner') return undefined;
  // "The Mother, for her part, blamed Father Otieno": the tree errs.
  if (profile.kind === 'person' && !agreesWithNoun(profile, noun)) return undefined;
  profile.nouns.add(noun);
  if (profile.kind === 'person') {
    profile.kindIsSure = true;
    const holders = profilesOf(setting, owner.parties).flatMap((holder) =>
      holder.kind === 'person' && holder.memberOf !== undefined
        ? profilesOf(setting, [holder.memberOf])
        : [holder],
    );
    // A group has its leader as well: "The nurses … Their leader, Agnes Moyo".
    const bodies = holders.filter(({ kind }) => kind !== 'person');
    // "Her counterpart, Aimé Dossou," speaks for the other state, "her Kenyan counterpart" for Kenya.
    const opposite = RELATIVE_NOUNS.has(noun) && owner.demonym !== true && bodies.length > 0;
    const alone = owner.parties.length === 0 && !owner.stranger && phrase.definite;
    const body = opposite
      ? theOther(setting, bodies, 'neighbour')
      : (bodies[0]?.id ?? (alone ? officeAtHome(setting, reading, phrase) : undefined));
    if (body !== undefined && body !== profile.id) setting.roster.attach(profile, body);
    if (profile.gender === 'unknown') profile.gender = genderOfNoun(noun);
  }
  return { kind: 'mention', draft: draftOf(reading, phrase, 'alias', [profile.id], phrase.lastWithPlace) };
}

/** Offices that firms have, and few other bodies. */
const OF_A_FIRM: ReadonlySet<string> = new Set([
  'chief executive',
  'ceo',
  'managing director',
  'shareholder',
]);

/** "Tolvan's managing director": what has one is a company. */
function learnFirm(setting: Setting, noun: string, { parties }: Owner): void {
  if (!OF_A_FIRM.has(noun)) return;
  for (const profile of profilesOf(setting, parties)) {
    // A lone name that was taken for a person's.
    if (profile.kind === 'person' && !profile.kindIsSure) becomeBody(profile);
    if (profile.kind === 'organisation' && profile.nouns.size === 0) profile.nouns.add('company');
  }
}

/** Crowds that are never "it". */
const MANY: ReadonlySet<string> = new Set(['people', 'police', 'couple', 'clergy', 'laity']);

/** Somebody nobody named: a body, a group, a role; in passing when it neither acts nor is pointed to. */
function discover(setting: Setting, reading: Reading, phrase: Phrase, owned: boolean): Description {
  const { noun, plural, definite, determiner, capital } = phrase;
  const part = takesPart(reading, phrase.head);
  const role = roleOf(reading, phrase.head);
  const vague = ANYBODY.has(noun) && !phrase.compound;
  const make = (
    kind: 'person' | 'organisation' | 'group',
    passing: boolean,
    many = kind === 'group',
  ): Description => {
    const last = capital ? phrase.last : phrase.lastWithPlace;
    const profile = setting.roster.discover(surface(reading, phrase.first, last), kind, {
      gender: genderOfNoun(noun),
      plural: many,
      passing,
      nameless: !capital,
    });
    profile.nouns.add(noun);
    const draft = draftOf(reading, phrase, definite && !capital ? 'alias' : 'name', [profile.id], last);
    return { kind: passing ? 'passing' : 'mention', draft };
  };
  // Of nouns in -er and -or only those that do what somebody does are persons: "the rejoinder came" is none.
  const shaped = !OFFICES.has(noun) && personNoun(noun) === 'shaped';
  if (shaped && !actsAsSomebody(reading, phrase.head) && !undergoesAsSomebody(reading, phrase.head))
    return THING;
  if (isPersonal(noun) && plural) {
    const pointedTo = definite && !owned && role !== 'modifier';
    const uninvolved = part === 'none' && !pointedTo && !isAddressed(reading, phrase.head);
    // "the farmers' union": whose body it is, and nobody besides it.
    const membersOnly =
      role === 'possessor' && BODIES.has(singular(wordAt(reading, governorOf(reading, phrase.head))));
    return make('group', vague || uninvolved || membersOnly || (owned && part !== 'acts'));
  }
  if (isPersonal(noun)) return make('person', vague || !definite || owned || part === 'none');
  if (CROWDS.has(noun)) {
    if (!crowdStands(reading, phrase)) return THING;
    const stranger = determiner === 'a' || determiner === 'an';
    return make(
      'group',
      vague || stranger || (part === 'none' && !definite) || (owned && part !== 'acts'),
      plural || MANY.has(noun),
    );
  }
  if (capital && definite && BODIES.has(noun) && !plural) return make('organisation', false);
  if (!isBody(noun)) return THING;
  if (plural) return part === 'none' ? THING : make('group', false);
  return make('organisation', !definite || (part === 'none' && role !== 'possessor'));
}

/** Places that stand for those who live there. */
const COMMUNITIES: ReadonlySet<string> = words(
  'town city village island county province municipality neighbourhood neighborhood suburb commune district borough',
);

/** "the left" and "this side" are crowds where they act, and else a direction, a right, a place. */
const ALSO_THINGS: ReadonlySet<string> = new Set([
  'left',
  'right',
  'side',
  'generation',
  'household',
  'couple',
  'bench',
  'press',
  ...COMMUNITIES,
]);

function crowdStands(reading: Reading, { noun, plural, head, determiner }: Phrase): boolean {
  if (!ALSO_THINGS.has(noun)) return true;
  if (noun === 'left' || noun === 'right')
    return !plural && determiner === 'the' && actsAsSomebody(reading, head);
  const concerned = undergoesAsSomebody(reading, head) || isAddressed(reading, head);
  return noun === 'press' || actsAsSomebody(reading, head) || (COMMUNITIES.has(noun) && concerned);
}

/** "the good offices of Qatar", "keep its counsel", "wants heads to roll": nobody in particular is meant. */
function isIdiom(reading: Reading, { noun, head, first, plural, definite }: Phrase): boolean {
  if (noun === 'office' && plural) return wordAt(reading, head - 1) === 'good';
  if (noun === 'head' && plural) return !definite && reading.tree.obliques(head, 'of').length === 0;
  if (noun === 'counsel') {
    const verb = reading.tokens[reading.tree.head(head)]?.lemma ?? '';
    return roleOf(reading, head) === 'object' && /^(?:keep|take|seek|give|offer|heed|follow)$/.test(verb);
  }
  // "the only man in the cabinet", "as president": a predicate.
  return wordAt(reading, first) === 'only' || (!definite && !plural && wordAt(reading, first - 1) === 'as');
}

/**
 * A noun that describes nobody by itself does so beside a body's name and from there on: "KZAP, the harbour station, …
 * the station".
 */
function describeByLabel(setting: Setting, reading: Reading, phrase: Phrase): Description {
  const { noun, plural, definite, compound } = phrase;
  if (plural) return THING;
  const before = definite && !compound ? setting.discourse.labelled(noun, false) : undefined;
  if (before !== undefined) return { kind: 'mention', draft: draftOf(reading, phrase, 'alias', before) };
  const article = /^(?:the|an?)$/.test(wordAt(reading, phrase.first - 1)) ? 2 : 1;
  if (wordAt(reading, phrase.last + 1) !== ',' && wordAt(reading, phrase.first - article) !== ',')
    return THING;
  const [draft, another] = apposedMentions(setting, reading, phrase).filter(({ how }) => how === 'name');
  const [profile] = profilesOf(setting, draft?.parties ?? []);
  if (another !== undefined || profile?.kind !== 'organisation' || profile.origin !== 'discovered')
    return THING;
  profile.nouns.add(noun);
  return { kind: 'mention', draft: draftOf(reading, phrase, 'alias', [profile.id]) };
}

/**
 * "the herders of Talvik": where a place that nobody knows acts itself later ("Talvik has forgiven the mine"), it is they
 * who do. A name that only its deeds show to be somebody's is such a place.
 */
function peopleOfPlace(setting: Setting, phrase: Phrase, owner: Owner): string | undefined {
  const [profile, another] = profilesOf(setting, owner.parties);
  if (profile === undefined || another !== undefined || !phrase.plural) return undefined;
  if (profile.kindIsSure || profile.origin !== 'discovered' || OFFICES.has(phrase.noun)) return undefined;
  if (!isPersonal(phrase.noun) || phrase.last === phrase.head) return undefined;
  profile.kind = 'group';
  profile.kindIsSure = true;
  return profile.id;
}

/** Says whom a noun phrase describes. */
export function describe(setting: Setting, reading: Reading, phrase: Phrase): Description {
  const { noun, determiner, capital } = phrase;
  if (determiner === 'this' && PAPERS.has(noun)) {
    return { kind: 'mention', draft: draftOf(reading, phrase, 'alias', [SPEAKER]) };
  }
  if (!describesSomebody(noun) && !PEOPLE.has(noun) && !RELATIVE_NOUNS.has(noun))
    return describeByLabel(setting, reading, phrase);
  if (isIdiom(reading, phrase)) return THING;
  const rulers = rulersBySeat(setting, reading, phrase);
  if (rulers !== undefined)
    return { kind: 'mention', draft: draftOf(reading, phrase, 'organ', [rulers.state], rulers.last) };
  const owner = ownerOf(setting, reading, phrase, OFFICES.has(noun) || ORGANS.has(noun));
  learnFirm(setting, noun, owner);
  const apposed = describeByApposition(setting, reading, phrase, owner);
  if (apposed !== undefined) return apposed;

  const people = peopleOfPlace(setting, phrase, owner);
  if (people !== undefined) return { kind: 'mention', draft: draftOf(reading, phrase, 'alias', [people]) };
  if (owner.parties.length > 0) {
    const holder = setting.roster.get(owner.parties[0] ?? '');
    // "walked to Ms Orr's office": a room.
    const room = noun === 'office' && holder?.kind === 'person' && roleOf(reading, phrase.head) === 'oblique';
    if (room) return THING;
    const owned = describeOwned(setting, phrase, owner);
    if (owned !== undefined)
      return {
        kind: 'mention',
        draft: draftOf(reading, phrase, owned.how, owned.parties, phrase.lastWithPlace),
      };
  }
  if (!describesSomebody(noun)) return THING;

  const alone = owner.parties.length === 0 && !owner.stranger;
  if (phrase.others && phrase.plural && alone && STATES.has(noun)) {
    return { kind: 'mention', draft: draftOf(reading, phrase, 'group', [UNNAMED]) };
  }
  if (
    alone &&
    !phrase.others &&
    (phrase.definite || capital || phrase.plural) &&
    determiner !== 'a' &&
    determiner !== 'an'
  ) {
    const own =
      determiner === 'this' && OWN_LAND.has(noun) ? homeCountry(setting, reading, phrase) : undefined;
    const before = own === undefined ? referredTo(setting, phrase, reading) : [own];
    if (before !== undefined && before.length > 0) {
      const last = phrase.plural && !phrase.definite ? phrase.lastWithPlace : phrase.last;
      return {
        kind: 'mention',
        draft: draftOf(reading, phrase, before.length > 1 ? 'group' : 'alias', before, last),
      };
    }
    const home = organAtHome(setting, reading, phrase);
    if (home !== undefined) return { kind: 'mention', draft: draftOf(reading, phrase, 'organ', [home]) };
  }
  const state = alone ? spokesmanOfSubject(setting, reading, phrase) : undefined;
  if (state !== undefined) return { kind: 'mention', draft: draftOf(reading, phrase, 'organ', [state]) };
  if (!setting.open) return THING;
  return discover(setting, reading, phrase, !alone);
}
