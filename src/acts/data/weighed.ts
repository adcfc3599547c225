/** Adjectives of what is good enough, as a verdict that somebody pronounces: `called the terms fair`. */
export const APPROVING: ReadonlySet<string> = new Set(
  `acceptable adequate apt balanced bearable convincing credible defensible desirable durable equitable essential fair
   feasible good helpful justified lawful legitimate livable liveable manageable necessary palatable passable
   persuasive proper reasonable reassuring right satisfactory sound sufficient suitable tolerable true useful valid valuable
   viable vital workable worthwhile`.split(/\s+/),
);

/** Adjectives of what is found wanting, as a verdict: `called the warnings overwrought`. */
export const BELITTLING: ReadonlySet<string> = new Set(
  `alarmist ambiguous amateurish anachronistic antiquated archaic baseless cosmetic dated dubious elusive exaggerated
   fanciful far-fetched flabby fussy fuzzy groundless half-baked half-hearted hazy histrionic hysterical illegal illogical
   impractical inaccurate inadequate incomplete incomprehensible inconclusive insufficient invalid irrelevant lopsided
   lukewarm meagre meager melodramatic misplaced misleading murky naive naïve needless obscure obsolete one-sided opaque
   outdated outmoded overblown overcautious overdone overpriced overstated overwrought patchy premature quaint
   questionable reckless redundant romantic scanty secretive sentimental shaky shrill sketchy skewed slow sloppy soft
   stale stingy superficial superfluous suspect theatrical thin timid trifling trivial unbelievable unclear unconvincing
   undercooked uneven unfinished unhelpful unimaginative unnecessary unpersuasive unrealistic unreliable unworkable vague
   weak wishful woolly worthless`.split(/\s+/),
);

/** Adjectives that speak well of whoever is given a name with one: `a straight opponent`. */
export const CREDITABLE: ReadonlySet<string> = new Set([
  ...APPROVING,
  ...'able capable open plain-dealing square steady straight stout upright worthy'.split(' '),
]);
