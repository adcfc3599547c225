import { FRAMES } from './frames';
import { acts, each, pairs } from './rows';

/** Idioms and phrasal verbs of blame: what newspapers say for denouncing, criticising, accusing and complaining. */
export const BLAME_VERBS = [
  ...acts('verb', 'denounce', FRAMES.object, {
    ...each(
      0.85,
      `scourge, tongue-lash, pull to piece, pull to shred, cut to piece, cut to shred, take to cleaner, give both barrel,
       pick apart`,
    ),
    ...each(0.8, `lash, take apart, pull apart, slag off, give hell, let fly at, let rip at`),
    ...each(0.75, `rubbish, unload on, tee off on, go nuclear on`),
  }),
  ...acts('verb', 'denounce', FRAMES.on, {
    ...each(
      0.85,
      `pour vitriol on, pour bile on, pour ridicule on, pour opprobrium on, heap contempt on, heap vitriol on, heap insult on,
       rain curse on, shower abuse on, spew bile on, vent spleen on, vent fury on, vent wrath on`,
    ),
    ...each(0.75, `train fire on, turn wrath on, come down like ton of brick on, declare open season on`),
  }),
  ...acts('verb', 'denounce', FRAMES.at, {
    ...each(
      0.8,
      `fulminate at, rant at, vent fury at, vent anger at, spew venom at, spit venom at, storm at`,
    ),
  }),
  ...acts('verb', 'denounce', FRAMES.against, {
    ...each(0.8, `sound off against, vent fury against`),
  }),

  ...acts('verb', 'criticise', FRAMES.object, {
    ...each(
      0.6,
      `roast, harangue, bawl out, chew out, rip, pile in on, give rough ride, give roasting, jump down throat of, bite head off,
       give stick, give flak, give piece of mind, give what for, give side of tongue, make mincemeat of, go to town on`,
    ),
    ...each(
      0.55,
      `carpet, sledge, weigh into, wade into, give two finger, give bird, give finger, tell home truth, give talking-to,
       read riot act to, mouth off at, rap across knuckle, haul up, hold up to scorn, hold up to contempt, call names`,
    ),
    ...each(
      0.5,
      `hector, diss, do down, find wanting, give grief, go after, have pop at, take pop at, have swipe at, have dig at,
       take jab at, take shot at, take side-swipe at, haul before committee, send flea in ear, take down peg, cut down to size,
       put on spot, put on carpet, call on carpet, bring up short, name and shame`,
    ),
    ...each(0.45, `needle, ask hard question of, tick off, run rule over, poke stick at`),
  }),
  ...acts('verb', 'criticise', FRAMES.at, {
    ...each(
      0.55,
      `stick two finger up at, stick finger up at, scream at, shake finger at, take umbrage at, hurl brickbat at`,
    ),
    ...each(
      0.5,
      `cock snook at, blow raspberry at, shout at, yell at, bark at, hiss at, howl at, direct fire at, aim fire at,
       take exception at`,
    ),
    ...each(
      0.4,
      `cavil at, sniff at, tut at, tut-tut at, roll eye at, raise eyebrow at, glower at, glare at, growl at`,
    ),
  }),
  ...acts('verb', 'criticise', FRAMES.of, {
    ...each(
      0.45,
      `take dim view of, take poor view of, take low view of, have low opinion of, have poor opinion of, expect better of,
       think less of, think little of, have had enough of`,
    ),
  }),
  ...acts('verb', 'criticise', FRAMES.for, {
    ...each(
      0.45,
      `have no time for, have little time for, have no patience for, have harsh word for, have it in for`,
    ),
  }),
  ...acts('verb', 'criticise', FRAMES.with, {
    ...each(
      0.5,
      `remonstrate with, expostulate with, pick quarrel with, pick fight with, run out of patience with`,
    ),
    ...each(
      0.45,
      `have no patience with, have little patience with, have run-in with, have quarrel with, get tough with`,
    ),
  }),
  ...acts('verb', 'criticise', FRAMES.on, {
    ...each(0.6, `take it out on, heap criticism on, pour criticism on`),
    ...each(
      0.5,
      `cast slur on, bring discredit on, pass judgement on, sit in judgement on, rain on parade of`,
    ),
  }),
  ...acts('verb', 'criticise', FRAMES.against, {
    ...each(0.55, `take up cudgel against, cry out against, raise voice against, take strong line against`),
    ...each(0.5, `weigh in against, come down against, preach against`),
  }),
  ...acts('verb', 'criticise', FRAMES.received, {
    ...each(
      0.55,
      `get dressing-down, get tongue-lashing, get it in neck, come in for flak,
       come in for drubbing, come in for hammering, come in for roasting, come in for scorn, face ire, face wrath, arouse ire,
       get rough ride, attract ire, raise ire, raise hackle, draw wrath, face barrage, run gauntlet`,
    ),
    ...each(
      0.5,
      `get short shrift, draw stick, get earful, get rap, get cold shoulder, fall foul, feel heat, feel lash`,
    ),
  }),

  ...acts('verb', 'accuse', FRAMES.object, {
    ...each(0.65, `find culpable, find liable, find negligent, put in dock, brand guilty`),
    ...each(
      0.6,
      `hold to blame, hold culpable, hold at fault, find at fault, find to blame, pronounce guilty, declare guilty,
       saddle with blame, saddle with guilt, report to police, report to authority, report to prosecutor, refer to police,
       refer to prosecutor, lay complaint against, bring accusation against`,
    ),
    ...each(
      0.55,
      `hold answerable, finger, unmask, tar with, tar with brush, cast as villain, paint as villain, haul before tribunal,
       take before tribunal, take before court, take to tribunal, blow whistle on, inform on, snitch on, put in frame, drag through court,
       drag before court, drag into court`,
    ),
  }),
  ...acts('verb', 'accuse', FRAMES.door, {
    ...each(
      0.6,
      `lay at door, lay blame at door, lay blame at foot, lay at foot, lay responsibility at door, place blame at door,
       place at door, put blame at door, place blame on shoulder, put blame on shoulder, lay blame on doorstep, lay on doorstep,
       lay fault at door, lay guilt at door`,
    ),
  }),
  ...acts('verb', 'accuse', FRAMES.toObject, {
    ...each(
      0.6,
      `ascribe blame to, attribute blame to, assign blame to, apportion blame to, attach blame to, impute blame to`,
    ),
  }),
  ...acts('verb', 'accuse', FRAMES.onObject, {
    ...each(
      0.6,
      `lay fault on, put responsibility on, place responsibility on, pass blame to, thrust blame on, load blame on`,
    ),
    ...each(0.55, `pass buck to, put onus on`),
  }),
  ...acts('verb', 'accuse', FRAMES.against, {
    ...pairs(
      ['bring', 'file', 'lay', 'open', 'start'],
      ['action against', 'case against', 'legal action against', 'proceeding against', 'suit against'],
      0.6,
    ),
    ...each(
      0.6,
      `lay charge against, file charge against, press charge over, take legal action against, take action in court against,
       begin proceeding against, institute proceeding against, launch proceeding against, issue writ against,
       lodge case against, build case against, make case against`,
    ),
    ...each(0.5, `give evidence against, bear witness against, bear false witness against`),
  }),
  // the blame is Iran's: whoever says so is the source
  ...acts('verb', 'accuse', FRAMES.evaluatedSubject, {
    ...each(
      0.6,
      `have to answer for, have explain to do, deserve blame, share blame, shoulder blame, carry can`,
    ),
    ...each(
      0.55,
      `have itself to blame, have only itself to blame, have himself to blame, have herself to blame`,
    ),
    ...each(
      0.55,
      `have themselves to blame, bear guilt, carry guilt, bear share of blame, stand in dock, carry responsibility`,
    ),
    ...each(0.65, `stand guilty`),
  }),

  ...acts('verb', 'complain', FRAMES.complaint, {
    ...each(
      0.35,
      `bellyache, beef, grouch, harp on, harp on about, kick up fuss, make fuss, get hot under collar`,
    ),
    ...each(
      0.45,
      `kick up stink, raise stink, scream blue murder, cry blue murder, go ballistic, hit roof, hit ceiling, blow top,
       see red, blow gasket, throw tantrum, fly off handle, sound off`,
    ),
  }),
  ...acts('verb', 'complain', FRAMES.to, {
    ...each(0.45, `make representation to, carry grievance to, take grievance to`),
  }),
  ...acts('verb', 'complain', FRAMES.with, {
    ...each(0.45, `lose temper with, have axe to grind with, have beef with`),
  }),
  ...acts('verb', 'complain', FRAMES.object, { ...each(0.4, `take amiss, take badly`) }),
  ...acts('verb', 'complain', FRAMES.mutual, {
    ...pairs(
      ['exchange', 'swap', 'trade'],
      ['abuse', 'brickbat', 'charge', 'jibe', 'recrimination', 'harsh word', 'angry word', 'taunt'],
      0.45,
    ),
    ...each(
      0.45,
      `exchange accusation, swap accusation, exchange barb, swap barb, exchange insult, swap insult, bandy word, come to loggerhead`,
    ),
    ...each(0.35, `row`),
  }),
];
