import { FRAMES } from './frames';
import { acts, each, pairs } from './rows';

const HOLDS = ['curb', 'levy', 'lockout', 'penalty', 'state of emergency'] as const;

/** Means of strife that are lifted, stopped or pulled back, and ties that are mended. */
export const RELIEF_VERBS = [
  ...acts('verb', 'de-escalate', FRAMES.yielded, {
    ...pairs(['ease', 'lift', 'relax', 'remove', 'suspend', 'waive', 'end', 'scrap'], HOLDS, 0.75),
    ...pairs(
      ['loosen', 'roll back', 'drop'],
      ['ban', 'blockade', 'curb', 'embargo', 'restriction', 'sanction', 'tariff'],
      0.7,
    ),
    ...pairs(
      ['call off', 'end', 'suspend', 'halt', 'postpone'],
      [
        'air strike',
        'demonstration',
        'march',
        'operation',
        'picket',
        'shelling',
        'stoppage',
        'walk-out',
        'bombing',
        'occupation',
        'lockout',
        'go-slow',
      ],
      0.7,
    ),
    ...pairs(
      ['abandon', 'cease', 'stop', 'cancel', 'pause'],
      [
        'airstrike',
        'attack',
        'boycott',
        'bombardment',
        'hunger strike',
        'offensive',
        'protest',
        'raid',
        'shelling',
        'strike',
      ],
      0.7,
    ),
    ...pairs(
      ['pull back', 'pull out', 'stand down', 'withdraw'],
      [
        'battalion',
        'brigade',
        'fleet',
        'garrison',
        'gunboat',
        'militia',
        'missile',
        'patrol',
        'riot police',
        'ship',
        'vessel',
        'warship',
      ],
      0.75,
    ),
    ...pairs(['open', 're-open'], ['border', 'embassy', 'airspace'], 0.7),
    ...pairs(['reopen'], ['border post', 'corridor', 'gate', 'mission', 'port', 'strait'], 0.7),
    ...each(
      0.65,
      `lower voice, lower rhetoric, tone down rhetoric, dial down rhetoric, dial back rhetoric, moderate language,
       temper language, cool temper, cool thing down, cool passion, calm thing down, calm water, calm situation,
       calm passion, defuse crisis, defuse situation, defuse row, defuse standoff, take sting out of, draw sting,
       return to work, back away from brink, step back from confrontation, back away from confrontation,
       turn down volume, put down weapon, put down arm, hand in weapon, surrender weapon, give up weapon, give up arm,
       holster gun, lower gun, decommission weapon, declare moratorium on, renounce violence, renounce force,
       renounce use of force, forswear violence, shelve plan for strike`,
    ),
  }),
  ...acts('verb', 'de-escalate', FRAMES.mutual, {
    ...pairs(['defuse', 'de-escalate'], ['conflict', 'crisis', 'standoff', 'row', 'dispute'], 0.7),
    ...pairs(
      ['accept', 'call', 'keep', 'respect', 'renew'],
      ['armistice', 'ceasefire', 'cease-fire', 'truce'],
      0.8,
    ),
    ...each(
      0.75,
      `stop fight, stop shoot, cease fight, call it quits, end fight, end bloodshed, stop bloodshed, silence weapon, bury feud,
       bury grievance, end enmity, end animosity, end rivalry, end war of word`,
    ),
  }),

  ...acts('verb', 'build-confidence', FRAMES.mutual, {
    ...pairs(
      ['rebuild', 'cement', 'strengthen', 'deepen', 'renew'],
      ['alliance', 'bond', 'partnership', 'link'],
      0.7,
    ),
    ...pairs(['foster', 'earn', 'win'], ['trust', 'goodwill'], 0.65),
    ...pairs(['exchange', 'swap', 'trade'], ['detainee', 'gift', 'handshake', 'spy'], 0.7),
    ...pairs(['bridge over', 'mend'], ['rift', 'breach', 'wound', 'split', 'old wound'], 0.75),
    ...pairs(['heal', 'close'], ['split', 'old wound'], 0.75),
    ...pairs(
      ['normalise', 'improve', 'strengthen', 'deepen', 'cement', 'patch up', 'heal', 'rebuild', 'renew'],
      ['relationship'],
      0.7,
    ),
    ...each(
      0.7,
      `make it up, make up, be reconciled, become reconciled, bury past, let bury hatchet, eat at table, sit at same table, walk hand in hand, shake hand in public, clasp hand, join hand in friendship, hug each other, exchange kiss of peace, smoke pipe of peace, raise glass together, toast each other, set up hotline, open new page, open fresh chapter, begin new chapter,
       start new chapter, write new chapter, sign non-aggression pact, allow inspection, accept inspector,
       admit inspector, open site to, live in peace, live side by side`,
    ),
  }),
  ...acts('verb', 'build-confidence', FRAMES.object, {
    ...each(
      0.65,
      `embrace warmly, shake hand of, take by hand, throw arm around, put arm around, win trust of, win confidence of,
       regain trust of, gain trust of, earn trust of, befriend, make friend of, break bread with, share stage with`,
    ),
  }),
];
