import type { Frame } from '../../contract';
import { FRAMES } from './frames';
import { acts, each, listed, pairs } from './rows';

/** Whoever is granted something stands before it or after `to`. */
const GRANTED: Frame = { source: ['subject'], target: ['indirect-object', 'obl:to'], topic: ['object'] };
const BEFORE: Frame = {
  source: ['subject'],
  target: ['obl:before', 'obl:to'],
  topic: ['obl:for', 'obl:over'],
};
const APART: Frame = { source: ['subject'], target: ['object'] };

/** Giving way, granting and admitting; hearing others out, standing between them, helping; grief and grace. */
export const YIELDING_VERBS = [
  ...acts('verb', 'concede', GRANTED, {
    ...each(0.65, 'grant, give access, give job back, give due share, give right of way'),
    ...pairs(['grant', 'allow', 'give'], ['access', 'right of reply', 'safe passage', 'free passage'], 0.65),
  }),
  ...acts(
    'verb',
    'concede',
    FRAMES.for,
    each(0.65, 'stand aside for, make way for, make room for, step aside for'),
  ),
  ...acts(
    'verb',
    'concede',
    FRAMES.of,
    pairs(
      ['stand aside', 'stand down', 'step aside', 'step down', 'bow out', 'withdraw'],
      ['in favour of'],
      0.65,
    ),
  ),
  ...acts(
    'verb',
    'concede',
    BEFORE,
    each(0.65, 'retreat before, give ground before, quail before, yield before'),
  ),
  ...acts('verb', 'concede', FRAMES.owner, {
    ...pairs(
      ['come over to', 'bow to', 'defer to', 'give way to'],
      ['view', 'argument', 'judgement', 'ruling', 'wisdom', 'point'],
      0.6,
    ),
    ...pairs(['swallow', 'meet'], ['term', 'condition', 'price'], 0.65),
  }),
  ...acts(
    'verb',
    'concede',
    FRAMES.yielded,
    each(
      0.65,
      `think better of threat, unbend, blink first, be first to blink, let matter drop, lose appetite for fight, concede ground, moderate stance, moderate position, soften attitude, reverse course on`,
    ),
  ),
  ...acts('verb', 'concede', FRAMES.object, each(0.65, 'meet more than halfway, buy off')),

  ...acts('verb', 'forgive', FRAMES.object, each(0.7, 'tell to think no more of, say no more to')),
  ...acts('verb', 'forgive', FRAMES.mutual, each(0.7, 'let matter rest, call quits, think no more of')),
  ...acts(
    'verb',
    'express-regret',
    FRAMES.for,
    each(
      0.65,
      `observe silence for, observe minute silence for, hold vigil for, fly flag at half-mast
       for, lower flag for`,
    ),
  ),
  ...acts(
    'verb',
    'express-regret',
    BEFORE,
    each(0.75, 'hang head before, kneel in apology before, weep before'),
  ),
  ...acts('verb', 'thank', FRAMES.to, each(0.5, 'own debt to, send note of thank to, vote thank to')),

  ...acts('verb', 'consult', FRAMES.to, {
    ...each(
      0.45,
      `lend ear to, give hearing to, give ear to, grant audience to, speak to on telephone, pay call on`,
    ),
  }),
  ...acts('verb', 'consult', GRANTED, pairs(['grant'], ['hearing', 'audience'], 0.45)),
  ...acts('verb', 'consult', FRAMES.object, each(0.45, 'call in for talk')),
  ...acts(
    'verb',
    'consult',
    FRAMES.mutual,
    each(0.45, 'compare note, touch base, take counsel, confer by telephone'),
  ),

  ...acts('verb', 'mediate', APART, {
    ...each(0.5, 'talk out of, dissuade from, keep apart, hold apart, coax back, sit down at table'),
  }),
  ...acts(
    'verb',
    'mediate',
    FRAMES.to,
    pairs(
      ['put', 'offer', 'submit', 'present', 'suggest', 'propose'],
      ['compromise to', 'formula to', 'good office to', 'middle way to', 'peace plan to', 'settlement to'],
      0.5,
    ),
  ),

  ...acts('verb', 'agree', FRAMES.mutual, {
    ...pairs(['close', 'find', 'hit on'], ['deal', 'formula', 'middle way', 'modus vivendi'], 0.6),
    ...each(0.6, 'settle with, see eye to eye with'),
  }),
  ...acts(
    'verb',
    'agree',
    FRAMES.owner,
    pairs(
      ['say yes to', 'fall in with', 'go along with', 'join'],
      listed('invitation, plan, proposal, scheme, initiative, appeal'),
      0.55,
    ),
  ),

  ...acts(
    'verb',
    'cooperate',
    FRAMES.alongside,
    each(0.6, 'work alongside, patrol alongside, fight alongside, serve alongside'),
  ),
  ...acts('verb', 'cooperate', FRAMES.mutual, {
    ...pairs(
      ['exchange', 'pool', 'share', 'swap', 'trade'],
      listed('archive, crew, file, finding, lifeboat, map, record, recording, sample, teacher'),
      0.55,
    ),
    ...pairs(
      ['set up', 'form', 'appoint', 'revive'],
      listed('joint commission, joint committee, joint inquiry, joint team'),
      0.6,
    ),
  }),

  ...acts('verb', 'promise', FRAMES.to, each(0.6, 'give oath to')),
  ...acts(
    'verb',
    'offer-talks',
    FRAMES.object,
    each(
      0.6,
      'ask to meet, invite to meet, invite to sit down, ask to sit down, call back to table, invite back',
    ),
  ),
  ...acts('verb', 'aid', FRAMES.owner, pairs(['put at', 'place at'], ['disposal', 'service'], 0.6)),
];
