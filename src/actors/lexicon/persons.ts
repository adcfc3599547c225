import { BODIES } from './bodies';
import { words } from './words';

/** Nouns for persons who act in their own name: as groups in the plural, as strangers in the singular. Our own list. */
export const PERSONS: ReadonlySet<string> = words(`
  abuser academic accountant accuser activist actor actress addict administrator adult adversary agitator ally alumnus
  amateur analyst ancestor anthropologist applicant apprentice archaeologist architect artist asylum_seeker assassin
  assistant astronaut astronomer athlete attacker attendee auctioneer aunt author baby backbencher backer baker banker
  barber baron barrister bartender batsman beggar believer beneficiary bidder billionaire biographer biologist blogger
  bomber borrower bowler boxer boy boyfriend breeder bricklayer bride bridegroom broadcaster broker brother builder bully
  burglar businessman businesswoman businesspeople butcher buyer bystander campaigner camper candidate captive caretaker
  carer carpenter cartoonist casualty celebrity champion chaplain charlatan chef chemist child christian churchgoer
  citizen civilian claimant classmate cleaner clerk client climber coal_miner collaborator colleague collector colonist
  columnist comedian commentator communist commuter competitor complainant composer conductor congregation connoisseur
  conqueror conservationist conservative conspirator constituent consultant consumer contender contestant contractor
  contributor convert convict cook correspondent courier cousin coward craftsman crew creator creditor criminal critic
  crofter crusader curator customer cyclist dancer daughter dealer debtor deceased defector defendant defender democrat
  demonstrator dentist dependant depositor descendant designer detainee detective developer devotee disciple dissenter
  dissident diver doctor donor doorman drinker driver economist educator elder elector electrician emigrant enemy engineer
  enthusiast entrepreneur environmentalist escapee evacuee ex-husband ex-wife exile expatriate expert explorer exporter
  extremist eyewitness facilitator fan farmer farmhand farmworker father felon feminist fighter financier firefighter
  fireman fisherman fishermen follower foreigner forester founder freelancer friend fugitive fundamentalist gambler
  gamer gang_member gangster gardener genius gentleman geologist girl girlfriend goalkeeper graduate grandchild
  granddaughter grandfather grandmother grandparent grandson grazier grocer guardian guerrilla guest guide gunman guru
  guy hacker harvester healer heckler heir herder herdsman hero historian hitman holder homeowner hooligan host hostage
  hostess housewife human hunter husband hypocrite idealist illustrator immigrant importer industrialist infant informant
  informer inhabitant innovator inmate insider instructor insurer insurgent intellectual interpreter intruder inventor
  investigator investor islamist jailer janitor jew jeweller jihadist jockey joiner journalist juror kid kidnapper killer
  kinsman labourer laborer lad lady landlord landowner laureate layman learner lecturer lender liar liberal librarian
  lifeguard liberator linguist listener loan_shark lobbyist local looter lord lorry_driver lover loyalist machinist maid
  manufacturer maker man market_trader martyr mason master mathematician mechanic member mentor merchant messenger
  metalworker midwife migrant militant militiaman millionaire miner minister minority missionary mistress mob moderate
  modernist mole monk moralist mother motorist mourner mourners mp murderer muslim musician mutineer narrator national
  nationalist native naturalist neighbour neighbor nephew newcomer niece nobleman nomad novelist nun nurse occupier
  oligarch onlooker opponent optimist orator organiser organizer orphan outcast outlaw outsider overseer owner pacifist
  painter paramedic parent parishioner partisan partner passenger passer-by pastor patient patriot patron peasant
  pedestrian peer pensioner performer perpetrator persecutor person pessimist petitioner pharmacist philanthropist
  philosopher photographer physician physicist picketer pilgrim pilot pioneer pirate planner playwright player plumber
  poet policymaker pollster poor populist porter postman practitioner preacher predecessor priest prisoner producer
  professional professor programmer progressive propagandist prophet protester protestor psychiatrist psychologist
  publican pundit pupil purist purchaser racer racist radical ranger rapist ratepayer reader realist rebel recipient
  recruit referee reformer reformist refugee relative reporter republican rescuer researcher resident retailer retiree
  returnee reveller reviewer revolutionary rider rioter rival robber roommate runner saboteur sailor saint salesman
  salesperson saver scapegoat sceptic skeptic scholar schoolboy schoolchild schoolgirl schoolteacher scientist scout
  sculptor secessionist seller separatist serb servant settler sharecropper shepherd shipbuilder shop_steward
  shopkeeper shopper shopworker sibling signatory singer sinner sister skater skier slave sleuth smallholder smoker
  smuggler social_worker socialist sociologist soldier son songwriter specialist spectator speculator sponsor spouse
  squatter stakeholder statistician stockbroker storyteller stranger strategist striker student subcontractor subscriber
  successor suffragette sufferer supervisor supplier supporter surgeon surveyor survivor suspect swimmer sympathiser
  sympathizer tailor taxpayer teacher teammate technician teenager tenant terrorist theologian therapist thief thinker
  thug toddler torturer tourist trade_unionist trader trafficker trainee trainer traitor translator traveller traveler
  trespasser trucker tutor twin tycoon tyrant umpire uncle undergraduate unionist user usurper vaccinator vandal vendor
  veteran viewer victim vigilante villager villain violinist visionary visitor voter voyeur waiter waitress walker
  warden warlord warrior watcher welder wholesaler whistleblower whistle-blower widow widower wife winner witness woman
  worker workman worshipper writer yachtsman youngster youth zealot bondholder stallholder leaseholder policyholder
  mourner midwives loved_one next_of_kin kin breadwinner caregiver firebrand hardliner hard-liner hawk dove
  grower picker packer shearer weaver spinner grazier beekeeper winegrower trawlerman boatman ferryman trapper haulier
  roofer plasterer joiner glazier typist radiographer anaesthetist optician vet nanny childminder chauffeur cabbie driver
  canon monsignor deacon archdeacon abbot abbess vicar curate friar mullah maulana mufti prelate clergyman clergywoman
  gendarme sapper paratrooper commando ranger hydrologist meteorologist medic rescuer
  chieftain earl viscount laird squire headman cadet
  lorry_driver truck_driver bus_driver train_driver cab_driver taxi_driver gunman hooligan juror laundress seamstress
  seafarer docker stevedore porter rail_worker railwayman steelworker railway_worker signaller dinner_lady
`);

