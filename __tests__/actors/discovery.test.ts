import type { ActorKind } from '../../src/contract';
import type { Row } from './cast';
import { castOf, mentionsOf } from './cast';

describe('who is discovered', () => {
  test.each<[phenomenon: string, text: string, id: string, kind: ActorKind]>([
    ['a title', 'Mrs Duval denied it.', 'duval', 'person'],
    ['a given name', 'Ingrid Vale replied at once.', 'ingrid-vale', 'person'],
    ['an apposition', 'Its coach, Tomas Brenk, resigned.', 'tomas-brenk', 'person'],
    ['a particle in the name', 'Anneke de Wit wrote to the court.', 'anneke-de-wit', 'person'],
    ['a body by its noun', 'Coral Bank apologised to its customers.', 'coral-bank', 'organisation'],
    [
      'a body with of and for',
      'The Council of Nurses for Africa protested.',
      'council-of-nurses-for-africa',
      'organisation',
    ],
    ['a firm by its form', 'Acme Widgets Inc. sued the union.', 'acme-widgets-inc', 'organisation'],
    ['an ampersand', 'Marsh & Sons rejected the offer.', 'marsh-sons', 'organisation'],
    [
      'a body with members in the name',
      'The Harrow Fans’ Trust condemned the board.',
      'harrow-fans-trust',
      'organisation',
    ],
    ['a definite body', 'The regulator fined the airline.', 'regulator', 'organisation'],
    ['a group', 'Rail workers rejected the offer.', 'rail-workers', 'group'],
    ['the opposition', 'The opposition denounced the budget.', 'opposition', 'group'],
    ['protesters', 'Police arrested the protesters.', 'protesters', 'group'],
    ['with whom one talks', 'Talks with Brannock have failed.', 'brannock', 'person'],
    ['a predicate that is an office', 'Everybody knows that Brannock is a senator.', 'brannock', 'person'],
    ['a particle with a hyphen', 'Mr Fayez al-Sarraj resigned.', 'fayez-al-sarraj', 'person'],
    ['a month after a title', 'We wrote to Ms May in Leeds.', 'may', 'person'],
  ])('%s', (_, text, id, kind) => {
    expect(castOf(text).members.get(id)?.kind).toBe(kind);
  });

  test.each<Row>([
    [
      'a surname after the full name',
      'Mila Horvat did not cheat. Horvat was cleared.',
      'Horvat = mila-horvat',
    ],
    [
      'a full name after the surname',
      'Mr Mutiso resigned. Peter Mutiso had no choice.',
      'Mr Mutiso = peter-mutiso',
    ],
    [
      'an acronym in brackets',
      'The World Skating Federation (WSF) apologised.',
      'WSF = world-skating-federation',
    ],
    ['a shortened name', 'Coral Bank lost. Coral has since apologised.', 'Coral = coral-bank'],
    ['a noun of the name', 'Coral Bank lost. The bank apologised.', 'bank = coral-bank'],
    [
      'a noun in apposition',
      'The defeated party, the National Alliance, protested.',
      'defeated party = national-alliance',
    ],
    [
      'an office and its holder',
      'The bank’s chairman, Roy Pell, resigned. The chairman blamed the press.',
      'bank’s chairman = roy-pell',
      'chairman = roy-pell',
    ],
    ['a title with two words', 'Mr Justice Farrow rebuked the council.', 'Mr Justice Farrow = farrow'],
    [
      'a body’s noun before a title',
      'The school board President Dale Oster resigned.',
      'school board President Dale Oster = dale-oster',
    ],
    [
      'an office as the person’s',
      'Mr Olsen fell ill. Mr Olsen’s office declined to comment.',
      'Mr Olsen’s office = olsen',
    ],
    [
      'a firm by its kind',
      'Northway Rail fined the drivers. The company regretted its haste.',
      'company = northway-rail',
      'its = northway-rail',
    ],
    [
      'a person’s own firm',
      'The airline’s chairman, Roy Pell, spoke. He blamed his company.',
      'his company = airline',
    ],
    [
      'two of one surname',
      'Marcus Bell fell. Bell wept. Denise Bell came. Bell shouted.',
      'Bell = marcus-bell',
      'Bell = denise-bell',
    ],
    [
      'a given name that is a country',
      'Chad Smith thanked Michael Jordan.',
      'Chad Smith = chad-smith',
      'Michael Jordan = michael-jordan',
    ],
    [
      'a firm by its name',
      'Lumo Textiles closed a mill, and the Rail Inspectorate fined it. The firm has appealed.',
      'firm = lumo-textiles',
    ],
    [
      'a firm by its managing director',
      'Tolvan sued the tax office. Tolvan’s managing director resigned, and the company blamed the town.',
      'company = tolvan',
    ],
    [
      'a firm by its trade, after the name of a country',
      'Ghana Cement sued the port. The company has appealed.',
      'Ghana Cement = ghana-cement',
      'company = ghana-cement',
    ],
    [
      'a given name that is a country’s',
      'Jordan Blake sued Peru.',
      'Jordan Blake = jordan-blake',
      'Peru = PER',
    ],
    ['a branch by its number', 'Dock Local 18 struck on Monday.', 'Dock Local 18 = dock-local'],
    ['a saint’s church', 'St Anne’s Church fed the dockers.', 'St Anne’s Church = st-anne-s-church'],
    [
      'a hyphenated body by its noun',
      'Harwick Milk Co-operative sued. The Co-operative’s chairman, Bo Lund, wept.',
      'Co-operative = harwick-milk-co-operative',
    ],
    [
      'a guessed name that its noun shows to be a body',
      'Keepers Lyme, a residents’ group, sued the port. The group has appealed.',
      'residents’ group = keepers-lyme',
      'group = keepers-lyme',
    ],
    [
      'a shop whose name has a possessive mark',
      'Dunne’s has cut its prices, and the farmers sued Dunne’s. They turned Dunne’s lorries away.',
      'Dunne’s = dunne',
    ],
    [
      'a family',
      'The Orr family sued the port. The Orrs want peace.',
      'Orr family = orr-family',
      'Orrs = orr-family',
    ],
    [
      'the first word of an office',
      'The Crown Agency lied. The Crown should say so.',
      'Crown Agency = crown-agency',
      'Crown = crown-agency',
    ],
    [
      'a place for those who live there',
      'Nobody asked the herders of Talvik. Talvik has forgiven the mine. Their chairman, Bo Lund, wept.',
      'herders of Talvik = talvik',
      'Talvik = talvik',
      'Their = talvik',
    ],
    [
      'a body described before it is named',
      'The worst of it is the regulator. The Peat Regulator inspected the bog and praised Ann Orr.',
      'regulator = peat-regulator',
    ],
    [
      'a thing’s noun beside a body’s name',
      'KZAP, the harbour station, sued Ann Orr. The station wants its mast back.',
      'harbour station = KZAP',
      'station = KZAP',
    ],
    [
      'a town that acts',
      'The port leaked for a week. The town has accused Ann Orr of deceit.',
      'town = town',
    ],
    [
      'a firm with an ampersand and a person of that name',
      'Orr & Blake lied. Mr Blake said so.',
      'Mr Blake = blake',
    ],
    [
      'the police as a force',
      'Moray Police lied. For once the force admits it.',
      'Moray Police = moray-police',
      'force = moray-police',
    ],
    [
      'members by the last word of a name',
      'The Lakeland Growers sued Peru. The growers want peace.',
      'growers = lakeland-growers',
    ],
    [
      'a body by the head of its name only',
      'Peru thanked the Faculty Council. The council was glad.',
      'council = faculty-council',
    ],
    ['a branch by its number alone', 'They were patient: Local 77 sued nobody.', 'Local 77 = local'],
    [
      'the police of a place rather than of the state',
      'Leeds, 4 May 2020\n\nThe judge scolded the police. Moray Police had lied.',
      'police = moray-police',
    ],
    [
      'a year counts nothing',
      'In 2004 thirty Danish divers sued Brako Metals.',
      'thirty Danish divers = thirty-danish-divers',
    ],
    [
      'a month as a given name',
      'Its chairman, April Lowe, told the union that June Hart had resigned.',
      'April Lowe = april-lowe',
      'June Hart = june-hart',
    ],
    ['a month as a month', 'In June Hart Mills closed a mill.', 'Hart Mills = hart-mills'],
    ['a people’s name as a surname', 'The clerk thanked Malka Finn.', 'Malka Finn = malka-finn'],
    ['a people’s name as such', 'The clerk thanked the young Finn.', 'Finn = FIN'],
    [
      'a noun for a person before the name',
      'The brewer Dermot Hackett paid.',
      'brewer Dermot Hackett = dermot-hackett',
    ],
    [
      'a firm by its last word, and by the name that a woman bears as well',
      'Solway Lines lost a boat. The line blamed its crew. Sophie Solway blamed nobody; Solway must pay.',
      'line = solway-lines',
      'Sophie Solway = sophie-solway',
      'Solway = solway-lines',
    ],
    ['who is fired on', 'The soldiers fired on two shepherds.', 'two shepherds = two-shepherds'],
    ['not the place where one is held', 'The army kept two priests at Goma.', 'two priests = two-priests'],
    [
      'an orchestra by the last word of its name',
      'The Cork Sinfonia played. Ola Berg paid for the Sinfonia.',
      'Sinfonia = cork-sinfonia',
    ],
  ])('%s', (_, text, ...mentions) => {
    expect(mentionsOf(text)).toEqual(expect.arrayContaining(mentions));
  });

  // The parser takes “around” for an adverb here.
  test.each<[phenomenon: string, text: string, mention: string]>([
    [
      'those around a place',
      'Smallholders around Tain cursed the dam.',
      'Smallholders around Tain = smallholders-around-tain',
    ],
  ])('not discovered yet: %s', (_, text, mention) => {
    expect(mentionsOf(text)).not.toContain(mention);
  });

  test.each<[phenomenon: string, text: string]>([
    ['a ship', 'The trawler Santa Chiara was stopped at sea.'],
    ['a place', 'The rink in Bizerte has been closed.'],
    ['a dam with a courteous name', 'The Don Pedro dam burst.'],
    ['a river that falls', 'They saw that the Severn fell by a metre.'],
    ['whose club it is', 'St Ronan’s chess club has closed.'],
    ['a month', 'September blessed the harvest.'],
    ['where people live', 'They begged the pardon of everyone in Kirkwall who had slept badly.'],
    ['a storm', 'Hurricane Mitch struck at noon.'],
    ['the short name of a thing', 'The sudden infant death syndrome (SIDS) is rare.'],
    ['an acronym that only modifies', 'A TPS permit lapsed on Monday.'],
    ['a noun in -er that is no person', 'The rejoinder came in May.'],
    ['a noun with its number', 'The nurses went on strike over Ward 9.'],
    ['a word that is spoken of', 'The town must drop the word thieves.'],
    ['a portfolio', 'They wrote to the Minister of Labour.'],
    ['any of a kind', 'Coalitions are seldom murdered.'],
    ['a word in capitals at the start', 'WHAT a shower it was.'],
    [
      'a headline in title case',
      'A Long Answer Is Owed to History\n\nIt rained all day on Monday, and then it snowed.',
    ],
  ])('%s is nobody', (_, text) => {
    expect(castOf(text).mentions.filter(({ how }) => how === 'name')).toEqual([]);
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('%s is an ordinary name', (name) => {
    const { members } = castOf(`Yesterday ${name} condemned Iran.`, [{ id: name, name }]);
    expect(members.get(name)?.name).toBe(name);
  });
});
