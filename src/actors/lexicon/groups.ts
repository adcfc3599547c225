import { words } from './words';

/** Nouns that gather actors named before: "both sides", "the two states", "either party". */
export const GATHERING: ReadonlyMap<string, 'any' | 'country' | 'organisation' | 'person'> = new Map<
  string,
  'any' | 'country' | 'organisation' | 'person'
>([
  ...[
    'side',
    'party',
    'camp',
    'foe',
    'rival',
    'signatory',
    'adversary',
    'enemy',
    'ally',
    'partner',
    'opponent',
    'belligerent',
    'antagonist',
    'protagonist',
    'combatant',
    'one',
    'player',
    'actor',
    'friend',
    'delegation',
    'negotiator',
    'half',
  ].map((noun): [string, 'any'] => [noun, 'any']),
  ...[
    'country',
    'neighbour',
    'neighbor',
    'state',
    'nation',
    'government',
    'capital',
    'power',
    'republic',
    'kingdom',
    'superpower',
    'army',
    'military',
    'navy',
    'coastguard',
    'president',
    'premier',
    'minister',
    'leader',
    'ambassador',
    'diplomat',
    'general',
    'parliament',
    'people',
    'ministry',
    'economy',
    'regime',
    'force',
    'team',
  ].map((noun): [string, 'country'] => [noun, 'country']),
  ...[
    'company',
    'firm',
    'bank',
    'club',
    'union',
    'charity',
    'organisation',
    'organization',
    'body',
    'institution',
    'group',
    'agency',
    'council',
    'university',
    'newspaper',
    'movement',
    'bloc',
    'federation',
    'party',
    'employer',
    'association',
    'airline',
    'foundation',
    'museum',
    'committee',
    'commission',
    'court',
  ].map((noun): [string, 'organisation'] => [noun, 'organisation']),
  ...[
    'man',
    'woman',
    'candidate',
    'director',
    'politician',
    'lawyer',
    'judge',
    'player',
    'coach',
    'contender',
    'colleague',
    'executive',
    'friend',
    'brother',
    'sister',
    'senator',
    'mayor',
    'writer',
    'scientist',
    'rapporteur',
  ].map((noun): [string, 'person'] => [noun, 'person']),
]);

/** Expressions for everybody or for somebody the text does not name: `UNNAMED`, never guessed. */
export const EVERYBODY: readonly string[] = [
  'one and all',
  'all and sundry',
  'everyone',
  'everybody',
  'the world',
  'the whole world',
  'the rest of the world',
  'the entire world',
  'world opinion',
  'world leaders',
  'the international community',
  'international community',
  'public opinion',
  'critics',
  'its critics',
  'his critics',
  'her critics',
  'their critics',
  'almost everybody',
  'almost everyone',
  'nearly everyone',
  'nearly everybody',
  'many',
  'others',
  'some',
  'observers',
  'commentators',
  'analysts',
  'experts',
  'pundits',
  'most people',
  'many people',
  'some people',
  'the global community',
  'international players',
  'many observers',
  'many countries',
  'many nations',
  'other countries',
  'all sides',
  'detractors',
  'sceptics',
  'skeptics',
  'everyone else',
  'everybody else',
  'nobody',
  'no one',
  'somebody',
  'someone',
  'anyone',
  'anybody',
];

/** Nouns of the paper itself after "this": "this newspaper", "this page". */
export const PAPERS: ReadonlySet<string> = words(
  'newspaper paper page column journal editorial magazine publication daily weekly',
);

/** Verbs whose subject acts, speaks or thinks: a role noun under one of them is somebody. Our own list. */
export const AGENTIVE: ReadonlySet<string> = words(`
  abandon accept accuse acknowledge act admit advise affirm agree allege allow announce answer apologise apologize appeal
  applaud appoint appreciate approve argue arrest ask assert assure attack attempt authorise ban bar beg begin believe
  blame block boycott break bring brand build call campaign cancel carry castigate cede challenge charge cheer choose
  claim commit complain concede conclude condemn confirm congratulate consider contend continue convince cooperate
  create crack criticise criticize cut decide declare decline decry defend defy demand demonstrate denounce deny deplore deport
  deserve detain dismiss dispute doubt drop emphasise emphasize endorse enforce ensure exchange expect expel explain
  express extend face fail fear feel fight fine fire flee follow forbid force forget forgive free freeze fund get give
  grant greet guarantee hail halt hand happen_to help hide hold hope host ignore impose imprison indicate insist insult
  intend intervene invade invite issue jail join kill know lament launch lead learn leave lecture let lie lift lodge lose
  maintain make manage march mediate meet mislead mourn negotiate note object obey offer oppose order outlaw overrule
  overthrow owe pardon pay permit persuade plan pledge praise prefer prepare press pretend prevent promise propose
  prosecute protect protest prove provoke publish punish push question quit raid rally ratify react reassure rebuff
  rebuke recall recognise recognize recommend regret reject release remember remind renounce repeat reply report request
  rescue resign resist resolve respect respond retaliate retract return reveal ridicule rule sack sanction save say scold
  seek seem_to seize send settle shame share shell shoot show shun side sign slam snub speak spurn stage stand start state
  step stop storm strike suffer sue suggest summon support surrender suspend sympathise take talk tell thank think
  threaten torture trust try turn undertake unveil urge use veto vote vow walk want warn welcome win wish withdraw
  withhold work worry write yield ease hear stop say deploy ambush advance return dispatch accept condole sympathise pinpoint rescue bomb bombard detonate evict fine loot rob shoot stab torture injure wound capture abduct kidnap
`);

/** Verbs whose object is somebody: "thanked it" means an actor, "arranged it" a thing. Our own list. */
export const PERSONAL_OBJECT: ReadonlySet<string> = words(`
  abandon accuse admire advise aid alert allow antagonise appease appoint arrest ask assure attack back beg berate betray
  bill blame bomb brief bully castigate caution challenge charge commend compel condemn congratulate consult convince
  criticise criticize cross-examine defend defy denounce deter discredit dismiss elect embarrass empower enrage exclude
  exonerate expel fault fear fine follow force forgive help humiliate implore infuriate inform insult invade invite
  isolate join jail lambast lecture lobby mock oblige offend order oust outflank outvote overthrow pardon pay persuade
  petition pillory placate praise press pressure prosecute provoke punish push rebuff rebuke reassure reimburse remind
  reprimand reproach rescue respect reward ridicule sack salute sanction scold shame snub spare sue summon support
  suspect suspend tell thank threaten trust urge vilify warn woo
`);
