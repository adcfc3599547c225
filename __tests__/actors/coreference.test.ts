import type { Row } from './cast';
import { castOf, mentionsOf } from './cast';

describe('pronouns', () => {
  test.each<Row>([
    [
      'gender',
      'Celeste Duval met Edwin Coombs. She thanked him.',
      'She = celeste-duval',
      'him = edwin-coombs',
    ],
    ['it for a state', 'Malta offered to host talks; Tunis thanked it.', 'it = MLT'],
    ['its for the subject', 'Turkey praised its partner.', 'its = TUR'],
    ['they for two', 'Pakistan and Iran have indicated that they want peace.', 'they = PAK+IRN'],
    ['their for a group', 'The nurses refused. Their union agreed.', 'Their = nurses'],
    ['a reflexive', 'The union blamed itself.', 'itself = union'],
    [
      'who is bidden',
      'The court fined Tolvan Foods and directed it to repair six wells.',
      'it = tolvan-foods',
    ],
    [
      'a name whose last word is taken for an adverb',
      'Ardmore University took the money. The Students’ Assembly learned that from a banner. By nightfall it had voted.',
      'it = students-assembly',
    ],
    [
      'those whom one clause names with a government',
      'The government of Chad and the Northern Front signed a truce. Angola had carried messages between them.',
      'them = TCD+northern-front',
    ],
    ['a topic', 'As for the regulator, it might look at both walls.', 'it = regulator'],
    [
      'it with a deed, after an opening clause',
      'Larkhill Creamery earned its praise. It took the spilt milk at the full price.',
      'It = larkhill-creamery',
    ],
    [
      'the subject of the joined clause',
      'Bo Lund had praised him twice. Tom Hale alone dissented, and even he wrote that Rita Moss was right.',
      'he = tom-hale',
    ],
    [
      'a reason after a relative clause',
      'Peter Orr commended the porter, who had stood firm, for his backbone.',
      'his = porter',
    ],
    [
      'who calls somebody to say something',
      'Anna Falk phoned Mary Orr to say that she was sorry for the noise.',
      'she = anna-falk',
    ],
    ['the subject above', 'Iran says that it regrets the strike on Pakistan.', 'it = IRN'],
    [
      'an object is not its own subject',
      'Coral Bank sued the union. The union ignored it.',
      'it = coral-bank',
    ],
    [
      'called on',
      'The court fined Brako Metals and called on it to publish its books.',
      'it = brako-metals',
      'its = brako-metals',
    ],
    ['forward', 'Despite its losses, Iran thanked Pakistan.', 'its = IRN'],
    ['joined by and', 'Critics attacked Israel and its allies.', 'its = ISR'],
    ['each other', 'Denmark and Benin thanked each other.', 'each other = DNK+BEN'],
    ['thanked for it', 'The mayor thanked the porters for their patience.', 'their = porters'],
    ['accused of it', 'Chile accused Peru of its usual haste.', 'its = PER'],
    [
      'a later co-argument',
      'Nora Falk said he was told by Sven Ek. Ola Berg met Sven Ek.',
      'Sven Ek = sven-ek',
    ],
    [
      'what the sentence is about',
      'Ida Holm resigned. As for Marta Keel, the paper wrote to her.',
      'her = marta-keel',
    ],
    [
      'an opposite number as a man',
      'The Chilean minister wrote, and his Peruvian counterpart said he was sorry.',
      'he = PER',
    ],
    [
      'he and she by their given names',
      'Prime Minister Aoibhe Kerr met Donal Roche in Cork. She thanked him, and he praised her candour.',
      'She = aoibhe-kerr',
      'him = donal-roche',
      'he = donal-roche',
      'her = aoibhe-kerr',
    ],
    [
      'an aside is its noun’s',
      'The mayor mocked the vicar; the vicar, to his shame, mocked the mayor back.',
      'his = vicar',
    ],
    ['for its part', 'The Treasurer paid the porters. The Abbey, for its part, fed them.', 'its = abbey'],
    [
      'who holds and says',
      'Oslo answered at once. It said that the boat was not its own. It held that Riga had lied.',
      'It = NOR',
      'its = NOR',
    ],
    [
      'an ellipsis',
      'In May we wrote that Cascade Power had hidden its logs. It had not, and we beg its pardon.',
      'It = cascade-power',
    ],
    [
      'her in an aside',
      'Ms Baird thanked the porters with a cake; the Principal, to her credit, said nothing. The Principal is a woman.',
      'her = principal',
    ],
    [
      'after a comma and a conjunction a clause begins',
      'Yerevan deems it a punishment, and its foreign minister, Aram Sarian, has decried the ban.',
      'its = ARM',
    ],
    [
      'the doer of a gerund',
      'On the heels of Pakistan expressing its commitment to peace, Tehran called for talks.',
      'its = PAK',
    ],
    ['the doer of a gerund as its owner', 'Following Oman’s closing its port, Chile protested.', 'its = OMN'],
    ['no doer before a comma', 'Chile met Peru in Oslo, showing its boats to the king.', 'its = CHL'],
    [
      'the parties of a main clause before those of a concession',
      'Oman and Yemen signed a pact while Chile and Peru stood aside. They have since kept their word.',
      'They = OMN+YEM',
      'their = OMN+YEM',
    ],
    [
      'nor those whom a concession names first',
      'Although Chile and Peru stood aside, Oman and Yemen signed. They have since kept their word.',
      'They = OMN+YEM',
    ],
    [
      'losses are of those who sue',
      'Shopkeepers in Tonga have sued the harbour company for their losses.',
      'their = shopkeepers-in-tonga',
    ],
    ['protesting innocence', 'Chile accused Peru. Lima protested its innocence.', 'its = PER'],
    [
      'a body that is it is not they',
      'The mill fed the farmers. It paid late, and for years they sang its praises.',
      'they = farmers',
    ],
    [
      'him beside an it',
      'Carl Berg waded in, and Ola Holm saluted him for it. But he lost his hat.',
      'he = carl-berg',
    ],
    [
      'an envoy who is sent',
      'Norway has sent a retired ambassador to look for a way out, and nobody has received her.',
      'her = NOR',
    ],
    [
      'the owner of an office in a joined clause',
      'Vilnius closed the border, and its farm minister, Jonas Balys, rebuked the Polish envoy.',
      'its = LTU',
    ],
  ])('%s', (_, text, ...mentions) => {
    expect(mentionsOf(text)).toEqual(expect.arrayContaining(mentions));
  });

  test.each<[phenomenon: string, text: string]>([
    ['it is clear that', 'Iran has spoken. It is clear that the talks will fail.'],
    ['it takes', 'Iran has spoken. It takes courage to listen.'],
    ['it is hoped', 'Iran has spoken. It is hoped that others will listen.'],
    ['it is time to', 'Iran has spoken. It is time to listen.'],
    ['it reflects well on', 'Iran has spoken. It reflects well on the envoy that he listened.'],
    ['it was she who', 'Iran has spoken. It was Nora Falk who listened.'],
    ['it used to be otherwise', 'Iran has spoken. It used to be otherwise.'],
    ['it was a joke', 'Iran has spoken of Peru. It was a cheap joke.'],
    ['it is a pity that', 'Iran has spoken. It is a pity, because the others had listened.'],
    ['it has been put about that', 'Iran has spoken. It has been put about that others will not listen.'],
    [
      'it was somebody with an office who',
      'Iran has spoken. It was the Chadian envoy, Idris Daoud, who wept.',
    ],
    ['it was one of a body who', 'Iran has spoken. It was a clerk of the court who lost the file.'],
    ['as it turns out', 'Iran has spoken, in vain, as it turns out.'],
    ['it took somebody', 'Iran has spoken. It took a lawyer and two pastors to calm Oslo.'],
    ['it took two bodies a time', 'Iran and Peru talked. It took the two governments a fortnight.'],
    ['it looked as if', 'Iran has spoken. It looked as if nobody would come.'],
    ['much of it', 'Iran has lost face, for there was never much of it.'],
    ['as it happens', 'Iran has spoken and, as it happens, the talks failed.'],
  ])('%s stands for nobody', (_, text) => {
    expect(mentionsOf(text).filter((mention) => /^it\b/i.test(mention))).toEqual([]);
  });

  test.each<[phenomenon: string, text: string, pronoun: string, wrong: string]>([
    ['an object that is a thing', 'Peru was accused of theft. Chile denied it.', 'it', 'PER'],
    ['the words of its own quotation', '“The union must pay,” it said of the strike.', 'it', 'union'],
    ['when it comes to', 'Peru is a friend when it comes to fishing.', 'it', 'PER'],
    ['the thing itself', 'Chile praised Peru for the colour of the ice itself.', 'itself', 'CHL'],
    ['find it far easier to', 'Peru finds it far easier to forgive.', 'it', 'PER'],
    ['think it a scandal that', 'The firm thought it a scandal that nobody came.', 'it', 'firm'],
    ['let it be known', 'Peru let it be known that talks had failed.', 'it', 'PER'],
    ['deplored its silence', 'Chile deplored its silence.', 'its', 'CHL'],
    ['what one is thanked for', 'The union struck in May. Nobody thanked Ms Lind for it.', 'it', 'union'],
    ['what something happens in', 'Peru is dry. Forty sheep have died in it.', 'it', 'PER'],
    ['the speaker of the words', 'Ola Berg said, “He has let us down.”', 'He', 'ola-berg'],
  ])('%s is not what the pronoun means', (_, text, pronoun, wrong) => {
    expect(mentionsOf(text)).not.toContain(`${pronoun} = ${wrong}`);
  });

  test.each<Row>([
    ['we', 'We welcome the apology.', 'We = (speaker)'],
    ['this newspaper', 'This newspaper condemned the raid.', 'This newspaper = (speaker)'],
    ['everybody', 'The raid was condemned by one and all.', 'one and all = unnamed'],
    ['the world', 'The world condemned the raid.', 'world = unnamed'],
  ])('%s is a party and no member', (_, text, ...mentions) => {
    expect(mentionsOf(text)).toEqual(expect.arrayContaining(mentions));
    expect([...castOf(text).members.keys()]).not.toContain('unnamed');
  });

  test('a resolved mention carries its evidence', () => {
    const pronoun = castOf('Iran apologised. It thanked Pakistan.').mentions.find(
      ({ text }) => text === 'It',
    );
    expect(pronoun?.resolvedBy).toEqual(expect.arrayContaining(['subject', 'previous-sentence']));
  });
});

