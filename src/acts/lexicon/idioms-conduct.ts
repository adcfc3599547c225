import { FRAMES } from './frames';
import { each, listed, pairs, wording } from './rows';

/** Whoever somebody may fail or let down. */
const WARDS = listed(
  `child, citizen, client, community, country, customer, daughter, family, investor, member, nation, parent,
       patient, people, public, pupil, resident, shareholder, son, student, taxpayer, victim, voter, worker,
       passenger, tenant`,
);

/** Set phrases that judge conduct. */
export const CONDUCT_IDIOMS = [
  ...wording('verb', 'blame', FRAMES.evaluatedSubject, {
    ...pairs(
      ['abandon', 'betray', 'desert', 'fail', 'forsake', 'let down', 'neglect', 'sell out'],
      WARDS,
      0.5,
    ),
    ...each(
      0.5,
      `exceed authority, exceed brief, exceed power, overstep authority, overstep power, bend rule, bottle it, bury
       bad news, cook book, cover in shame, cry wolf, cut corner, doze on job, fall asleep at wheel, fall down on
       job, fall short, feather nest, get it wrong, get wrong, hang out to dry, have audacity to, have cheek to,
       have effrontery to, have form, have gall to, have nerve to, have no excuse, have no shame, have temerity to,
       have little to be proud of, have nothing to be proud of, have only itself to blame, have only himself to
       blame, have only herself to blame, have only themselves to blame, kowtow, know no shame, leave high and dry,
       lie through tooth, line pocket, lose moral compass, lose nerve, lose touch, lose way, make bad worse, make
       matter worse, miss boat, miss point, miss trick, move goalpost, play dirty, play fast and loose, play game
       with, run away from, run scared, say one thing and do another, sell soul, sell short, sleep on job, speak
       with forked tongue, talk out of both side of mouth, throw under bus, ought to know better, should have know
       better, bring shame to, cannot escape blame, come out badly, come out of it badly, emerge badly, do damage`,
    ),
  }),
  ...wording('verb', 'blame', FRAMES.evaluatedOn, {
    ...each(0.5, 'reflect badly on, reflect ill on, reflect poorly on'),
  }),
  ...wording('verb', 'praise', FRAMES.evaluatedOn, { 'reflect well on': 0.5 }),
  ...wording('verb', 'praise', FRAMES.evaluatedSubject, {
    ...each(
      0.45,
      `help matter, get it right, get right, do right by, do job well, stick to principle, stand by word, stand by
       promise, put aside pride, turn corner, make right call, take high road`,
    ),
  }),
  ...wording(
    'noun',
    'praise',
    FRAMES.evaluatedOwner,
    each(0.45, 'to credit, to great credit, to eternal credit'),
  ),
  ...wording(
    'noun',
    'blame',
    FRAMES.evaluatedOwner,
    each(0.5, 'to discredit, to shame, to eternal shame, to lasting shame, to disgrace'),
  ),
  ...wording(
    'adjective',
    'blame',
    FRAMES.evaluatedSubject,
    each(
      0.5,
      `absent, invisible, missing, unmoved, asleep, asleep at wheel, out of touch, past caring, found wanting, out
       of depth, missing in action`,
    ),
  ),
  ...wording(
    'noun',
    'blame',
    FRAMES.evaluatedSubject,
    each(0.5, 'in denial, in bad faith, in breach, out of order, out of line, off rail'),
  ),
];
