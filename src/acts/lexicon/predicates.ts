import { FRAMES } from './frames';
import { acts, each, wording } from './rows';

/**
 * What is predicated of somebody, or of what he did, without an act of his towards anybody: `was in breach of its promise`,
 * `is beneath contempt`, `rose to the occasion`, `to its credit`. Whoever says so blames or praises.
 */
export const PREDICATES = [
  ...acts('noun', 'accuse', FRAMES.evaluatedSubject, {
    ...each(0.55, `in error, in contravention, in violation, under suspicion`),
  }),
  ...acts('adjective', 'accuse', FRAMES.evaluated, {
    ...each(0.6, `guilty of, complicit, complicit in, blameworthy, answerable for, culpable of`),
  }),
  ...wording('noun', 'blame', FRAMES.evaluatedSubject, {
    ...each(
      0.7,
      `beneath contempt, beyond pale, beyond contempt, without shame, without scruple, devoid of shame,
       devoid of scruple`,
    ),
    ...each(0.55, `below belt, in bad taste, in poor taste, without excuse, above law, in cahoot, in hock`),
    ...each(
      0.4,
      `out of touch, out of depth, out of step, out of idea, off mark, wide of mark, in disarray, on wrong side,
       on wrong track, without principle, without backbone, without plan`,
    ),
  }),
  ...wording('noun', 'praise', FRAMES.evaluatedSubject, {
    ...each(
      0.55,
      `above reproach, beyond reproach, beyond praise, without peer, without equal, in class of own`,
    ),
    ...each(
      0.45,
      `above board, up to task, equal to task, on right side, on right track, in good faith, on side of angel`,
    ),
  }),
  ...wording('noun', 'praise', FRAMES.evaluatedOwner, {
    ...each(0.5, `to lasting credit`),
  }),
  ...wording('noun', 'blame', FRAMES.evaluatedOwner, {}),

  ...wording('adjective', 'blame', FRAMES.evaluated, {
    ...each(
      0.7,
      `abusive, calumnious, debauched, depraved, fiendish, iniquitous, larcenous, libellous, piratical,
       poisonous, sadistic, unchristian, uncivilised, villainous, warmongering`,
    ),
    ...each(
      0.55,
      `biased, blame-worthy, chauvinistic, coercive, delinquent, discriminatory, exploitative,
       extortionate, faithless, grasping, hate-filled, ill-intentioned, inequitable,
       invidious, jingoistic, malign, misogynistic, nepotistic, noxious, partisan, pernicious, prejudicial, remiss, repressive, self-interested, sexist, slanted, slavish, sordid, thieving, tyrannous, two-faced,
       unaccountable, unfeeling, unfit, unlawful, unpatriotic, usurious`,
    ),
    ...each(
      0.4,
      `aloof, amiss, authoritarian, bogus, botched, bumbling, bungled, caustic, clueless,
       combative, crass, cringing, crude, deluded, delusional, dim-witted, directionless, disloyal,
       disorganised, disruptive, dysfunctional, erroneous, far-fetched, fickle, fruitless, futile, graceless,
       gratuitous, hare-brained, harebrained, harmful, heedless, hidebound, humourless, hypercritical, hysterical,
       ill-considered, ill-informed, ill-mannered, ill-prepared, imperious, impetuous, impolitic, impotent,
       inappropriate, inapt, incautious, inconsiderate, inconsistent, inefficient, infantile, inhospitable, insular,
       irresolute, knee-jerk, leaden, leaderless, lazy, lily-livered, listless, mawkish,
       meaningless, mediocre, meretricious, mistaken, narrow-minded, neglectful, officious, one-sided, out-of-touch,
       paltry, parochial, pedantic, penny-pinching, perfunctory, petty-minded, pompous, populist, prejudiced,
       pretentious, ramshackle, reactionary, rudderless, self-pitying, self-righteous,
       self-satisfied, shallow, shifty, simplistic, slovenly, sluggish, snobbish, spoiled, stingy, tasteless, tiresome,
       tokenistic, unbalanced, undeserved, undiplomatic, unfathomable, unforgiving, unfriendly, unfounded,
       unhinged, uninspired, uninspiring, unkind, unmannerly, unneighbourly, unprofessional, unsound, untruthful,
       unthinking, unyielding, vacuous, vapid, wayward, wishy-washy, wrongful`,
    ),
  }),
  ...wording('adjective', 'praise', FRAMES.evaluated, {
    ...each(
      0.65,
      `angelic, dauntless, intrepid, irreproachable, lion-hearted, peerless, saintly, stellar, unequalled,
       unrivalled, unsurpassed, virtuous`,
    ),
    ...each(
      0.5,
      `altruistic, beneficent, benevolent, deserving, dutiful, flawless, forbearing, good-hearted, high-minded,
       ingenious, irresistible, kind-hearted, lucid, meticulous, peace-loving, plucky, quick-thinking, reliable,
       resourceful, righteous, self-effacing, shrewd, spirited, staunch, sterling, sure-footed, truthful, unbiased,
       unbowed, undaunted, unfailing, unpretentious, unwavering, well-intentioned, well-meaning`,
    ),
    ...each(
      0.4,
      `agreeable, astute, businesslike, calming, civilised, cool-headed, dependable, eloquent,
       enterprising, proportionate, tenacious, unhurried, well-argued,
       well-behaved, well-informed, workmanlike`,
    ),
  }),

  ...wording('adverb', 'blame', FRAMES.evaluatedSubject, {
    ...each(
      0.6,
      `abominably, barbarously, brutally, contemptibly, corruptly, criminally, deplorably, dishonourably, egregiously,
       heartlessly, indefensibly, inhumanely, lamentably, mercilessly, monstrously, perfidiously, sadistically,
       scurrilously, slanderously, unlawfully, unscrupulously, vilely`,
    ),
    ...each(
      0.5,
      `cold-bloodedly, contemptuously, dismissively, gratuitously, gutlessly, heavy-handedly,
       immorally, improperly, indecently, insolently, intolerably,
       oppressively, patronisingly, pettily, self-righteously, selfishly, shiftily, spuriously,
       thoughtlessly, undeservedly, unethically, unforgivingly, ungratefully, unpardonably, vengefully,
       wilfully`,
    ),
    ...each(
      0.35,
      `amateurishly, blithely, boorishly, carelessly, cavalierly, churlishly, crassly, dogmatically,
       erroneously, fatuously, ham-fistedly, hysterically, impetuously, imprudently, inadequately, inappropriately,
       inconsistently, inexplicably, insensitively, intemperately, lazily, ludicrously, meanly, mindlessly, mulishly,
       obtusely, officiously, pathetically, pig-headedly, pompously, preposterously, provocatively,
       ridiculously, sheepishly, shoddily, simplistically, sloppily, sullenly, timidly, unadvisedly, ungraciously,
       unkindly, woefully`,
    ),
  }),
  ...wording('adverb', 'praise', FRAMES.evaluatedSubject, {
    ...each(
      0.5,
      `altruistically, compassionately, devotedly, exemplarily, fearlessly, humanely, humbly, impeccably, ingeniously,
       intrepidly, magnificently, masterfully, meritoriously, modestly, resolutely, scrupulously, staunchly, stoically,
       superbly, unselfishly, uprightly, virtuously`,
    ),
    ...each(
      0.4,
      `astutely, capably, charitably, civilly, conscientiously, considerately, dependably, imaginatively, maturely, meticulously, nimbly, peaceably, pragmatically, proportionately, reliably, sagely, soberly, sympathetically, tenaciously, tolerantly`,
    ),
  }),
];
