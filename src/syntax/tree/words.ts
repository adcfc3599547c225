/** Words that the questions to a tree turn on. Closed classes of English grammar; lower-case lemmas or words. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/**
 * Verbs whose object is not the subject of their infinitive: "promised Tehran to help" (Huddleston & Pullum 2002,
 * The Cambridge Grammar of the English Language, 14.5).
 */
export const subjectControlVerbs: ReadonlySet<string> = words(`
  promise vow pledge swear threaten
  approach cable contact cross email enter join leave meet phone ring telephone text visit wire
`);

/** Verbs whose object is the subject of their infinitive, even when that looks like a purpose: "asked Tehran to stop". */
export const objectControlVerbs: ReadonlySet<string> = words(`
  advise allow ask beg beseech bid challenge command compel convince dare direct empower enable encourage entitle
  entreat exhort expect forbid force implore induce instruct invite lobby oblige order permit persuade press pressure
  prod push remind request require summon tell tempt urge want warn
`);

/** Verbs whose prepositional object is the subject of their infinitive: "called on Tehran to stop" (ibid., 14.5.4). */
export const prepositionControlVerbs: ReadonlyMap<string, readonly string[]> = new Map([
  ['appeal', ['to']],
  ['bank', ['on']],
  ['call', ['on', 'upon', 'for']],
  ['count', ['on', 'upon']],
  ['depend', ['on', 'upon']],
  ['lean', ['on', 'upon']],
  ['look', ['to']],
  ['plead', ['with']],
  ['prevail', ['on', 'upon']],
  ['rely', ['on', 'upon']],
  ['wait', ['for']],
]);

/** Prepositions whose gerund belongs to the object of the verb: "accused Tehran of lying", "stopped it from …". */
export const objectGerundPrepositions: ReadonlySet<string> = words(
  'against as for from into of on over with',
);

/** Objects that form one notion with their verb, so that a gerund still belongs to the subject: "won praise for …". */
export const supportNouns: ReadonlySet<string> = words(`
  applause attention blame condemnation credit criticism honour honor praise rebuke responsibility
  thanks
`);

/** Nouns for messages and pressure: the one addressed is to act ("a call on Tehran to stop"). */
export const appealNouns: ReadonlySet<string> = words(`
  advice appeal call demand encouragement exhortation instruction invitation message order plea pressure
  request ultimatum warning
`);

/** Modifiers that make a noun the subject of its infinitive: "the first country to condemn". */
export const rankingWords: ReadonlySet<string> = words(
  'best first last latest least most next only second third worst',
);

/** Verbs that take two objects; the subject of their passive is the indirect one ("was given a warning"). */
export const ditransitiveVerbs: ReadonlySet<string> = words(`
  accord afford allow allot ask assign award bequeath bring cause cede charge concede cost deal deny dock envy feed
  fine forgive give grant guarantee hand issue leave lend loan offer owe pass pay permit promise quote read refund
  refuse repay sell send serve show spare teach tell throw vote wire wish yield
`);

/** Verbs whose object is given a name or a quality: "called Rome a liar", "branded it theft". */
export const namingVerbs: ReadonlySet<string> = words(`
  appoint brand call christen consider crown declare deem designate dub elect entitle find judge label name nickname
  proclaim pronounce rate style term think title
`);

/** Prepositions that a verb takes after its object, and that the object itself seldom has. */
export const objectPrepositions: ReadonlyMap<string, readonly string[]> = new Map([
  ['absolve', ['of', 'from']],
  ['accuse', ['of']],
  ['acquit', ['of']],
  ['arraign', ['for']],
  ['assure', ['of']],
  ['blame', ['for']],
  ['censure', ['for']],
  ['charge', ['with']],
  ['chide', ['for']],
  ['clear', ['of']],
  ['condemn', ['for']],
  ['congratulate', ['on', 'for']],
  ['convict', ['of']],
  ['credit', ['with']],
  ['criticise', ['for']],
  ['criticize', ['for']],
  ['deprive', ['of']],
  ['excuse', ['for']],
  ['fault', ['for']],
  ['fine', ['for']],
  ['forgive', ['for']],
  ['indict', ['for']],
  ['inform', ['of']],
  ['jail', ['for']],
  ['praise', ['for']],
  ['punish', ['for']],
  ['rebuke', ['for']],
  ['remind', ['of']],
  ['reprimand', ['for']],
  ['rid', ['of']],
  ['rob', ['of']],
  ['sanction', ['for']],
  ['scold', ['for']],
  ['strip', ['of']],
  ['suspect', ['of']],
  ['tax', ['with']],
  ['thank', ['for']],
  ['warn', ['of', 'against']],
]);

/** Verbs with an expletive subject and a clause: "it seems that …". */
export const seemingVerbs: ReadonlySet<string> = words('appear emerge follow happen seem transpire turn');

/** Verbs whose gerund has its object as their subject: "the ban deserves condemning". */
export const needVerbs: ReadonlySet<string> = words('bear deserve merit need require want');

/** Nouns of time, place, manner and reason: a relative clause leaves them out as adjuncts, not as objects. */
export const adjunctNouns: ReadonlySet<string> = words(`
  case century circumstance date day decade degree extent hour manner minute moment month morning night
  occasion period place point reason situation stage time way week year
`);

/** Points and stretches of time: after `by` they say when, and never who. */
export const timeNouns: ReadonlySet<string> = words(`
  afternoon autumn century date dawn day deadline decade dusk evening hour midday midnight minute moment month morning
  night noon spring summer sunset time today tomorrow tonight weekend week winter year
  monday tuesday wednesday thursday friday saturday sunday christmas easter
  january february march april may june july august september october november december
`);

/** Other nouns that, after `by`, name how far or in what way. */
export const adverbialNouns: ReadonlySet<string> = words(`
  accident chance contrast default degree dollar end euro extent fact far goal half kilometer kilometre lot margin
  mean means meter metre mile mistake nature per percent point pound reason reference rupee seat show then virtue
  vote way
`);

/** Nouns that name a means when they stand bare after `by`: "by rail", "by force". */
export const meansNouns: ReadonlySet<string> = words(`
  acclamation air ballot bike birth boat bus car cash cheque coach consensus decree definition design drone e-mail
  email extension fax fiat foot force hand land law letter mail name phone plane post proxy rail road sea ship
  stealth telegram telephone text train tram truck van word
`);

/** Works, which have an author after `by`. */
export const authoredNouns: ReadonlySet<string> = words(`
  album article book column essay film letter name novel opera paper photograph picture play poem report song story
  study survey
`);

/** Adverbs and particles that negate. `few` and `little` lessen and are left out. */
export const negativeWords: ReadonlySet<string> = words(
  "not n't n’t never neither nor hardly scarcely barely nowhere nothing",
);

/** Determiners that negate their noun, and through it its predicate. */
export const negativeDeterminers: ReadonlySet<string> = words('no neither');

/** Pronouns that negate the predicate they are a subject or object of. */
export const negativePronouns: ReadonlySet<string> = words('nobody none nothing neither no-one noone');

/** Nouns that make a negated adjunct negate the whole clause: "by no means", "in no way". */
export const wholeClauseNouns: ReadonlySet<string> = words(
  'account circumstance circumstances event mean means sense way',
);

/** Words that take the negation out of `not` before them: "not only condemned but …". */
export const addingWords: ReadonlySet<string> = words('just least merely only simply solely');

/** Conjunctions that end the reach of a negation: "did not condemn but praised". */
export const contrastWords: ReadonlySet<string> = words('but yet instead rather');
