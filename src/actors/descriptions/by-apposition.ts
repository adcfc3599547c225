import type { Description } from './description';
import { THING, draftOf, genderOfNoun, isBody } from './description';
import { BODIES } from '../lexicon/bodies';
import { RELATIVE_NOUNS } from '../lexicon/noun-classes';
import { isPersonal } from '../lexicon/somebody';
import type { Reading } from '../reading';
import { wordAt } from '../reading';
import type { Profile } from '../roster';
import type { Setting } from '../setting';
import { profilesOf } from '../setting';
import { apposedMentions } from './apposition';
import { officeAtHome } from './at-home';
import { agreesWithNoun } from './definite';
import { theOther } from './owned';
import type { Owner } from './owner';
import type { Phrase } from './phrases';

/** A name that was only guessed to be a person's is a body's: "Keepers of the Flame, an old choir". */
function becomeBody(profile: Profile): void {
  profile.kind = 'organisation';
  profile.kindIsSure = true;
}

/** "the Librarian had apologised … The Librarian, Dr Laird": whoever was only described before has a name now. */
function nameLate(
  { discourse, ledger, roster }: Setting,
  { noun, plural, definite }: Phrase,
  named: Profile,
): void {
  const [described, another] = definite ? (discourse.labelled(noun, plural) ?? []) : [];
  const before = roster.get(described ?? '');
  if (before === undefined || another !== undefined || before === named || !before.nameless) return;
  if (before.kind === named.kind || before.passing) ledger.merge(before.id, named.id);
}

/** A mention in apposition lends its actor to the phrase, and learns from it: office, body, gender. */
export function describeByApposition(
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
  nameLate(setting, phrase, profile);
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
export function learnFirm(setting: Setting, noun: string, { parties }: Owner): void {
  if (!OF_A_FIRM.has(noun)) return;
  for (const profile of profilesOf(setting, parties)) {
    // A lone name that was taken for a person's.
    if (profile.kind === 'person' && !profile.kindIsSure) becomeBody(profile);
    if (profile.kind === 'organisation' && profile.nouns.size === 0) profile.nouns.add('company');
  }
}

/**
 * A noun that describes nobody by itself does so beside a body's name and from there on: "KZAP, the harbour station, …
 * the station".
 */
export function describeByLabel(setting: Setting, reading: Reading, phrase: Phrase): Description {
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
