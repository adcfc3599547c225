import type { Row } from './cast';
import { castOf, mentionsOf } from './cast';

describe('persons by their titles', () => {
  test.each<Row>([
    [
      'a style of courtesy and a given name',
      'Doña Elvira Pacheco accused the mill of theft. Doña Elvira wants it back.',
      'Doña Elvira Pacheco = elvira-pacheco',
      'Doña Elvira = elvira-pacheco',
    ],
    [
      'clergy by the title alone',
      'Mother Agnes Kiplagat thanked the board. The Mother, for her part, blamed Father Otieno. The Father denied it.',
      'Mother = agnes-kiplagat',
      'her = agnes-kiplagat',
      'Father = otieno',
    ],
    [
      'two titles',
      'When Madam Speaker Grace Owusu expelled Tom Mensah, the Speaker was applauded.',
      'Madam Speaker Grace Owusu = grace-owusu',
      'Speaker = grace-owusu',
    ],
    [
      'a title of the mosque',
      'Alhaji Musa Garba praised Maulana Yusuf Khan, and the Maulana thanked Alhaji Musa.',
      'Maulana = yusuf-khan',
      'Alhaji Musa = musa-garba',
    ],
  ])('%s', (_, text, ...mentions) => {
    expect(mentionsOf(text)).toEqual(expect.arrayContaining(mentions));
  });
});

describe('descriptions of several at once', () => {
  test.each<Row>([
    [
      'offices of several states',
      'The Kenyan and Ugandan fisheries ministers met in Kisumu.',
      'Kenyan and Ugandan fisheries ministers = KEN+UGA',
    ],
    [
      'offices of three states',
      'The Kenyan, Ugandan and Tanzanian envoys met at dawn.',
      'Kenyan, Ugandan and Tanzanian envoys = KEN+UGA+TZA',
    ],
    [
      'a list in apposition, each member with a place of its own',
      'The town hired two surveyors, Ilse Maric of Zadar and Bojo Trenk of Split. These two have mapped the coast and praised each other.',
      'two surveyors = ilse-maric+bojo-trenk',
      'Bojo Trenk = bojo-trenk',
      'These two = ilse-maric+bojo-trenk',
      'each other = ilse-maric+bojo-trenk',
    ],
    [
      'servants of a state',
      'Peru thanked the Chilean firefighters. They bowed.',
      'Chilean firefighters = CHL',
    ],
    [
      'the judges are their court',
      'The Constitutional Court struck the decree down. The judges were right. They did well.',
      'judges = constitutional-court',
      'They = constitutional-court',
    ],
    [
      'the councillors are their council',
      'The city council sacked Ann Bell. The councillors deny spite.',
      'councillors = city-council',
    ],
    [
      'an office with its portfolio',
      'The Minister for Transport, Edith Vane, scolded the nurses. The MP for Tain, Mr Oke, asked for calm.',
      'Minister for Transport = edith-vane',
      'MP for Tain = oke',
    ],
    [
      'a department right before its office, though the tree errs',
      'On Monday Malta’s communications minister, Sina Vella, flew to Tunis and said sorry.',
      'Malta’s communications minister = sina-vella',
    ],
    [
      'not the year before',
      'After the flood of 2013 Danish engineers rebuilt the dam.',
      'Danish engineers = DNK',
    ],
    [
      'the police chief’s police',
      'The city police turned on the crowd. The police chief, Colonel Dante Roe, praised his men.',
      'his men = city-police',
    ],
    ['members', 'The union voted. Its members cheered.', 'Its members = union'],
    [
      'rebels and fighters of a front',
      'The Ural Front signed a truce. The rebels then broke it, and the fighters fled.',
      'rebels = ural-front',
      'fighters = ural-front',
    ],
    [
      'what a state fights with, where it fights',
      'A Turkish frigate rammed a Greek cutter.',
      'Turkish frigate = TUR',
      'Greek = GRC',
    ],
    [
      'a name that comes late',
      'We hear that the registrar resigned. The registrar, Una Pell, denies it.',
      'registrar = una-pell',
    ],
    [
      'members of a society by what they do',
      'The Botany Society lost its hut. The dean mocked the botanists, and they forgave him.',
      'botanists = botany-society',
      'they = botany-society',
    ],
    [
      'nurses are a party besides their congress',
      'The Congress of Nurses signed. The nurses refused.',
      'Congress of Nurses = congress-of-nurses',
      'nurses = nurses',
    ],
    [
      'its partner is not who acts upon both',
      'Turkey wrote to the European Commission. Two charities, Open Hand and Free Port, condemned Turkey and its partner.',
      'its partner = EU',
    ],
    [
      'bodies joined without articles',
      'Harbour Freight fined the dockers. The clerks complained of firm and union alike.',
      'firm = harbour-freight',
    ],
    [
      'a style of address',
      'President Mary Oke spoke of Peru. The Chilean envoy, Tom Rask, wept. Her Excellency was moved.',
      'Her Excellency = mary-oke',
    ],
    [
      'an of that belongs to the verb',
      'The school board moved the bell. Nobody accuses the board of bad faith.',
      'board = school-board',
    ],
  ])('%s', (_, text, ...mentions) => {
    expect(mentionsOf(text)).toEqual(expect.arrayContaining(mentions));
  });
});

