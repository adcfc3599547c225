import { FRAMES } from './frames';
import { each, wording } from './rows';

/** Set phrases in which whoever says them finds merit in conduct: `rose above the quarrel`, `has nothing to be ashamed of`. */
export const MERIT_IDIOMS = [
  ...wording(
    'verb',
    'praise',
    FRAMES.evaluatedSubject,
    each(
      0.5,
      `put child before, put citizen before, put client before, put country before, put duty before, put
       justice before, put law before, put nation before, put patient before, put peace before, put people
       before, put principle before, put public before, put safety before, put truth before, put victim
       before, put worker before, put child above, put citizen above, put client above, put country above,
       put duty above, put justice above, put law above, put nation above, put patient above, put peace
       above, put people above, put principle above, put public above, put safety above, put truth above,
       put victim above, put worker above, put child ahead of, put citizen ahead of, put client ahead of,
       put country ahead of, put duty ahead of, put justice ahead of, put law ahead of, put nation ahead
       of, put patient ahead of, put peace ahead of, put people ahead of, put principle ahead of, put
       public ahead of, put safety ahead of, put truth ahead of, put victim ahead of, put worker ahead of,
       place child above, place citizen above, place client above, place country above, place duty above,
       place justice above, place law above, place nation above, place patient above, place peace above,
       place people above, place principle above, place public above, place safety above, place truth
       above, place victim above, place worker above, place child before, place citizen before, place
       client before, place country before, place duty before, place justice before, place law before,
       place nation before, place patient before, place peace before, place people before, place principle
       before, place public before, place safety before, place truth before, place victim before, place
       worker before`,
    ),
  ),
  ...wording(
    'verb',
    'praise',
    FRAMES.evaluatedSubject,
    each(
      0.5,
      `do decent thing, do honourable thing, do brave thing, do sensible thing, do credit, do itself
       credit, do himself credit, do herself credit, do themselves credit, do itself proud, do himself
       proud, do herself proud, do themselves proud, do sterling service, do noble work, do valiant work,
       do power of good, do world of good, do heart good, do service to, do great service, have right to be
       proud, have every right to be proud, have reason to be proud, have cause to be proud, have nothing
       to be ashamed of, have nothing to apologise for, have nothing to hide, have clean hand, have heart
       in right place, have heart of gold, have courage of conviction, have right idea, have right on side,
       have law on side, have sense to, have wit to, have honesty to, have humility to, have wisdom to,
       have foresight to, have generosity to, prove critic wrong, prove doubter wrong, put house in order,
       put own house in order, set own house in order, put to shame, put matter right, right wrong, make
       amends, make good promise, come up to scratch, come through with flying colour, pass with flying
       colour, come out with credit, come out of it well, emerge well, earn place in history, earn plaudit,
       win spur, win hearts and mind, win respect, command respect, acquit itself well, acquit himself
       well, acquit herself well, acquit themselves well, acquit itself with honour, behave like gentleman,
       behave like statesman, behave with dignity, behave with grace, behave with decency, behave with
       honour, behave with restraint, behave with courage, act with courage, act with decency, act with
       grace, act with integrity, act with speed, act with dispatch, act with good sense, act in public
       interest, act promptly, bear with fortitude, bear with dignity, bear with grace, carry with dignity,
       conduct with dignity, face with courage, face down bully, hold to principle, hold to word, keep
       temper, keep flame alive, keep hand clean, break new ground, go second mile, pull out all stop,
       seize moment, set tone, show how it is done, show heart, show spine, speak truth to power, speak
       plainly, speak from heart, speak for nation, stand head and shoulder above, stand test of time,
       stick neck out, strike right note, strike right balance, hit right note, hit nail on head, take full
       responsibility, take high ground, tell truth, walk talk, weather storm, work miracle, toil
       tirelessly, live up to name, live up to word, live up to billing, practise what it preaches, reflect
       credit on, redound to credit, grasp nettle, bite bullet`,
    ),
  ),
  ...wording(
    'adjective',
    'praise',
    FRAMES.evaluated,
    each(
      0.5,
      `fit to govern, fit to lead, good as its word, good as his word, good as her word, good as their
       word, true to word, true to itself, quick to help, quick to act, quick to apologise, quick to
       respond, slow to anger, second to none, hard to fault, impossible to fault, worthy of praise, worthy
       of respect, worthy of thanks, worthy of emulation, worthy of name, free of blame, free from blame,
       great-hearted, soft-hearted, stout-hearted, clear-sighted, far-seeing, hard-headed, right-minded,
       civic-minded, community-minded, self-denying, self-sacrificing, self-disciplined, straight-talking,
       soft-spoken, well-timed, well-run, well-ordered, well-mannered, well-chosen, long-suffering,
       hard-won, law-abiding, unflappable, unsparing, ungrudging, upstanding`,
    ),
  ),
  ...wording(
    'noun',
    'praise',
    FRAMES.evaluatedSubject,
    each(
      0.5,
      `example to all, example to rest, beacon of hope, credit to country, credit to profession, credit to
       game, credit to city, credit to nation, credit to school, force for good, tower of strength, pillar
       of community, pillar of strength, salt of earth, breath of fresh air, on right side of history, on
       right side of law, beyond criticism, beyond suspicion, above suspicion, as good as its word, true to
       its word, worth weight in gold`,
    ),
  ),
  ...wording(
    'noun',
    'praise',
    FRAMES.evaluatedOwner,
    each(
      0.45,
      `act of courage, act of kindness, act of generosity, act of mercy, act of decency, act of
       statesmanship, act of grace, act of faith, deed of courage, deed of kindness, feat of courage,
       presence of mind, strength of character, generosity of spirit, greatness of heart, largeness of
       heart, breadth of vision, force of character, sense of duty, sense of fairness, sense of decency,
       sense of honour, sense of justice, sense of proportion, spirit of compromise, spirit of
       reconciliation, spirit of friendship, devotion to duty, dedication to duty, fair play,
       fair-mindedness, level-headedness, far-sightedness, clear-headedness, open-handedness,
       big-heartedness, single-mindedness, public-spiritedness, neighbourliness`,
    ),
  ),
];
