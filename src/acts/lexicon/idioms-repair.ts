import { FRAMES } from './frames';
import { acts, deeds, each, listed, pairs } from './rows';

/** Set phrases of apology, giving in, forgiving, making peace, standing between others and helping. */
export const REPAIR_IDIOMS = [
  ...acts(
    'verb',
    'apologise',
    FRAMES.to,
    each(0.75, 'make it up to, offer regret to, say sorry to, write apology to, eat humble pie before'),
  ),
  ...acts('verb', 'apologise', FRAMES.for, each(0.7, 'say sorry for, make amend for')),
  ...acts('verb', 'concede', FRAMES.admission, {
    ...each(
      0.65,
      `accept defeat, accept result, accept ruling, accept verdict, admit to, come clean, eat every word, eat own
       word, face up to, have change of heart, hold hand up, hold up hand, own mistake, own error, put hand up,
       reverse course, reverse decision, run up white flag, stand corrected, swallow word, throw in towel, wave
       white flag, change tune`,
    ),
    ...pairs(['do', 'execute', 'make', 'perform'], ['u-turn', 'about-turn', 'climbdown', 'volte-face'], 0.65),
  }),
  ...acts(
    'verb',
    'concede',
    FRAMES.to,
    each(
      0.65,
      `bend to, bow to pressure from, capitulate to, give back to, hand back to, make way for, open gate to, open
       border to, open book to, surrender to`,
    ),
  ),
  ...acts(
    'verb',
    'concede',
    FRAMES.owner,
    each(0.65, 'grant demand, grant request, grant wish, heed call, heed plea, meet demand, accept demand'),
  ),
  ...acts(
    'verb',
    'concede',
    FRAMES.object,
    each(
      0.65,
      `bail, parole, indemnify, make whole, refund, repay, let go free, restore to post, take back on`,
    ),
  ),

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
      `shuttle between, go between, step between, carry message between, pass message between, act as bridge
       between, serve as bridge between, serve as mediator between, serve as go-between between, serve as
       intermediary between, arrange truce between, arrange ceasefire between, arrange exchange between, arrange
       swap between, hold ring between, chair talk between, chair meeting between, sponsor talk between, lead talk
       between, oversee truce between, guarantee truce between, umpire between, referee between`,
    ),
  ),
  ...acts('verb', 'mediate', FRAMES.mediated, {
    ...each(
      0.55,
      `act as bridge, act as honest broker, lend good office, play honest broker, play mediator, play broker, step
       in as mediator`,
    ),
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
      `bring face to face, bring under one roof, bring to talk, bring back to talk, cajole to table, coax to table,
       drag to table, get talk, get to table, get back to table, nudge to table, persuade to talk`,
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
      listed(`accord, agreement, deal, memorandum, pact, protocol, treaty, communique, convention, contract`),
      0.65,
    ),
    ...each(0.6, 'come to agreement, reach accord, reach agreement, reach deal, reach settlement'),
  }),
  ...acts(
    'verb',
    'cooperate',
    FRAMES.mutual,
    each(
      0.55,
      `conduct joint drill, hold joint exercise, stage joint exercise, run joint exercise, hold joint drill, hold
       joint patrol, run joint patrol, go hand in hand, march together, stand together, work side by side, work
       shoulder to shoulder, share burden`,
    ),
  ),

  ...acts(
    'verb',
    'aid',
    FRAMES.object,
    each(
      0.55,
      `airdrop, billet, equip, evacuate, ferry, nurse, treat free, vaccinate, train pilot, train
       police, train soldier, train troop, lend ear, help rebuild`,
    ),
  ),
  ...acts(
    'verb',
    'aid',
    FRAMES.to,
    each(
      0.55,
      `give money to, give land to, lend hand to, lend ship to, open home to, open school to, come to rescue of,
       send help to`,
    ),
  ),
  ...acts(
    'verb',
    'aid',
    FRAMES.for,
    each(
      0.5,
      `fetch water for, foot bill for, pick up bill for, pick up tab for, cook for, collect money for, stump up for`,
    ),
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
      `close border to, close market to, close port to, close airspace to, shut border to, shut market to, shut
       port to, shut airspace to, cut funding to, cut off power to, cut off gas to, turn off tap to`,
    ),
  ),
];
