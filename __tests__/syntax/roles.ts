/** A sentence in the style of an editorial, and who must be found in which place: word, question, words of the answer. */
export type RoleSentence = readonly [
  text: string,
  ...roles: (readonly [word: string, question: string, words: string])[],
];

/** New sentences, grouped by what makes them hard. */
export const roleSentences: Readonly<Record<string, readonly RoleSentence[]>> = {
  'passives with every kind of agent': [
    [
      'The seizure of the tanker was condemned by Oslo.',
      ['condemned', 'agents', 'Oslo'],
      ['condemned', 'logicalObjects', 'seizure'],
    ],
    [
      'The verdict was condemned by one and all.',
      ['condemned', 'agents', 'one all'],
      ['condemned', 'logicalObjects', 'verdict'],
    ],
    [
      'Her resignation has been welcomed by both the opposition and the press.',
      ['welcomed', 'agents', 'opposition press'],
    ],
    [
      'The envoy was rebuked by his own minister for the remark.',
      ['rebuked', 'agents', 'minister'],
      ['rebuked', 'logicalObjects', 'envoy'],
    ],
    [
      'On Tuesday the blockade was denounced in the strongest terms by the African Union.',
      ['denounced', 'logicalObjects', 'blockade'],
      ['denounced', 'agents', 'Union'],
    ],
    [
      'The court is being accused by ministers of meddling.',
      ['accused', 'agents', 'ministers'],
      ['accused', 'logicalObjects', 'court'],
    ],
    [
      'A motion tabled by Ghana and backed by Kenya was rejected.',
      ['tabled', 'agents', 'Ghana'],
      ['backed', 'agents', 'Kenya'],
      ['rejected', 'logicalObjects', 'motion'],
      ['rejected', 'logicalSubjects', ''],
    ],
    [
      'The offer, made by Lisbon in good faith, was spurned within the hour.',
      ['made', 'agents', 'Lisbon'],
      ['spurned', 'logicalObjects', 'offer'],
    ],
    [
      'The commission was criticised and then abolished by parliament.',
      ['abolished', 'logicalObjects', 'commission'],
      ['abolished', 'agents', 'parliament'],
    ],
    ['The bill should have been vetoed by the president by Friday.', ['vetoed', 'agents', 'president']],
    [
      'The charities got blamed by everybody.',
      ['blamed', 'logicalObjects', 'charities'],
      ['blamed', 'agents', 'everybody'],
    ],
    [
      'The army had been praised for its restraint.',
      ['praised', 'logicalObjects', 'army'],
      ['praised', 'logicalSubjects', ''],
    ],
  ],
  'participial openings': [
    [
      'Brushing aside a decade of caution, Norway has recalled its ambassador.',
      ['Brushing', 'subjects', 'Norway'],
      ['recalled', 'logicalSubjects', 'Norway'],
      ['recalled', 'objects', 'ambassador'],
    ],
    [
      'Condemned by its neighbours, the junta has turned to Moscow.',
      ['Condemned', 'agents', 'neighbours'],
      ['Condemned', 'logicalObjects', 'junta'],
    ],
    [
      'Calling the raid an outrage, Chile demanded an apology.',
      ['demanded', 'subjects', 'Chile'],
      ['Calling', 'subjects', 'Chile'],
      ['demanded', 'objects', 'apology'],
    ],
    [
      'Stung by the criticism, the governor apologised to the widows.',
      ['Stung', 'logicalObjects', 'governor'],
      ['apologised', 'subjects', 'governor'],
      ['apologised', 'obliques:to', 'widows'],
    ],
    [
      'Having praised the treaty in March, Peru now disowns it.',
      ['praised', 'subjects', 'Peru'],
      ['praised', 'objects', 'treaty'],
      ['disowns', 'subjects', 'Peru'],
    ],
    [
      'Rather than thank the rescuers, the company has threatened to sue them.',
      ['threatened', 'subjects', 'company'],
      ['sue', 'objects', 'them'],
    ],
  ],
  'nominal subjects with possessors': [
    [
      'Turkey’s decision to close the strait has angered Bulgaria.',
      ['decision', 'possessors', 'Turkey'],
      ['angered', 'subjects', 'decision'],
      ['angered', 'objects', 'Bulgaria'],
      ['close', 'subjects', 'Turkey'],
    ],
    [
      'Brazil’s condemnation of the coup came late.',
      ['condemnation', 'possessors', 'Brazil'],
      ['condemnation', 'obliques:of', 'coup'],
    ],
    [
      'Their refusal to meet the families is a disgrace.',
      ['refusal', 'possessors', 'Their'],
      ['meet', 'objects', 'families'],
      ['disgrace', 'subjects', 'refusal'],
    ],
    [
      'The minister’s praise for the strikers surprised his party.',
      ['praise', 'possessors', 'minister'],
      ['praise', 'obliques:for', 'strikers'],
      ['surprised', 'objects', 'party'],
    ],
    [
      'Washington’s and Ottawa’s silence on the arrests is no accident.',
      ['silence', 'possessors', 'Washington Ottawa'],
    ],
    [
      'Egyptian criticism of the dam has grown louder.',
      ['criticism', 'premodifiers', 'Egyptian'],
      ['criticism', 'obliques:of', 'dam'],
      ['grown', 'subjects', 'criticism'],
    ],
    [
      'The bank’s apology to its customers was graceless.',
      ['apology', 'possessors', 'bank'],
      ['apology', 'obliques:to', 'customers'],
      ['graceless', 'describedNominals', 'apology'],
    ],
    [
      'Nobody mourned the collapse of the government’s talks with the rebels.',
      ['talks', 'possessors', 'government'],
      ['talks', 'obliques:with', 'rebels'],
    ],
  ],
  'coordination of sources and targets': [
    [
      'France, Germany and Italy condemned the shelling.',
      ['condemned', 'subjects', 'France Germany Italy'],
      ['condemned', 'objects', 'shelling'],
    ],
    ['Beijing criticised both London and Washington.', ['criticised', 'objects', 'London Washington']],
    [
      'The union condemned and rejected the offer.',
      ['condemned', 'objects', 'offer'],
      ['rejected', 'objects', 'offer'],
      ['rejected', 'subjects', 'union'],
    ],
    [
      'Neither Cairo nor Khartoum has apologised to the other.',
      ['apologised', 'subjects', 'Cairo Khartoum'],
      ['apologised', 'obliques:to', 'other'],
    ],
    [
      'Seoul thanked Hanoi and apologised to Manila.',
      ['thanked', 'objects', 'Hanoi'],
      ['apologised', 'obliques:to', 'Manila'],
      ['apologised', 'subjects', 'Seoul'],
    ],
    [
      'The talks between Athens and Ankara collapsed on Sunday.',
      ['talks', 'obliques:between', 'Athens Ankara'],
      ['collapsed', 'subjects', 'talks'],
    ],
    [
      'The mayor blamed the police, and the police blamed the mayor.',
      ['blamed', 'subjects', 'mayor'],
      ['blamed', 'objects', 'police'],
      ['blamed#2', 'subjects', 'police'],
      ['blamed#2', 'objects', 'mayor'],
    ],
    [
      'Spain has neither condemned nor defended the governor.',
      ['condemned', 'subjects', 'Spain'],
      ['defended', 'objects', 'governor'],
    ],
  ],
  'interruptions between subject and verb': [
    [
      'The prime minister, who had until then said nothing in public about the affair, denounced the newspaper.',
      ['denounced', 'subjects', 'minister'],
      ['denounced', 'objects', 'newspaper'],
      ['said', 'subjects', 'minister'],
    ],
    [
      'Sudan, for its part, accuses Chad of arming the rebels.',
      ['accuses', 'subjects', 'Sudan'],
      ['accuses', 'objects', 'Chad'],
      ['arming', 'objects', 'rebels'],
    ],
    [
      'The regulator, an agency with forty lawyers and no teeth, has at last fined the railway.',
      ['fined', 'subjects', 'regulator'],
      ['fined', 'objects', 'railway'],
    ],
    [
      'Warsaw, after three days of silence and under pressure from its allies, has withdrawn the charge.',
      ['withdrawn', 'subjects', 'Warsaw'],
      ['withdrawn', 'objects', 'charge'],
    ],
    [
      'The bishops, to their credit, have forgiven the thieves.',
      ['forgiven', 'subjects', 'bishops'],
      ['forgiven', 'objects', 'thieves'],
    ],
    [
      'The generals — not for the first time — have blamed the judges.',
      ['blamed', 'subjects', 'generals'],
      ['blamed', 'objects', 'judges'],
    ],
    [
      'The decision of the council to shut the library without a word to the people who use it deserves contempt.',
      ['deserves', 'subjects', 'decision'],
      ['deserves', 'objects', 'contempt'],
    ],
  ],
  quotation: [
    [
      '“The treaty is dead,” Qatar said on Monday.',
      ['said', 'subjects', 'Qatar'],
      ['dead', 'subjects', 'treaty'],
    ],
    [
      'The chairman called the strike “an act of vandalism”.',
      ['called', 'subjects', 'chairman'],
      ['called', 'objects', 'strike'],
    ],
    [
      'The ministry described the arrests as “a family matter”.',
      ['described', 'subjects', 'ministry'],
      ['described', 'objects', 'arrests'],
      ['described', 'obliques:as', 'matter'],
    ],
    [
      'Denmark, the spokesman said, had never threatened its neighbours.',
      ['threatened', 'subjects', 'Denmark'],
      ['threatened', 'objects', 'neighbours'],
      ['threatened', 'negations', 'never'],
    ],
    [
      'The senator says that the judge lied and that the police knew it.',
      ['lied', 'subjects', 'judge'],
      ['knew', 'subjects', 'police'],
      ['lied', 'parentClause', 'says'],
      ['knew', 'parentClause', 'says'],
    ],
    [
      'Its leader accused the “so-called experts” of cowardice.',
      ['accused', 'objects', 'experts'],
      ['accused', 'obliques:of', 'cowardice'],
    ],
  ],
  'inverted reporting': [
    [
      '“We shall not apologise,” said the minister.',
      ['said', 'subjects', 'minister'],
      ['apologise', 'subjects', 'We'],
      ['apologise', 'negations', 'not'],
    ],
    [
      'The strike, warned the union, would hurt the poor.',
      ['hurt', 'subjects', 'strike'],
      ['hurt', 'objects', 'poor'],
      ['warned', 'subjects', 'union'],
    ],
    ['Nor has the bank thanked its staff.', ['thanked', 'subjects', 'bank'], ['thanked', 'objects', 'staff']],
    [
      'Only then did Madrid condemn the raid.',
      ['condemn', 'subjects', 'Madrid'],
      ['condemn', 'objects', 'raid'],
    ],
    [
      'Gone is the courtesy that the two capitals once showed each other.',
      ['Gone', 'subjects', 'courtesy'],
      ['showed', 'subjects', 'capitals'],
    ],
  ],
  'relative clauses': [
    [
      'The general who ordered the raid has been promoted.',
      ['ordered', 'subjects', 'general'],
      ['ordered', 'objects', 'raid'],
      ['promoted', 'logicalObjects', 'general'],
    ],
    [
      'Latvia, which condemned the annexation, has closed its embassy.',
      ['condemned', 'subjects', 'Latvia'],
      ['condemned', 'objects', 'annexation'],
      ['closed', 'subjects', 'Latvia'],
    ],
    [
      'The compromise that Nepal proposed and India rejected is still the best.',
      ['proposed', 'subjects', 'Nepal'],
      ['proposed', 'objects', 'compromise'],
      ['rejected', 'subjects', 'India'],
    ],
    [
      'The judge they vilified was right.',
      ['vilified', 'subjects', 'they'],
      ['vilified', 'objects', 'judge'],
    ],
    [
      'The farmers, whose protest the minister had mocked, have won.',
      ['mocked', 'subjects', 'minister'],
      ['mocked', 'objects', 'protest'],
      ['protest', 'possessors', 'farmers'],
      ['won', 'subjects', 'farmers'],
    ],
    [
      'It was Iceland that first recognised the new state.',
      ['recognised', 'subjects', 'Iceland'],
      ['recognised', 'objects', 'state'],
    ],
    [
      'The state with which it quarrels is its best customer.',
      ['quarrels', 'obliques:with', 'state'],
      ['quarrels', 'subjects', 'it'],
    ],
    [
      'The ministers accused of fraud have resigned.',
      ['accused', 'logicalObjects', 'ministers'],
      ['resigned', 'subjects', 'ministers'],
    ],
  ],
  'control and raising': [
    [
      'Vienna is expected to condemn the expulsions.',
      ['condemn', 'subjects', 'Vienna'],
      ['condemn', 'objects', 'expulsions'],
    ],
    [
      'Tokyo would do well to apologise to Seoul.',
      ['apologise', 'subjects', 'Tokyo'],
      ['apologise', 'obliques:to', 'Seoul'],
    ],
    [
      'The council urged Serbia to withdraw its troops.',
      ['withdraw', 'subjects', 'Serbia'],
      ['urged', 'objects', 'Serbia'],
      ['withdraw', 'objects', 'troops'],
    ],
    [
      'The pope called on both sides to forgive each other.',
      ['called', 'obliques:on', 'sides'],
      ['forgive', 'subjects', 'sides'],
    ],
    [
      'The party was accused of betraying its voters.',
      ['accused', 'logicalObjects', 'party'],
      ['betraying', 'subjects', 'party'],
      ['betraying', 'objects', 'voters'],
    ],
    [
      'Croatia has promised Hungary to lift the ban.',
      ['lift', 'subjects', 'Croatia'],
      ['lift', 'objects', 'ban'],
    ],
    [
      'The president seems to have forgiven his critics.',
      ['forgiven', 'subjects', 'president'],
      ['forgiven', 'objects', 'critics'],
    ],
    ['Both governments should stop insulting each other.', ['insulting', 'subjects', 'governments']],
    [
      'The rebels refuse to negotiate with the junta.',
      ['negotiate', 'subjects', 'rebels'],
      ['negotiate', 'obliques:with', 'junta'],
    ],
    [
      'It is for Jakarta to condemn the pogrom, and it should do so today.',
      ['condemn', 'objects', 'pogrom'],
      ['do', 'subjects', 'it'],
    ],
  ],
  'negation and advice': [
    [
      'No government has condemned the massacre.',
      ['condemned', 'negations', 'No'],
      ['condemned', 'subjects', 'government'],
      ['condemned', 'objects', 'massacre'],
    ],
    [
      'The club did not apologise to its fans.',
      ['apologise', 'negations', 'not'],
      ['apologise', 'obliques:to', 'fans'],
    ],
    [
      'The regent left without thanking his hosts.',
      ['thanking', 'negations', 'without'],
      ['thanking', 'objects', 'hosts'],
      ['thanking', 'subjects', 'regent'],
    ],
    [
      'Ministers should neither flatter nor insult the tyrant.',
      ['flatter', 'auxiliaries', 'should'],
      ['insult', 'objects', 'tyrant'],
      ['insult', 'subjects', 'Ministers'],
    ],
    [
      'Belgium never blamed the Dutch for the flood.',
      ['blamed', 'negations', 'never'],
      ['blamed', 'objects', 'Dutch'],
    ],
    [
      'The two churches must not only talk but also listen.',
      ['talk', 'subjects', 'churches'],
      ['talk', 'auxiliaries', 'must'],
    ],
  ],
  'headlines and fragments': [
    ['Minister blames judges for riot', ['blames', 'subjects', 'Minister'], ['blames', 'objects', 'judges']],
    ['A shameful silence', ['shameful', 'describedNominals', 'silence']],
    ['Condemnation without courage', ['Condemnation', 'obliques:without', 'courage']],
    ['A word of thanks to the nurses', ['word', 'obliques:of', 'thanks']],
    ['Peace talks with the rebels at last', ['talks', 'obliques:with', 'rebels']],
  ],
  'predicates and descriptions': [
    ['The ruling was shameful and the punishment absurd.', ['shameful', 'describedNominals', 'ruling']],
    [
      'The queen was right to thank the firemen.',
      ['right', 'subjects', 'queen'],
      ['thank', 'subjects', 'queen'],
      ['thank', 'objects', 'firemen'],
    ],
    [
      'We welcome the generous response of the Irish government.',
      ['welcome', 'subjects', 'We'],
      ['welcome', 'objects', 'response'],
      ['generous', 'describedNominals', 'response'],
      ['response', 'obliques:of', 'government'],
    ],
    [
      'There is no excuse for the brutality of the guards.',
      ['excuse', 'negations', 'no'],
      ['excuse', 'obliques:for', 'brutality'],
    ],
    [
      'The senate considers the envoy a liar.',
      ['considers', 'subjects', 'senate'],
      ['considers', 'objects', 'envoy'],
    ],
  ],
};
