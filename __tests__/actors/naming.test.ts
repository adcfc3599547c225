import type { Row } from './cast';
import { castOf, mentionsOf } from './cast';

describe('known names', () => {
  test.each<Row>([
    ['a country', 'Pakistan thanked Iran.', 'Pakistan = PAK', 'Iran = IRN'],
    ['the possessive mark is left out', 'Iran’s decision angered Pakistan.', 'Iran = IRN', 'Pakistan = PAK'],
    [
      'the article is left out',
      'The United Nations warned the Netherlands.',
      'United Nations = UN',
      'Netherlands = NLD',
    ],
    ['an acronym with full stops', 'The U.S. rejected the offer.', 'U.S. = USA'],
    ['a demonym', 'French farmers blamed the European Union.', 'European Union = EU'],
    ['a nation without a code', 'Scotland condemned the bill.', 'Scotland = SCOTLAND'],
    ['the longest name wins', 'South Sudan accused Sudan.', 'South Sudan = SSD', 'Sudan = SDN'],
    ['a movement', 'Hamas and Fatah agreed to meet.', 'Hamas = HAMAS', 'Fatah = FATAH'],
    [
      'an organ with a name of its own',
      'The European Commission fined Poland.',
      'European Commission = EU',
      'Poland = POL',
    ],
    [
      'a noun before the name belongs to it',
      'The refugee agency UNHCR deplored the delay.',
      'refugee agency UNHCR = UNHCR',
    ],
  ])('%s', (_, text, ...mentions) => {
    expect(mentionsOf(text)).toEqual(expect.arrayContaining(mentions));
  });

  test.each<[phenomenon: string, text: string]>([
    ['a sea', 'Ships crossed the South China Sea.'],
    ['lower-case words that spell an acronym', 'They told us who it was.'],
    ['a name inside a word', 'Iranology is taught in the evenings.'],
    ['months and feasts', 'In March, on a Monday after Easter, it rained.'],
    ['topics', 'Terrorism and inflation worsened the border dispute.'],
    ['a date and a byline', 'By the editors\n\n4 May 2020\n\nRain fell.'],
    ['a language', 'He said sorry in Danish, and they praised his Swedish.'],
    ['a treaty', 'The Paris Agreement was signed in a hurry.'],
  ])('%s is no actor', (_, text) => {
    expect([...castOf(text).members.keys()]).toEqual([]);
  });
});

describe('capitals and seats of power', () => {
  test.each<[phenomenon: string, text: string, actors: string[]]>([
    ['as subject', 'Tehran condemned the strikes.', ['IRN']],
    ['as object', 'The strikes angered Islamabad.', ['PAK']],
    ['as agent', 'The offer was rejected by Moscow.', ['RUS']],
    ['as possessor of an act', 'Ankara’s apology came late.', ['TUR']],
    ['after with', 'Talks with Tehran have failed.', ['IRN']],
    ['a seat', 'The Kremlin denied the charge.', ['RUS']],
    ['Brussels is the Union', 'Brussels rejected the plan.', ['EU']],
    ['pointed at', 'Critics pointed at Paris and Berlin.', ['FRA', 'DEU']],
    ['railed at', 'The senator railed at Beijing.', ['CHN']],
    ['a seat of government that is no capital', 'Putrajaya denied the claim.', ['MYS']],
    ['in a place', 'Crowds gathered in Tehran.', []],
    ['at a place', 'Crowds gathered at Rome.', []],
    ['a suburb', 'A Tehran suburb was flooded.', []],
    ['the streets of a city', 'The streets of Tehran were empty.', []],
    ['a destination', 'The delegates flew to Geneva and then to Vienna.', []],
    ['a possessor of places', 'Nairobi’s markets were closed.', []],
  ])('%s', (_, text, actors) => {
    const countries = castOf(text).mentions.flatMap(({ how, parties }) => (how === 'capital' ? parties : []));
    expect(countries).toEqual(actors);
  });
});

describe('short names of those introduced in full', () => {
  test.each<Row>([
    [
      'a congress that is no parliament',
      'The Congress of Bakers struck. The Congress thanked Ghana.',
      'Congress = congress-of-bakers',
    ],
    [
      'a parliament that is no congress of bakers',
      'Congress met. In May the Congress thanked Ghana.',
      'Congress = USA',
    ],
    [
      'a rank that was cut short',
      'Col. Bautista raised a glass. The colonel was rude.',
      'colonel = bautista',
    ],
    [
      'city hall',
      'Elm Bus says city hall owes it money. City hall has paid.',
      'city hall = city-hall',
      'City hall = city-hall',
    ],
    [
      'whom somebody chairs',
      'Dora Kehoe, who chairs the Larch Tenants’ Union, is tired. Her union thanked Peru.',
      'Her union = larch-tenants-union',
    ],
    [
      'who heads it',
      'The Valley Guild, which Ms Quintero heads, paid. Her guild thanked Peru.',
      'Her guild = valley-guild',
    ],
    [
      'the government of one of two',
      'The government of Chad and the Northern Front signed a truce.',
      'government of Chad = TCD',
      'Northern Front = northern-front',
    ],
    ['an adjective of Laos', 'Cambodia condemned the Lao energy ministry.', 'Lao energy ministry = LAO'],
  ])('%s: %s', (_, text, ...mentions) => {
    expect(mentionsOf(text)).toEqual(expect.arrayContaining(mentions));
  });
});

