/** How an attribution presents its words. */
export type ReportForm = 'indirect' | 'thought';

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/**
 * Verbs that make their subject responsible for a clause or a quotation.
 * Grouped after the classes of reporting verbs in Quirk et al., *A Comprehensive Grammar of the English Language*,
 * §16.31 (public factual and suasive verbs: speech) and §16.32 (private factual verbs: thought).
 */
const SPEECH_VERBS = words(`
  say tell add state remark comment note observe mention report write declare announce explain reply
  respond answer ask repeat reiterate stress emphasise emphasize underline recall continue conclude tweet
  post quip joke mutter murmur whisper shout cry exclaim thunder snap retort counter interject read
  testify relate recount reveal disclose confide inform notify remind quote cite claim argue assert
  maintain contend insist allege affirm aver protest charge suggest hint imply indicate signal predict
  forecast estimate point swear admit concede acknowledge accept agree confess confirm deny dispute
  complain warn caution threaten promise pledge vow guarantee assure propose demand urge recommend advise
  boast brag lament profess pretend rule find decide learn question request beg implore plead challenge
  encourage opine pronounce proclaim preach muse quibble grumble moan whine scoff sneer jeer tease josh rant
  rage fume gush enthuse elaborate clarify specify stipulate reaffirm restate highlight underscore
  postulate posit speculate theorise theorize hypothesise hypothesize object rejoin exhort counsel
  remonstrate retell recite chant sing lecture quiz query enquire inquire express voice blog foretell prophesy
  concur vouch attest avow disavow counterclaim articulate intimate insinuate contest
`);

const THOUGHT_VERBS = words(`
  think believe feel fear hope suspect doubt know reckon suppose assume presume consider deem judge expect
  imagine sense realise realize recognise recognize worry wonder understand wish dream trust regard
  perceive calculate anticipate guess figure gather foresee envisage envision conceive fancy infer deduce
  surmise conjecture fret dread agonise agonize marvel regret rejoice want prefer intend
`);

/** Verbs of naming: what their object is called is the subject's word (`called her "a puppet"`). */
const NAMING_VERBS = words(`
  call describe brand label dub term style hail dismiss denounce condemn characterise characterize portray
  paint depict cast view
`);

/** Verbs of blame and praise: the reason that follows them is their subject's (`chided them for leaving`). */
const JUDGING_VERBS = words(`
  applaud berate blame blast castigate censure chastise chide commend congratulate credit criticise criticize deride
  fault knock lambast lambaste lampoon mock pan pillory praise rap rebuke reprimand reproach ridicule scold slam thank
  upbraid vilify
`);

/** Nouns whose complement clause belongs to their possessor (`the minister's claim that …`). */
const SPEECH_NOUNS = words(`
  claim statement remark argument assertion contention insistence allegation accusation charge complaint
  warning threat promise pledge vow assurance admission acknowledgement concession confession denial
  suggestion hint prediction forecast report announcement declaration reply response answer message letter
  boast demand proposal ruling finding verdict view opinion line excuse testimony insinuation implication rumour rumor
  gossip talk speculation appeal call plea request offer advice lament protestation theory thesis
  conclusion estimate case story account version explanation defence defense
`);

const THOUGHT_NOUNS = words(`
  belief fear hope suspicion doubt conviction expectation feeling sense assumption thought impression
  worry wish idea notion concern consensus perception understanding certainty hunch anxiety confidence optimism
  pessimism scepticism skepticism
`);

function formsOf(speech: readonly string[], thought: readonly string[]): ReadonlyMap<string, ReportForm> {
  return new Map<string, ReportForm>([
    ...speech.map((lemma) => [lemma, 'indirect'] as const),
    ...thought.map((lemma) => [lemma, 'thought'] as const),
  ]);
}

/** Reporting verbs by lemma. */
export const REPORTING_VERBS = formsOf([...SPEECH_VERBS, ...NAMING_VERBS, ...JUDGING_VERBS], THOUGHT_VERBS);

/** Reporting nouns by lemma. */
export const REPORTING_NOUNS = formsOf(SPEECH_NOUNS, THOUGHT_NOUNS);

/** Adjectives whose clause is what their subject thinks, or with `make` says (`sure that …`, `made clear that …`). */
export const REPORTING_ADJECTIVES = formsOf(
  words('adamant clear emphatic insistent plain explicit'),
  words(`
    afraid alarmed anxious certain concerned confident convinced doubtful fearful frightened hopeful mindful optimistic
    pessimistic positive satisfied scared sceptical skeptical sure suspicious unaware uncertain unconvinced unsure
    worried
  `),
);

/** Nouns whose infinitive says what was asked, promised or threatened (`a call to leave`). */
export const INFINITIVE_NOUNS: ReadonlySet<string> = new Set(
  words('advice appeal call demand offer plea pledge promise proposal request threat vow warning'),
);

