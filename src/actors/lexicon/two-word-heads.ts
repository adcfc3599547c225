import { words } from './words';

/** Houses by which alone a town's or county's government is called, without an article. */
export const SEATS: ReadonlySet<string> = words('city_hall county_hall');

/** Two words that are one office or body: "chief executive". */
export const TWO_WORD_HEADS: ReadonlySet<string> = words(`
  general_secretary foreign_secretary home_secretary defence_ministry defense_ministry electoral_commission
  election_commission constitutional_court coast_guard border_guard security_force security_service spin_doctor
  opposition_leader prime_minister chief_executive managing_director opposite_number air_force armed_force
  central_bank foreign_ministry foreign_office home_office civil_servant asylum_seeker trade_union trade_unionist
  supreme_court first_minister supreme_leader think_tank head_coach international_community social_worker
  shop_steward task_force world_leader vice_president high_commission chief_constable chief_justice chief_minister
  chief_inspector chief_superintendent chief_prosecutor chief_negotiator chief_whip chief_rabbi chief_secretary
  chief_judge chief_commissioner district_attorney attorney_general solicitor_general secretary_general
  director_general governor_general auditor_general surgeon_general inspector_general consul_general majority_leader
  minority_leader chargé_d'affaires city_hall county_hall
`);

/** Few nouns are one of two, so that the two need seldom be put together. */
export const FIRST_OF_TWO: ReadonlySet<string> = new Set(
  [...TWO_WORD_HEADS].map((head) => head.slice(0, head.indexOf(' '))),
);
export const SECOND_OF_TWO: ReadonlySet<string> = new Set(
  [...TWO_WORD_HEADS].map((head) => head.slice(head.indexOf(' ') + 1)),
);
