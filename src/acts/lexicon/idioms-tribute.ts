import { FRAMES } from './frames';
import { acts, each } from './rows';

/** More set phrases of thanks, welcome and praise. */
export const TRIBUTE_IDIOMS = [
  ...acts(
    'verb',
    'thank',
    FRAMES.object,
    each(0.5, `drop line to thank, write to thank, ring to thank, telephone to thank`),
  ),
  ...acts(
    'verb',
    'thank',
    FRAMES.to,
    each(
      0.5,
      `owe thank to, owe much to, owe lot to, owe great deal to, owe everything to, owe life to, owe favour
       to, acknowledge debt to, acknowledge help of, give thank to, send thank to, convey gratitude to,
       extend gratitude to, extend thank to, tender thank to, return thank to, offer thank to, render thank
       to`,
    ),
  ),
  ...acts('verb', 'thank', FRAMES.indirect, each(0.5, `owe debt, owe favour, owe vote of thanks`)),
  ...acts('noun', 'thank', FRAMES.evaluatedOwner, each(0.5, `in debt of`)),
  ...acts(
    'verb',
    'welcome',
    FRAMES.object,
    each(
      0.55,
      `jump at, leap at, snap up, greet with delight, greet with joy, greet with enthusiasm, greet with
       warmth, receive warmly, receive with open arms, receive with delight, receive with relief, receive
       with gratitude, receive gladly, receive graciously, receive with good grace, receive like old
       friend, delight in, exult in, take comfort in, draw comfort from, derive comfort from, take pleasure
       in, take with good grace, take to heart, take in good part, take in good spirit, take in right
       spirit, open heart to, kill fatted calf for, roll out welcome mat for, put out flag for, strew
       flower before, serenade`,
    ),
  ),
  ...acts(
    'verb',
    'praise',
    FRAMES.object,
    each(
      0.55,
      `panegyrise, give full credit, give top mark, give thumbs up, give big hand, give standing ovation,
       give glowing report, give good report, give good press, give rave review, give glowing reference,
       clap on back, slap on back, laud to sky, place on pedestal, show in good light, cast in good light,
       commend to, respect, swear by`,
    ),
  ),
  ...acts(
    'verb',
    'praise',
    FRAMES.owner,
    each(
      0.55,
      `hymn praise, trumpet virtue, trumpet achievement, extol virtue, praise courage, praise patience,
       acknowledge achievement, recognise achievement, recognise service, honour memory, honour courage,
       honour service, celebrate achievement, celebrate courage, celebrate victory, toast health, pin medal
       on chest, name street after`,
    ),
  ),
  ...acts(
    'verb',
    'praise',
    FRAMES.to,
    each(
      0.55,
      `give due credit to, give full marks to, give thumbs up to, give high praise to, award prize to,
       award honour to, present medal to, pay glowing tribute to, pay handsome tribute to, pay warm tribute
       to, pay rich tribute to, pay generous tribute to, bow to courage of, accord honour to, dedicate
       victory to`,
    ),
  ),
  ...acts(
    'verb',
    'praise',
    FRAMES.on,
    each(
      0.55,
      `pour praise on, bestow praise on, shower encomium on, shower encomiums on, pour encomium on, pour
       encomiums on, heap laurel on, heap honour on, bestow medal on, bestow accolade on`,
    ),
  ),
  ...acts(
    'verb',
    'praise',
    FRAMES.for,
    each(
      0.5,
      `have regard for, have high regard for, have esteem for, have affection for, have nothing but
       admiration for, have nothing but respect for, have only admiration for, reserve praise for, reserve
       warm word for, feel admiration for, feel respect for, express admiration for, express respect for,
       voice admiration for, profess admiration for`,
    ),
  ),
  ...acts('verb', 'praise', FRAMES.with, each(0.5, `rejoice with, celebrate with, felicitate with`)),
  ...acts('noun', 'praise', FRAMES.evaluatedOwner, each(0.5, `tribute to courage`)),
  ...acts(
    'adjective',
    'welcome',
    FRAMES.adjectiveAt,
    each(
      0.5,
      `delighted with, delighted by, delighted at, glad about, happy about, overjoyed at, thrilled by,
       thrilled with, heartened by, encouraged by, touched by, gratified by, relieved at, relieved by`,
    ),
  ),
  ...acts('noun', 'thank', FRAMES.predicateWith, each(0.5, `in debt to`)),
  ...acts('adjective', 'thank', FRAMES.adjectiveTo, each(0.5, `grateful to, thankful to, indebted to`)),
];
