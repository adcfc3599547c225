import { FRAMES } from './frames';
import { acts, each, pairs, listed, wording } from './rows';

/** More phrases of standing well with somebody, letting him have his way and thinking no more of a slight. */
export const ESTEEM_IDIOMS = [
  // Acme enjoys the board's trust
  ...acts(
    'verb',
    'endorse',
    FRAMES.trusted,
    pairs(
      ['enjoy', 'command', 'retain', 'keep'],
      listed('confidence, trust, esteem, affection, loyalty, favour, protection, patronage, admiration'),
      0.5,
    ),
  ),
  ...acts('verb', 'endorse', FRAMES.owner, each(0.5, `come down on side`)),
  ...acts(
    'verb',
    'endorse',
    FRAMES.object,
    each(0.5, `put name beside, put name alongside, set name beside`),
  ),
  ...acts(
    'verb',
    'endorse',
    FRAMES.for,
    each(0.5, `come out with banner for, carry banner for, hold brief for`),
  ),
  // dedicated the cup to her
  ...acts(
    'verb',
    'praise',
    FRAMES.toObject,
    each(0.5, `dedicate to, dedicate win to, dedicate victory to, inscribe to, name in honour of`),
  ),
  // gave the drivers leave to march
  ...acts(
    'verb',
    'agree',
    FRAMES.gift,
    pairs(
      ['give', 'grant', 'allow'],
      listed(
        'leave, permission, free rein, free run, run of house, free pass, right of way through, hearing in full',
      ),
      0.5,
    ),
  ),
  ...acts(
    'verb',
    'forgive',
    FRAMES.object,
    each(
      0.65,
      `tell not to give it another thought, tell not to give it second thought, tell to give it no thought, tell to think no
       more about it, tell not to lose sleep over it, tell it do not matter, tell it is all right, tell it is forgotten,
       tell there be no hard feeling, assure there be no hard feeling`,
    ),
  ),
  ...acts(
    'verb',
    'forgive',
    FRAMES.to,
    each(
      0.65,
      `write there be no hard feeling to, write back there be no hard feeling to, write all is forgiven to, reply there be no hard
       feeling to`,
    ),
  ),
  ...acts(
    'verb',
    'forgive',
    FRAMES.mutual,
    each(
      0.65,
      `write there be no hard feeling, write back there be no hard feeling, reply there be no hard feeling, reply that all is
       forgiven, say no more need be said`,
    ),
  ),
  ...wording(
    'noun',
    'praise',
    FRAMES.evaluatedSubject,
    each(0.5, `without guile, above blame, beyond blame, above suspicion of`),
  ),
  ...wording(
    'verb',
    'praise',
    FRAMES.evaluatedSubject,
    each(
      0.5,
      `come out of this with honour, come out of this with credit, come out of this well, come out of it with honour, come out
       of it with credit, come off best, do better than most, do more than most, do more than its share, do more than its
       duty, do more than it have to, deal fairly with, deal honestly with, deal squarely with, play it straight`,
    ),
  ),
];
