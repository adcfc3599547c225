import { FRAMES } from './frames';
import { acts, each, pairs } from './rows';

/** Idioms and phrasal verbs of blame: what newspapers say for denouncing, criticising, accusing and complaining. */
export const BLAME_VERBS = [
  ...acts('verb', 'denounce', FRAMES.object, {
    ...each(
      0.85,
      `scourge, tongue-lash, pull to piece, pull to shred, cut to piece, cut to shred, take to cleaner,
       give both barrel`,
    ),
    ...each(0.8, `give hell`),
    ...each(0.75, `tee off on, go nuclear on`),
  }),
  ...acts('verb', 'denounce', FRAMES.on, {
    ...each(
      0.85,
      `pour bile on, pour opprobrium on, heap contempt on, heap vitriol on, rain curse on, shower abuse on,
       spew bile on`,
    ),
    ...each(0.75, `turn wrath on, declare open season on`),
  }),
  ...acts('verb', 'denounce', FRAMES.at, {
    ...each(
      0.8,
      `fulminate at, rant at, vent fury at, vent anger at, spew venom at, spit venom at, storm at`,
    ),
  }),
  ...acts('verb', 'denounce', FRAMES.against, {
    ...each(0.8, `vent fury against`),
  }),

  ...acts('verb', 'criticise', FRAMES.object, {
    ...each(
      0.6,
      `rip, pile in on, give rough ride, give roasting, jump down throat of, bite head off, give stick, give flak,
       give what for, give side of tongue, make mincemeat of, go to town on`,
    ),
    ...each(
      0.55,
      `sledge, give two finger, give bird, give finger, tell home truth, give talking-to, read riot act to,
       mouth off at, treat with contempt, treat with disdain, treat with scorn, rap across knuckle, haul up, hold up to contempt, call names`,
    ),
    ...each(
      0.5,
      `diss, do down, give grief, go after, take pop at, have swipe at, take jab at, take side-swipe at,
       haul before committee, send flea in ear, put on carpet, call on carpet, bring up short`,
    ),
    ...each(0.45, `ask hard question of, run rule over, poke stick at`),
  }),
  ...acts('verb', 'criticise', FRAMES.at, {
    ...each(0.55, `stick two finger up at, stick finger up at, shake finger at, take umbrage at`),
    ...each(0.5, `blow raspberry at, direct fire at, aim fire at, take exception at`),
    ...each(0.4, `cavil at, tut-tut at, glower at, glare at`),
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
    ...each(0.5, `pick quarrel with, pick fight with, run out of patience with`),
    ...each(0.45, `have no patience with, have little patience with, have run-in with, get tough with`),
  }),
  ...acts('verb', 'criticise', FRAMES.on, {
    ...each(0.6, `take it out on, heap criticism on, pour criticism on`),
    ...each(0.5, `bring discredit on, pass judgement on, sit in judgement on, rain on parade of`),
  }),
  ...acts('verb', 'criticise', FRAMES.against, {
    ...each(0.55, `take up cudgel against, take strong line against`),
    ...each(0.5, `weigh in against, come down against, preach against`),
  }),
  ...acts('verb', 'criticise', FRAMES.received, {
    ...each(
      0.55,
      `get tongue-lashing, get it in neck, come in for flak, come in for drubbing, come in for hammering,
       come in for roasting, come in for scorn, face ire, face wrath, arouse ire, get rough ride, attract ire,
       raise ire, raise hackle, draw wrath, face barrage, run gauntlet`,
    ),
    ...each(0.5, `get short shrift, draw stick, get rap, get cold shoulder, fall foul, feel heat, feel lash`),
  }),

  ...acts('verb', 'accuse', FRAMES.object, {
    ...each(0.65, `find culpable, find liable, find negligent, brand guilty`),
    ...each(
      0.6,
      `hold at fault, find at fault, find to blame, pronounce guilty, declare guilty, saddle with guilt,
       report to authority, report to prosecutor, refer to police, refer to prosecutor, lay complaint against,
       bring accusation against`,
    ),
    ...each(
      0.55,
      `finger, tar with, tar with brush, cast as villain, paint as villain, take before court, put in frame,
       drag before court, drag into court`,
    ),
  }),
  ...acts('verb', 'accuse', FRAMES.door, {
    ...each(
      0.6,
      `lay responsibility at door, place blame at door, place at door, put blame at door, place blame on shoulder,
       put blame on shoulder, lay blame on doorstep, lay on doorstep, lay fault at door, lay guilt at door`,
    ),
  }),
  ...acts('verb', 'accuse', FRAMES.toObject, {
    ...each(0.6, `ascribe blame to, impute blame to`),
  }),
  ...acts('verb', 'accuse', FRAMES.onObject, {
    ...each(0.6, `lay fault on, put responsibility on, place responsibility on, pass blame to`),
    ...each(0.55, `pass buck to, put onus on`),
  }),
  ...acts('verb', 'accuse', FRAMES.against, {
    ...pairs(
      ['file', 'lay', 'start'],
      ['action against', 'case against', 'legal action against', 'proceeding against', 'suit against'],
      0.6,
    ),
    ...each(
      0.6,
      `lay charge against, file charge against, press charge over, take action in court against,
       launch proceeding against, issue writ against, lodge case against, build case against, make case against`,
    ),
    ...each(0.5, `bear false witness against`),
  }),
  // the blame is Iran's: whoever says so is the source
  ...acts('verb', 'accuse', FRAMES.evaluatedSubject, {
    ...each(
      0.6,
      `have to answer for, have explain to do, deserve blame, share blame, shoulder blame, carry can`,
    ),
    ...each(0.55, `have itself to blame, have himself to blame, have herself to blame`),
    ...each(
      0.55,
      `have themselves to blame, bear guilt, carry guilt, bear share of blame, stand in dock, carry responsibility`,
    ),
    ...each(0.65, `stand guilty`),
  }),

  ...acts('verb', 'complain', FRAMES.complaint, {
    ...each(0.35, `bellyache, beef, harp on, harp on about, get hot under collar`),
    ...each(
      0.45,
      `scream blue murder, cry blue murder, go ballistic, hit roof, hit ceiling, blow top, see red, blow gasket,
       throw tantrum, fly off handle`,
    ),
  }),
  ...acts('verb', 'complain', FRAMES.to, {
    ...each(0.45, `carry grievance to, take grievance to`),
  }),
  ...acts('verb', 'complain', FRAMES.with, {
    ...each(0.45, `lose temper with, have axe to grind with`),
  }),
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
