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
  chargé chargé_d'affaires ombudsperson first_secretary representative delegate delegation negotiator mediator spokesman spokeswoman spokesperson spokespeople press_secretary
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
  chief_constable chief_justice chief_minister chief_inspector chief_superintendent chief_prosecutor chief_negotiator
  chief_whip chief_rabbi chief_secretary chief_judge chief_commissioner district_attorney attorney_general solicitor_general
  secretary_general director_general governor_general auditor_general surgeon_general inspector_general consul_general
  majority_leader minority_leader
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

/** Departments of a state, before its offices: "fisheries minister", "army chief". */
export const DEPARTMENTS: ReadonlySet<string> = words(`
  army navy naval military police foreign defence defense interior home finance education health agriculture justice
  culture environment energy transport trade fisheries labor sports information cabinet government water
  railways housing industry tourism state presidential palace communications customs labour mines forestry roads works
  planning treasury women veterans emergencies
`);

/** Styles that stand for whoever has them: "His Excellency", "Her Majesty". */
export const HONORIFICS: ReadonlySet<string> = words(
  'excellency majesty highness holiness eminence lordship ladyship worship beatitude',
);

/** Who is sent to speak for a state or body. */
export const ENVOYS: ReadonlySet<string> = words(`
  ambassador envoy emissary diplomat negotiator mediator delegate delegation representative minister mission nuncio
  plenipotentiary consul spokesman spokeswoman spokesperson commissioner general admiral
`);

/** What a state fights with: "an Eritrean gunboat" that sinks a boat is Eritrea, one that is sunk is a boat. */
export const VEHICLES: ReadonlySet<string> = words(`
  gunboat cutter frigate destroyer corvette submarine minesweeper gunship warplane jet bomber helicopter drone artillery
  tank battleship aircraft fighter column convoy platoon mortar howitzer gun battery missile rocket shell airstrike
  minelayer torpedo interceptor
`);

/** Forces whose machines and vehicles stand for their state as well: "a Chilean army bulldozer". */
export const FORCES: ReadonlySet<string> = words(
  'army navy naval military police coastguard force patrol surveillance reconnaissance fighter combat spy attack artillery',
);

/** Nouns that stand for a country as a whole: "the country", "his nation". */
export const STATES: ReadonlySet<string> = words(`
  country nation state republic kingdom homeland government regime power superpower neighbour neighbor capital
  emirate sultanate federation
`);

/** Nouns for all the people of a state; owned by a country they are the country. */
export const PEOPLE: ReadonlySet<string> = words(
  'people public nation population citizenry electorate society',
);
