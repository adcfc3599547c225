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
  encourage
`);

const THOUGHT_VERBS = words(`
  think believe feel fear hope suspect doubt know reckon suppose assume presume consider deem judge expect
  imagine sense realise realize recognise recognize worry wonder understand wish dream trust regard
  perceive calculate anticipate guess
`);

/** Verbs of naming: what their object is called is the subject's word (`called her "a puppet"`). */
const NAMING_VERBS = words(`
  call describe brand label dub term style hail dismiss denounce condemn characterise characterize portray
  paint depict
`);

/** Nouns whose complement clause belongs to their possessor (`the minister's claim that …`). */
const SPEECH_NOUNS = words(`
  claim statement remark argument assertion contention insistence allegation accusation charge complaint
  warning threat promise pledge vow assurance admission acknowledgement concession confession denial
  suggestion hint prediction forecast report announcement declaration reply response answer message letter
  boast demand proposal ruling finding verdict view opinion line excuse
`);

const THOUGHT_NOUNS = words(`
  belief fear hope suspicion doubt conviction expectation feeling sense assumption thought impression
  worry wish
`);

function formsOf(speech: readonly string[], thought: readonly string[]): ReadonlyMap<string, ReportForm> {
  return new Map<string, ReportForm>([
    ...speech.map((lemma) => [lemma, 'indirect'] as const),
    ...thought.map((lemma) => [lemma, 'thought'] as const),
  ]);
}

/** Reporting verbs by lemma. */
export const REPORTING_VERBS = formsOf([...SPEECH_VERBS, ...NAMING_VERBS], THOUGHT_VERBS);

/** Reporting nouns by lemma. */
export const REPORTING_NOUNS = formsOf(SPEECH_NOUNS, THOUGHT_NOUNS);

/** Reporting verbs whose infinitive tells a deed or a plan of the subject, not its words (`decided to leave`). */
export const UNREPORTED_INFINITIVES: ReadonlySet<string> = new Set(
  words('decide find hope wish expect trust fear know dream'),
);

/** Verbs that report only after `as` (`as the minister put it`, `as legend has it`). */
export const AS_REPORTS: ReadonlySet<string> = new Set(words('put see have view phrase'));

/** Prepositions that attribute the rest of their clause (`according to the union`). */
export const ATTRIBUTING_PREPOSITIONS: ReadonlySet<string> = new Set(['according to']);

/** Nouns that attribute in an adverbial with their possessor (`in the judge's view`, `by its own account`). */
export const VIEWPOINT_NOUNS: ReadonlyMap<string, ReportForm> = new Map<string, ReportForm>([
  ['view', 'thought'],
  ['opinion', 'thought'],
  ['eye', 'thought'],
  ['judgement', 'thought'],
  ['judgment', 'thought'],
  ['mind', 'thought'],
  ['word', 'indirect'],
  ['account', 'indirect'],
  ['telling', 'indirect'],
  ['version', 'indirect'],
  ['admission', 'indirect'],
]);
