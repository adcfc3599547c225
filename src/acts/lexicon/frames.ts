import type { Frame, Place } from '../../contract';

/** Prepositions of what an act is about, wherever they do not hold its target. */
const ABOUT: readonly Place[] = ['obl:for', 'obl:over', 'obl:about', 'obl:regarding'];
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
 * - `clause` as target means the party that the clause is about: its subject (`alleged that the ministry sat on it`) or,
 *   where that is the source itself, whoever it is done to (`threatened to sue him`);
 * - reciprocal parties join the source (`Egypt's talks with Iran`: source `possessor`, reciprocal `obl:with`);
 *   in a place that holds several they are each other's (`Egypt and Iran quarrelled`, `talks between A and B`);
 * - a party is either source or target: where one place is in both lists, the target takes it;
 * - no source at all: whoever says the words is the source (`a shameful ruling`).
 */
export const FRAMES = {
  // ── verbs
  /** condemn Iran for its raid */
  object: verb('object'),
  /** deplore Iran's silence; lament that Iran lied */
  objectOrClause: verb('object', 'clause'),
  /** protest against Iran, protest the ban (US) */
  protest: verb('object', 'obl:against', 'obl:at', 'obl:to', 'obl:over', 'obl:about'),
  /** accuse Iran of bad faith */
  objectOf: { source: ['subject'], target: ['object'], topic: ['obl:of', 'obl:over'] },
  /** charge Iran with bad faith */
  objectWith: { source: ['subject'], target: ['object'], topic: ['obl:with', 'obl:over'] },
  /** congratulate Iran on its victory, commend it for its patience */
  objectOn: { source: ['subject'], target: ['object'], topic: ['obl:on', 'obl:upon', 'obl:for'] },
  /** urge Iran to talk; assure Iran that the door is open */
  objectClause: {
    source: ['subject'],
    target: ['object'],
    topic: ['clause', 'obl:of', 'obl:over', 'obl:about', 'obl:against'],
  },
  /** threaten Iran with war, threaten to sue it */
  threat: { source: ['subject'], target: ['object', 'obl:against', 'clause'], topic: ['obl:with', 'clause'] },
  /** forgive Iran its raid */
  indirect: {
    source: ['subject'],
    target: ['indirect-object', 'obl:to', 'object'],
    topic: ['object', 'obl:for'],
  },
  /** promise the nurses their pay; pledge help to Iran */
  gift: {
    source: ['subject'],
    target: ['indirect-object', 'obl:to', 'obl:for'],
    topic: ['object', 'clause'],
  },
  /** blame the raid on Iran */
  onObject: { source: ['subject'], target: ['obl:on', 'obl:upon', 'obl:onto'], topic: ['object'] },
  /** hold the raid against Iran */
  againstObject: { source: ['subject'], target: ['obl:against'], topic: ['object'] },
  /** attribute the raid to Iran */
  toObject: { source: ['subject'], target: ['obl:to'], topic: ['object'] },
  /** allege that Iran lied */
  clause: { source: ['subject'], target: ['clause', 'object'], topic: ['obl:about', 'obl:of'] },
  /** demand an answer from Iran, demand that Iran answer, demand his resignation */
  demand: { source: ['subject'], target: ['obl:from', 'obl:of', 'clause', 'object'], topic: ['object'] },
  /** insist that Iran answer, insist on his resignation */
  insist: { source: ['subject'], target: ['clause', 'obl:on', 'obl:upon'], topic: ['clause'] },
  /** call for Iran to answer, for its withdrawal */
  forTarget: { source: ['subject'], target: ['obl:for', 'clause'], topic: ['clause'] },
  /** call on Iran to answer */
  onClause: { source: ['subject'], target: ['obl:on', 'obl:upon'], topic: ['clause', 'obl:for'] },
  /** appeal to Iran for calm */
  toClause: { source: ['subject'], target: ['obl:to'], topic: ['clause', 'obl:for'] },
  /** plead with Iran for calm */
  withClause: { source: ['subject'], target: ['obl:with'], topic: ['clause', 'obl:for'] },
  /** regret the raid, regret that it happened */
  regret: { source: ['subject'], target: ['obl:to'], topic: ['object', 'clause', 'obl:for'] },
  /** complain about Iran, of its delays, that it was late */
  complaint: {
    source: ['subject'],
    target: ['obl:about', 'obl:of', 'obl:at', 'obl:over', 'obl:against', 'clause'],
    topic: ['clause'],
  },
  at: verb('obl:at'),
  against: verb('obl:against'),
  on: verb('obl:on', 'obl:upon'),
  to: verb('obl:to'),
  towards: verb('obl:towards', 'obl:toward'),
  with: verb('obl:with'),
  from: verb('obl:from'),
  of: verb('obl:of'),
  about: verb('obl:about', 'obl:over'),
  into: verb('obl:into'),
  in: verb('obl:in'),
  for: verb('obl:for'),
  behind: verb('obl:behind'),
  alongside: verb('obl:alongside', 'obl:with'),
  /** mediate between A and B, in their quarrel */
  between: verb('obl:between', 'obl:in'),
  /** broker a truce with Iran: those between whom it stands often go without saying */
  mediated: { source: ['subject'], target: ['obl:between', 'obl:with', 'obl:among'] },
  /** drop its claim against Iran, lift sanctions on it, take back its words about it */
  yielded: {
    source: ['subject'],
    target: ['obl:against', 'obl:on', 'obl:from', 'obl:to', 'obl:towards', 'obl:about', 'obl:over'],
    topic: ['obl:for'],
  },
  /** urge Iran to talk, urge restraint on it */
  urge: {
    source: ['subject'],
    target: ['object', 'obl:on', 'obl:upon', 'clause'],
    topic: ['object', 'clause'],
  },
  /** allay Iran's fears, come to the defence of Iran: the party owns the noun of the cue */
  owner: {
    source: ['subject'],
    target: ['possessor', 'obl:of', 'obl:among', 'obl:from'],
    topic: ['obl:over', 'obl:about'],
  },
  /** agree to return the thrones to Benin; agree with Benin; Denmark and Benin agreed */
  agreement: {
    source: ['subject'],
    target: ['clause'],
    reciprocal: ['obl:with', 'subject'],
    topic: ['clause', 'obl:on', 'obl:to'],
  },
  /** admit a mistake to Iran */
  admission: { source: ['subject'], target: ['obl:to'], topic: ['object', 'clause', 'obl:in', 'obl:for'] },
  /** negotiate with Iran; Egypt and Iran quarrelled */
  mutual: {
    source: ['subject'],
    reciprocal: ['obl:with', 'subject'],
    topic: ['obl:about', 'obl:on', 'obl:over'],
  },
  /** meet Iran */
  mutualObject: {
    source: ['subject'],
    reciprocal: ['object', 'obl:with', 'subject'],
    topic: ['obl:about', 'obl:on', 'obl:over'],
  },
  /** the ruling outraged the unions; the unions were outraged at it: the object feels it */
  felt: { source: ['object'], target: ['subject', 'obl:at', 'obl:with', 'obl:over', 'obl:about'] },
  /** come under fire from the unions, have the backing of Parliament */
  received: {
    target: ['subject'],
    source: ['obl:from', 'obl:by', 'obl:of', 'obl:among', 'possessor'],
    topic: ['obl:for', 'obl:over'],
  },

  /** enjoy the board's trust */
  trusted: { target: ['subject'], source: ['possessor', 'obl:of', 'obl:among'], topic: ['obl:in'] },

  // ── nouns
  /** condemnation of Iran */
  nounOf: noun('obl:of'),
  /** attack on Iran */
  nounOn: noun('obl:on', 'obl:upon', 'obl:against', 'obl:at'),
  /** protest against Iran */
  nounAgainst: noun('obl:against', 'obl:at', 'obl:to', 'obl:with', 'obl:over', 'obl:about'),
  /** vote of no confidence in Iran */
  nounIn: noun('obl:in', 'obl:against'),
  /** anger at Iran */
  nounAt: noun('obl:at', 'obl:against', 'obl:towards', 'obl:toward', 'obl:with', 'obl:over'),
  /** rebuke to Iran, overture towards Iran */
  nounTo: noun('obl:to', 'obl:towards', 'obl:toward'),
  /** rebuke to, of Iran */
  nounToOf: noun('obl:to', 'obl:of', 'obl:for', 'obl:at'),
  /** praise for Iran */
  nounFor: noun('obl:for', 'obl:of', 'obl:to'),
  /** the backing of Parliament for Iran: whoever follows `of` gives it */
  nounGiven: {
    source: [...DOER, 'obl:of'],
    target: ['obl:for', 'obl:to', 'obl:towards', 'obl:toward', 'obl:with'],
    topic: ['obl:over'],
  },
  /** call for Iran's withdrawal, on Iran to withdraw */
  nounDemand: {
    source: DOER,
    target: ['obl:on', 'obl:upon', 'obl:to', 'obl:for', 'clause'],
    topic: ['clause', 'obl:for', 'obl:over'],
  },
  /** concern about Iran */
  nounAbout: noun('obl:about', 'obl:over', 'obl:at', 'obl:for', 'obl:with'),
  /** sympathy, solidarity with Iran */
  nounWith: noun('obl:with', 'obl:for', 'obl:towards', 'obl:toward', 'obl:to'),
  /** the good offices of Norway between A and B: whoever follows `of` does it */
  nounOffices: {
    source: [...DOER, 'obl:of'],
    target: ['obl:between', 'obl:among'],
    topic: ['obl:in', 'obl:over', 'obl:on'],
  },
  /** invasion of Iran; Russia's invasion: the possessor does it */
  nounDone: {
    source: ['possessor', 'compound', 'obl:by', 'obl:from'],
    target: ['obl:of'],
    topic: ['obl:for', 'obl:over'],
  },
  /** the minister's arrest: the possessor undergoes it, unless `of` names who does (`Iran's arrest of two reporters`) */
  nounUndergone: {
    source: ['obl:by', 'obl:from', 'possessor', 'compound'],
    target: ['obl:of', 'possessor'],
    topic: ['obl:for', 'obl:over'],
  },
  /** talks between A and B; A's talks with B; US-Iran talks */
  nounMutual: {
    source: ['possessor', 'compound', 'obl:by'],
    reciprocal: ['obl:between', 'obl:with', 'obl:among', 'possessor', 'compound'],
    topic: ['obl:on', 'obl:over', 'obl:about'],
  },

  /** at loggerheads with Iran: a noun with its preposition that is predicated of its subject */
  predicateMutual: {
    source: ['subject', 'head'],
    reciprocal: ['obl:with', 'subject'],
    topic: ['obl:over', 'obl:about', 'obl:on'],
  },
  /** in solidarity with the nurses, in support of them */
  predicateWith: {
    source: ['subject', 'head'],
    target: ['obl:with', 'obl:of', 'obl:against', 'obl:at', 'obl:to'],
    topic: ABOUT,
  },
  /** kudos to the treasurer, three cheers for him: whoever says so is the source */
  saluted: { target: ['obl:to', 'obl:for'] },
  /** need for dialogue with Iran: whoever says so is the source */
  needed: { target: ['obl:with', 'obl:between', 'obl:among', 'obl:from'], topic: ['obl:on', 'obl:over'] },

  // ── adjectives
  /** critical of Iran */
  adjectiveOf: adjective('obl:of', 'obl:about', 'obl:towards', 'obl:toward'),
  /** grateful to Iran */
  adjectiveTo: adjective('obl:to', 'obl:towards', 'obl:toward'),
  /** angry with Iran, at Iran */
  adjectiveAt: adjective('obl:with', 'obl:at', 'obl:by', 'obl:about', 'obl:over', 'obl:on'),
  /** worried about Iran */
  adjectiveAbout: adjective('obl:about', 'obl:over', 'obl:by', 'obl:at', 'obl:for', 'obl:of', 'clause'),
  /** ready to talk to Iran */
  adjectiveClause: adjective('obl:to', 'obl:with', 'clause'),
  /** a conciliatory statement to Iran, a scathing report on it: the act of whoever's the noun is */
  adjectiveAct: adjective('obl:to', 'obl:towards', 'obl:toward', 'obl:about', 'obl:of', 'obl:on'),

  // ── wording without an act
  /** a shameful ruling; the ruling is shameful: of whoever's it is */
  evaluated: { target: ['head'] },
  /** Iran rightly refused; Iran blundered; at fault: of the subject */
  evaluatedSubject: { target: ['subject'] },
  /** Iran's recklessness, the recklessness of Iran */
  evaluatedOwner: { target: ['possessor', 'obl:of', 'obl:by', 'compound'] },
  /** Iran's violation of the border, its violation by Iran */
  evaluatedAgent: { target: ['possessor', 'obl:by', 'compound'] },
  /** shame on Iran */
  evaluatedOn: { target: ['obl:on', 'obl:upon'] },
  /** lay the blame at Iran's door; at the door of Iran */
  door: { source: ['subject'], target: ['possessor', 'obl:of'], topic: ['object', 'obl:for'] },
  /** the blame lies with Iran */
  evaluatedWith: { target: ['obl:with'] },
} as const satisfies Readonly<Record<string, Frame>>;
