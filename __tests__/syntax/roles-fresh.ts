import type { RoleSentence } from './roles';

/** A second set in the same style, written to see whether rules hold on sentences that they were not made from. */
export const freshRoleSentences: Readonly<Record<string, readonly RoleSentence[]>> = {
  'agents of every kind, fresh': [
    [
      'The eviction was denounced by tenants and clergy alike.',
      ['denounced', 'agents', 'tenants clergy'],
      ['denounced', 'logicalObjects', 'eviction'],
    ],
    [
      'The coach has been cleared of blame by two separate panels.',
      ['cleared', 'agents', 'panels'],
      ['cleared', 'logicalObjects', 'coach'],
    ],
    [
      'Neither envoy was thanked by his own government.',
      ['thanked', 'agents', 'government'],
      ['thanked', 'logicalObjects', 'envoy'],
    ],
    [
      'The truce is being praised, not least by those who opposed it.',
      ['praised', 'logicalObjects', 'truce'],
    ],
    [
      'A letter signed by forty judges was ignored.',
      ['signed', 'agents', 'judges'],
      ['ignored', 'logicalObjects', 'letter'],
      ['ignored', 'logicalSubjects', ''],
    ],
    [
      'The pledge was broken by Athens within a week of being given.',
      ['broken', 'agents', 'Athens'],
      ['broken', 'logicalObjects', 'pledge'],
    ],
    [
      'The dockers were insulted and then sacked by the harbour board.',
      ['insulted', 'logicalObjects', 'dockers'],
      ['sacked', 'agents', 'board'],
    ],
    ['The pact will be signed by Tuesday.', ['signed', 'agents', ''], ['signed', 'logicalObjects', 'pact']],
  ],
  'participial openings, fresh': [
    [
      'Ignoring every warning, Finland has reopened the mine.',
      ['Ignoring', 'subjects', 'Finland'],
      ['reopened', 'objects', 'mine'],
    ],
    [
      'Rebuked by the auditors, the agency blamed its software.',
      ['Rebuked', 'agents', 'auditors'],
      ['Rebuked', 'logicalObjects', 'agency'],
      ['blamed', 'objects', 'software'],
    ],
    [
      'Having insulted the bishops, the mayor now courts them.',
      ['insulted', 'subjects', 'mayor'],
      ['courts', 'objects', 'them'],
    ],
    [
      'Praising its patience, Jordan thanked Norway.',
      ['Praising', 'subjects', 'Jordan'],
      ['thanked', 'objects', 'Norway'],
    ],
    [
      'Wasting weeks of patient work, the envoy insulted his hosts.',
      ['Wasting', 'subjects', 'envoy'],
      ['Wasting', 'objects', 'weeks'],
      ['insulted', 'objects', 'hosts'],
    ],
    [
      'Squandering months of goodwill, Kenya has closed its border.',
      ['Squandering', 'objects', 'months'],
      ['closed', 'subjects', 'Kenya'],
    ],
    [
      'Undoing a decade of trust, Serbia’s raid has shocked Albania.',
      ['Undoing', 'subjects', 'raid'],
      ['raid', 'possessors', 'Serbia'],
      ['shocked', 'objects', 'Albania'],
    ],
  ],
  'nominal subjects with possessors, fresh': [
    [
      'Canada’s refusal to sign the charter has dismayed Mexico.',
      ['refusal', 'possessors', 'Canada'],
      ['dismayed', 'subjects', 'refusal'],
      ['dismayed', 'objects', 'Mexico'],
    ],
    [
      'The regulator’s rebuke of the airline was overdue.',
      ['rebuke', 'possessors', 'regulator'],
      ['rebuke', 'obliques:of', 'airline'],
      ['overdue', 'subjects', 'rebuke'],
    ],
    [
      'His attack on the nurses backfired.',
      ['attack', 'possessors', 'His'],
      ['attack', 'obliques:on', 'nurses'],
      ['backfired', 'subjects', 'attack'],
    ],
    [
      'Turkish anger at the verdict is real.',
      ['anger', 'premodifiers', 'Turkish'],
      ['anger', 'obliques:at', 'verdict'],
      ['real', 'subjects', 'anger'],
    ],
    [
      'The archbishop’s words of comfort to the widows shamed the cabinet.',
      ['words', 'possessors', 'archbishop'],
      ['shamed', 'subjects', 'words'],
      ['shamed', 'objects', 'cabinet'],
    ],
    [
      'Russia’s and Ukraine’s quarrel with Georgia drags on.',
      ['quarrel', 'possessors', 'Russia Ukraine'],
      ['quarrel', 'obliques:with', 'Georgia'],
    ],
  ],
  'coordination, fresh': [
    [
      'Denmark, Sweden and Norway praised the verdict.',
      ['praised', 'subjects', 'Denmark Sweden Norway'],
      ['praised', 'objects', 'verdict'],
    ],
    [
      'The bank misled and betrayed its customers.',
      ['misled', 'objects', 'customers'],
      ['betrayed', 'objects', 'customers'],
      ['misled', 'subjects', 'bank'],
    ],
    ['“The guild has lied to us,” wrote Norwich, a former ally.', ['wrote', 'subjects', 'Norwich']],
    [
      'The judge, whom Mr Hale used to call a friend, resigned.',
      ['resigned', 'subjects', 'judge'],
      ['used', 'subjects', 'Hale'],
    ],
    ['The club owed Mr Diaz £40.', ['owed', 'indirectObjects', 'Diaz'], ['owed', 'objects', '£']],
    [
      'The bank promised to repay its savers.',
      ['promised', 'subjects', 'bank'],
      ['repay', 'objects', 'savers'],
    ],
    ['The club offered to meet its fans.', ['offered', 'subjects', 'club'], ['meet', 'objects', 'fans']],
    [
      'Cuba accused Haiti and apologised to Jamaica.',
      ['accused', 'objects', 'Haiti'],
      ['apologised', 'obliques:to', 'Jamaica'],
      ['apologised', 'subjects', 'Cuba'],
    ],
    ['The sultan mocked the press, the courts and the clergy.', ['mocked', 'objects', 'press courts clergy']],
    [
      'Lima has welcomed the offer but rejected the deadline.',
      ['welcomed', 'objects', 'offer'],
      ['rejected', 'objects', 'deadline'],
      ['rejected', 'subjects', 'Lima'],
    ],
    [
      'Neither Rome nor Vienna condemned the putsch.',
      ['condemned', 'subjects', 'Rome Vienna'],
      ['condemned', 'objects', 'putsch'],
    ],
    [
      'The trustees neither consulted nor thanked the volunteers.',
      ['consulted', 'subjects', 'trustees'],
      ['thanked', 'objects', 'volunteers'],
    ],
    [
      'Peace between Eritrea and Ethiopia remains fragile.',
      ['Peace', 'obliques:between', 'Eritrea Ethiopia'],
      ['fragile', 'subjects', 'Peace'],
    ],
  ],
  'interruptions, fresh': [
    [
      'The commissioner, a former general with few friends, has insulted the miners.',
      ['insulted', 'subjects', 'commissioner'],
      ['insulted', 'objects', 'miners'],
    ],
    [
      'Malta, after weeks of silence, condemned the seizure.',
      ['condemned', 'subjects', 'Malta'],
      ['condemned', 'objects', 'seizure'],
    ],
    [
      'The academy, which had praised the poet in May, disowned him in June.',
      ['praised', 'subjects', 'academy'],
      ['praised', 'objects', 'poet'],
      ['disowned', 'subjects', 'academy'],
    ],
    [
      'The strikers, to nobody’s surprise, rejected the offer.',
      ['rejected', 'subjects', 'strikers'],
      ['rejected', 'objects', 'offer'],
    ],
    [
      'The judges – bless them – have rebuked the minister.',
      ['rebuked', 'subjects', 'judges'],
      ['rebuked', 'objects', 'minister'],
    ],
    [
      'Ireland, it seems, has forgiven the bankers.',
      ['forgiven', 'subjects', 'Ireland'],
      ['forgiven', 'objects', 'bankers'],
    ],
  ],
  'reporting, fresh': [
    [
      '“The dam is safe,” Laos insisted on Friday.',
      ['insisted', 'subjects', 'Laos'],
      ['safe', 'subjects', 'dam'],
    ],
    [
      '“We owe nobody an apology,” said the premier.',
      ['said', 'subjects', 'premier'],
      ['owe', 'subjects', 'We'],
    ],
    [
      'The ban, argued the farmers, would ruin the valley.',
      ['argued', 'subjects', 'farmers'],
      ['ruin', 'subjects', 'ban'],
      ['ruin', 'objects', 'valley'],
    ],
    [
      'Estonia, its president said, had betrayed nobody.',
      ['said', 'subjects', 'president'],
      ['betrayed', 'subjects', 'Estonia'],
      ['betrayed', 'objects', 'nobody'],
    ],
    ['Oman called Yemen “a friend in need”.', ['called', 'subjects', 'Oman'], ['called', 'objects', 'Yemen']],
    [
      'The surgeons say that the ministry lied and that the press slept.',
      ['lied', 'subjects', 'ministry'],
      ['slept', 'subjects', 'press'],
    ],
    [
      'According to Nairobi, Kampala broke the truce.',
      ['broke', 'subjects', 'Kampala'],
      ['broke', 'objects', 'truce'],
    ],
  ],
  'relative clauses, fresh': [
    [
      'The senator who insulted the jury has apologised.',
      ['insulted', 'subjects', 'senator'],
      ['insulted', 'objects', 'jury'],
      ['apologised', 'subjects', 'senator'],
    ],
    [
      'The deal that Quito wanted and Bogotá refused is dead.',
      ['wanted', 'subjects', 'Quito'],
      ['wanted', 'objects', 'deal'],
      ['refused', 'subjects', 'Bogotá'],
    ],
    [
      'The clerks whose warnings the board ignored were right.',
      ['ignored', 'subjects', 'board'],
      ['ignored', 'objects', 'warnings'],
      ['warnings', 'possessors', 'clerks'],
    ],
    [
      'The officers accused of torture walked free.',
      ['accused', 'logicalObjects', 'officers'],
      ['walked', 'subjects', 'officers'],
    ],
    [
      'It was Tunisia that first thanked the rescuers.',
      ['thanked', 'subjects', 'Tunisia'],
      ['thanked', 'objects', 'rescuers'],
    ],
    [
      'The neighbours with whom it feuds are its cousins.',
      ['feuds', 'obliques:with', 'neighbours'],
      ['feuds', 'subjects', 'it'],
    ],
  ],
  'control, raising and advice, fresh': [
    ['Lagos would do well to thank Accra.', ['thank', 'subjects', 'Lagos'], ['thank', 'objects', 'Accra']],
    ['Hanoi is likely to reject the claim.', ['reject', 'subjects', 'Hanoi'], ['reject', 'objects', 'claim']],
    [
      'The synod begged the rebels to free the nuns.',
      ['free', 'subjects', 'rebels'],
      ['free', 'objects', 'nuns'],
      ['begged', 'objects', 'rebels'],
    ],
    [
      'Bolivia has vowed to punish the smugglers.',
      ['punish', 'subjects', 'Bolivia'],
      ['punish', 'objects', 'smugglers'],
    ],
    [
      'The club was forced to apologise to its fans.',
      ['apologise', 'subjects', 'club'],
      ['apologise', 'obliques:to', 'fans'],
    ],
    [
      'The governor refused to condemn the lynching.',
      ['condemn', 'subjects', 'governor'],
      ['condemn', 'objects', 'lynching'],
    ],
    [
      'Ministers should stop blaming the weather.',
      ['blaming', 'subjects', 'Ministers'],
      ['blaming', 'objects', 'weather'],
    ],
    ['The king appealed to both clans to forgive each other.', ['forgive', 'subjects', 'clans']],
  ],
  'headlines and judgements, fresh': [
    [
      'Governor scolds teachers over strike',
      ['scolds', 'subjects', 'Governor'],
      ['scolds', 'objects', 'teachers'],
    ],
    ['Bishops thank miners for rescue', ['thank', 'subjects', 'Bishops'], ['thank', 'objects', 'miners']],
    [
      'A cowardly decision by a weak board',
      ['decision', 'obliques:by', 'board'],
      ['cowardly', 'describedNominals', 'decision'],
    ],
    [
      'The minister was wrong to mock the widow.',
      ['wrong', 'subjects', 'minister'],
      ['mock', 'subjects', 'minister'],
      ['mock', 'objects', 'widow'],
    ],
    [
      'We deplore the callous reply of the water company.',
      ['deplore', 'objects', 'reply'],
      ['callous', 'describedNominals', 'reply'],
      ['reply', 'obliques:of', 'company'],
    ],
    [
      'No bishop has condemned the pogrom.',
      ['condemned', 'negations', 'No'],
      ['condemned', 'subjects', 'bishop'],
      ['condemned', 'objects', 'pogrom'],
    ],
  ],
  'typical slips of a parser': [
    [
      'The sculptor who offended the abbess has fled.',
      ['offended', 'objects', 'abbess'],
      ['fled', 'subjects', 'sculptor'],
    ],
    [
      'The nurse who shamed the ministry was promoted.',
      ['shamed', 'objects', 'ministry'],
      ['promoted', 'logicalObjects', 'nurse'],
    ],
    [
      'The rangers convicted of poaching went home.',
      ['convicted', 'logicalObjects', 'rangers'],
      ['went', 'subjects', 'rangers'],
    ],
    [
      'The bishops suspected of heresy stayed silent.',
      ['suspected', 'logicalObjects', 'bishops'],
      ['stayed', 'subjects', 'bishops'],
    ],
    [
      'The union’s decision to reject the offer has stunned Glasgow.',
      ['decision', 'possessors', 'union'],
      ['stunned', 'subjects', 'decision'],
      ['reject', 'objects', 'offer'],
    ],
    [
      'Its promise to free the hostages has calmed Beirut.',
      ['promise', 'possessors', 'Its'],
      ['calmed', 'subjects', 'promise'],
      ['free', 'objects', 'hostages'],
    ],
    [
      'The quarrel between Zagreb and Ljubljana seems endless.',
      ['quarrel', 'obliques:between', 'Zagreb Ljubljana'],
    ],
    [
      'The truce between Fiji and Samoa has held.',
      ['truce', 'obliques:between', 'Fiji Samoa'],
      ['held', 'subjects', 'truce'],
    ],
    [
      'Brazil humiliated and expelled the envoy.',
      ['humiliated', 'objects', 'envoy'],
      ['expelled', 'objects', 'envoy'],
      ['humiliated', 'subjects', 'Brazil'],
    ],
    [
      'The abbot named the goat “a member of the choir”.',
      ['named', 'subjects', 'abbot'],
      ['named', 'objects', 'goat'],
    ],
    [
      'Poland called Hungary “a vassal of Moscow”.',
      ['called', 'subjects', 'Poland'],
      ['called', 'objects', 'Hungary'],
    ],
    [
      'Neither Oslo nor Bergen has thanked the pilots.',
      ['thanked', 'subjects', 'Oslo Bergen'],
      ['thanked', 'objects', 'pilots'],
    ],
    ['Neither Kenya nor Uganda admired the film.', ['admired', 'subjects', 'Kenya Uganda']],
    [
      'Kosovo, it appears, has pardoned the smugglers.',
      ['pardoned', 'subjects', 'Kosovo'],
      ['pardoned', 'objects', 'smugglers'],
    ],
    [
      'It was Bergen that first mocked the plan.',
      ['mocked', 'subjects', 'Bergen'],
      ['mocked', 'objects', 'plan'],
    ],
    [
      'It was the verger that saved the bells.',
      ['saved', 'subjects', 'verger'],
      ['saved', 'objects', 'bells'],
    ],
    [
      'Latvia, its envoy said, had deceived nobody.',
      ['said', 'subjects', 'envoy'],
      ['deceived', 'subjects', 'Latvia'],
      ['deceived', 'objects', 'nobody'],
    ],
    ['The plan that Turin drew up and Milan mocked is back.', ['mocked', 'subjects', 'Milan']],
    [
      'The choir that the dean dismissed sang on.',
      ['dismissed', 'subjects', 'dean'],
      ['dismissed', 'objects', 'choir'],
      ['sang', 'subjects', 'choir'],
    ],
    [
      'The pilots who defied the board have won.',
      ['defied', 'objects', 'board'],
      ['won', 'subjects', 'pilots'],
    ],
  ],
  'forms of address without a stop': [
    [
      'Ms Osei rebuked the Harbour Board but praised Mr Falk.',
      ['rebuked', 'subjects', 'Osei'],
      ['praised', 'objects', 'Falk'],
    ],
    [
      'Dr Amin and Mrs Poole thanked Prof Ekholm.',
      ['thanked', 'subjects', 'Amin Poole'],
      ['thanked', 'objects', 'Ekholm'],
    ],
    ['The bursar accused Capt Rowe of theft.', ['accused', 'objects', 'Rowe']],
    [
      'Gen Abara and Ms Lund mocked each other’s memoirs.',
      ['mocked', 'subjects', 'Abara Lund'],
      ['mocked', 'objects', 'memoirs'],
    ],
  ],
  'relative clauses between commas, fresh': [
    [
      'The bursar, whom everybody trusted, had lied.',
      ['trusted', 'objects', 'bursar'],
      ['lied', 'subjects', 'bursar'],
    ],
    ['The minister, whom few voters trust, resigned.', ['resigned', 'subjects', 'minister']],
    [
      'The guild, which this month praised the mayor as a saviour, has sued him.',
      ['praised', 'subjects', 'guild'],
      ['sued', 'subjects', 'guild'],
    ],
    [
      'The club, which last season insulted its fans, apologised.',
      ['insulted', 'subjects', 'club'],
      ['apologised', 'subjects', 'club'],
    ],
    [
      'The nuns, whose plea the bishop had spurned, have left.',
      ['spurned', 'objects', 'plea'],
      ['left', 'subjects', 'nuns'],
    ],
    [
      'The club, whose fans the league had insulted, withdrew.',
      ['insulted', 'objects', 'fans'],
      ['withdrew', 'subjects', 'club'],
    ],
  ],
  'two objects, and infinitives behind verbs, fresh': [
    [
      'The board refused the younger applicants a hearing.',
      ['refused', 'objects', 'hearing'],
      ['refused', 'indirectObjects', 'applicants'],
    ],
    ['The bishop went on to bless the fleet.', ['bless', 'subjects', 'bishop']],
    [
      'The abbess offered to shelter the refugees.',
      ['offered', 'complements', 'shelter'],
      ['shelter', 'subjects', 'abbess'],
    ],
    ['Sweden was wrong to mock the poets.', ['wrong', 'subjects', 'Sweden'], ['mock', 'objects', 'poets']],
    ['The guild is debating whether to boycott the fair.', ['boycott', 'objects', 'fair']],
  ],
  'participles before the subject, fresh': [
    [
      'Shaken by the losses, the bank sued its auditors.',
      ['Shaken', 'agents', 'losses'],
      ['sued', 'subjects', 'bank'],
    ],
    ['Gone are the days when the two clubs shared a ground.', ['Gone', 'subjects', 'days']],
  ],
};
