import { besides } from '../coreference/together';
import { RULERS, STATE_FORMS } from '../lexicon/known-nouns';
import { MEMBERS_OF } from '../lexicon/noun-classes';
import { DEPARTMENTS, ORGANS } from '../lexicon/offices';
import { words } from '../lexicon/words';
import { personNoun } from '../lexicon/persons';
import type { Reading } from '../reading';
import type { Roster } from '../roster';
import { wordAt } from '../reading';
import { roleOf } from '../roles';
import type { Setting } from '../setting';
import { singular } from '../singular';
import type { Phrase } from './phrases';

/** Organs and offices that, without an owner, can only be a state's. */
const OF_A_STATE: ReadonlySet<string> = words(`
  government regime army navy air_force military armed_force parliament cabinet treasury exchequer junta judiciary
  foreign_ministry foreign_office home_office defence_ministry defense_ministry supreme_court central_bank police
  authority prime_minister minister premier chancellor first_minister deputy_prime_minister president vice_president
  national_assembly senate lower_house upper_house civil_service ambassador
`);
/** Whether a noun alone names an organ that only states have. */
export function isOrganOfState(noun: string): boolean {
  return OF_A_STATE.has(noun);
}

/** In the plural these are the government: "Ministers insist that …". */
const GOVERNING: ReadonlySet<string> = words('minister authority');
/** Offices that are a state's when its organ stands before them: "the army chief", "the Foreign Office spokesperson". */
const OF_AN_ORGAN: ReadonlySet<string> = words(`
  chief spokesman spokeswoman spokesperson aide official secretary minister commander head officer source ministry department
`);
/** Organs that, without an owner, are those of the body spoken of. */
const OF_A_BODY: ReadonlySet<string> = words('board management trustee director shareholder staff');

/** How much more often than any other a country must be named to be the home of "the army". */
const AT_HOME = 2;
/** Under this noun the discourse keeps which state soldiers rule. */
const JUNTA = 'junta';
/** Sentences back in which a state may be named that a junta rules. */
const SOLDIERS_REACH = 3;
/** A quarrel has two parties: the home is one of the two countries that are named most. */
const PRINCIPALS = 2;

/** The one country that stands out, when there is one. */
function outstanding({ countries }: Setting): string | undefined {
  const [first, second] = countries;
  if (first === undefined) return undefined;
  return second === undefined || first.count > AT_HOME * second.count ? first.id : undefined;
}

/** How often a country must be named, where the paper's own never is, for the matter to be that country's. */
const ABROAD = 3;

/** A paper in Santiago writes of Ecuador: "the finance minister" is not Chile's. */
function isAbroad({ home, countries }: Setting): boolean {
  const [first] = countries;
  return first !== undefined && first.count >= ABROAD && !countries.some(({ id }) => id === home?.id);
}

/**
 * The country whose "government" and "army" need no owner: the paper's own by its date line, the one that a document
 * mostly speaks of, or that of its two principals which is not named beside as another party ("the interior minister
 * taunted the Afghan authorities").
 */
export function homeCountry(setting: Setting, reading: Reading, phrase: Phrase): string | undefined {
  if (setting.home !== undefined && !isAbroad(setting)) return setting.roster.know(setting.home).id;
  const alone = outstanding(setting);
  if (alone !== undefined) return alone;
  const settled = setting.discourse.settledHome();
  if (settled !== undefined) return settled;
  const beside = new Set(
    setting
      .drafts(reading.index)
      .filter(
        ({ first, last, parties }) => parties.length === 1 && (last < phrase.first || first > phrase.last),
      )
      .flatMap(({ parties }) => parties),
  );
  const left = setting.countries.slice(0, PRINCIPALS).filter(({ id }) => !beside.has(id));
  const [home, other] = left;
  if (home === undefined || other !== undefined) return undefined;
  setting.discourse.settleHome(home.id);
  return home.id;
}

/** The organisation that "the board" or "the trustees" belong to where none is named with them. */
function homeBody(setting: Setting): string | undefined {
  return setting.discourse.mostSalient(['organisation'])[0];
}

/** Letters at the beginning of a name that say whose body it is: "Geology Society", "geologists". */
const STEM = 5;

/**
 * The society or club that bears the name of what its members do: "the geologists" of the Geology Society. The nurses of a
 * Congress of Nurses are a party besides it.
 */
function bodyNamedAfter(roster: Roster, noun: string): string | undefined {
  if (noun.length < STEM || personNoun(noun) === undefined) return undefined;
  const stem = noun.slice(0, STEM);
  const named = [...roster.all()].filter(
    ({ kind, nameless, nouns, nameWords }) =>
      kind === 'organisation' &&
      !nameless &&
      [...nouns].some((own) => OF_MEMBERS.has(own)) &&
      [...nameWords].some(
        (word) => word.toLowerCase().startsWith(stem) && !word.toLowerCase().startsWith(noun),
      ),
  );
  return named.length === 1 ? named[0]?.id : undefined;
}

