import { words } from './words';

/** Head nouns of organisations: in a proper name ("Coral Bank") and alone ("the bank"). Our own list. */
export const BODIES: ReadonlySet<string> = words(`
  academy administration agency airline alliance army assembly association authority bank bar bench board body brigade
  broadcaster brotherhood bureau business cabinet campaign cartel caucus centre center chamber charity church city_council
  club coalition college commission committee community company compact confederation conference conglomerate congress
  consortium consulate cooperative co-operative corporation corps council country court crew department developer
  diocese directorate embassy employer enterprise exchange executive faction faculty federation firm fleet force forum
  foundation front fund gang garrison giant government group guild hospital house inquiry insurer inspectorate institute
  institution judiciary junta jury laboratory lab league legislature lender library lobby management manufacturer
  media militia ministry mission mosque movement museum navy network newspaper office ombudsman operator opposition
  orchestra organisation organization outfit panel parish parliament partnership party paper patrol police practice
  presidency press producer prosecution publisher quango regime regiment regulator retailer school secretariat senate
  service seminary society start-up startup state studio supermarket supplier syndicate synod taskforce task_force team
  theatre think-tank think_tank trade_union treasury tribunal troupe trust union university utility vatican watchdog
  workforce works bloc ngo airline railway carrier brand consultancy brewery refinery plantation newsroom tabloid
  broadsheet magazine bishopric priory order fraternity sorority choir squad unit platoon battalion federation
  provider contractor association platform bishops constabulary gendarmerie synagogue temple observatory zoo gallery mill mine factory
  creamery bakery distillery winery cannery foundry smelter tannery sawmill colliery shipyard pharmacy clinic cinema
  orphanage madrasa madrassa monastery convent abbey nunnery registry growers wholesaler conservatoire conservancy
  ombudsperson city_hall county_hall
`);

/** Of those, the ones that in lower case are things or places as often. */
export const NAME_ONLY: ReadonlySet<string> = words(`
  trust order works practice bar business exchange service house front mission mill mine factory field country state
  paper force fund brand parish press fleet compact plantation gallery zoo observatory refinery theatre studio centre
  center home society establishment guard presidency inquiry chamber railway partnership movement network
  department office library market enterprise corps synagogue temple unit conference exchange platform fraternity
  bakery distillery winery cannery foundry smelter tannery sawmill colliery shipyard pharmacy clinic cinema orphanage
  madrasa madrassa monastery convent abbey nunnery registry growers creamery
`);

/** Last words of proper names that make them organisations, besides the nouns above. */
export const BODY_NAME_WORDS: ReadonlySet<string> = words(`
  homes foods energy stores capital insurance construction engineering steel oil gas water power rail trains buses
  shipping lines mining software broadcasting entertainment records pictures studios electric chemicals foundation
  inc ltd limited plc corp co gmbh llc ag sa nv united international brothers sons partners holdings industries motors
  airways airlines railways systems technologies laboratories labs pharmaceuticals communications enterprises ventures
  associates metals minerals resources plantations textiles dairies shipyards semiconductors telecom logistics pharma
  aerospace petroleum group watch action aid alliance front brigades rangers rovers city-fc fc afc athletic albion wanderers
  hotspur congress labour tories conservatives democrats republicans greens liberals unionists socialists communists
  nationalists party union network initiative project programme fund trust guard guards forces command tigers giants
  eagles lions reds blues abroad
`);

/** Of those, the ones that show a firm. */
export const FIRM_WORDS: ReadonlySet<string> = words(`
  homes foods energy stores capital insurance construction engineering steel oil gas water power rail trains buses
  shipping lines mining software broadcasting entertainment records pictures studios electric chemicals inc ltd limited
  plc corp co gmbh llc ag sa nv sons partners holdings industries motors airways airlines railways systems technologies
  pharmaceuticals communications enterprises ventures metals minerals resources timber forestry plantations textiles
  cement dairies farms shipyards semiconductors biotech telecom logistics freight cruises renewables biofuels aluminium
  aluminum nickel copper coal lithium petroleum refining solar nuclear pharma biosciences robotics aerospace hotels
  resorts properties estates realty securities
`);

