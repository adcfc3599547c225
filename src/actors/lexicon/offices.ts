import { words } from './words';

/**
 * Nouns for somebody who speaks or acts for a state or a body: "Iran's spokesman" is Iran, "the bank's chairman" the
 * bank, where nothing names them as an actor of their own. Our own list.
 */
export const OFFICES: ReadonlySet<string> = words(`
  president vice-president vice_president premier prime_minister minister deputy_minister secretary undersecretary
  chancellor taoiseach governor mayor monarch king queen prince princess sultan emir sheikh ayatollah supreme_leader
  leader ruler dictator head chief boss chair chairman chairwoman chairperson co-chair director director-general
  secretary-general general_secretary commissioner ombudsman ambassador envoy diplomat attaché consul counsellor
  representative delegate delegation negotiator mediator spokesman spokeswoman spokesperson spokespeople press_secretary
  official officer commander general admiral marshal brigadier colonel captain major sergeant inspector superintendent
  marine peacekeeper monitor observer treasurer controller comptroller bursar registrar dean provost rector principal
  headteacher headmaster vice-chancellor executive chief_executive ceo cfo manager trustee director counsel lawyer
  solicitor attorney attorney-general prosecutor judge justice magistrate whip managing_director speaker senator lawmaker legislator
  congressman congresswoman councillor councilman alderman parliamentarian mp mep deputy politician statesman
  minister-president first_minister deputy_prime_minister opposition_leader adviser advisor
  aide spin_doctor bureaucrat technocrat civil_servant mandarin auditor inspector-general coach head_coach
  captain staff personnel volunteer employee troop soldier serviceman servicewoman sailor airman conscript reservist
  guardsman coastguard border_guard policeman policewoman constable sheriff deputy_sheriff spy agent intelligence_officer
  pope bishop archbishop cardinal imam rabbi cleric patriarch tsar czar emissary nuncio plenipotentiary governor-general
  foreign_secretary home_secretary spin_doctor opposition_leader
  steward founder co-founder owner proprietor shareholder board_member editor publisher advocate spokesmen
`);

/** Bodies that are organs of the state or body that owns them. */
export const ORGANS: ReadonlySet<string> = words(`
  government administration regime cabinet leadership authority ministry department office foreign_office home_office
  treasury exchequer parliament assembly national_assembly congress senate legislature lower_house upper_house house
  diet duma knesset presidency monarchy throne crown palace court supreme_court constitutional_court judiciary tribunal
  army navy air_force military armed_force force troop militia coastguard coast_guard police security_force
  border_force border_guard guard gendarmerie junta intelligence intelligence_service intelligence_agency secret_service
  security_service service fleet warship patrol embassy consulate mission high_commission delegation central_bank
  secretariat commission committee council board bureau agency watchdog directorate executive general_staff high_command
  command garrison brigade battalion regiment squadron politburo state state_media bench civil_service electoral_commission
  election_commission central_committee establishment
  peacekeeping_force management foreign_ministry defence_ministry defense_ministry panel team
`);

/** Nouns that stand for a country as a whole: "the country", "his nation". */
export const STATES: ReadonlySet<string> = words(`
  country nation state republic kingdom homeland government regime power superpower neighbour neighbor capital
  emirate sultanate federation
`);

/** Nouns for all the people of a state; owned by a country they are the country. */
export const PEOPLE: ReadonlySet<string> = words(
  'people public nation population citizenry electorate society',
);

/** Titles before a name, and the gender they show. */
export const TITLES: ReadonlyMap<string, 'female' | 'male' | 'unknown'> = new Map([
  ...[
    'mr',
    'sir',
    'lord',
    'king',
    'prince',
    'father',
    'brother',
    'don',
    'herr',
    'monsieur',
    'señor',
    'sheikh',
    'sultan',
    'emir',
    'pope',
    'imam',
    'rabbi',
    'baron',
    'duke',
    'earl',
    'count',
    'ayatollah',
    'emperor',
    'tsar',
    'fr',
    'congressman',
    'councilman',
    'chairman',
    'spokesman',
  ].map((title): [string, 'male'] => [title, 'male']),
  ...[
    'mrs',
    'ms',
    'miss',
    'madam',
    'madame',
    'lady',
    'dame',
    'queen',
    'princess',
    'sister',
    'mother',
    'frau',
    'señora',
    'baroness',
    'duchess',
    'empress',
    'congresswoman',
    'councilwoman',
    'chairwoman',
    'spokeswoman',
  ].map((title): [string, 'female'] => [title, 'female']),
  ...[
    'dr',
    'doctor',
    'prof',
    'professor',
    'president',
    'vice-president',
    'premier',
    'minister',
    'secretary',
    'chancellor',
    'governor',
    'mayor',
    'senator',
    'sen',
    'representative',
    'rep',
    'congressman',
    'mp',
    'judge',
    'justice',
    'attorney',
    'general',
    'gen',
    'colonel',
    'col',
    'major',
    'captain',
    'capt',
    'lieutenant',
    'lt',
    'sergeant',
    'sgt',
    'admiral',
    'marshal',
    'brigadier',
    'commander',
    'commissioner',
    'councillor',
    'cllr',
    'ambassador',
    'envoy',
    'treasurer',
    'speaker',
    'leader',
    'chief',
    'chair',
    'chairperson',
    'director',
    'superintendent',
    'inspector',
    'constable',
    'sheriff',
    'reverend',
    'rev',
    'bishop',
    'archbishop',
    'cardinal',
    'rt',
    'hon',
    'honourable',
    'honorable',
    'prime',
    'deputy',
    'vice',
    'foreign',
    'defence',
    'defense',
    'finance',
    'interior',
    'home',
    'health',
    'justice',
    'education',
    'first',
    'acting',
    'former',
    'then',
    'spokesperson',
    'candidate',
    'coach',
    'manager',
    'comrade',
    'chief',
    'undersecretary',
    'executive',
    'secretary-general',
    'director-general',
    'vice-chancellor',
    'governor-general',
    'managing',
    'officer',
    'detective',
    'constable',
    'corporal',
    'private',
    'trooper',
    'agent',
    'provost',
    'principal',
    'rector',
    'canon',
    'pastor',
    'counsellor',
    'lawmaker',
    'delegate',
    'chancellor',
    'taoiseach',
    'alderman',
    'dean',
    'provost',
    'crown',
    'field',
    'air',
    'rear',
    'attorney-general',
    'chancellor-designate',
    'president-elect',
    'leader-elect',
    'cabinet',
    'state',
    'opposition',
    'of',
  ].map((title): [string, 'unknown'] => [title, 'unknown']),
]);

/** Words that qualify a title and are none alone: "Prime Minister", "Foreign Secretary", "Deputy Chief". */
export const TITLE_QUALIFIERS: ReadonlySet<string> = words(`
  prime deputy vice foreign defence defense finance interior home transport health justice education first acting former then
  crown field air rear cabinet state opposition of rt hon trade energy labour labor housing transport culture
  environment agriculture fisheries information supreme security national
`);
