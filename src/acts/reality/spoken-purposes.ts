/** Whoever does so to thank or to blame has thereby done it: `wrote to the widow to beg her pardon`. */
const COMMUNICATING: ReadonlySet<string> = new Set(
  `answer broadcast cable email phone reply ring speak telephone telegraph text tweet wire write`.split(' '),
);

/** Verbs of going somewhere, rising to speak, voting; who did so to say something is told to have said it. */
const GOING: ReadonlySet<string> = new Set(
  'come cross drive fly go hasten hurry return ride rise run rush sail stand step take travel vote walk'.split(
    ' ',
  ),
);
/** What is done by saying it: `walked over to thank them`, `went on the radio to ridicule her`. */
const PERFORMED: ReadonlySet<string> = new Set(
  `accuse apologise apologize applaud bless brand call censure chide commend condemn congratulate criticise criticize decry
   defend denounce deplore express extol hail honour honor insult mock offer praise protest rebuke ridicule salute say
   scold thank toast upbraid welcome`.split(/\s+/),
);

/** Whether a purpose was fulfilled by what was done for it. */
export function isSaidBy(done: string, purpose: string): boolean {
  return COMMUNICATING.has(done) || (GOING.has(done) && PERFORMED.has(purpose));
}
