import { FRAMES } from './frames';
import { acts, each } from './rows';

/** Set phrases that accuse, scold, mock, protest, refuse, demand and threaten. */
export const BLAMING_IDIOMS = [
  ...acts('verb', 'accuse', FRAMES.object, {
    ...each(
      0.6,
      `drag to court,
       report to regulator, catch out,
       expose, tar with same brush`,
    ),
    'confront with': 0.5,
    'reproach with': 0.5,
    'apportion blame': 0.5,
    'assign blame': 0.5,
    'dish out blame': 0.5,
  }),
  ...acts('verb', 'accuse', FRAMES.to, each(0.55, 'trace blame to')),
  ...acts(
    'verb',
    'accuse',
    FRAMES.on,
    each(0.55, `dump blame on, fasten blame on, hang blame on, visit blame on, lay on,        serve writ on`),
  ),
  ...acts(
    'verb',
    'accuse',
    FRAMES.at,
    each(
      0.55,
      'aim accusation at, level accusation at, point finger of blame at, point finger of suspicion at, fling charge at',
    ),
  ),
  ...acts(
    'verb',
    'accuse',
    FRAMES.against,
    each(
      0.55,
      `file complaint against, take action against,
       launch legal action against`,
    ),
  ),

  ...acts('verb', 'criticise', FRAMES.object, {
    ...each(
      0.55,
      `give dressing-down, give dressing down, give tongue-lashing, give telling-off, give telling off, give ticking-off,
       give ticking off, give rollicking, give hard time,        call name, put in place, smack down, hold up to shame,
       damn with faint praise, run down, cry down, lay bare failing of`,
    ),
    ...each(0.5, 'nag, goad, twit, wrong-foot, disdain'),
  }),
  ...acts(
    'verb',
    'criticise',
    FRAMES.at,
    each(
      0.5,
      `bawl at, bellow at, roar at, snarl at,        take cheap shot at,
       aim barb at, aim broadside at, fire broadside at, fire salvo at, throw barb at, throw brickbat at,
       look down nose at`,
    ),
  ),
  ...acts('verb', 'criticise', FRAMES.into, each(0.6, 'lace into, pitch into, sail into')),
  ...acts(
    'verb',
    'criticise',
    FRAMES.on,
    each(
      0.55,
      `dump on, heap blame and shame on, heap odium on,
       heap shame on, jump on, let loose on, lower boom on, pile on, pounce on, pour derision on, pour odium on,
       rain abuse on, round upon, turn ire on, vent anger on,
       cry shame on`,
    ),
  ),
  ...acts(
    'verb',
    'criticise',
    FRAMES.with,
    each(0.45, `have argument with, have word with, take up cudgel with`),
  ),
  ...acts('verb', 'criticise', FRAMES.against, each(0.55, 'kick against, set stall against, turn against')),
  ...acts('verb', 'criticise', FRAMES.to, each(0.5, 'give tongue to')),
  ...acts('verb', 'criticise', FRAMES.received, {
    ...each(0.5, 'come under lash, get dressing down, get thumb down, get bad press'),
  }),

  ...acts('verb', 'complain', FRAMES.complaint, {
    ...each(0.4, 'cut up rough, sulk'),
  }),
  ...acts('verb', 'complain', FRAMES.to, each(0.45, 'complain to')),

  ...acts('verb', 'protest', FRAMES.object, {
    ...each(0.65, 'slow-handclap, catcall, hiss, hoot at, hand demarche, hand protest note'),
    ...each(0.65, `call home ambassador, call home envoy,        carpet ambassador`),
  }),
  ...acts(
    'verb',
    'protest',
    FRAMES.against,
    each(
      0.65,
      `chant against, go on strike against, go on hunger strike against, stage walkout against, stage sit-in against,
       turn out against, man barricade against, vote to strike against, organise against`,
    ),
  ),

  ...acts('verb', 'reject', FRAMES.object, {
    ...each(0.5, `block, ignore, obstruct, override, scotch,        shove aside,        pour scorn upon`),
    ...each(0.5, `       `),
  }),
  ...acts(
    'verb',
    'reject',
    FRAMES.against,
    each(
      0.5,
      'dig in heel against, hold firm against, hold line against, stand firm against, stick out against',
    ),
  ),
  ...acts('verb', 'reject', FRAMES.to, each(0.5, 'say never to')),
  ...acts('verb', 'reject', FRAMES.with, each(0.5, 'refuse to meet with')),

  ...acts(
    'verb',
    'demand',
    FRAMES.objectClause,
    each(
      0.55,
      `ask to explain, ask to go, ask to step down, tell to go, tell to step down, tell to get out,        dare, want gone, want out`,
    ),
  ),
  ...acts(
    'verb',
    'demand',
    FRAMES.to,
    each(0.6, 'issue ultimatum to, deliver ultimatum to, set deadline for'),
  ),
  ...acts(
    'verb',
    'demand',
    FRAMES.owner,
    each(0.6, 'call for scalp, bay for scalp, demand scalp, want scalp'),
  ),
  ...acts(
    'verb',
    'threaten',
    FRAMES.against,
    each(0.65, 'issue threat against, make threat against, vow to fight against'),
  ),
  ...acts(
    'verb',
    'threaten',
    FRAMES.object,
    each(
      0.65,
      'vow to crush, vow to destroy, vow to fight, vow to punish, vow to sue, swear to punish, put gun to head of, see in court',
    ),
  ),
  ...acts('verb', 'deplore', FRAMES.object, each(0.6, 'hate, dislike, mourn')),
  ...acts('verb', 'express-concern', FRAMES.object, each(0.3, 'distrust, mistrust, doubt')),
];
