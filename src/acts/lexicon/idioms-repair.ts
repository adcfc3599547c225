import { FRAMES } from './frames';
import { acts, deeds, each, listed, pairs } from './rows';

/** Set phrases of apology, giving in, forgiving, making peace, standing between others and helping. */
export const REPAIR_IDIOMS = [
  ...acts('verb', 'apologise', FRAMES.to, each(0.75, 'make it up to, offer regret to, write apology to')),
  ...acts('verb', 'apologise', FRAMES.for, each(0.7, 'say sorry for, make amend for')),
  ...acts('verb', 'concede', FRAMES.admission, {
    ...each(
      0.65,
      `accept ruling, eat every word, eat own word, face up to,
       reverse course,        swallow word`,
    ),
  }),
  ...acts(
    'verb',
    'concede',
    FRAMES.to,
    each(
      0.65,
      'bow to pressure from, give back to, hand back to, make way for, open gate to, open border to, open book to',
    ),
  ),
  ...acts('verb', 'concede', FRAMES.owner, each(0.65, 'heed call, heed plea, meet demand, accept demand')),
  ...acts('verb', 'concede', FRAMES.object, each(0.65, 'make whole, refund, repay, take back on')),

  ...acts('verb', 'forgive', FRAMES.object, each(0.7, 'take back into fold, welcome back, welcome home')),
  ...acts(
    'verb',
    'forgive',
    FRAMES.with,
    each(0.7, 'bury grudge with, draw line under quarrel with, let bygone be bygone with'),
  ),

  ...acts(
    'verb',
    'mediate',
    FRAMES.between,
    each(
      0.55,
      `go between, step between,        serve as bridge between, serve as mediator between, serve as go-between between, serve as intermediary between,
       arrange truce between, arrange ceasefire between, arrange exchange between, arrange swap between, hold ring between,
       chair talk between, chair meeting between, sponsor talk between, lead talk between, oversee truce between,
       guarantee truce between, umpire between, referee between`,
    ),
  ),
  ...acts('verb', 'mediate', FRAMES.mediated, {
    ...each(0.55, 'play broker, step in as mediator'),
    ...pairs(
      ['arrange', 'secure', 'oversee', 'guarantee', 'monitor'],
      ['ceasefire', 'exchange', 'swap', 'truce', 'prisoner exchange', 'prisoner swap'],
      0.55,
    ),
    ...pairs(['chair', 'sponsor', 'lead'], ['talk', 'negotiation', 'peace talk'], 0.5),
  }),
  ...acts(
    'verb',
    'mediate',
    FRAMES.object,
    each(
      0.55,
      `bring under one roof, bring to talk, bring back to talk, cajole to table, drag to table,
       get talk, get back to table, `,
    ),
  ),

  ...acts(
    'noun',
    'mediate',
    { source: ['obl:of', 'possessor', 'obl:by'], target: ['obl:between', 'obl:with'] },
    { 'good office of': 0.55 },
  ),
  ...acts(
    'verb',
    'offer-talks',
    FRAMES.object,
    each(0.6, 'offer to receive, offer to see, agree to meet, agree to see'),
  ),

  ...acts('verb', 'agree', FRAMES.mutual, {
    ...pairs(
      ['conclude', 'ink', 'initial', 'seal', 'sign'],
      listed('accord, agreement, deal, memorandum, pact, protocol, treaty, communique, convention, contract'),
      0.65,
    ),
    ...each(0.6, 'reach accord, reach agreement, reach deal, reach settlement, '),
  }),
  ...acts(
    'verb',
    'cooperate',
    FRAMES.mutual,
    each(
      0.55,
      `conduct joint drill, run joint exercise, hold joint patrol,        go hand in hand, march together`,
    ),
  ),

  ...acts(
    'verb',
    'aid',
    FRAMES.object,
    each(
      0.55,
      `airdrop, billet, equip, evacuate, ferry, nurse, put up, tend, treat free, vaccinate, train pilot, train police, train soldier, train troop, lend ear, help rebuild`,
    ),
  ),
  ...acts(
    'verb',
    'aid',
    FRAMES.to,
    each(0.55, 'give money to, give land to, lend hand to, lend ship to, open school to'),
  ),
  ...acts(
    'verb',
    'aid',
    FRAMES.for,
    each(0.5, 'fetch water for, foot bill for, pick up bill for, pick up tab for, cook for, stump up for'),
  ),

  ...acts(
    'verb',
    'urge-settlement',
    FRAMES.toClause,
    each(0.5, 'send plea to, address appeal to, call out to'),
  ),
  ...acts('verb', 'urge-settlement', FRAMES.urge, each(0.5, 'cajole, persuade, plead for restraint from')),

  ...deeds(
    'verb',
    'sanction',
    FRAMES.to,
    listed(
      'close market to, shut border to, shut market to, shut port to, shut airspace to, turn off tap to',
    ),
  ),
];
