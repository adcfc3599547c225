/**
 * Abbreviations written with a full stop, by what may follow them; lower case, without the last full stop.
 * Collected from newspapers' style books in general use and the treebanks UD English EWT and GUM (train parts).
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Stand before a name: with a capital of their own they never end a sentence. */
export const TITLES = words(`
  mr mrs ms mx dr drs prof profs messrs mme mmes mlle mlles rev revd fr ste st mt mts ft pres gen gens lt lts col cols
  maj capt capts cpt cmdr cdr cmd comdr adm brig sgt cpl pvt pfc supt insp det gov govs sen sens rep reps hon amb att
  atty asst assoc supr hrh hm msgr pte fld marshal ald cllr mps pvts`);

/** Join what follows to what went before: they never end a sentence. */
export const CONNECTIVES = words('e.g i.e eg ie viz cf vs approx incl p.s p.p.s');

/** Stand before a number; without one they are common words or the end of a sentence. */
export const BEFORE_NUMBER = words(`
  rs tk no nos n° nr art arts sec secs para paras p pp pg pgs vol vols ch chap chaps fig figs eq ex ext op cl c ca bk ver ed
  eds col ll fol tab app sect v vv`);

/** Months and days: before a number inside a sentence. */
export const CALENDAR = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun`);

/** Times of day. */
export const TIMES = words('a.m p.m am pm');

/** Stand inside a sentence or at its end: the next word decides. */
export const EITHER = words(`
  retd ret etc al et co inc ltd corp llc plc pty cos jr sr esq bros dept depts univ govt natl intl assn dist est ave blvd rd hwy
  ln sq bldg rm mtn min mins hrs secs yr yrs mos wk wks lb lbs oz kg km cm mm mph tel fax avg max misc orig ref refs
  trans transl suppl ser ibid div ala ariz ark calif cal colo conn del fla ga ida ill ind kan kans ky la md mass mich
  minn miss mont neb nebr nev okla ore penn pa tenn tex va vt wash wis wisc wyo ont que alta`);

/** Entries of `EITHER` that are common words when written small: there they are no abbreviation. */
export const ALSO_WORDS = words(
  `ill ind mass miss wash la ma pa cos et al del cal min max ref est ore mont ark conn que`,
);

/** Names that are written with a mark of exclamation and go on after it. */
export const MARKED_NAMES = words('yahoo jeopardy yum');

/** Words that begin a sentence far more often than a name: after `U.S.`, `Inc.`, `p.m.` they decide. */
export const SENTENCE_OPENERS = words(`
  the a an this that these those it its he she they we you i his her their our my your there here what who whom whose
  which when where why how if in on at by for from with without as but and or nor so yet then now thus hence also
  although though because since while whereas once after before until unless despite even only not no none neither both
  either each every all some many most much more few several such another other others one two three is are was were do
  does did has have had can could should would must let to of about according among amid against during under over
  between through meanwhile however moreover nevertheless nonetheless instead indeed perhaps maybe still again today
  yesterday tomorrow last next first second third finally later earlier recently critics officials people everyone
  nobody nothing something please see yes ok okay well thanks just never always often sometimes rather quite too very
  whether whatever whoever`);

/** Whether a word, lower case and without its full stop, is written with one. */
export function isAbbreviation(word: string): boolean {
  return (
    TITLES.has(word) ||
    EITHER.has(word) ||
    CONNECTIVES.has(word) ||
    CALENDAR.has(word) ||
    BEFORE_NUMBER.has(word)
  );
}
