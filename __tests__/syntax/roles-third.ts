import type { RoleSentence } from './roles';

/** A third set, of the constructions that editorials lean on, most of them written before the rules that mend them. */
export const thirdRoleSentences: Readonly<Record<string, readonly RoleSentence[]>> = {
  'main clauses on either side of a semicolon or colon': [
    [
      'The dean thanked the choir for its “quiet patience”; the bishop’s refusal to meet the singers was noted by the press.',
      ['thanked', 'objects', 'choir'],
      ['noted', 'subjects', 'refusal'],
    ],
    [
      'Norway praised the ferry’s crew; its owner was fined by the harbour board.',
      ['praised', 'objects', 'crew'],
      ['fined', 'subjects', 'owner'],
      ['fined', 'agents', 'board'],
    ],
    [
      'The verdict is plain: the bank cheated its savers for years.',
      ['cheated', 'subjects', 'bank'],
      ['cheated', 'objects', 'savers'],
    ],
    [
      'The mayor sent bread; the bishop refused it.',
      ['sent', 'objects', 'bread'],
      ['refused', 'subjects', 'bishop'],
    ],
  ],
  'auxiliaries and the verbs they help': [
    [
      'The abbot resigned, and has since withdrawn his charge against the choir.',
      ['withdrawn', 'subjects', 'abbot'],
      ['withdrawn', 'objects', 'charge'],
    ],
    ['The levy did more harm than the flood.', ['did', 'subjects', 'levy'], ['did', 'objects', 'harm']],
    ['Ms Lind did her bit.', ['did', 'subjects', 'Lind'], ['did', 'objects', 'bit']],
  ],
  'what stands between a subject and its verb': [
    ['Bahrain, its envoy said, had spared nobody.', ['spared', 'subjects', 'Bahrain']],
    [
      'The club, whose books are poor, rebuked the referee.',
      ['rebuked', 'subjects', 'club'],
      ['rebuked', 'objects', 'referee'],
    ],
    ['In Harare Mr Adjei thanked the pilots.', ['thanked', 'subjects', 'Adjei']],
    ['On Wednesday Mrs Falk praised the guild.', ['praised', 'subjects', 'Falk']],
  ],
  'a clause of its own behind a comma and a conjunction': [
    [
      'The levy was attacked by farmers, and the bank that holds their debts closed its doors.',
      ['attacked', 'agents', 'farmers'],
      ['closed', 'subjects', 'bank'],
    ],
    [
      'Its offer was welcomed by Peru, and Chile signed it.',
      ['welcomed', 'agents', 'Peru'],
      ['signed', 'subjects', 'Chile'],
    ],
    [
      'Spain condemned Malta, and Italy followed suit.',
      ['condemned', 'objects', 'Malta'],
      ['followed', 'subjects', 'Italy'],
    ],
    [
      'He praised the guild, the choir, and the dean who led them.',
      ['praised', 'subjects', 'He'],
      ['led', 'subjects', 'dean'],
    ],
  ],
  'relative clauses, third set': [
    ['Mr Pike, whose advice nobody wanted, resigned.', ['resigned', 'subjects', 'Pike']],
    [
      'The teachers the council insulted have walked out.',
      ['walked', 'subjects', 'teachers'],
      ['insulted', 'subjects', 'council'],
    ],
    ['It is the regulator, not the bank, that deserves blame.', ['deserves', 'subjects', 'regulator']],
    [
      'Those who praised the coach in March now call for his dismissal.',
      ['praised', 'objects', 'coach'],
      ['call', 'subjects', 'Those'],
    ],
    [
      'The general who had mocked the truce now defends it.',
      ['mocked', 'objects', 'truce'],
      ['defends', 'subjects', 'general'],
    ],
    ['Portugal, to which the islands belong, has protested.', ['protested', 'subjects', 'Portugal']],
    ['It is Lisbon, not Madrid, that owes an apology.', ['owes', 'subjects', 'Lisbon']],
    [
      'Mrs Roe, whose offer everybody spurned, has left.',
      ['spurned', 'objects', 'offer'],
      ['left', 'subjects', 'Roe'],
    ],
    ['The poet, whose verses no one read, thanked his aunt.', ['thanked', 'subjects', 'poet']],
    [
      'The tribe, whose land the company took, sued.',
      ['took', 'objects', 'land'],
      ['sued', 'subjects', 'tribe'],
    ],
    [
      'The monks, whose bread the town loves, have closed their bakery.',
      ['loves', 'objects', 'bread'],
      ['closed', 'subjects', 'monks'],
    ],
    [
      'The paper whose editor the duke sued has apologised to him.',
      ['sued', 'objects', 'editor'],
      ['apologised', 'subjects', 'paper'],
    ],
  ],
  'coordination, third set': [
    [
      'Bolivia recalled its ambassador, closed its consulates and appealed to the court.',
      ['recalled', 'subjects', 'Bolivia'],
      ['closed', 'subjects', 'Bolivia'],
      ['appealed', 'subjects', 'Bolivia'],
    ],
    [
      'The bishop neither blessed nor condemned the march.',
      ['blessed', 'subjects', 'bishop'],
      ['condemned', 'objects', 'march'],
    ],
    [
      'The mayor not only apologised to the nurses but also thanked them.',
      ['apologised', 'subjects', 'mayor'],
      ['thanked', 'subjects', 'mayor'],
      ['thanked', 'objects', 'them'],
    ],
    [
      'The union welcomed the offer but rejected the terms, and the firm withdrew both.',
      ['rejected', 'objects', 'terms'],
      ['withdrew', 'subjects', 'firm'],
      ['withdrew', 'objects', 'both'],
    ],
    [
      'Finland and its neighbours condemned, and then expelled, the spies.',
      ['condemned', 'subjects', 'Finland neighbours'],
      ['expelled', 'objects', 'spies'],
    ],
    ['Both the guild and the brewers have condemned the tax.', ['condemned', 'subjects', 'guild brewers']],
    ['The board has lied to its members, its auditors and the press.', ['lied', 'subjects', 'board']],
    [
      'The envoys urged both sides to stop insulting each other.',
      ['stop', 'subjects', 'sides'],
      ['urged', 'subjects', 'envoys'],
    ],
    [
      'Dutch farmers, Belgian truckers and French fishermen blame Brussels.',
      ['blame', 'subjects', 'farmers truckers fishermen'],
      ['blame', 'objects', 'Brussels'],
    ],
    ['Both the abbot and the nuns praised the cook.', ['praised', 'subjects', 'abbot nuns']],
    ['Either the club or its owner has lied.', ['lied', 'subjects', 'club owner']],
    ['Neither the dean nor his deputies have resigned.', ['resigned', 'subjects', 'dean deputies']],
    [
      'The senate neither praised nor rebuked the envoy.',
      ['praised', 'subjects', 'senate'],
      ['rebuked', 'objects', 'envoy'],
    ],
    [
      'Peru both denied and regretted the raid.',
      ['denied', 'subjects', 'Peru'],
      ['regretted', 'objects', 'raid'],
    ],
    [
      'Lord Ames and Ms Tran praised each other’s speeches.',
      ['praised', 'subjects', 'Ames Tran'],
      ['praised', 'objects', 'speeches'],
    ],
  ],
  'auxiliaries before their subject': [
    [
      'The club let its captain insult the fans.',
      ['insult', 'subjects', 'captain'],
      ['insult', 'objects', 'fans'],
    ],
    [
      'Never before has a chancellor so insulted the chamber.',
      ['insulted', 'subjects', 'chancellor'],
      ['insulted', 'objects', 'chamber'],
    ],
    ['Nor should the bank be spared.', ['spared', 'logicalObjects', 'bank']],
    [
      'Only in May did the ministry thank the volunteers.',
      ['thank', 'subjects', 'ministry'],
      ['thank', 'objects', 'volunteers'],
    ],
    [
      'Had the board listened, the strike would have been avoided.',
      ['listened', 'subjects', 'board'],
      ['avoided', 'logicalObjects', 'strike'],
    ],
    [
      'Who can blame the islanders for mistrusting the ministry?',
      ['blame', 'objects', 'islanders'],
      ['blame', 'subjects', 'Who'],
    ],
    [
      'Why did the abbot insult the pilgrims?',
      ['insult', 'subjects', 'abbot'],
      ['insult', 'objects', 'pilgrims'],
    ],
    ['Let the court decide.', ['decide', 'subjects', 'court']],
    [
      'Rarely had a bishop so flattered a prince.',
      ['flattered', 'subjects', 'bishop'],
      ['flattered', 'objects', 'prince'],
    ],
    [
      'Only on Friday did the college thank its cleaners.',
      ['thank', 'subjects', 'college'],
      ['thank', 'objects', 'cleaners'],
    ],
    [
      'Not once has the airline compensated a passenger.',
      ['compensated', 'subjects', 'airline'],
      ['compensated', 'objects', 'passenger'],
    ],
    [
      'Had the captain apologised, nobody would have left.',
      ['apologised', 'subjects', 'captain'],
      ['left', 'subjects', 'nobody'],
    ],
    [
      'Did the minister deceive the house?',
      ['deceive', 'subjects', 'minister'],
      ['deceive', 'objects', 'house'],
    ],
    ['Why does the league humour such a man?', ['humour', 'subjects', 'league']],
    ['How did the bank cheat so many savers?', ['cheat', 'subjects', 'bank']],
    ['When did the army bomb the bridge?', ['bomb', 'subjects', 'army'], ['bomb', 'objects', 'bridge']],
    ['Let the voters judge.', ['judge', 'subjects', 'voters']],
    [
      'Let the senate blame its own members.',
      ['blame', 'subjects', 'senate'],
      ['blame', 'objects', 'members'],
    ],
    ['The warden let the guards insult the visitors.', ['insult', 'subjects', 'guards']],
  ],
  'passives and reports, third set': [
    [
      'The plan was condemned as reckless by the dockers.',
      ['condemned', 'agents', 'dockers'],
      ['condemned', 'logicalObjects', 'plan'],
    ],
    ['The nurses have been betrayed, and by their own union.', ['betrayed', 'logicalObjects', 'nurses']],
    ['Few verdicts have been so widely mocked.', ['mocked', 'logicalObjects', 'verdicts']],
    [
      'The report, commissioned by the Treasury, accuses the bank of fraud.',
      ['commissioned', 'agents', 'Treasury'],
      ['accuses', 'subjects', 'report'],
      ['accuses', 'objects', 'bank'],
    ],
    [
      'Having been warned by the auditors, the board has no excuse.',
      ['warned', 'agents', 'auditors'],
      ['warned', 'logicalObjects', 'board'],
    ],
    ['The minister got himself insulted by the farmers.', ['insulted', 'agents', 'farmers']],
    [
      'The islanders are being starved into surrender by the navy.',
      ['starved', 'agents', 'navy'],
      ['starved', 'logicalObjects', 'islanders'],
    ],
    [
      'The treaty, the senator argued, betrays the fishermen.',
      ['betrays', 'subjects', 'treaty'],
      ['betrays', 'objects', 'fishermen'],
      ['argued', 'subjects', 'senator'],
    ],
    [
      '“We were deceived,” said the chairman of the rail union.',
      ['said', 'subjects', 'chairman'],
      ['deceived', 'logicalObjects', 'We'],
    ],
    [
      'Critics say the premier has insulted the church.',
      ['say', 'subjects', 'Critics'],
      ['insulted', 'subjects', 'premier'],
      ['insulted', 'objects', 'church'],
    ],
    [
      'According to the abbot, the council deceived the monks.',
      ['deceived', 'subjects', 'council'],
      ['deceived', 'objects', 'monks'],
    ],
    [
      'The governor, it must be said, has kept his word.',
      ['kept', 'subjects', 'governor'],
      ['kept', 'objects', 'word'],
    ],
    [
      'Whatever the coach says, the fans blame the owners.',
      ['says', 'subjects', 'coach'],
      ['blame', 'subjects', 'fans'],
      ['blame', 'objects', 'owners'],
    ],
    [
      'The army says it regrets the deaths, but it has punished no one.',
      ['regrets', 'objects', 'deaths'],
      ['punished', 'objects', 'one'],
      ['punished', 'subjects', 'it'],
    ],
    ['Nine Chilean miners were rescued by the navy.', ['rescued', 'agents', 'navy']],
  ],
  'control, third set': [
    [
      'The judge ordered the firm to compensate the widows.',
      ['compensate', 'subjects', 'firm'],
      ['compensate', 'objects', 'widows'],
    ],
    ['The premier has promised the farmers to repeal the tax.', ['repeal', 'subjects', 'premier']],
    [
      'France has called on Spain to release the trawlers.',
      ['called', 'subjects', 'France'],
      ['release', 'objects', 'trawlers'],
    ],
    ['The king made his brother apologise.', ['apologise', 'subjects', 'brother']],
    ['It would be foolish of Sweden to reject the offer.', ['reject', 'objects', 'offer']],
    ['It is for Oslo to make the next move.', ['make', 'objects', 'move']],
    [
      'The town denied the circus a licence.',
      ['denied', 'indirectObjects', 'circus'],
      ['denied', 'objects', 'licence'],
    ],
    ['The dean went on to insult the cooks.', ['insult', 'subjects', 'dean']],
    [
      'The mayor was wrong to mock Mr Adeyemi.',
      ['wrong', 'subjects', 'mayor'],
      ['mock', 'objects', 'Adeyemi'],
    ],
  ],
  'clauses around the main one': [
    ['To its credit, the army has apologised.', ['apologised', 'subjects', 'army']],
    [
      'Worse still, the police have arrested the editor.',
      ['arrested', 'subjects', 'police'],
      ['arrested', 'objects', 'editor'],
    ],
    [
      'With its threats, the ministry has frightened nobody.',
      ['frightened', 'subjects', 'ministry'],
      ['frightened', 'objects', 'nobody'],
    ],
    [
      'In accusing the judges of bias, the premier has insulted the law.',
      ['accusing', 'objects', 'judges'],
      ['insulted', 'subjects', 'premier'],
      ['insulted', 'objects', 'law'],
    ],
    [
      'By expelling the envoys, Peru has burned its bridges.',
      ['expelling', 'objects', 'envoys'],
      ['burned', 'subjects', 'Peru'],
      ['burned', 'objects', 'bridges'],
    ],
    [
      'As for the railway, it owes its passengers an apology.',
      ['owes', 'subjects', 'it'],
      ['owes', 'objects', 'apology'],
      ['owes', 'indirectObjects', 'passengers'],
    ],
    [
      'If Chile wants peace, it must stop threatening its neighbours.',
      ['wants', 'subjects', 'Chile'],
      ['stop', 'subjects', 'it'],
      ['threatening', 'objects', 'neighbours'],
    ],
    [
      'While the ministers bickered, the rebels seized the port.',
      ['bickered', 'subjects', 'ministers'],
      ['seized', 'subjects', 'rebels'],
      ['seized', 'objects', 'port'],
    ],
    ['Unlike the mayor, the governor has apologised.', ['apologised', 'subjects', 'governor']],
    [
      'Far from punishing the colonel, the king promoted him.',
      ['punishing', 'objects', 'colonel'],
      ['promoted', 'subjects', 'king'],
      ['promoted', 'objects', 'him'],
    ],
    [
      'Rather than thank the firemen, the council fined them.',
      ['thank', 'objects', 'firemen'],
      ['fined', 'subjects', 'council'],
      ['fined', 'objects', 'them'],
    ],
    [
      'Instead of an apology, the widows received a bill.',
      ['received', 'subjects', 'widows'],
      ['received', 'objects', 'bill'],
    ],
    [
      'The sooner the board admits its error, the better.',
      ['admits', 'subjects', 'board'],
      ['admits', 'objects', 'error'],
    ],
    ['In Lima on Tuesday the two foreign ministers embraced.', ['embraced', 'subjects', 'ministers']],
    [
      'Two years ago the same company deceived the same town.',
      ['deceived', 'subjects', 'company'],
      ['deceived', 'objects', 'town'],
    ],
  ],
  'adjectives with infinitives': [
    [
      'The dean was wrong to apologise, and the cook was right to refuse.',
      ['wrong', 'subjects', 'dean'],
      ['right', 'subjects', 'cook'],
      ['wrong', 'conjuncts', 'wrong right'],
    ],
  ],
  'dates before the subject': [
    [
      'In September Mr Falk was still extolling Mrs Roe.',
      ['extolling', 'subjects', 'Falk'],
      ['extolling', 'obliques', 'September'],
    ],
    [
      'On Tuesday Ms Osei thanked the crew.',
      ['thanked', 'subjects', 'Osei'],
      ['thanked', 'obliques', 'Tuesday'],
    ],
    ['In May Peru condemned the raid.', ['condemned', 'subjects', 'Peru'], ['condemned', 'obliques', 'May']],
    [
      'In March Gen Abara was dismissed.',
      ['dismissed', 'logicalObjects', 'Abara'],
      ['dismissed', 'obliques', 'March'],
    ],
    ['In August Wilson’s plan failed.', ['failed', 'subjects', 'plan'], ['plan', 'possessors', 'Wilson']],
  ],
  'nouns and their arguments': [
    [
      'Canada’s refusal to sign the accord has angered its allies.',
      ['angered', 'subjects', 'refusal'],
      ['angered', 'objects', 'allies'],
    ],
    ['The rebels’ attack on the convoy was an outrage.', ['attack', 'obliques', 'convoy']],
    ['Calls for the chairman’s resignation have grown louder.', ['grown', 'subjects', 'Calls']],
    [
      'The mayor’s claim that the nuns lied is false.',
      ['lied', 'subjects', 'nuns'],
      ['false', 'subjects', 'claim'],
    ],
    [
      'The decision to jail the poet shames the court.',
      ['jail', 'objects', 'poet'],
      ['shames', 'subjects', 'decision'],
      ['shames', 'objects', 'court'],
    ],
    [
      'Attempts by the guild to silence its critics have failed.',
      ['silence', 'objects', 'critics'],
      ['failed', 'subjects', 'Attempts'],
    ],
    [
      'Nothing excuses the firm’s treatment of its drivers.',
      ['excuses', 'subjects', 'Nothing'],
      ['excuses', 'objects', 'treatment'],
    ],
  ],
  'other sentences, third set': [
    ['What the bank calls thrift its clients call theft.', ['call', 'subjects', 'clients']],
    ['The treasurer is to blame.', ['blame', 'subjects', 'treasurer']],
    ['There is no excuse for such cruelty.', ['is', 'subjects', 'excuse']],
    [
      'The governor deserves praise for admitting his mistake.',
      ['deserves', 'subjects', 'governor'],
      ['deserves', 'objects', 'praise'],
    ],
    ['Enough is enough: the commissioner must go.', ['go', 'subjects', 'commissioner']],
    [
      'This newspaper has long defended the guild, and it defends it still.',
      ['defended', 'subjects', 'newspaper'],
      ['defended', 'objects', 'guild'],
    ],
    ['Shame on the directors who cheated their own clerks.', ['cheated', 'objects', 'clerks']],
    [
      'Ms Okafor, the club’s treasurer, told reporters that the league had cheated it.',
      ['told', 'subjects', 'Okafor'],
      ['cheated', 'subjects', 'league'],
      ['cheated', 'objects', 'it'],
    ],
    ['She had her portrait painted.', ['had', 'subjects', 'She']],
    ['The king has a brother called Hugo.', ['has', 'objects', 'brother']],
  ],
  'not read yet': [
    [
      'The miners, whose claims the firm rejected, will strike.',
      ['rejected', 'objects', 'claims'],
      ['strike', 'subjects', 'miners'],
    ],
    [
      'The envoy, whose visit pleased Rome, has left.',
      ['left', 'subjects', 'envoy'],
      ['pleased', 'subjects', 'visit'],
    ],
    ['The treaty, which few senators like, has lapsed.', ['lapsed', 'subjects', 'treaty']],
    [
      'The firm that the minister praised last week has now sued him.',
      ['praised', 'objects', 'firm'],
      ['sued', 'subjects', 'firm'],
    ],
    [
      'So angry were the pilots that they grounded every flight.',
      ['grounded', 'subjects', 'they'],
      ['grounded', 'objects', 'flight'],
    ],
    ['It was the sailors, not the officers, who saved the ship.', ['saved', 'subjects', 'sailors']],
  ],
};
