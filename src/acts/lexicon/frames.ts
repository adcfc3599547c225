import type { Frame, Place } from '../../contract';

/** Prepositions of what an act is about, wherever they do not hold its target. */
const ABOUT: readonly Place[] = ['obl:for', 'obl:over', 'obl:about', 'obl:on', 'obl:regarding'];
/** Whose act a nominal one is: `Iran's rebuke`, `the US rebuke`, `a rebuke from Iran`, `condemnation by the unions`. */
const DOER: readonly Place[] = ['possessor', 'compound', 'obl:from', 'obl:by'];

function verb(...target: readonly Place[]): Frame {
  return { source: ['subject'], target, topic: without(ABOUT, target) };
}

function noun(...target: readonly Place[]): Frame {
  return { source: DOER, target, topic: without(ABOUT, target) };
}

function adjective(...target: readonly Place[]): Frame {
  return { source: ['head'], target, topic: without(ABOUT, target) };
}

function without(places: readonly Place[], taken: readonly Place[]): readonly Place[] {
  return places.filter((place) => !taken.includes(place));
}

/**
 * Frames by name, so that a row of the lexicon is a line.
 *
 * How to read a frame, where grammar leaves a choice:
 * - places belong to the whole cue: those of `lift sanction` are looked for at the verb and at its noun;
 * - `clause` as target means the party that the clause is about, its subject (`alleged that the ministry sat on it`);
 * - reciprocal parties join the source (`Egypt's talks with Iran`: source `possessor`, reciprocal `obl:with`);
 *   in a place that holds several they are each other's (`Egypt and Iran quarrelled`, `talks between A and B`);
 * - no source at all: whoever says the words is the source (`a shameful ruling`).
 */
export const FRAMES = {
  /** condemn Iran for its raid */
  object: verb('object'),
  /** accuse Iran of bad faith */
  objectOf: { source: ['subject'], target: ['object'], topic: ['obl:of', 'obl:over'] },
  /** charge Iran with bad faith */
  objectWith: { source: ['subject'], target: ['object'], topic: ['obl:with', 'obl:over'] },
  /** congratulate Iran on its victory; commend for */
  objectOn: { source: ['subject'], target: ['object'], topic: ['obl:on', 'obl:for', 'obl:upon'] },
  /** urge Iran to talk; remind, assure Iran that */
  objectClause: {
    source: ['subject'],
    target: ['object'],
    topic: ['clause', 'obl:of', 'obl:over', 'obl:about'],
  },
  /** forgive Iran its raid; grant, owe */
  indirect: {
    source: ['subject'],
    target: ['indirect-object', 'obl:to', 'object'],
    topic: ['object', 'obl:for'],
  },
  /** offer an apology, give help: to somebody */
  gift: {
    source: ['subject'],
    target: ['indirect-object', 'obl:to', 'obl:for'],
    topic: ['object', 'obl:with'],
  },
  /** blame the raid on Iran */
  onObject: { source: ['subject'], target: ['obl:on'], topic: ['object'] },
  /** allege that Iran lied; deny that */
  clause: { source: ['subject'], target: ['clause', 'object'], topic: ['obl:about', 'obl:of'] },
  at: verb('obl:at'),
  against: verb('obl:against'),
  on: verb('obl:on', 'obl:upon'),
  to: verb('obl:to'),
  towards: verb('obl:towards', 'obl:toward'),
  with: verb('obl:with'),
  from: verb('obl:from'),
  of: verb('obl:of'),
  over: verb('obl:over'),
  about: verb('obl:about'),
  by: verb('obl:by'),
  into: verb('obl:into'),
  forObject: verb('obl:for'),
  behind: verb('obl:behind'),
  between: verb('obl:between', 'obl:in'),
  /** drop its claim against Iran, withdraw its remark: the party stands by the noun */
  yielded: verb('obl:against', 'obl:on', 'obl:from', 'obl:to', 'obl:towards', 'object'),
  /** talk with Iran; Egypt and Iran quarrelled */
  mutual: {
    source: ['subject'],
    reciprocal: ['obl:with', 'obl:to', 'subject'],
    topic: ['obl:about', 'obl:on', 'obl:over'],
  },
  /** meet Iran */
  mutualObject: {
    source: ['subject'],
    reciprocal: ['object', 'obl:with', 'subject'],
    topic: ['obl:about', 'obl:on', 'obl:over'],
  },

  /** condemnation of Iran */
  nounOf: noun('obl:of'),
  /** attack on Iran */
  nounOn: noun('obl:on', 'obl:upon', 'obl:against'),
  /** protest against Iran */
  nounAgainst: noun('obl:against', 'obl:at', 'obl:to', 'obl:with'),
  /** anger at Iran */
  nounAt: noun('obl:at', 'obl:against', 'obl:towards', 'obl:toward', 'obl:with'),
  /** rebuke to Iran, overture towards Iran */
  nounTo: noun('obl:to', 'obl:towards', 'obl:toward'),
  /** praise for Iran */
  nounFor: noun('obl:for', 'obl:of'),
  /** call for Iran's withdrawal */
  nounDemand: {
    source: DOER,
    target: ['obl:on', 'obl:to', 'obl:for', 'obl:upon'],
    topic: ['clause', 'obl:for', 'obl:over'],
  },
  /** concern about Iran */
  nounAbout: noun('obl:about', 'obl:over', 'obl:at', 'obl:for', 'obl:with'),
  /** sympathy, solidarity with Iran */
  nounWith: noun('obl:with', 'obl:for', 'obl:towards', 'obl:toward'),
  /** talks between A and B; A's talks with B; US-Iran talks */
  nounMutual: {
    source: ['possessor', 'compound', 'obl:by'],
    reciprocal: ['obl:between', 'obl:with', 'obl:among', 'possessor', 'compound'],
    topic: ['obl:on', 'obl:over', 'obl:about'],
  },

  /** critical of Iran */
  adjectiveOf: adjective('obl:of'),
  /** grateful to Iran */
  adjectiveTo: adjective('obl:to', 'obl:towards', 'obl:toward'),
  /** angry with Iran, at Iran */
  adjectiveAt: adjective('obl:with', 'obl:at', 'obl:by'),
  /** worried about Iran */
  adjectiveAbout: adjective('obl:about', 'obl:over', 'obl:by', 'obl:at'),

  /** a shameful ruling; the ruling is shameful: blames or praises whoever's it is */
  evaluated: { target: ['head'] },
  /** Iran rightly refused: blames or praises the doer */
  evaluatedDoer: { target: ['subject'] },
  /** the shame of Iran; Iran's recklessness */
  evaluatedOwner: { target: ['possessor', 'obl:of', 'compound', 'obl:by'] },
  /** Iran blundered */
  evaluatedSubject: { target: ['subject'] },
} as const satisfies Readonly<Record<string, Frame>>;