describe('whose office it is', () => {
  test.each<Row>([
    [
      'by its seat',
      'The president in Warsaw scolded Hungary. MPs in Budapest mocked Poland.',
      'president in Warsaw = POL',
      'MPs in Budapest = HUN',
    ],
  ])('%s', (_, text, ...mentions) => {
    expect(mentionsOf(text)).toEqual(expect.arrayContaining(mentions));
  });

  test.each<[phenomenon: string, text: string, person: string, body: string]>([
    [
      'named beside an office that only states have',
      'Ghana lost. On Monday the finance minister, Kofi Addo, said that he was ashamed.',
      'kofi-addo',
      'GHA',
    ],
    [
      'of the country that a paper elsewhere writes about',
      'Oslo, 4 May 2020\n\nGhana lost. Ghana and Accra are angry. On Monday the finance minister, Kofi Addo, said so.',
      'kofi-addo',
      'GHA',
    ],
    [
      'of the paper’s country, which it names',
      'Oslo, 4 May 2020\n\nGhana beat Norway. Ghana and Accra are glad. On Monday the finance minister, Liv Dahl, wept.',
      'liv-dahl',
      'NOR',
    ],
    [
      'of the ministry spoken of',
      'Accra, 4 May 2020\n\nThe Ministry of Health closed the ward. The minister, Esi Quist, has said why.',
      'esi-quist',
      'ministry-of-health',
    ],
  ])('%s', (_, text, person, body) => {
    expect(castOf(text).members.get(person)?.memberOf).toBe(body);
  });
});

describe('who and what serves a state', () => {
  test.each<Row>([
    [
      'an officer whose noun is an adjective as well',
      'Peru is proud. Yesterday a Chilean general pinned a medal on him.',
      'Chilean general = CHL',
    ],
    [
      'an office of two words, the second plural',
      'Ghana rebuked the Togolese chargé d’affaires for an hour.',
      'Togolese chargé d’affaires = TGO',
    ],
    ['weapons that kill', 'On Monday Rwandan mortars killed six herders.', 'Rwandan mortars = RWA'],
    [
      'a column that burns',
      'Two nights later a Sudanese column burned the mill at Dar.',
      'Sudanese column = SDN',
    ],
    [
      'a machine of its army',
      'On Friday a Bolivian army lorry crushed the fence.',
      'Bolivian army lorry = BOL',
    ],
  ])('%s: %s', (_, text, ...mentions) => {
    expect(mentionsOf(text)).toEqual(expect.arrayContaining(mentions));
  });

  test('what belongs to nobody’s forces is a thing', () => {
    expect(mentionsOf('On Friday a Bolivian milk lorry crushed the fence.')).toEqual(['Bolivian = BOL']);
  });
});

describe('strangers take part by what they feel and by what they do in a second passive', () => {
  test.each<Row>([
    ['a feeling', 'Bakers in Ghent are furious with Belgium.', 'Bakers in Ghent = bakers-in-ghent'],
    ['gratitude', 'Shepherds near Oban are grateful to Norway.', 'Shepherds near Oban = shepherds-near-oban'],
    [
      'a second passive',
      'She was booed in Congress and cheered by the ferry pilots of Oslo.',
      'ferry pilots of Oslo = ferry-pilots-of-oslo',
    ],
  ])('%s: %s', (_, text, ...mentions) => {
    expect(mentionsOf(text)).toEqual(expect.arrayContaining(mentions));
  });
});

describe('how far a description goes', () => {
  test.each<Row>([
    [
      'a clause that says which one',
      'The mayor thanked the porter who had found the leak, and went home.',
      'porter who had found the leak = porter',
    ],
    [
      'with an insertion after the pronoun',
      'Peru was praised by the envoy who, a year before, had mocked it.',
      'envoy who, a year before, had mocked it = envoy',
    ],
    [
      'before the verb',
      'Nurses who work nights have accused the clinic’s board.',
      'Nurses who work nights = nurses',
    ],
    [
      'a phrase of place beside a name',
      'Ian Orr, the detective on the case, lied.',
      'detective on the case = ian-orr',
    ],
    ['no phrase of means', 'He apologised to the miners on the radio. They wept.', 'miners = miners'],
    [
      'no clause after a verb of telling',
      'Ann Lund told the drivers that she had erred.',
      'drivers = drivers',
    ],
    [
      'a name after its office, wherever the tree hangs it',
      'The chief constable of Moray Police, Ann Gray, said she was sorry. The chief constable must resign. Her officers lied.',
      'chief constable of Moray Police = ann-gray',
      'chief constable = ann-gray',
      'Her officers = moray-police',
    ],
    [
      'an office before a person of a party',
      'The Prime Minister, Anna Berg of the Harvest Party, resigned. The Prime Minister was tired.',
      'Prime Minister = anna-berg',
      'Harvest Party = harvest-party',
    ],
  ])('%s', (_, text, ...mentions) => {
    expect(mentionsOf(text)).toEqual(expect.arrayContaining(mentions));
  });
});

describe('strangers', () => {
  const before = 'Peru sued Chile. Chile replied. Peru replied. Chile laughed. Peru frowned. ';
  test.each<[phenomenon: string, text: string, nobody: string]>([
    ['onlookers', `${before}The interpreters fell asleep.`, 'interpreters'],
    ['a body in passing', `${before}Peru showed the parish council a map.`, 'parish council'],
  ])('%s are no part of the cast', (_, text, nobody) => {
    expect(castOf(text).mentions.map((mention) => mention.text)).not.toContain(nobody);
  });

  test.each<Row>([
    [
      'who is spoken of again',
      `${before}The interpreters fell asleep. They blamed Peru.`,
      'interpreters = interpreters',
    ],
    ['who acts', `${before}The interpreters condemned Peru.`, 'interpreters = interpreters'],
    [
      'who is singled out',
      `${before}Peru forgave the hospital in Tacna.`,
      'hospital in Tacna = hospital-in-tacna',
    ],
    ['who is in a short text', 'The interpreters fell asleep.', 'interpreters = interpreters'],
  ])('%s is', (_, text, ...mentions) => {
    expect(mentionsOf(text)).toEqual(expect.arrayContaining(mentions));
  });
});
