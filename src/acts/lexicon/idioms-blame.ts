import { FRAMES } from './frames';
import { acts, each } from './rows';

/** Set phrases that accuse, scold, mock, protest, refuse, demand and threaten. */
export const BLAMING_IDIOMS = [
  ...acts('verb', 'accuse', FRAMES.object, {
    ...each(
      0.6,
      `hold answerable, hold to blame, hold culpable, name and shame, put in dock, drag through court, drag to
       court, haul before tribunal, take before tribunal, take to tribunal, report to police, report to regulator,
       catch out, expose, unmask, tar with same brush`,
    ),
    'confront with': 0.5,
    'reproach with': 0.5,
    'saddle with blame': 0.55,
    'apportion blame': 0.5,
    'assign blame': 0.5,
    'dish out blame': 0.5,
  }),
  ...acts(
    'verb',
    'accuse',
    FRAMES.owner,
    each(0.55, 'lay at door, lay at foot, lay blame at door, lay blame at foot'),
  ),
  ...acts(
    'verb',
    'accuse',
    FRAMES.to,
    each(0.55, 'apportion blame to, assign blame to, attach blame to, attribute blame to, trace blame to'),
  ),
  ...acts(
    'verb',
    'accuse',
    FRAMES.on,
    each(
      0.55,
      `dump blame on, fasten blame on, hang blame on, load blame on, thrust blame on, visit blame on, lay on, blow
       whistle on, inform on, snitch on, serve writ on`,
    ),
  ),
  ...acts(
    'verb',
    'accuse',
    FRAMES.at,
    each(
      0.55,
      `aim accusation at, level accusation at, point finger of blame at, point finger of suspicion at, fling charge
       at`,
    ),
  ),
  ...acts(
    'verb',
    'accuse',
    FRAMES.against,
    each(
      0.55,
      `lodge complaint against, file complaint against, bring suit against, bring action against, take action
       against, take legal action against, launch legal action against, begin proceeding against, open proceeding
       against, institute proceeding against, bring case against, give evidence against, bear witness against`,
    ),
  ),

  ...acts('verb', 'criticise', FRAMES.object, {
    ...each(
      0.55,
      `give dressing-down, give dressing down, give tongue-lashing, give telling-off, give telling off, give
       ticking-off, give ticking off, give rollicking, give hard time, give piece of mind, tick off, bawl out, chew
       out, slag off, call name, take down peg, put in place, cut down to size, slap down, smack down, hold up to
       scorn, hold up to shame, damn with faint praise, take apart, pick apart, pull apart, find wanting, run down,
       cry down, lay bare failing of`,
    ),
    ...each(
      0.5,
      `carpet, harangue, hector, needle, nag, roast, rubbish, goad, twit, wrong-foot, lash, disdain`,
    ),
  }),
  ...acts(
    'verb',
    'criticise',
    FRAMES.at,
    each(
      0.5,
      `bark at, bawl at, bellow at, growl at, hiss at, howl at, roar at, scream at, shout at, snarl at, yell at,
       tut at, sniff at, roll eye at, raise eyebrow at, cock snook at, have dig at, have pop at, take shot at, take
       cheap shot at, aim barb at, aim broadside at, fire broadside at, fire salvo at, let fly at, let rip at,
       throw barb at, throw brickbat at, hurl brickbat at, look down nose at`,
    ),
  ),
  ...acts(
    'verb',
    'criticise',
    FRAMES.into,
    each(0.6, 'lace into, pitch into, sail into, wade into, weigh into'),
  ),
  ...acts(
    'verb',
    'criticise',
    FRAMES.on,
    each(
      0.55,
      `cast slur on, come down like ton of brick on, dump on, heap blame and shame on, heap insult on, heap odium
       on, heap shame on, jump on, let loose on, lower boom on, pile on, pounce on, pour derision on, pour odium
       on, pour ridicule on, pour vitriol on, rain abuse on, round upon, train fire on, turn ire on, unload on,
       vent anger on, vent fury on, vent spleen on, vent wrath on, cry shame on`,
    ),
  ),
  ...acts(
    'verb',
    'criticise',
    FRAMES.with,
    each(
      0.45,
      `expostulate with, remonstrate with, have argument with, have beef with, have quarrel with, have word with,
       take up cudgel with`,
    ),
  ),
  ...acts(
    'verb',
    'criticise',
    FRAMES.against,
    each(
      0.55,
      `cry out against, kick against, raise voice against, set stall against, sound off against, take stand
       against, turn against`,
    ),
  ),
  ...acts('verb', 'criticise', FRAMES.to, each(0.5, 'give lie to, give tongue to')),
  ...acts('verb', 'criticise', FRAMES.received, {
    ...each(
      0.5,
      `come under lash, get earful, get dressing-down, get dressing down, get thumb down, get bad press`,
    ),
  }),

  ...acts('verb', 'complain', FRAMES.complaint, {
    ...each(
      0.4,
      `cut up rough, grouch, kick up fuss, kick up stink, make fuss, raise stink, sound off, sulk, take amiss, take
       badly`,
    ),
  }),
  ...acts('verb', 'complain', FRAMES.to, each(0.45, 'make representation to, complain to')),

  ...acts('verb', 'protest', FRAMES.object, {
    ...each(
      0.65,
      `slow-handclap, slow handclap, catcall, boo off, howl down, hiss, hoot at, hand demarche, hand protest note`,
    ),
    ...each(
      0.65,
      `call in ambassador, call in envoy, call home ambassador, call home envoy, withdraw ambassador, withdraw
       envoy, carpet ambassador`,
    ),
  }),
  ...acts(
    'verb',
    'protest',
    FRAMES.against,
    each(
      0.65,
      `chant against, go on strike against, go on hunger strike against, stage walkout against, stage sit-in
       against, turn out against, man barricade against, vote to strike against, petition against, organise against`,
    ),
  ),

  ...acts('verb', 'reject', FRAMES.object, {
    ...each(
      0.5,
      `block, ignore, obstruct, overrule, override, overturn, scotch, scupper, torpedo, kick into long grass, kick
       into touch, sweep aside, push aside, wave aside, shove aside, leave in lurch, leave out in cold, send away
       empty-handed, strike down, pour scorn upon, give brush-off, give thumb down, face down`,
    ),
    ...each(
      0.5,
      `decline invitation, decline offer, decline proposal, decline request, decline to meet, decline to receive,
       decline to see, refuse to meet, refuse to receive, refuse to recognise, refuse to see`,
    ),
  }),
  ...acts(
    'verb',
    'reject',
    FRAMES.against,
    each(
      0.5,
      `dig in heel against, hold firm against, hold line against, hold out against, stand firm against, stick out
       against`,
    ),
  ),
  ...acts(
    'verb',
    'reject',
    FRAMES.to,
    each(0.5, 'stand up to, square up to, give thumb down to, say never to'),
  ),
  ...acts(
    'verb',
    'reject',
    FRAMES.with,
    each(0.5, 'refuse to shake hand with, refuse to deal with, refuse to meet with'),
  ),

  ...acts(
    'verb',
    'demand',
    FRAMES.objectClause,
    each(
      0.55,
      `ask to explain, ask to go, ask to step down, tell to go, tell to step down, tell to get out, order out, give
       deadline, give ultimatum, put on spot, dare, subpoena, want gone, want out`,
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
    each(
      0.6,
      `call for head, call for scalp, call for resignation, bay for scalp, demand head, demand scalp, demand
       resignation, want scalp, hold foot to fire`,
    ),
  ),
  ...acts(
    'verb',
    'threaten',
    FRAMES.against,
    each(0.65, 'issue threat against, make threat against, swear vengeance against, vow to fight against'),
  ),
  ...acts(
    'verb',
    'threaten',
    FRAMES.object,
    each(
      0.65,
      `vow to crush, vow to destroy, vow to fight, vow to punish, vow to sue, swear to punish, put gun to head of,
       see in court`,
    ),
  ),
  ...acts('verb', 'deplore', FRAMES.object, each(0.6, 'hate, dislike, mourn')),
  ...acts('verb', 'express-concern', FRAMES.object, each(0.3, 'distrust, mistrust, doubt')),
];
