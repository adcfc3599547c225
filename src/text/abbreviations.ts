/**
 * Abbreviations written with a full stop, by what may follow them. Lower case, without the last full stop.
 * Collected from common English usage and the treebanks UD English EWT and GUM (train parts).
 */

/** Always followed by a name or a number of their own: never end a sentence before a capital. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr drs prof profs messrs mme mmes mlle mlles rev revd fr sr st ste mt mts ft pres gen gens lt lts
  col cols maj capt cpt cmdr cdr cmd comdr adm brig sgt cpl pvt pfc supt insp det gov govs sen sens rep reps hon
  amb att atty asst assoc dep del sec supr dir hr hrh hm msgr pte fld marshal ald cllr cr mp mps bros
  e.g i.e viz cf vs v ca approx`.split(/\s+/),
);

/** Stand before a number; without one they are ordinary words or the end of a sentence. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  `no nos n° nr art arts sec secs para paras p pp pg pgs vol vols ch chap fig figs eq ex ext op cl c ca bk ver
  ed eds col ll fol tab app sect`.split(/\s+/),
);

/** Months and days: followed by a number or part of a date inside a sentence. */
export const CALENDAR: ReadonlySet<string> = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun`.split(
    /\s+/,
  ),
);

/** May end a sentence: they do when the next word plainly begins one. */
export const EITHER: ReadonlySet<string> = new Set(
  `etc ect al et co inc ltd corp llc plc pty cos jr sr esq bn m.d ph.d b.a m.a b.sc m.sc d.phil ll.b ll.m a.m p.m
  am pm u.s u.k u.n e.u u.s.a u.s.s.r u.a.e d.c b.c a.d b.c.e c.e n.y l.a p.s r.i.p i.q
  dept depts univ govt gov natl intl assn dist est ave blvd rd hwy ln sq bldg rm mtn
  min mins hr hrs sec secs yr yrs mo mos wk wks lb lbs oz kg km cm mm ft in mi mph tel fax avg
  max misc orig ref refs repr rev trans transl suppl ser ibid id op.cit loc.cit n.d n.b q.v a.k.a
  ala ariz ark calif cal colo conn del fla ga ida ill ind kan kans ky la md mass mich minn miss mont neb nebr nev
  okla ore penn pa tenn tex va vt wash wis wisc wyo ont que alta
  cent div b d fl m r bros`.split(/\s+/),
);

/** Words of these tables that are common words too: an abbreviation only before a number or a capitalised name. */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  `no art mar sun sat mon wed fri in ill ind mass miss wash la ma pa id ref max app tab fig ex sec min am col est
  cent rep del gen rev hon mo co op v m b d c p r fr hr al met dep dir mi cos marshal tel misc ed ch cl ver eq
  jan jun`.split(/\s+/),
);

/** Names that are written with a mark of exclamation or question and go on after it. */
export const MARKED_NAMES: ReadonlySet<string> = new Set(
  `yahoo jeopardy yum oklahoma mamma panic oliver chips kinder westward airplane`.split(/\s+/),
);

/** Words that begin a sentence far more often than a name; they decide after `U.S.`, `etc.`, `p.m.`. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `the a an this that these those it its he she they we you i his her their our my your there here what who whom
  whose which when where why how if in on at by for from with without as but and or nor so yet then now thus
  hence also although though because since while whereas once after before until unless despite even only not
  no none neither both either each every all some many most much more few several such another other others
  one two three is are was were do does did has have had can could should would must let to of about
  according among amid against during under over between through meanwhile however moreover nevertheless
  nonetheless instead indeed perhaps maybe still again today yesterday tomorrow last next first second third
  finally later earlier recently critics officials people everyone nobody nothing something please see yes ok
  okay well thanks just never always often sometimes rather quite too very whether whatever whoever`.split(
    /\s+/,
  ),
);
