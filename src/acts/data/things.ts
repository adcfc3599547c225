/**
 * What belongs to somebody and can be taken from him, shut to him, given back to him: nouns by the use that is made of
 * them. Lower-case lemmas.
 */
export type Things = ReadonlySet<string>;

const things = (words: string): Things => new Set(words.split(/\s+/).filter(Boolean));
export const together = (...classes: readonly Things[]): Things =>
  new Set(classes.flatMap((each) => [...each]));

/** What lets its holder do something. */
export const PAPERS = things(
  `accreditation authorisation authorization card certificate citizenship credential franchise key licence license
   membership nationality pass passport permission permit registration status visa`,
);
/** What a holder of papers is let do. */
export const ACCESS = things(
  `access admission admittance asylum audience bail berth clearance entry exit hearing landing leave overflight passage
   permission permit licence license transit visa`,
);
/** Money that somebody has coming to him. */
export const DUES = things(
  `aid allowance assistance bail-out bailout benefit bonus budget bursary funding grant loan overtime pay pay-rise payment pension
   point quota rebate salary scholarship stipend subsidy wage`,
);
export const HELP_IN_MONEY = things(
  `aid allowance assistance benefit bursary contribution donation funding grant loan pension relief scholarship stipend
   subsidy`,
);
export const ASSETS = things(
  `account asset bullion deposit estate farm fund gold holding land money property reserve savings shareholding stake`,
);
/** What is stopped and boarded at sea; passengers board the rest. */
export const CRAFT = things(
  `barge boat dhow freighter launch pirogue ship tanker trawler tug vessel warship yacht`,
);
export const VESSELS = things(
  `aeroplane aircraft airliner ambulance balloon barge boat bus canoe car coach convoy corvette cutter destroyer dhow dinghy
   drone ferry freighter frigate gunboat helicopter hovercraft jet launch liner lorry minesweeper minibus motorboat plane
   pirogue schooner ship skiff sloop steamer submarine tanker taxi tractor train trawler truck tug tugboat van vehicle vessel
   warship whaler yacht`,
);
export const CARGOES = things(
  `cargo catch cattle consignment container equipment freight gear goods herd livestock load machinery net produce
   shipment stock tool`,
);
export const KEEPSAKES = things(
  `archive artefact artifact bell belonging body bone bronze camera computer diary document file film footage jewel laptop
   ledger manuscript medal notebook painting paper phone relic remains sculpture skull statue tape throne treasure`,
);
/** What somebody puts up or keeps in a place, and others may clear away. */
export const FITTINGS = things(
  `banner bench board box bunting chair crate cross crucifix desk drum flag furniture leaflet locker notice
   noticeboard pamphlet pennant piano placard poster pulpit scoreboard shrine sign signpost stall stand tent trophy wreath`,
);
/** What shows how something was, and is asked for by those who were not told. */
export const EVIDENCE = things(
  `account archive book correspondence diary document dossier email evidence figure file finding footage invoice ledger letter list log
   logbook map memo memorandum minutes note paper photograph plan reading receipt record recording report result roll sample
   statement tape transcript video`,
);
/** A place that somebody holds among others. */
export const POSTS = things(
  'beat captaincy chair command desk job place portfolio position post rank seat say vote',
);
/** What somebody asks of another. */
export const TERMS = things(
  `argument case condition demand objection point price proposal request requirement ruling term verdict wish`,
);
/** What is owed by somebody, and may be paid for him. */
export const BILLS = things('arrears bail bill bond debt fare fee fine invoice ransom rent tuition');
/** Meetings and bodies in which two sides come together. */
export const TALKS = things(
  `commission committee conference dialogue discussion exchange forum inquiry meeting moratorium negotiation panel pause
   peace session summit talk truce`,
);
/** What is fired. */
export const MISSILES = things(
  `arrow bomb bottle bullet canister flare grenade missile mortar petrol-bomb projectile rocket round salvo shell shot
   torpedo volley`,
);
/** What keeps somebody out or presses on him. */
export const BARRIERS = things(
  `ban barricade barrier blacklist blacklisting blockade boycott checkpoint curb curfew cut deduction deportation
   detention dismissal duty embargo eviction exclusion expulsion fence fine hold injunction levy limit lockout
   moratorium penalty prohibition quota red-card requirement restriction roadblock sanction sentence surcharge
   suspension tariff veto`,
);
/** Barriers that somebody puts up or raises. */
export const IMPOSTS = things(
  `ban blockade boycott curb curfew duty embargo fine levy penalty prohibition quota restriction sanction surcharge
   suspension tariff toll`,
);
export const FEES = things(
  'charge debt due duty fare fee fine interest levy rent repayment surcharge tax toll',
);
/** What somebody holds against another. */
export const CLAIMS = things(
  `article cartoon caricature comparison crack editorial jest joke post quip tweet accusation action allegation application appeal barb case charge claim complaint condition criticism demand gibe
   grievance insinuation insult insistence jibe lawsuit libel notice objection opposition order petition prosecution
   motion remark reservation sentence slight slur statement story suit taunt threat ultimatum veto vote warrant word writ`,
);
export const BORDERS = things('airspace border bridge canal corridor crossing frontier strait waters');
/** What can be open or shut to somebody. */
export const OPENINGS = things(
  `archive book campus club door fair gate harbour harbor market membership mine plant pool port ranks record road shop
   site store terminal`,
);
/** What gives shelter to whom it is opened. */
export const SHELTERS = things(
  `barn barracks canteen cathedral chapel church clinic convent door gymnasium hall home hospital hostel hotel house
   kitchen larder mosque school shelter stadium temple university`,
);
/** Places of somebody's own that others can shut. */
export const PREMISES = things(
  `branch bureau café cafe canteen chapel church clinic consulate depot embassy factory farm ground hall headquarters
   hotel laboratory mission mosque museum newspaper office paper plant radio restaurant school shop stadium stand
   station stall studio temple theatre website`,
);
/** What flows from one to another. */
export const SUPPLIES = things(
  `broadcast bus cable cash coal delivery electricity export ferry flight food fuel funding gas grain heating import
   internet line link mail medicine oil phone post power railway service shipment signal supply trade traffic transfer
   train water`,
);
export const LINKS = things(
  `bus contact cooperation delivery dialogue export ferry flight gas import link mail negotiation patrol post power
   railway service shipment supply talk tie trade traffic train visa water`,
);
export const FORCES = things(
  `armour armor army artillery battalion battery bomber brigade cavalry column division fighter fleet force frigate
   garrison guard gun gunboat howitzer gunner infantry jet launcher marine militia missile navy patrol policeman regiment reservist
   sniper soldier tank troop unit warship`,
);
export const ENVOYS = things(
  `ambassador attaché attache chargé charge-d'affaires commissioner consul delegate delegation diplomat emissary envoy
   legate nuncio representative`,
);
/** People who look whether all is as it should be. */
export const WITNESSES = things(
  `auditor convoy correspondent delegation doctor examiner expert inspector investigator lawyer mission monitor observer
   officer rapporteur reporter surveyor team verifier visitor`,
);
/** People as others meet them at sea, at work, in the street, in need. */
export const PEOPLE = things(
  `activist airman airmen athlete boatman campaigner captain castaway child citizen civilian clerk correspondent crew
   crewman crewmen demonstrator detainee deckhand diplomat doctor editor employee engineer envoy evacuee exile family
   farmer fisherman fishermen fisher guard hawker herder herdsman herdsmen hostage journalist labourer laborer
   lecturer marcher merchant migrant miner missionary monk national nun nurse officer official orphan passenger peasant
   photographer picket pilgrim pilot poacher policeman policemen porter priest prisoner protester pupil refugee
   reporter returnee sailor scientist scholar seaman seamen settler skipper smuggler soldier squatter staff steward
   student survivor teacher technician tourist trader traveller traveler vendor veteran victim villager volunteer widow
   worker`,
);
/** Those who work for somebody and can lose their place. */
export const STAFF = things(
  `chaplain clerk coach conductor director driver editor employee engineer executive guard journalist labourer lecturer
   manager miner minister nurse officer official porter postman professor programmer reporter staff steward teacher
   technician worker workforce accountant actor baker cellist cleaner cook curator dancer gardener lawyer librarian musician
   player researcher scientist secretary singer tailor tutor violinist waiter`,
);
export const BUILDINGS = things(
  `barn barracks bridge camp church clinic consulate crop depot dwelling embassy factory farm field granary greenhouse
   harvest headquarters hall home hospital house hut kiosk laboratory market mill mosque newsroom office orchard plant
   police-station school shack shop shrine stall station store synagogue temple tent town village vineyard ward
   warehouse window workshop`,
);
/** What a giver builds or mends for others. */
export const WORKS = things(
  `airport bridge church clinic dam dyke embankment grid harbour harbor home hospital house jetty laboratory levee library
   mosque pier port pump railway reservoir road roof runway school temple town university village wall ward well`,
);
/** What is brought to people in need. */
export const RELIEF = things(
  `aid bandage bedding blanket blood bread clothes clothing coal coat dressing food generator grain kitchen meal medicine
   oxygen parcel provisions ration rice sandbag sandwich serum soup supplies tarpaulin tent vaccine ventilator`,
);
/** Who and what is sent out to help. */
export const HELPERS = things(
  `aircraft ambulance boat bomber bulldozer bus digger diver doctor engineer ferry fireman firefighter hall hangar helicopter hospital
   lifeboat lorry medic nurse pilot plane pump rescuer room soldier surgeon tanker team train transformer truck volunteer`,
);
/** Where somebody is held. */
export const CELLS = things(
  `barracks basement camp cell cellar compound custody detention dungeon hangar jail pen prison shed stockade van
   warehouse`,
);
/** Where somebody in need is brought. */
export const CARE = things(
  'clinic dispensary doctor hospital infirmary safety sanctuary shelter surgery vet',
);
/** What shuts a house. */
export const DOORS = things('door fence gate shutter window windscreen windshield');
/** What somebody is on while he has his place. */
export const ROLLS = things('air ballot list payroll register roll roster rota squad team');
/** How long somebody is held. */
export const TERMS_OF_DETENTION = things('day fortnight hour month night week year');
/** What two have bound themselves by. */
export const TREATIES = things(
  `accord agreement armistice compact convention deal memorandum pact protocol treaty truce understanding`,
);
/** Where somebody is in danger of his life. */
export const PERIL = things(
  `avalanche blaze cliff debris fire flame flood floodwater ice lake mine mud ocean raft reef river rooftop rubble ruin
   sea shaft snow surf swamp tree tunnel water wave well wreck wreckage`,
);
/** What is fought out with. */
export const STRIFE = things(
  `action advance attack blockade bombardment boycott campaign demonstration drill exercise hunger-strike lawsuit
   manoeuvre march occupation offensive onslaught picket protest raid rally shelling siege sit-in strike walkout
   walk-out`,
);
