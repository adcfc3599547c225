import { FRAMES } from './frames';
import { acts, each, wording } from './rows';

/** More phrases that lay something at somebody's door, make light of him or have words with him. */
export const IMPUTATION_IDIOMS = [
  // put the flood down to the bank, chalk it up to him
  ...acts(
    'verb',
    'accuse',
    FRAMES.toObject,
    each(0.5, `put down to, set down to, chalk up to, lay to charge of, trace back to, bring home to`),
  ),
  // point at the union, look no further than it
  ...acts('verb', 'accuse', FRAMES.at, each(0.5, `point at, level gun at, point straight at`)),
  ...acts('verb', 'criticise', FRAMES.againstObject, each(0.45, `hold against, count against, mark against`)),
  // lump the greens with the hooligans
  ...acts(
    'verb',
    'criticise',
    FRAMES.objectWith,
    each(0.45, `lump with, lump together with, lump in with, bracket with, tar alongside`),
  ),
  // pull the firm up for its sums
  ...acts(
    'verb',
    'criticise',
    FRAMES.object,
    each(
      0.5,
      `hammer, pull up sharply, pull up short, mark down, have it out with,
       wag head at, take mickey out of, take rise out of, make merry over, have fun at expense of`,
    ),
  ),
  ...acts(
    'verb',
    'criticise',
    FRAMES.at,
    each(
      0.45,
      `cackle at, chortle at, chuckle at, fleer at, giggle at, guffaw at, huff at, mutter at, puff at, shudder at,
       smirk at, snicker at, snigger at, snort at, titter at, twitter at, yawn at, fulminate long at, cluck at, tsk at`,
    ),
  ),
  ...acts(
    'verb',
    'criticise',
    FRAMES.about,
    each(0.4, `mutter darkly about, have hard word about, wax sarcastic about`),
  ),
  ...acts('verb', 'criticise', FRAMES.clause, each(0.4, `wonder aloud, wonder out loud, ask aloud`)),
  ...acts(
    'verb',
    'complain',
    FRAMES.with,
    each(0.45, `have bone with, have score with, have grievance with`),
  ),
  ...acts(
    'verb',
    'complain',
    FRAMES.mutual,
    each(
      0.45,
      `fall out with, feud with, spar with, tangle with, wrangle with, bicker with, squabble with, row with`,
    ),
  ),
  ...wording(
    'verb',
    'blame',
    FRAMES.evaluatedSubject,
    each(
      0.45,
      `put up to it, owe answer, owe public answer, owe reckoning, do less than it can, do less than it could, do less than
       it might, do less than it should, do less than they could, do less than he could, do less than she could, do as
       little as it can, do as little as it could, come out of this badly, come out of this ill, come off badly, cut mean
       figure, lord it over, have let slide, let things slide, drag its foot, drag their foot, look after number one`,
    ),
  ),
];