describe('organs', () => {
  test.each<Row>([
    [
      'a spokesman',
      'Iran’s Foreign Ministry spokesperson called for calm.',
      'Iran’s Foreign Ministry spokesperson = IRN',
    ],
    ['a ministry', 'The Pakistan Foreign Office issued a statement.', 'Pakistan Foreign Office = PAK'],
    ['a demonym before an office', 'The Indian prime minister apologised.', 'Indian prime minister = IND'],
    ['an of phrase', 'The president of Kenya resigned.', 'president of Kenya = KEN'],
    ['soldiers', 'Israeli troops fired at the convoy.', 'Israeli troops = ISR'],
    [
      'a pronoun as owner',
      'Turkey denied it. Its ambassador protested.',
      'Its ambassador = TUR',
      'Its = TUR',
    ],
    [
      'the same organ again',
      'The Danish culture ministry objected. The ministry has not written back.',
      'ministry = DNK',
    ],
    [
      'an opposite number',
      'The Greek minister thanked his Turkish opposite number.',
      'his Turkish opposite number = TUR',
    ],
    [
      'a colleague of another state',
      'The Chadian envoy praised his Sudanese colleague.',
      'his Sudanese colleague = SDN',
    ],
  ])('%s', (_, text, ...mentions) => {
    expect(mentionsOf(text)).toEqual(expect.arrayContaining(mentions));
  });

  test('an actor inside a longer mention of itself is no mention of its own', () => {
    expect(mentionsOf('Iran’s spokesman thanked China.')).toEqual(['Iran’s spokesman = IRN', 'China = CHN']);
  });

  test.each<[phenomenon: string, text: string, person: string, body: string]>([
    ['a demonym', 'The Danish minister, Karen Holst, apologised.', 'karen-holst', 'DNK'],
    [
      'an opposite number’s demonym',
      'Peru’s minister spoke. Her Kenyan counterpart, Grace Otieno, rebuked him.',
      'grace-otieno',
      'KEN',
    ],
    [
      'a group as owner',
      'The nurses walked out. Their leader, Agnes Moyo, blamed the ministry.',
      'agnes-moyo',
      'nurses',
    ],
  ])('a named person with an office is linked: %s', (_, text, person, body) => {
    expect(castOf(text).members.get(person)).toMatchObject({ kind: 'person', memberOf: body });
  });
});

describe('organs that nobody owns', () => {
  const dated = 'Fish and ships\n\nOslo, 3 May 2021\n\n';
  test.each<Row>([
    ['the prime minister', `${dated}The prime minister wrote to Sweden.`, 'prime minister = NOR'],
    ['a department’s office', `${dated}The army chief answered Sweden.`, 'army chief = NOR'],
    ['the government', `${dated}Sweden protested. The government did not answer.`, 'government = NOR'],
    ['this country', `${dated}Sweden has let this country down.`, 'this country = NOR'],
    ['a city that is no capital', `Fish\n\nBergen, 3 May 2021\n\nThe cabinet protested.`, 'cabinet = NOR'],
    [
      'the principal that is not addressed',
      'Peru and Chile quarrel. The foreign ministry accused the Chilean navy of piracy.',
      'foreign ministry = PER',
    ],
    ['a realm', 'Kuwait and Iraq talked. The emirate recalled its envoy.', 'emirate = KWT', 'its = KWT'],
    ['a ruler', 'Kuwait and Iraq talked. The emir apologised.', 'emir = KWT'],
    [
      'rulers by their seat',
      'The authorities in Ouagadougou protested. Russia hailed the generals in Naypyidaw.',
      'authorities in Ouagadougou = BFA',
      'generals in Naypyidaw = MMR',
    ],
    [
      'soldiers who rule the state spoken of',
      'France has lost patience with Chad. Last week Paris rebuked the junta. The generals mocked France.',
      'junta = TCD',
      'generals = TCD',
    ],
    [
      'a military government',
      'The African Union lifted its ban on Gabon and scolded the military government.',
      'military government = GAB',
    ],
    [
      'a spokesman of the state that acts',
      'Zambia’s finance ministry denied the report, and a presidential spokesman accused Malawi of spite.',
      'presidential spokesman = ZMB',
    ],
    ['a nation’s side', 'The Lebanese side refused.', 'Lebanese side = LBN'],
  ])('%s', (_, text, ...mentions) => {
    expect(mentionsOf(text)).toEqual(expect.arrayContaining(mentions));
  });

  test('an office with a holder is the holder', () => {
    expect(mentionsOf('Prime Minister Kari Lund resigned. The prime minister blamed the press.')).toContain(
      'prime minister = kari-lund',
    );
  });

  test.each<[phenomenon: string, text: string, nobody: string]>([
    ['good offices', 'They thanked the good offices of Norway.', 'good offices of Norway'],
    ['to keep one’s counsel', 'Chile kept its counsel.', 'its counsel'],
    ['the White House as a building', 'Tyler moved into the White House.', 'White House'],
    ['Latin America', 'Crops failed in Latin America.', 'America'],
  ])('%s is nobody', (_, text, nobody) => {
    expect(mentionsOf(text).map((mention) => mention.split(' = ')[0])).not.toContain(nobody);
  });
});
