import { FRAMES } from './frames';
import { acts, each, listed, pairs } from './rows';

/** Set phrases that praise, thank, back, reassure, promise and make friends. */
export const GOODWILL_IDIOMS = [
  ...acts('verb', 'praise', FRAMES.object, {
    ...each(0.55, 'clap, crown, single out, name hero, give round of applause, give clap, give gold star'),
  }),
  ...acts(
    'verb',
    'praise',
    FRAMES.to,
    each(0.6, 'bow before, give full credit to, give high mark to, say well done to'),
  ),
  ...acts('verb', 'praise', FRAMES.for, each(0.6, 'have high praise for, have only praise for')),
  ...acts('verb', 'praise', FRAMES.evaluatedSubject, {
    ...each(
      0.5,
      `deserve credit, deserve respect, deserve medal, deserve honour, earn respect, merit respect, play blinder,
       put to rest doubt`,
    ),
  }),
  ...acts(
    'verb',
    'thank',
    FRAMES.to,
    each(0.5, 'be in debt to, raise glass in thank to, say thank to, tip cap in thank to'),
  ),
  ...acts('verb', 'praise', FRAMES.of, {
    'think the better of': 0.5,
    'think the world of': 0.6,
  }),
  ...acts('verb', 'endorse', FRAMES.for, each(0.5, 'cast vote for')),
  ...acts('verb', 'endorse', FRAMES.with, each(0.5, 'be at one with')),
  ...acts(
    'verb',
    'endorse',
    FRAMES.behind,
    each(0.55, 'come out behind, fall in behind, unite behind, throw weight and money behind'),
  ),
  ...acts('verb', 'endorse', FRAMES.owner, each(0.5, 'fly flag, carry torch')),
  ...acts('verb', 'assure', FRAMES.against, each(0.5, 'bear no ill will against, have nothing against')),
  ...acts(
    'verb',
    'assure',
    FRAMES.towards,
    each(
      0.5,
      'feel no bitterness towards, feel no ill will towards, harbour no ill will towards, have no ill will towards, hold no ill will towards',
    ),
  ),
  ...acts('verb', 'assure', FRAMES.with, each(0.5, 'have no quarrel with, have no argument with')),
  ...acts('verb', 'promise', FRAMES.gift, each(0.6, 'swear, make solemn promise')),
  ...acts('verb', 'build-confidence', FRAMES.object, each(0.6, 'kiss cheek of')),
  ...acts(
    'verb',
    'offer-talks',
    FRAMES.object,
    pairs(['invite to', 'invite for'], listed('breakfast, coffee, lunch, meeting, negotiation, tea'), 0.55),
  ),
  ...acts(
    'verb',
    'offer-talks',
    FRAMES.with,
    each(
      0.6,
      'ask for meeting with, offer to meet with, offer to negotiate with, offer to talk with, seek understanding with',
    ),
  ),
  ...acts(
    'verb',
    'offer-talks',
    FRAMES.to,
    each(
      0.65,
      'offer hand to, offer to speak to, offer to talk to, put out olive branch to, send olive branch to',
    ),
  ),
];
