import { FRAMES } from './frames';
import { each, listed, pairs, wording } from './rows';

const GOING_ABOUT = listed(
  'choose, act, react, respond, judge, conduct itself, conduct himself, conduct herself',
);

/** Set phrases by which people run others down: mischief, greed, muddle, two-facedness, sloth, conceit. */
export const DISPARAGEMENT_IDIOMS = [
  ...wording(
    'verb',
    'blame',
    FRAMES.evaluatedSubject,
    each(
      0.5,
      `play both end against middle, play one off against other, play one side off against other, play silly game, play
       political game, play innocent, play dumb, play havoc with, play with people's life, spoil for fight, look
       for fight, ask for trouble, cry over spilt milk, make mischief, stir up mischief, fish in troubled water,
       fish in muddy water, run off with money, run off with silver, get away with murder, have it coming, have
       short memory, have selective memory, have memory of goldfish, have friend in high place, have more money
       than sense, have finger in till, have hand in till, have finger in pie, have axe to grind, have head in
       sand, lose mind, lose marble, take law into hand, take money and run, take eye off ball, take for
       granted, bite off more than can chew, sell grandmother, jump on
       bandwagon, put own interest first, put own career first, pull fast one, pull up ladder, kick away ladder,
       cut and run, make mountain out of molehill, blow out of proportion, throw toy out of pram, throw toy out
       of cot, throw weight about, throw weight around, throw caution to wind, throw stone from glass house,
       behave like bull in china shop, behave like thief, behave like tyrant, act bully, learn nothing, learn
       nothing and forget nothing, shut eye to, whistle in dark, dance to tune, dine out on, milk crisis, ride
       on back of, ride on coat-tail, pick quarrel, pick fight, start fight, wind everybody up, leave holding
       baby, let grass grow under foot, rearrange deckchair, shuffle deckchair, change horse in midstream, hide
       behind lawyer, hide behind rule, hide behind procedure, hide behind law, hide behind skirt, sail close to
       wind, skate on thin ice, brush under carpet, paper over crack, lead down garden path, bleed white, suck
       dry, milk dry, live off other, rob blind, duck issue, dodge issue, worm way out of, buy way out of, talk
       way out of, huff and puff, blow own trumpet, toot own horn, swagger, swan about, sit on backside, rest on
       oar, nod off at wheel, fall asleep on job, sleep at wheel, drop clanger, get wrong end of stick, grasp
       wrong end of stick, get bee in bonnet, lose grip, lose sight of, trump up, drum up fear, peddle fear,
       spread fear, sow distrust, set against each other, set neighbour against neighbour, set brother against
       brother, divide and rule, poison air, foul own nest, louse up, cock up, make pig's ear of, make monkey of, make laughing stock of itself, make capital out of, make political capital
       out of, make hay with, cash in on, trade on grief, fatten on, grow fat on, grow rich on, get rich on,
       price gouge, chisel, default on promise, chop and change, talk with two tongue, face both way, talk out
       of both side, preach water and drink wine, break faith, knife in back, lose bottle, duck out, cave in to
       bully, bow and scrape, lick boot, toady, ingratiate itself, ingratiate himself, ingratiate herself, wrap
       itself in flag, wrap himself in flag, wrap herself in flag, wrap themselves in flag, hide behind flag,
       cling to power, cling to office, cling to job, show true colour`,
    ),
  ),
  // What it is to somebody's credit to have done, and to his blame to have left undone: `never lifted a finger`.
  ...wording(
    'verb',
    'praise',
    FRAMES.evaluatedSubject,
    each(
      0.45,
      `do bit, do share, do homework, do stroke of work, earn keep, lift finger, pay way, play by
       rule, play straight bat, play with straight bat, bend over backward, bend over backwards, fall over backwards to, go out of
       way to, put money where mouth is, come into own, move mountain, do wonder, save life, rise above fray`,
    ),
  ),
  // How somebody went about it.
  ...wording('verb', 'blame', FRAMES.evaluatedSubject, {
    ...pairs(GOING_ABOUT, ['badly', 'poorly', 'ill', 'clumsily', 'hastily', 'rashly', 'meanly'], 0.45),
  }),
  ...wording('verb', 'praise', FRAMES.evaluatedSubject, {
    ...pairs(GOING_ABOUT, ['well', 'handsomely', 'decently', 'calmly'], 0.45),
  }),
  ...wording('noun', 'blame', FRAMES.evaluatedOwner, each(0.5, 'own making, own doing')),
];
