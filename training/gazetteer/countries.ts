/** What the two packages lack or spell unlike a newspaper, by ISO 3166-1 alpha-3 code: our own table. */
export interface CountryNotes {
  /** The name to show, where the package's is too formal. */
  readonly name?: string;
  readonly aliases?: readonly string[];
  /** Cities whose names stand for the government, besides the capital that `countries-list` gives. */
  readonly capitals?: readonly string[];
  /** Buildings, streets and garrison towns that stand for the government or its army. */
  readonly seats?: readonly string[];
  /** Proper names of its organs; those that several countries share (`Foreign Office`) are found by grammar instead. */
  readonly organs?: readonly string[];
}

export const COUNTRY_NOTES: Readonly<Record<string, CountryNotes>> = {
  AFG: { organs: ['Taliban government'] },
  ARE: { name: 'United Arab Emirates', aliases: ['UAE', 'U.A.E.', 'Emirates'] },
  ARG: { seats: ['Casa Rosada'] },
  AUS: { seats: ['Kirribilli House'], organs: ['Reserve Bank of Australia'] },
  AUT: { seats: ['Ballhausplatz'] },
  AZE: {},
  BEN: { capitals: ['Cotonou'] },
  BGD: { capitals: ['Dacca'], organs: ['Awami League government'] },
  BIH: { name: 'Bosnia and Herzegovina', aliases: ['Bosnia', 'Bosnia-Herzegovina'] },
  BLR: { aliases: ['Belorussia'] },
  BOL: { capitals: ['La Paz'] },
  BRA: { capitals: ['Brasilia'], seats: ['Planalto', 'Itamaraty'] },
  BRN: { name: 'Brunei' },
  CAN: { seats: ['Parliament Hill'], organs: ['Royal Canadian Mounted Police', 'RCMP'] },
  CHE: { capitals: ['Berne'] },
  CHL: { seats: ['La Moneda'] },
  CHN: {
    name: 'China',
    aliases: ["People's Republic of China", 'PRC', 'Communist China', 'mainland China'],
    capitals: ['Peking'],
    seats: ['Zhongnanhai'],
    organs: ["People's Liberation Army", 'PLA', "National People's Congress", 'Politburo'],
  },
  CIV: { name: 'Ivory Coast', aliases: ["Cote d'Ivoire", "Côte d'Ivoire"], capitals: ['Abidjan'] },
  CMR: { capitals: ['Yaounde'] },
  COD: {
    name: 'Democratic Republic of the Congo',
    aliases: ['DR Congo', 'DRC', 'Congo-Kinshasa', 'Democratic Republic of Congo', 'Congo', 'Zaire'],
  },
  COG: { name: 'Republic of the Congo', aliases: ['Congo-Brazzaville', 'Republic of Congo'] },
  COL: { capitals: ['Bogota'], seats: ['Casa de Nariño'] },
  CPV: { name: 'Cape Verde', aliases: ['Cabo Verde'] },
  CZE: { name: 'Czech Republic', aliases: ['Czechia'] },
  DEU: { seats: ['Wilhelmstrasse'], organs: ['Bundestag', 'Bundesbank', 'Bundeswehr', 'Bundesrat'] },
  DZA: { seats: ['El Mouradia'] },
  EGY: {},
  ESP: { seats: ['Moncloa', 'Zarzuela'], organs: ['Cortes'] },
  ETH: {},
  FLK: { name: 'Falkland Islands', aliases: ['Falklands', 'Malvinas'] },
  FRA: { seats: ['Elysee', 'Élysée', 'Elysée', 'Élysée Palace', 'Elysee Palace', "Quai d'Orsay", 'Matignon'] },
  FSM: { name: 'Micronesia' },
  GBR: {
    name: 'United Kingdom',
    aliases: ['UK', 'U.K.', 'Britain', 'Great Britain'],
    seats: ['Downing Street', 'No 10', 'Number 10', 'No. 10', 'Whitehall', 'Westminster', 'Buckingham Palace'],
    organs: ['House of Commons', 'House of Lords', 'Royal Navy', 'Royal Air Force', 'RAF', 'Scotland Yard', 'MI5', 'MI6', 'Commons', 'Lords', 'Bank of England', 'Home Office'],
  },
  GMB: { name: 'Gambia' },
  GRC: {},
  HKG: {},
  IND: {
    capitals: ['Delhi'],
    seats: ['South Block', 'Raisina Hill'],
    organs: ['Lok Sabha', 'Rajya Sabha', 'Ministry of External Affairs', 'Reserve Bank of India', 'Indian Army'],
  },
  IRL: { aliases: ['Irish Republic', 'Republic of Ireland'], seats: ['Leinster House', 'Iveagh House'], organs: ['Dáil', 'Dail', 'Oireachtas', 'Garda'] },
  IRN: {
    name: 'Iran',
    aliases: ['Islamic Republic of Iran', 'Islamic Republic'],
    capitals: ['Teheran'],
    organs: ['Revolutionary Guards', 'Revolutionary Guard', 'Islamic Revolutionary Guard Corps', 'IRGC', 'Guardian Council', 'Majlis', 'Quds Force'],
  },
  IRQ: { organs: ['Popular Mobilisation Forces'] },
  ISL: { capitals: ['Reykjavík'] },
  ISR: { capitals: ['Tel Aviv'], organs: ['Knesset', 'Israel Defense Forces', 'Israel Defence Forces', 'IDF', 'Mossad', 'Shin Bet'] },
  ITA: { seats: ['Palazzo Chigi', 'Quirinale', 'Farnesina'] },
  JPN: { seats: ['Kantei'], organs: ['Diet', 'Bank of Japan'] },
  KAZ: { capitals: ['Nur-Sultan'] },
  KEN: {},
  KOR: { name: 'South Korea', aliases: ['Republic of Korea', 'ROK'], seats: ['Blue House'] },
  LAO: { name: 'Laos' },
  LKA: { capitals: ['Sri Jayawardenepura Kotte'] },
  MAC: { name: 'Macau', aliases: ['Macao'] },
  MDA: { name: 'Moldova', capitals: ['Chisinau', 'Kishinev'] },
  MDV: { name: 'Maldives' },
  MEX: { seats: ['Los Pinos'] },
  MKD: { name: 'North Macedonia', aliases: ['Macedonia'] },
  MMR: { name: 'Myanmar', aliases: ['Burma'], capitals: ['Rangoon', 'Yangon', 'Nay Pyi Taw'], organs: ['Tatmadaw'] },
  MNG: { capitals: ['Ulaanbaatar'] },
  NGA: { seats: ['Aso Rock'] },
  NLD: { name: 'Netherlands', aliases: ['Holland'], seats: ['Binnenhof'] },
  NPL: { capitals: ['Katmandu'] },
  NZL: { seats: ['Beehive'] },
  PAK: {
    capitals: [],
    seats: ['Rawalpindi', 'GHQ'],
    organs: ['ISI', 'Inter-Services Intelligence', 'ISPR', 'Inter-Services Public Relations', 'Pakistan Army'],
  },
  PHL: { name: 'Philippines', seats: ['Malacañang', 'Malacanang'] },
  POL: { organs: ['Sejm'] },
  PRK: { name: 'North Korea', aliases: ["Democratic People's Republic of Korea", 'DPRK'] },
  PRY: { capitals: ['Asuncion'] },
  PSE: {
    name: 'Palestine',
    aliases: ['State of Palestine', 'Palestinian Authority', 'Palestinian National Authority', 'PLO', 'Palestine Liberation Organisation', 'Palestine Liberation Organization'],
  },
  RUS: { name: 'Russia', aliases: ['Russian Federation', 'Soviet Union', 'USSR'], seats: ['Kremlin'], organs: ['Duma', 'State Duma', 'FSB', 'Federation Council', 'Red Army'] },
  SAU: { name: 'Saudi Arabia', aliases: ['Saudis'] },
  SRB: {},
  SWZ: { name: 'Eswatini', aliases: ['Swaziland'], capitals: ['Mbabane'] },
  SYR: { name: 'Syria', aliases: ['Syrian Arab Republic'] },
  TCD: {},
  TLS: { name: 'Timor-Leste', aliases: ['East Timor'] },
  TUR: { name: 'Turkey', aliases: ['Türkiye', 'Turkiye'], seats: ['Çankaya'] },
  TWN: { name: 'Taiwan', aliases: ['Republic of China'] },
  TZA: { name: 'Tanzania', capitals: ['Dar es Salaam'] },
  UKR: { capitals: ['Kiev'], organs: ['Verkhovna Rada', 'Rada'] },
  USA: {
    name: 'United States',
    aliases: ['United States of America', 'US', 'U.S.', 'USA', 'U.S.A.', 'America'],
    capitals: ['Washington', 'Washington, D.C.', 'Washington DC'],
    seats: ['White House', 'Pentagon', 'Capitol Hill', 'Capitol', 'Foggy Bottom', 'Oval Office'],
    organs: ['Congress', 'House of Representatives', 'State Department', 'Justice Department', 'Department of Justice', 'Department of State', 'Department of Defense', 'Department of Homeland Security', 'FBI', 'CIA', 'Federal Reserve', 'Supreme Court of the United States', 'Homeland Security'],
  },
  VAT: { name: 'Vatican', aliases: ['Holy See', 'Vatican City'] },
  VEN: { seats: ['Miraflores'] },
  VNM: { aliases: ['Viet Nam'] },
  WSM: {},
  XKX: { capitals: ['Prishtina'] },
  YEM: { capitals: ['Sanaa', 'Sana’a', 'Aden'] },
  ZAF: { capitals: ['Cape Town'], seats: ['Union Buildings', 'Luthuli House'] },
};

