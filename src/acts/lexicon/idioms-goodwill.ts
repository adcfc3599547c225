import { FRAMES } from './frames';
import { acts, each, listed, pairs } from './rows';

/** Set phrases that praise, thank, back, reassure, promise and make friends. */
export const GOODWILL_IDIOMS = [
  ...acts('verb', 'praise', FRAMES.object, {
    ...each(
      0.55,
      `cheer on, clap, crown, decorate, knight, single out, name hero, give ovation, give round of applause, give
       clap, give gold star`,
    ),
  }),
  ...acts(
    'verb',
    'praise',
    FRAMES.to,
    each(0.6, 'bow before, give full credit to, give high mark to, say well done to, touch cap to'),
  ),
  ...acts(
    'verb',
    'praise',
    FRAMES.for,
    each(
      0.6,
      `have high praise for, have kind word for, have nothing but praise for, have only praise for, have warm word
       for, have good word for, raise cheer for`,
    ),
  ),
  ...acts('verb', 'praise', FRAMES.evaluatedSubject, {
    ...each(
      0.5,
      `deserve credit, deserve respect, deserve better, deserve medal, deserve honour, earn respect, merit respect,
       play blinder, come up trump, come good, put to rest doubt`,
    ),
  }),
  ...acts(
    'verb',
    'thank',
    FRAMES.to,
    each(0.5, `be in debt to, raise glass in thank to, say thank to, say thank you to, tip cap in thank to`),
  ),
  ...acts('verb', 'praise', FRAMES.of, {
    'think better of': 0.5,
    'think the better of': 0.5,
    'think the world of': 0.6,
  }),
  ...acts(
    'verb',
    'endorse',
    FRAMES.for,
    each(0.5, 'campaign for, speak out for, cast vote for, plump for, come out for'),
  ),
  ...acts(
    'verb',
    'endorse',
    FRAMES.with,
    each(
      0.5,
      `agree wholeheartedly with, be at one with, stand four-square with, stand foursquare with, keep faith with`,
    ),
  ),
  ...acts(
    'verb',
    'endorse',
    FRAMES.behind,
    each(
      0.55,
      `come out behind, fall in behind, unite behind, close rank behind, throw weight and money behind`,
    ),
  ),
  ...acts('verb', 'endorse', FRAMES.owner, each(0.5, 'fight corner, fly flag, take up cause, carry torch')),
  ...acts(
    'verb',
    'assure',
    FRAMES.against,
    each(
      0.5,
      `bear no ill will against, bear no malice against, harbour no grudge against, have nothing against, hold
       nothing against`,
    ),
  ),
  ...acts(
    'verb',
    'assure',
    FRAMES.towards,
    each(
      0.5,
      `bear no ill will towards, feel no bitterness towards, feel no ill will towards, harbour no ill will towards,
       have no ill will towards, hold no ill will towards`,
    ),
  ),
  ...acts('verb', 'assure', FRAMES.with, each(0.5, 'have no quarrel with, have no argument with')),
  ...acts(
    'verb',
    'promise',
    FRAMES.gift,
    each(0.6, 'give solemn word, swear, make solemn promise, pledge word, make vow'),
  ),
  ...acts('verb', 'build-confidence', FRAMES.object, each(0.6, 'hug, clasp hand of, kiss cheek of')),
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
      `ask for meeting with, offer to meet with, offer to negotiate with, offer to talk with, seek understanding
       with`,
    ),
  ),
  ...acts(
    'verb',
    'offer-talks',
    FRAMES.to,
    each(
      0.65,
      `offer hand to, offer to speak to, offer to talk to, put out olive branch to, send olive branch to`,
    ),
  ),
];
