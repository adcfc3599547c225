import { ORGANS } from '../lexicon/offices';
import { words } from '../lexicon/words';
import type { Reading } from '../reading';
import { wordAt } from '../reading';
import type { Setting } from '../setting';
import { singular } from '../singular';
import type { Phrase } from './phrases';

/** Organs and offices that, without an owner, can only be a state's. */
const OF_A_STATE: ReadonlySet<string> = words(`
  government regime army navy air_force military armed_force parliament cabinet treasury exchequer junta judiciary
  foreign_ministry foreign_office home_office defence_ministry defense_ministry supreme_court central_bank police
  authority prime_minister minister premier chancellor first_minister deputy_prime_minister president vice_president
  monarch king queen national_assembly senate lower_house upper_house civil_service ambassador
`);
/** In the plural these are the government: "Ministers insist that …". */
const GOVERNING: ReadonlySet<string> = words('minister authority');
/** Offices that are a state's when its organ stands before them: "the army chief", "the Foreign Office spokesperson". */
const OF_AN_ORGAN: ReadonlySet<string> = words(`
  chief spokesman spokeswoman spokesperson official secretary minister commander head officer source
`);
const DEPARTMENTS: ReadonlySet<string> = words(`
  army navy naval military police foreign defence defense interior home finance education health agriculture justice
  culture environment energy transport trade fisheries labour labor sports information cabinet government water
  railways housing industry tourism state
`);
/** Organs that, without an owner, are those of the body spoken of. */
const OF_A_BODY: ReadonlySet<string> = words('board management trustee director shareholder staff');

/** How much more often than any other a country must be mentioned to be the home of "the army". */
const AT_HOME = 2;

/** Countries by how often they have been mentioned, the most frequent first. */
function counted(setting: Setting): readonly { readonly id: string; readonly count: number }[] {
  return [...setting.discourse.salience().keys()]
    .filter((id) => setting.roster.get(id)?.kind === 'country')
    .map((id) => ({ id, count: setting.discourse.count(id) }))
    .sort((a, b) => b.count - a.count);
}

/** The one country that stands out, when there is one. */
function outstanding(
  countries: readonly { readonly id: string; readonly count: number }[],
): string | undefined {
  const [first, second] = countries;
  if (first === undefined) return undefined;
  return second === undefined || first.count > AT_HOME * second.count ? first.id : undefined;
}

/**
 * The country whose "government" and "army" need no owner: the paper's own by its date line, the one that a document
 * mostly speaks of, or the one that is left when those named beside it are other parties ("the interior minister
 * taunted the Afghan authorities").
 */
export function homeCountry(setting: Setting, reading: Reading, phrase: Phrase): string | undefined {
  if (setting.home !== undefined) return setting.roster.know(setting.home).id;
  const countries = counted(setting);
  const alone = outstanding(countries);
  if (alone !== undefined) return alone;
  const beside = new Set(
    setting
      .drafts(reading.index)
      .filter(({ first, last }) => last < phrase.first || first > phrase.last)
      .flatMap(({ parties }) => parties),
  );
  const settled = setting.discourse.settledHome();
  const home =
    settled !== undefined && !beside.has(settled)
      ? settled
      : outstanding(countries.filter(({ id, count }) => count > 1 && !beside.has(id)));
  if (home !== undefined) setting.discourse.settleHome(home);
  return home;
}

/** The organisation that "the board" or "the trustees" belong to where none is named with them. */
function homeBody(setting: Setting): string | undefined {
  return setting.discourse.mostSalient(['organisation'])[0];
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

/** Whose organ a description without an owner is, that of the state at home or of the body spoken of. */
export function organAtHome(setting: Setting, reading: Reading, phrase: Phrase): string | undefined {
  const { noun, plural, definite, determiner, compound, capital } = phrase;
  const state =
    (GOVERNING.has(noun) && plural) ||
    (definite && determiner !== 'each' && (OF_A_STATE.has(noun) || ofDepartment(reading, phrase)));
  // "the Harrow police", "the Trust's cabinet" have owners of their own.
  const ownName = capital && compound && !ofDepartment(reading, phrase);
  if (state && !ownName) return homeCountry(setting, reading, phrase);
  return OF_A_BODY.has(noun) && determiner === 'the' ? homeBody(setting) : undefined;
}