/** Capitals that more often name something else in English (a state, a queen, a college, a general). */
export const CAPITALS_LEFT_OUT: ReadonlySet<string> = new Set([
  'Victoria', 'Georgetown', 'Hamilton', 'Stanley', 'Douglas', 'Plymouth', 'Jamestown', 'Praia', 'Male', 'Malé',
  'Washington D.C.', 'Marigot', 'Road Town', 'The Valley', 'West Island', "Saint John's", 'Moroni', 'Roseau', 'Sucre',
  'Saint Helier', 'St. Peter Port', 'George Town', 'San Juan', 'Kralendijk', 'Diego Garcia', 'Adamstown', 'Alofi',
  'Cockburn Town', 'King Edward Point', 'Flying Fish Cove', 'City of Victoria', 'Mariehamn', 'Saint-Pierre',
]);

/** Nations that newspapers treat as actors and ISO 3166-1 has no entry for. Ids of our own. */
export const NATIONS: readonly {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly demonyms: string;
  readonly capitals?: readonly string[];
  readonly seats?: readonly string[];
  readonly organs?: readonly string[];
}[] = [
  { id: 'ENGLAND', name: 'England', demonyms: 'English Englishman Englishmen' },
  { id: 'SCOTLAND', name: 'Scotland', demonyms: 'Scottish Scot Scots', capitals: ['Edinburgh'], seats: ['Holyrood', 'Bute House'] },
  { id: 'WALES', name: 'Wales', demonyms: 'Welsh Welshman Welshmen', capitals: ['Cardiff'], organs: ['Senedd'] },
  { id: 'NORTHERN-IRELAND', name: 'Northern Ireland', aliases: ['Ulster'], demonyms: 'Northern_Irish', seats: ['Stormont'] },
  { id: 'CATALONIA', name: 'Catalonia', demonyms: 'Catalan', organs: ['Generalitat'] },
  { id: 'KURDISTAN', name: 'Kurdistan', aliases: ['Iraqi Kurdistan', 'Kurdistan Regional Government', 'KRG'], demonyms: 'Kurdish Kurd Kurds', capitals: ['Erbil'] },
  { id: 'QUEBEC', name: 'Quebec', aliases: ['Québec'], demonyms: 'Quebecer Québécois' },
  { id: 'SOMALILAND', name: 'Somaliland', demonyms: 'Somalilander', capitals: ['Hargeisa'] },
  { id: 'ABKHAZIA', name: 'Abkhazia', demonyms: 'Abkhaz Abkhazian', capitals: ['Sukhumi'] },
  { id: 'SOUTH-OSSETIA', name: 'South Ossetia', demonyms: 'South_Ossetian Ossetian', capitals: ['Tskhinvali'] },
  { id: 'TRANSNISTRIA', name: 'Transnistria', demonyms: 'Transnistrian', capitals: ['Tiraspol'] },
  { id: 'NORTHERN-CYPRUS', name: 'Northern Cyprus', demonyms: 'Turkish_Cypriot Turkish_Cypriots' },
  { id: 'CHECHNYA', name: 'Chechnya', demonyms: 'Chechen', capitals: ['Grozny'] },
  { id: 'TIBET', name: 'Tibet', demonyms: 'Tibetan', capitals: ['Lhasa'] },
  { id: 'YUGOSLAVIA', name: 'Yugoslavia', demonyms: 'Yugoslav Yugoslavian' },
  { id: 'KOREA', name: 'Korea', demonyms: 'Korean' },
  { id: 'ZANZIBAR', name: 'Zanzibar', demonyms: 'Zanzibari' },
  { id: 'PUNTLAND', name: 'Puntland', demonyms: 'Puntlander' },
  { id: 'FLANDERS', name: 'Flanders', demonyms: 'Flemish' },
  { id: 'ZIONIST-ENTITY', name: 'Zionist entity', demonyms: '' },
];

