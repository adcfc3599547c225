import { words } from './words';

/**
 * Nouns that can name the same body, so that "the union" finds the Congress of Nurses and "the panel" the court that
 * ruled. A body may be in several classes. Our own list.
 */
export const NOUN_CLASSES: readonly ReadonlySet<string>[] = [
  words('union trade_union congress association federation brotherhood guild confederation'),
  words('court tribunal panel bench judiciary chamber'),
  words(
    'company firm bank airline group giant corporation retailer manufacturer insurer lender business carrier operator supplier brewery conglomerate railway utility brand developer refinery plantation employer provider contractor maker producer trust',
  ),
  words('authority regulator watchdog commission agency ombudsman office inspectorate bureau board body'),
  words('party alliance movement front congress league coalition faction bloc'),
  words('charity foundation ngo trust group organisation organization network aid'),
  words('club team side united rovers city athletic'),
  words('university college school academy faculty institute institution'),
  words('newspaper paper magazine daily tabloid broadsheet broadcaster network'),
  words('organisation organization body bloc grouping community association institution council'),
  words('committee commission inquiry panel board council'),
  words('ministry department office'),
  words('parliament assembly senate congress legislature house council'),
  words('hospital trust clinic'),
  words('police constabulary force gendarmerie'),
  words('church diocese synod'),
  words('militia movement group rebel insurgent militant guerrilla jihadist'),
];

/** Nouns so wide that any organisation can be meant. */
export const ANY_BODY: ReadonlySet<string> = words('organisation organization body group institution outfit');

/** Nouns for any person. */
export const ANY_PERSON: ReadonlySet<string> = words(
  `man woman politician figure lady gentleman official newcomer veteran person boy girl offender culprit accused
  wrongdoer miscreant troublemaker maverick firebrand upstart strongman demagogue populist autocrat despot tyrant bully
  liar coward hero heroine incumbent challenger pensioner widow widower grandmother grandfather retiree teenager youngster
  prisoner detainee captive fugitive exile refugee immigrant migrant millionaire billionaire tycoon magnate survivor victim
  complainant claimant plaintiff defendant suspect`,
);

/** Nouns for somebody who stands in a relation to another actor: "its neighbour" is the other one. */
export const RELATIVE_NOUNS: ReadonlySet<string> = words(`
  neighbour neighbor partner rival ally counterpart opponent adversary foe enemy antagonist interlocutor employer
  regulator creditor paymaster patron competitor accuser critic tormentor host opposite_number
`);

/** Members of a body who together are the body: "the judges" of the court. */
export const MEMBERS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['judge justice magistrate', 'court supreme_court constitutional_court tribunal bench judiciary'],
      ['arbitrator', 'tribunal panel court'],
      ['juror', 'jury'],
      [
        'deputy senator lawmaker legislator mp parliamentarian congressman',
        'parliament senate assembly national_assembly congress legislature house',
      ],
      ['councillor councilman alderman', 'council city_council'],
      ['commissioner', 'commission'],
      ['panellist', 'panel'],
      [
        'rebel insurgent guerrilla fighter militant',
        'front movement militia faction army_group liberation_army',
      ],
      ['rower oarsman cricketer footballer', 'club team side squad'],
      ['singer chorister', 'choir chorus'],
      ['dancer', 'ballet troupe'],
      ['monk', 'monastery abbey priory'],
      ['nun', 'convent nunnery'],
      ['bishop', 'synod'],
      ['cardinal', 'conclave curia'],
      ['firefighter fireman', 'fire_brigade fire_service'],
      ['academician', 'academy'],
    ] as const
  ).flatMap(([members, bodies]) => [...words(members)].map((member) => [member, words(bodies)])),
);

/** Who serves a state, so that "Lao engineers" are Laos: where a nation's name or its state owns them. Our own list. */
export const PUBLIC_SERVANTS: ReadonlySet<string> = words(`
  fireman firefighter gendarme engineer surveyor rescuer medic inspector investigator sapper paratrooper commando trooper
  ranger forester meteorologist hydrologist customs_officer lifeguard coastguard cadet reservist rescue_worker
`);

/** Whether two nouns can name the same body. */
export function compatibleNouns(one: string, other: string): boolean {
  return one === other || NOUN_CLASSES.some((group) => group.has(one) && group.has(other));
}