/** Acronyms that are no actors. */
export const NOT_BODIES: ReadonlySet<string> = words(`
  GDP GNP VAT HIV AIDS DNA RNA TV CEO CFO COO MP MPs MEP MEPs PM PR AI IT ID OK AM PM AD BC CO2 GPS PhD MBA BA MA UFO
  USB PDF CD DVD SMS URL FAQ DIY NB PS RIP VIP ATM PIN CCTV LGBT LGBTQ LNG PPE PCR ICU A&E GCSE NGO NGOs IPO M&A R&D
  EST GMT CET BST UTC SUV EV EVs II III IV VI VII VIII IX XI XII XIV I V X COVID COVID-19 SARS MERS WMD ICBM IED IEDs
  FTA MoU MOU CPEC RTI FIR Q1 Q2 Q3 Q4 H1 H2 CPI PMI FDI BSE NAFTA USMCA TPP JCPOA START INF NPT CTBT SALT ABM SDGs
`);

/** Last words of proper names that make them places. */
export const PLACE_WORDS: ReadonlySet<string> = words(`
  street road avenue lane square park bridge river lake sea ocean bay gulf strait channel canal island islands isle
  mount mountain mountains hill hills valley desert forest peninsula cape coast beach airport station port harbour
  harbor county province district region territory city town village borough parish ward highway motorway terminal
  stadium arena hall tower palace castle gate border frontier line strip bank heights corridor basin delta plateau
  airfield base prison jail camp north south east west hemisphere peak dam reservoir
  creek falls springs junction crossing loch fjord ferry meadows ridge canyon gorge crater plains prairie swamp
  lagoon reef atoll quay wharf pier plaza boulevard crescent terrace gardens firth estuary shoal glacier volcano
  inlet flats dunes oasis parkway bypass viaduct tunnel causeway roundabout interchange
`);

/** Last words of proper names that make them things: texts, prizes, events, periods. */
export const THING_WORDS: ReadonlySet<string> = words(`
  act agreement treaty accord accords convention charter bill law constitution protocol declaration resolution pact
  compact plan programme program project initiative report review paper award prize medal cup games olympics
  championship championships trophy final open marathon festival day week month year eve christmas easter ramadan
  war wars crisis revolution uprising spring scandal affair inquiry-report deal summit budget code directive clause
  article chapter section age era renaissance reformation enlightenment covid virus disease syndrome flu line express
  gazette herald tribune chronicle courier bulletin mirror mail telegraph guardian-newspaper observer-newspaper post
  test league-cup memorandum framework programme ballot referendum bible koran quran torah gospel street-journal
`);

/** Capitalised words that begin no actor's name. */
export const CALENDAR: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan eid diwali
  hanukkah passover whitsun lent advent thanksgiving ad bc am pm
`);

/**
 * Goods and trades that end the names of firms ("Wascana Potash", "Tonga Wireless"), and now and then surnames
 * ("Natalie Wood"): a given name before them shows which.
 */
export const TRADES: ReadonlySet<string> = words(`
  potash phosphates fertilisers fertilizers gold silver platinum diamonds uranium iron zinc tin copper nickel lithium coal
  salt sugar tea coffee cocoa cotton rubber palm grain wheat rice milk dairy dairies fruit fish seafood salmon tuna beef
  meats poultry eggs bread beer brewing breweries brewers wine wines spirits distillers tobacco paper pulp wood lumber
  timber glass ceramics tiles bricks cement concrete gravel quarries plastics polymers paints chemicals pharmaceuticals
  drugs biotech seeds feeds agri agro farms ranches orchards vineyards tyres tires auto motors cars trucks coaches cabs
  cycles aviation air jets helicopters ferries cruises maritime marine freight cargo haulage couriers post parcels wireless
  telecom telecoms mobile cable broadband satellite media press publishing radio television films games gaming toys sports
  fitness clothing apparel fashion footwear shoes jewellery cosmetics furniture carpets appliances electronics electrical
  instruments machinery tools engines turbines batteries wind solar hydro nuclear waste recycling rendering security
  cleaning catering foods restaurants hotels travel tours holidays leisure casinos lotteries betting finance financial
  credit lending mortgage mortgages assurance insurance investments equity asset assets advisors consulting solicitors
  accounting auditors pharmacies diagnostics dental optical homes housing builders contractors construction
  terminals elevators moorings marinas infrastructure rail buses trains water waterworks gas oil petroleum power electric energy steel metals aluminium aluminum
  textiles mills looms leather ports docks shipping airways airlines logistics software systems data digital robotics
`);