/** Longer names of places and things that begin or end with an actor's name and are no mention of it. */
export const NOT_ACTORS: readonly string[] = [
  'South China Sea', 'East China Sea', 'China Sea', 'Indian Ocean', 'Persian Gulf', 'Gulf of Mexico', 'Gulf of Oman',
  'Gulf of Guinea', 'Gulf of Thailand', 'Sea of Japan', 'Panama Canal', 'English Channel', 'New England', 'New Mexico',
  'New South Wales', 'New York', 'Lake Malawi', 'Lake Chad', 'Korean Peninsula', 'Korean peninsula', 'Iberian Peninsula',
  'Arabian Peninsula', 'Arabian Sea', 'Irish Sea', 'Norwegian Sea', 'Bay of Bengal', 'Strait of Hormuz', 'Taiwan Strait',
  'Washington State', 'Washington Post', 'New York Times', 'Financial Times', 'Congress Party', 'Prince of Wales',
  'Princess of Wales', 'Duke of Edinburgh', 'Port of Spain', 'Paris Agreement', 'Paris agreement', 'Paris accord',
  'Geneva Convention', 'Geneva Conventions', 'Berlin Wall', 'Treaty of Rome', 'Treaty of Versailles', 'Oslo accords',
  'Oslo Accords', 'Minsk agreements', 'Minsk accords', 'Dayton accords', 'Kyoto Protocol', 'Vienna Convention',
  'Good Friday Agreement', 'Windsor Framework', 'Balfour Declaration', 'Nobel Peace Prize', 'World Cup', 'European Cup',
  'Guinea pig', 'Brussels sprouts', 'French fries', 'Christmas Day', 'London Bridge', 'Tower of London', 'Lake Geneva',
];