/** Bodies that are their members. */
const OF_MEMBERS: ReadonlySet<string> = words(
  'society union trade_union association guild league federation club brotherhood lodge local institute congress collective cooperative',
);

/** The body that "the judges" or "the councillors" make up: the one spoken of last. */
function bodyOfMembers({ discourse, roster }: Setting, noun: string): string | undefined {
  const bodies = MEMBERS_OF.get(noun);
  if (bodies === undefined) return bodyNamedAfter(roster, noun);
  for (const [called, [party, another]] of discourse.labels())
    if (
      bodies.has(called) &&
      another === undefined &&
      /^(?:organisation|group)$/.test(roster.get(party ?? '')?.kind ?? '')
    )
      return party;
  return undefined;
}

/** "the army chief", "the agriculture minister": an office whose department says that it is a state's. */
function ofDepartment(reading: Reading, phrase: Phrase): boolean {
  if (!OF_AN_ORGAN.has(phrase.noun)) return false;
  for (let position = phrase.first; position < phrase.head; position++) {
    const word = wordAt(reading, position);
    const two = `${word} ${wordAt(reading, position + 1)}`;
    if (DEPARTMENTS.has(word) || OF_A_STATE.has(two) || (ORGANS.has(singular(word)) && OF_A_STATE.has(word)))
      return true;
  }
  return false;
}

/** Whether a phrase is for soldiers who rule: "the junta", "the military government". */
function isJunta(reading: Reading, { noun, first, head }: Phrase): boolean {
  if (noun === 'junta') return true;
  if (noun !== 'government' && noun !== 'ruler' && noun !== 'regime' && noun !== 'leader') return false;
  return reading.words.slice(first, head).includes('military');
}

/**
 * The state that soldiers rule: the one found to be ruled by them before, or else the last one spoken of that does not
 * act upon them in the same clause ("France rebuked the junta"). Few papers have a junta at home.
 */
function underSoldiers(setting: Setting, reading: Reading, phrase: Phrase): string | undefined {
  const generals = phrase.noun === 'general' && phrase.plural;
  const junta = isJunta(reading, phrase);
  if (!junta && !generals) return undefined;
  const before = setting.discourse.labelled(JUNTA, false);
  if (before !== undefined || !junta) return before?.[0];
  const barred = besides(setting, reading, phrase.head);
  const states = setting.discourse
    .recent(reading.index, SOLDIERS_REACH)
    .flatMap(({ parties }) => parties)
    .filter((party) => setting.roster.get(party)?.kind === 'country' && !barred.has(party));
  const state = states.findLast((party) => party !== setting.home?.id) ?? states.at(-1);
  if (state !== undefined) setting.discourse.label(JUNTA, [state], false);
  return state;
}

/**
 * The state of "an army spokesman" or "a presidential aide": the last one that acts before in the sentence ("Zambia's
 * ministry denied it, and a presidential spokesman …").
 */
export function spokesmanOfSubject(setting: Setting, reading: Reading, phrase: Phrase): string | undefined {
  if (phrase.plural || phrase.definite || !ofDepartment(reading, phrase)) return undefined;
  const acting = setting
    .drafts(reading.index)
    .filter(({ head, last }) => last < phrase.first && roleOf(reading, head) === 'subject');
  const [state, another] = acting.at(-1)?.parties ?? [];
  return another === undefined && setting.roster.get(state ?? '')?.kind === 'country' ? state : undefined;
}

/** What somebody with an office and no owner speaks for: the ministry spoken of, or else the state at home. */
export function officeAtHome(setting: Setting, reading: Reading, phrase: Phrase): string | undefined {
  const home = organAtHome(setting, reading, phrase);
  if (home === undefined || !/^(?:minister|secretary)$/.test(phrase.noun)) return home;
  return setting.discourse.labelled('ministry', false)?.[0] ?? home;
}

/** Whose organ a description without an owner is, that of the state at home or of the body spoken of. */
export function organAtHome(setting: Setting, reading: Reading, phrase: Phrase): string | undefined {
  const { noun, plural, definite, determiner, compound, capital } = phrase;
  const ruled = definite ? underSoldiers(setting, reading, phrase) : undefined;
  if (ruled !== undefined) return ruled;
  const body = plural && determiner === 'the' ? bodyOfMembers(setting, noun) : undefined;
  if (body !== undefined) return body;
  const form = STATE_FORMS.get(RULERS.get(noun) ?? '');
  const realm = setting.discourse.mostSalient(['country']).find((id) => form?.has(id) === true);
  if (definite && realm !== undefined) return realm;
  const state =
    (GOVERNING.has(noun) && plural) ||
    (definite && determiner !== 'each' && (OF_A_STATE.has(noun) || ofDepartment(reading, phrase)));
  // "the Harrow police", "the Trust's cabinet" have owners of their own.
  const ownName = capital && compound && !ofDepartment(reading, phrase);
  if (state && !ownName) return homeCountry(setting, reading, phrase);
  return OF_A_BODY.has(noun) && determiner === 'the' ? homeBody(setting) : undefined;
}
