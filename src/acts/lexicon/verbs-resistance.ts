import { FRAMES } from './frames';
import { acts, each, pairs } from './rows';

const DIPLOMATS = ['attaché', 'consul', 'diplomat', 'representative'] as const;
const COMPACTS = ['accord', 'agreement', 'deal', 'pact', 'treaty'] as const;

/** Protest, refusal, warning, demand and threat beyond the plain verbs. */
export const RESISTANCE_VERBS = [
  ...acts('verb', 'protest', FRAMES.object, {
    ...pairs(['recall', 'summon'], DIPLOMATS, 0.65),
    ...pairs(['call in', 'haul in', 'withdraw'], DIPLOMATS, 0.65),
    ...each(0.65, `haul in ambassador, haul in envoy, bring home ambassador, bring home envoy`),
    ...each(0.65, `recall high commissioner`),
    ...each(
      0.65,
      `jeer at off stage, hiss at off stage, turn back on in protest, hang in effigy, burn effigy of, burn flag of,
       send to coventry, vote with foot against`,
    ),
  }),
  ...acts('verb', 'protest', FRAMES.against, {
    ...each(
      0.65,
      `cry out in protest, walk off job, go on strike, come out on strike, go on hunger strike, take to street,
       take to barricade, stage boycott of, call boycott of, call strike against, call for boycott of,
       ballot for strike, vote to strike, stage walkout, rise in revolt, rise in protest, vote no confidence in,
       table motion against, move no confidence in, pass vote of no confidence in, table no-confidence motion against,
       picket against, sign petition against, raise banner against, crusade against, make stand against,
       join protest against, picket outside, resign in protest, resign in disgust, quit in protest, quit in disgust,
       walk out in protest, withdraw in protest, resign over, quit over, walk out over, storm out over, hand back medal,
       return award`,
    ),
  }),
  ...acts('verb', 'protest', FRAMES.to, {
    ...each(0.65, `send note of protest to, deliver note to, address protest to, hand protest note to`),
  }),

  ...acts('verb', 'reject', FRAMES.object, {
    ...each(
      0.6,
      `throw back in tooth, throw in face, send away with flea in ear, send packing, slam door in face of,
       shut door in face of, bolt door against, shut out in cold, laugh to scorn, consign to dustbin of history,
       refuse point-blank, reject out of hand, dismiss out of hand, cut dead`,
    ),
    ...each(
      0.5,
      `turn deaf ear, turn thumb down on, give wide berth, give miss, give cold shoulder to, give short shrift to,
       give brush-off to, turn cold shoulder to, show cold shoulder to, leave in cold, keep out in cold, hang up on,
       knock back, push away, brush away, turn back at gate, turn away empty-handed, fling back, hurl back,
       scuttle, derail, jilt, snub invitation of, refuse to acknowledge, refuse to accept, refuse to sign,
       decline to endorse, decline to sign, decline to recognise, walk away from, back out of, have none of,
       have nothing to do with, want nothing to do with, want no truck with, discredit, disprove, demolish argument of,
       abjure, disclaim, wriggle free of, break free of`,
    ),
    ...each(
      0.45,
      `blank, discount, pooh-pooh idea of, resist call from, hold at arm length, keep at arm length,
       give no quarter to, set aside complaint of, ghost`,
    ),
  }),
  ...acts('verb', 'reject', FRAMES.with, {
    ...pairs(['rip up', 'scrap', 'tear up', 'terminate', 'withdraw from', 'renounce'], COMPACTS, 0.55),
    ...each(
      0.5,
      `refuse to cooperate with, refuse to co-operate with, refuse to work with, refuse to talk with,
       refuse to speak with, refuse to compromise with, refuse to sit with, decline to shake hand with,
       decline to negotiate with, beg to differ with, beg to differ from, cut adrift from,
       refuse to share platform with, refuse to sit down with, walk out of talk, pull out of talk, quit talk,
       boycott talk, call off talk, cancel talk, break off negotiation, cancel meeting, call off meeting, cancel visit,
       call off visit, cancel summit, walk out of meeting`,
    ),
  }),

  ...acts(
    'verb',
    'reject',
    FRAMES.owner,
    each(0.5, `decline advance, decline appeal, decline demand, decline overture, decline plea`),
  ),

  ...acts('verb', 'warn', FRAMES.objectClause, {
    ...each(
      0.6,
      `serve warning on, give notice to, lay down law to, read lesson to, wag warning finger at, put on guard`,
    ),
    ...each(0.5, `remind of duty, issue caution to`),
  }),
  ...acts('verb', 'warn', FRAMES.owner, {
    ...each(0.6, `fire shot across bow, fire warning shot across bow, send shot across bow`),
  }),
  ...acts('verb', 'warn', FRAMES.to, {
    ...each(0.55, `sound warning to, send stern message to`),
  }),

  ...acts('verb', 'demand', FRAMES.objectClause, {
    ...each(0.55, `enjoin, put on deadline, give marching order, give notice to quit`),
    ...each(0.5, `petition, lobby, summon, call to resign, order back to work, order off, order home`),
  }),
  ...acts('verb', 'demand', FRAMES.onClause, {
    ...pairs(
      ['apply', 'exert', 'heap', 'increase', 'keep up', 'ramp up', 'ratchet up', 'step up'],
      ['pressure on'],
      0.55,
    ),
    ...each(
      0.6,
      `put screw on, put squeeze on, tighten vice on, ratchet up heat on, turn up pressure on, put heat on, put arm on, serve demand on`,
    ),
  }),
  ...acts('verb', 'demand', FRAMES.forTarget, {
    ...each(0.5, `agitate for, ask for apology from, ask for head of, call for head of`),
  }),
  ...acts('verb', 'demand', FRAMES.owner, {
    ...each(
      0.6,
      `want head, seek resignation, ask for resignation of, call for dismissal, demand dismissal, call for sacking,
       demand sacking, call for removal, demand removal, call for ouster, seek ouster, call for arrest, demand arrest,
       call for release, hold foot to flame, force hand, twist arm, call for withdrawal, demand withdrawal,
       call for impeachment`,
    ),
  }),

  ...acts('verb', 'threaten', FRAMES.threat, {
    ...each(
      0.65,
      `coerce, bludgeon, dragoon, cow, hound, put fear of god into, put on hit list, hold over barrel, bulldoze into, frighten into`,
    ),
    ...each(0.6, `throw down gauntlet to, put frighteners on, issue challenge to`),
  }),
  ...acts('verb', 'threaten', FRAMES.owner, {
    ...each(
      0.7,
      `hold gun to head, put gun to head, hold knife to throat, hold pistol to head, put knife to throat`,
    ),
  }),
  ...acts('verb', 'threaten', FRAMES.against, {
    ...each(
      0.7,
      `swear vengeance on, vow retribution against, threaten war on, threaten reprisal against,
       promise retaliation against`,
    ),
    ...each(
      0.65,
      `beat war drum against, beat drum of war against, rattle sabre against, beat drum against, mass troop on border of`,
    ),
  }),
  ...acts('verb', 'threaten', FRAMES.at, {
    ...each(
      0.65,
      `bare tooth at, bare fang at, wave big stick at, wield big stick at, point gun at, shake sabre at`,
    ),
  }),

  ...acts('verb', 'express-concern', FRAMES.complaint, {
    ...each(0.25, `raise alarm, voice unease, agonise`),
  }),
  ...acts('verb', 'express-concern', FRAMES.on, {
    ...each(0.25, `keep wary eye on, keep weather eye on, cast wary eye on`),
  }),
];