/** Nouns so wide that alone they single nobody out. */
export const ANYBODY: ReadonlySet<string> = words(`
  person people man woman child boy girl guy member individual human thousand hundred million other one lot number
  adult kid folk none half rest
`);

/** Nouns that only count others: "dozens of demonstrators". */
export const COUNTING: ReadonlySet<string> = words(
  'dozen hundred thousand million score number handful couple group majority lot host band crowd team',
);

/** Nouns for many people at once, or for people as a body. */
export const CROWDS: ReadonlySet<string> = words(`
  crowd opposition staff workforce crew public electorate family couple household community audience congregation
  leadership rank_and_file left right resistance mob gang cartel elite establishment clergy laity gentry peasantry
  bourgeoisie proletariat youth majority minority diaspora garrison militia insurgency guerrilla press media
  intelligentsia squad team side crew jury panel bench generation fans bondholders troika people police faction
  coalition international_community bloc rebels militants families town city village island county province municipality
  neighbourhood neighborhood suburb commune district borough
`);

/** Words in -er, -or, -ist, -ian and the like that are no persons; the rest are, where they act. */
export const NOT_PERSONS: ReadonlySet<string> = words(`
  after another anger answer antler banner barrier battler beaver behavior beer border boulder bumper butter calendar
  cancer carrier center centre chamber chapter charter cheer cider clutter cluster colour color computer container
  cooler copper corner counter cover crater danger dialogue dinner disaster disorder door doctor-patient drawer endeavor
  error ether ever factor fever fiber fibre filter finger fire flavour floor flour flower folder freezer gender glacier
  gunfire hammer harbor helicopter honor honour hour hunger indicator interior ladder laser layer leather ledger letter
  liver locker lumber manner marker matter meter mirror monster motor murder newsletter number offer order oyster paper
  parlor partner-country pepper pier pillar poker poster powder power prayer premier-league quarter reactor receiver
  register remainder reminder resistor river roller rubber ruler-straight rumor rumour saucer scooter semester sensor
  sector server shelter shoulder shower silver sister-city slaughter slipper soccer spider stair sticker summer super
  supper surrender sweater tanker tenor terror theater theatre thermometer thunder tiger timber tower tractor trailer
  transfer transistor trawler trigger trouser tumor ulster vapor vector vigor virus war water weather whisper winter
  wonder year freighter cutter steamer liner bunker newspaper taper temper tender tether usher-in vapour visor favour
  favor labour labor valour armour humour odour splendour glamour savour mayor-elect sponsor-ship list twist mist fist
  wrist resist checklist playlist wishlist cyst guitarist-like median pedestrian-zone precipice committee employee-share
  degree fee coffee guarantee jubilee knee levee marquee pedigree spree toffee tree three decree bee see agreement
  restaurant plant grant giant elephant infant-school warrant covenant want ant pant rant current event moment percent
  government parliament department document statement movement argument agent-orange client-list accident incident
  continent president-elect patent content student-union talent intent extent rent accent
`);

export const FEMALE_NOUNS: ReadonlySet<string> = words(`
  woman girl lady wife mother mom mum daughter sister aunt niece grandmother granddaughter queen princess actress
  waitress spokeswoman chairwoman congresswoman policewoman businesswoman heroine widow bride girlfriend nun hostess
  duchess baroness mistress housewife empress goddess councilwoman heiress stewardess midwife countess schoolgirl
`);

export const MALE_NOUNS: ReadonlySet<string> = words(`
  man boy gentleman husband father dad son brother uncle nephew grandfather grandson king prince actor-manager waiter
  spokesman chairman congressman policeman businessman hero widower groom boyfriend monk host duke baron emperor sultan
  sheikh emir pope priest imam rabbi fisherman salesman gunman councilman lad guy schoolboy cardinal archbishop tsar
  ayatollah fireman postman craftsman sportsman batsman statesman frontiersman
`);

const PERSON_ENDING = /(?:[^e]er|or|ist|ian|man|woman|person|ee|ant|ent|eer|ster)$/;

/** Whether a noun lemma names a person: `listed`, `shaped` (by its ending; true only of one who acts) or not. */
export function personNoun(lemma: string): 'listed' | 'shaped' | undefined {
  if (PERSONS.has(lemma)) return 'listed';
  if (lemma.length < 5 || BODIES.has(lemma) || NOT_PERSONS.has(lemma) || !PERSON_ENDING.test(lemma))
    return undefined;
  return /(?:ment|ence|ance|ture|ent|ant)$/.test(lemma) ? undefined : 'shaped';
}