/** Texts and inquiries that speak for their makers (`poll: …`). */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  words(
    'analysis audit documents email emails inquiry investigation letter memo paper poll report study survey witness witnesses',
  ),
);

/** Verbs of saying that name whom they are said to before the clause (`told the court that …`). */
export const ADDRESSING_VERBS: ReadonlySet<string> = new Set(
  words('advise assure caution convince inform notify persuade promise remind show teach tell warn'),
);

/** Verbs that take a finite clause as what is said or thought, with or without `that`. */
export const CLAUSE_VERBS: ReadonlySet<string> = new Set([
  ...SPEECH_VERBS.filter(
    (verb) => !words('rule find read ask urge quote cite challenge encourage').includes(verb),
  ),
  ...THOUGHT_VERBS.filter((verb) => !words('want prefer intend').includes(verb)),
  'find',
]);

/** Verbs whose clause is a question (`asked whether …`). */
export const QUESTIONING_VERBS: ReadonlySet<string> = new Set(
  words('ask enquire inquire query question wonder'),
);

/** Those of them that hardly take a noun phrase instead. */
export const CLAUSE_ONLY_VERBS: ReadonlySet<string> = new Set(
  words('say think believe argue insist contend reckon suppose hope fear opine'),
);

/** Verbs by which a text or an inquiry speaks (`the poll showed that …`); of anything else they state a fact. */
export const DOCUMENT_VERBS: ReadonlySet<string> = new Set(
  words('demonstrate detail document find indicate list paint put rate reveal show suggest'),
);

/** Verbs that can stand as an aside in what they report (`…, he added, …`). */
export const ASIDE_VERBS: ReadonlySet<string> = new Set(
  words(`
    say tell add state remark comment note observe report write declare announce explain reply respond answer ask
    continue conclude tweet joke quip recall reveal argue claim insist maintain contend allege admit concede acknowledge
    confess complain warn predict suggest estimate assert find think believe feel fear hope suspect reckon suppose guess
    wonder imagine dictate opine muse
  `),
);

/** Rules and plans that deeds accord with, and that say nothing (`according to plan`). */
export const STANDARDS: ReadonlySet<string> = new Set(
  words(`
    ability age agreement category circumstance convention custom formula law merit mood need order plan principle
    protocol rank rule schedule season size standard taste timetable tradition type weight wish
  `),
);

/** Reporting verbs whose infinitive tells a deed or a plan of the subject, not its words (`decided to leave`). */
export const UNREPORTED_INFINITIVES: ReadonlySet<string> = new Set(
  words('continue decide dream expect fear find hope intend know learn prefer trust want wish'),
);

/** Verbs that report only after `as` (`as the minister put it`, `as legend has it`). */
export const AS_REPORTS: ReadonlySet<string> = new Set(words('put see have view phrase'));

/** Prepositions that attribute the rest of their clause (`according to the union`). */
export const ATTRIBUTING_PREPOSITIONS: ReadonlySet<string> = new Set(['according to']);

/** What a point of view lends to what is told from it, and the prepositions that make one: `in her words`, not `to her word`. */
export interface Viewpoint {
  readonly form: ReportForm;
  readonly prepositions: readonly string[];
}

/** Nouns that attribute in an adverbial with their possessor (`in the judge's view`, `by its own account`). */
export const VIEWPOINT_NOUNS: ReadonlyMap<string, Viewpoint> = new Map<string, Viewpoint>([
  ['view', { form: 'thought', prepositions: ['in', 'from'] }],
  ['opinion', { form: 'thought', prepositions: ['in'] }],
  ['eye', { form: 'thought', prepositions: ['in', 'to'] }],
  ['judgement', { form: 'thought', prepositions: ['in'] }],
  ['judgment', { form: 'thought', prepositions: ['in'] }],
  ['mind', { form: 'thought', prepositions: ['in', 'to'] }],
  ['word', { form: 'indirect', prepositions: ['in'] }],
  ['account', { form: 'indirect', prepositions: ['by', 'from', 'in', 'on'] }],
  ['telling', { form: 'indirect', prepositions: ['by', 'in'] }],
  ['version', { form: 'indirect', prepositions: ['by', 'in'] }],
  ['reckoning', { form: 'thought', prepositions: ['by', 'in', 'on'] }],
  ['estimation', { form: 'thought', prepositions: ['by', 'in'] }],
  ['assessment', { form: 'thought', prepositions: ['by', 'in', 'on'] }],
  ['estimate', { form: 'indirect', prepositions: ['by', 'in', 'on'] }],
  ['reading', { form: 'thought', prepositions: ['by', 'in', 'on'] }],
  ['phrase', { form: 'indirect', prepositions: ['in'] }],
  ['admission', { form: 'indirect', prepositions: ['by', 'on'] }],
]);
