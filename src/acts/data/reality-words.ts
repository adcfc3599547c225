/**
 * Words that govern an act and change whether it took place.
 * Classes after Karttunen (1971, 2012: implicative verbs) and Saurí & Pustejovsky (2009: FactBank's source-introducing and
 * event-selecting predicates); the words are our own choice.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** `refused to apologise`: the complement did not happen. */
export const NEGATING_VERBS = list(
  `refuse fail decline avoid neglect forget omit refrain abstain cease resist forgo forswear deny rule
   reject shun shy shrink disdain eschew prevent prohibit forbid dodge escape scruple desist hesitate`,
);
/** `stopped short of condemning`, `fell short of an apology`, `would not be drawn into blaming`. */
export const SHORT_OF_VERBS = list('stop fall come');
/** `plans to sanction`, `decided to share`. */
export const PLAN_VERBS = list(
  `plan intend decide mean vow pledge promise agree prepare resolve determine schedule want aim expect propose offer
   undertake commit choose opt set hope wish long like ask`,
);
/** `tried to mediate`. */
export const ATTEMPT_VERBS = list(
  'try seek attempt endeavour endeavor strive struggle work fight bid labour labor',
);
/** `considers suing`, `is thought to`, `is likely to`. */
export const POSSIBLE_VERBS = list(
  `consider contemplate mull ponder threaten seem appear tend suggest debate discuss weigh doubt question
   need expect imagine fear risk dream toy suppose`,
);
/** What is asked of somebody is not done: acts inside are the asker's, not the asked party's. */
export const ASKING_VERBS = list(
  `urge ask call demand request beg beseech implore entreat exhort press push advise counsel tell order instruct
   appeal plead recommend encourage invite insist require warn caution remind want expect pressure lobby
   challenge dare petition bid`,
);
/** The content of a charge or a denial is not told as a fact: `accused Iran of attacking the ship`. */
export const CHARGING_VERBS = list('accuse suspect charge blame allege acquit absolve clear convict indict');

/** Nouns with an infinitive or `of`: `decision to share`, `refusal to apologise`. */
export const PLAN_NOUNS = list(
  `decision plan promise pledge vow intention commitment willingness readiness offer resolve determination proposal
   agreement desire wish hope move undertaking`,
);
export const NEGATING_NOUNS = list(
  'refusal failure unwillingness reluctance inability lack absence want dearth avoidance',
);
export const ATTEMPT_NOUNS = list('attempt effort bid endeavour endeavor push drive try struggle');
export const ASKING_NOUNS = list(
  'call appeal plea need demand duty obligation request time reason requirement onus',
);
export const POSSIBLE_NOUNS = list(
  `chance opportunity ability right possibility prospect likelihood risk threat option power freedom danger temptation
   talk rumour rumor speculation question idea`,
);
/** `ready to talk`, `likely to`, `reluctant to`. */
export const PLAN_ADJECTIVES = list(
  'ready willing prepared eager keen determined set due bound committed poised anxious resolved',
);
export const POSSIBLE_ADJECTIVES = list(
  'likely able possible free liable apt inclined expected tempted sure certain welcome',
);
export const NEGATING_ADJECTIVES = list(
  'unwilling reluctant unable slow loath loth unlikely hesitant impossible unprepared',
);

/** Auxiliaries. */
export const POSSIBLE_MODALS = list("may might could can ca wo'nt would 'd");
export const ADVICE_MODALS = list('should must ought shall need');
export const PLAN_MODALS = list("will 'll wo shall");

/** Words that negate what they stand by. */
export const NEGATORS = list(
  "not n't never no neither nor none nobody nothing hardly scarcely barely seldom rarely without nowhere cannot",
);
/** `not only condemned`: no negation. */
export const AFTER_NOT = list('only just merely simply solely least');
/** Subjects and objects that leave nobody: `nobody condemned`, `thanked neither`. */
export const NOBODY = list('nobody none nothing neither no-one');
/** Conditions. */
export const CONDITIONS = list('if unless lest whether provided supposing');
/** Prepositions and phrases that undo their noun. */
export const UNDOING = list('without minus');

/** Adverbs of a time that is over: an act told with one holds no longer. */
export const PAST_ADVERBS = list('once formerly previously hitherto erstwhile initially originally');
/** Prepositional or noun phrases of a time that is over, by their words. */
export const PAST_PHRASES: readonly string[] = [
  'used to',
  'no longer',
  'in the past',
  'in those days',
  'back then',
  'in happier times',
  'in better times',
  'long ago',
  'not so long ago',
  'not long ago',
  'until recently',
  'until lately',
  'until then',
  'at first',
  'at the time',
  'as late as',
  'as recently as',
];
/** Words that set the present against the past: before or after them stands what is over. */
export const NOW_WORDS = list('now today nowadays');
/** Time nouns: `years ago`, `four days earlier`. */
export const TIME_NOUNS = list(
  'year decade century generation lifetime month week day season summer winter spring autumn fall harvest moment',
);
/** Times far enough for what was said then to be background. */
export const LONG_TIME_NOUNS = list(
  'year decade century generation lifetime season summer winter spring autumn fall harvest',
);
export const MONTHS = list(
  'january february march april may june july august september october november december easter christmas',
);
/** Words that date a clause anew: what they stand in is not of the time that the sentence opens with. */
export const DATING_WORDS = list(
  `monday tuesday wednesday thursday friday saturday sunday yesterday today tonight now nowadays since recently lately
   this last still yet`,
);

/** `the pretence of`, `so-called`: sincerity or truth doubted. */
export const DOUBT_WORDS = list(
  `pretence pretense so-called alleged allegedly supposed supposedly purported purportedly ostensible ostensibly sham
   mock feigned fake phoney phony self-styled would-be hollow insincere token perfunctory pseudo semblance charade
   facade guise show crocodile nominal nominally lip`,
);

/** `under pressure`, `at the behest of`: phrases that show an act is not wholly free. */
export const PRESSURE_PHRASES: readonly string[] = [
  'under pressure',
  'under heavy pressure',
  'under intense pressure',
  'under strong pressure',
  'under growing pressure',
  'under duress',
  'at the behest of',
  'at the urging of',
  'at the insistence of',
  'at the prompting of',
  'bowing to pressure',
  'after pressure from',
  'with a gun to',
  'forced to',
  'compelled to',
  'obliged to',
  'pressured to',
  'pressured into',
  'bullied into',
  'coerced into',
  'dragged into',
  'pushed into',
  'prodded by',
  'pressed by',
];