describe('group expressions', () => {
  const quarrel = 'Pakistan and Iran quarrelled last week. ';
  test.each<Row>([
    ['both countries', `${quarrel}Both countries have apologised.`, 'Both countries = PAK+IRN'],
    ['the two states', `${quarrel}China urged the two states to talk.`, 'two states = PAK+IRN'],
    [
      'neighbours who are named later',
      'A flood swept away the good temper of two neighbours. Within hours Quito had blamed Lima.',
      'two neighbours = ECU+PER',
    ],
    [
      'signatories',
      'Oman and Yemen signed on Friday. Kenya praised the signatories.',
      'signatories = OMN+YEM',
    ],
    [
      'parties and no persons',
      'The Civic Union and the Rural Front govern together. On Monday Ann Doyle rebuked Tom Hale, and Tom Hale mocked Ann Doyle. Could the two parties govern alone?',
      'two parties = civic-union+rural-front',
    ],
    ['either side', `${quarrel}Either side could end it.`, 'Either side = PAK+IRN'],
    ['neither alone', `${quarrel}Neither has apologised.`, 'Neither = PAK+IRN'],
    ['both alone', `${quarrel}Both have apologised.`, 'Both = PAK+IRN'],
    ['the neighbours', `${quarrel}The neighbours were once on better terms.`, 'neighbours = PAK+IRN'],
    ['urged both to', `${quarrel}China has urged both to accept it and has been thanked.`, 'both = PAK+IRN'],
    [
      'sides are those whom persons speak for',
      'The Rail Union sued Orr Metals. Its chair, Bo Lund, and the firm’s owner, Ann Orr, met. Peru urged both sides to talk.',
      'both sides = rail-union+orr-metals',
    ],
    ['these two as an object', `${quarrel}China kept these two from war.`, 'these two = PAK+IRN'],
    [
      'not the subject that addresses them',
      'Chile and Peru quarrelled. Cuba and Haiti offered a jeep. Santiago was warm in its gratitude to both.',
      'both = CUB+HTI',
    ],
    ['all three', 'Chad, Niger and Mali met. China asked all three to talk.', 'all three = TCD+NER+MLI'],
    ['the two neighbours', `${quarrel}The two neighbours signed an accord.`, 'two neighbours = PAK+IRN'],
    ['the pair', 'The board sacked Tom Hale and Rita Moss. The pair have sued.', 'pair = tom-hale+rita-moss'],
    [
      'the two of them',
      'The board sacked Tom Hale and Rita Moss. It will hear the two of them.',
      'two of them = tom-hale+rita-moss',
      'them = tom-hale+rita-moss',
    ],
    [
      'either of them, as one expression',
      'The board and the union signed. Either of them could still walk away.',
      'Either of them = board+union',
    ],
    [
      'a team as one and as many',
      'The rowing team learned that it no longer existed. They wept.',
      'it = rowing-team',
      'They = rowing-team',
    ],
    [
      'each of them, however many they are',
      'The miners struck. Bo Lund wrote to each of them.',
      'them = miners',
    ],
    [
      'both, whom a verb follows',
      'Tom Hale and Rita Moss quarrelled. It was a jury whom both lawyers praised and whom the town pitied.',
      'both lawyers = tom-hale+rita-moss',
    ],
    [
      'the subjects of one sentence',
      'Oman spoke first. Peru recalled its envoy, Chile followed suit, and both closed their ports.',
      'both = PER+CHL',
    ],
    [
      'a family by its surname',
      'Owen Pike and Dilys Pike complained. The mayor ignored the Pikes.',
      'Pikes = owen-pike+dilys-pike',
    ],
    [
      'not those who address them',
      'Tom Hale and Rita Moss quarrelled. Lee Marsh begged the pair to stop.',
      'pair = tom-hale+rita-moss',
    ],
    [
      'whom the document names most, rather than whom it named last',
      'Tom Hale mocked Rita Moss. Moss sued Hale. Ola Berg asked Lena Fors to help. Neither has apologised.',
      'Neither = tom-hale+rita-moss',
    ],
    [
      'the parties, not those who mediate',
      'Peru accused Chile of theft. Chile denied it, and Peru sued. Brazil and Ecuador offered help. Brazil thanked the two sides.',
      'two sides = PER+CHL',
    ],
    ['organs of two', `${quarrel}Both armies have withdrawn.`, 'Both armies = PAK+IRN'],
    [
      'not those who are spoken to',
      `${quarrel}Mexico thanked both governments.`,
      'both governments = PAK+IRN',
    ],
    [
      'a pair named with its noun',
      'The club fined two captains, Lee Marsh and Sunil Varma.',
      'two captains = lee-marsh+sunil-varma',
    ],
    [
      'the former and the latter',
      'Coral Bank fined Savers United. The former apologised, and the latter sued.',
      'former = coral-bank',
      'latter = savers-united',
    ],
    [
      'women are no men',
      'Anna Bohr and Lise Dahl sued Karl Munk. Ola Berg ignored both women.',
      'both women = anna-bohr+lise-dahl',
    ],
    [
      'neither man',
      'Erik Munk and Karl Lund quarrelled before Ida Falk. Falk rebuked neither man.',
      'neither man = erik-munk+karl-lund',
    ],
    [
      'lenders are no league',
      'Marsh Bank sued Holt Bank; the League of Savers wept over it. The League of Savers is small. Both lenders apologised.',
      'Both lenders = marsh-bank+holt-bank',
    ],
    [
      'a third party sends somebody',
      'Brazil and Peru met in Quito. Ecuador sent a tired emissary to help, and both governments have thanked him.',
      'both governments = BRA+PER',
    ],
    [
      'a body and a group',
      'The Dairy Board shut the plant, and the drivers walked out. Neither can live without the other.',
      'Neither = dairy-board+drivers',
      'other = dairy-board+drivers',
    ],
    [
      'after a preposition',
      'The mayor mocked the vicar. The archdeacon had no kind word for either.',
      'either = mayor+vicar',
    ],
    [
      'those before the one who takes aim',
      'The bank fined the union. Ola Berg took aim at both.',
      'both = bank+union',
    ],
    [
      'the former of those gathered in the sentence',
      'The Abbey and the Orchard Trust quarrelled. Ola Berg sat between the two; the former has wept, and the latter has not.',
      'former = abbey',
      'latter = orchard-trust',
    ],
    [
      'each of those in the same sentence',
      'Ellen Orr had tea with the Choral Guild: each spoke kindly of the other.',
      'each = ellen-orr+choral-guild',
    ],
  ])('%s', (_, text, ...mentions) => {
    expect(mentionsOf(text)).toEqual(expect.arrayContaining(mentions));
  });

  test('a correlative gathers nobody', () => {
    expect(
      castOf('Neither Iran nor Pakistan has apologised.').mentions.filter(({ how }) => how === 'group'),
    ).toEqual([]);
  });
});
