import { FRAMES } from './frames';
import { acts, each, pairs } from './rows';

/** More set phrases of apology, giving way, letting off and easing. */
export const AMENDS_IDIOMS = [
  ...acts(
    'verb',
    'apologise',
    FRAMES.indirect,
    each(0.75, `owe explanation and apology, offer apology, offer unreserved apology, send apology`),
  ),
  ...acts(
    'verb',
    'apologise',
    FRAMES.owner,
    each(
      0.75,
      `crave pardon, crave forgiveness, throw itself on mercy, throw himself on mercy, throw herself on
       mercy, throw themselves on mercy, go on knee before`,
    ),
  ),
  ...acts(
    'verb',
    'apologise',
    FRAMES.to,
    each(
      0.75,
      `say it is sorry to, express contrition to, show contrition to, express remorse to, eat crow before,
       do penance before`,
    ),
  ),
  ...acts(
    'verb',
    'apologise',
    FRAMES.of,
    each(0.75, `ask pardon of, ask forgiveness of, beg forgiveness of, seek forgiveness of`),
  ),
  ...acts(
    'verb',
    'apologise',
    FRAMES.for,
    each(
      0.7,
      `atone for, express remorse for, express contrition for, show remorse for, show contrition for, make
       reparation for, make restitution for, hang head for`,
    ),
  ),
  ...acts(
    'verb',
    'apologise',
    FRAMES.object,
    each(0.7, `entreat to forgive, ask for pardon, beg for pardon`),
  ),
  ...acts(
    'verb',
    'express-regret',
    FRAMES.regret,
    each(0.65, `feel ashamed, have misgiving, beat breast, wish undone, wish unsaid`),
  ),
  ...acts(
    'verb',
    'concede',
    FRAMES.admission,
    each(
      0.65,
      `own that, allow that, grant that, put up hand, take blame for, shoulder blame for, accept blame for,
       accept responsibility for, accept criticism, take criticism on chin, mend way, change way, see
       light, think better of it, reverse itself, retrace step, back-track, pull back from, come down off
       high horse, get down off high horse, pocket pride, turn tail, blink first, strike colour, show white
       flag, haul down flag, lower flag, acknowledge defeat, bow to inevitable, bow to reason, listen to
       reason, yield point, yield ground, unsay word, retract`,
    ),
  ),
  ...acts(
    'verb',
    'concede',
    FRAMES.to,
    each(
      0.65,
      `yield ground to, bow to will of, bow to wish of, bend knee to, bend to will of, hand victory to,
       make concession to, pay back to`,
    ),
  ),
  ...acts(
    'verb',
    'concede',
    FRAMES.owner,
    each(
      0.65,
      `grant point, accept point, acknowledge point, admit point, meet concern, meet wish, agree to demand,
       heed advice, heed warning, recognise claim, restore honour, uphold claim, decide in favour, drop
       objection to, honour claim, satisfy demand, respect wish`,
    ),
  ),
  ...acts(
    'verb',
    'concede',
    FRAMES.object,
    each(
      0.65,
      `let out on bail, let walk free, turn loose, give back freedom, free from jail, free from prison,
       free from custody, release from jail, release from prison, release from custody, restore to throne,
       exhume name of, pay back, give money back`,
    ),
  ),
  ...acts(
    'verb',
    'concede',
    FRAMES.against,
    each(
      0.65,
      `waive claim against, abandon claim against, abandon case against, abandon suit against, abandon
       charge against, discontinue case against, discontinue suit against, discontinue action against, drop
       case against, drop action against, drop suit against, drop charge against, drop complaint against,
       drop threat against, withdraw threat against, withdraw complaint against, lift threat against, call
       off strike against, call off boycott of, stay hand against`,
    ),
  ),
  ...acts(
    'verb',
    'concede',
    FRAMES.about,
    each(
      0.65,
      `take back word about, take back remark about, eat word about, withdraw remark about, retract remark
       about, take back what it say about, take back what it say of`,
    ),
  ),
  ...acts(
    'verb',
    'forgive',
    FRAMES.object,
    each(
      0.7,
      `think no more of, hold no grudge, give another chance, give fresh start, give new start, give clean
       slate, give fresh chance, give last chance, give pass, give reprieve, give pardon, give amnesty,
       grant second chance, grant another chance, grant absolution, show clemency, show leniency, tell all
       is forgiven, tell to think no more of it, tell not to worry, tell there is nothing to forgive, tell
       that all is forgiven, shrive, wink at`,
    ),
  ),
  ...acts(
    'verb',
    'forgive',
    FRAMES.to,
    each(
      0.7,
      `give another chance to, extend clemency to, extend mercy to, grant reprieve to, offer forgiveness
       to, offer pardon to`,
    ),
  ),
  ...acts(
    'verb',
    'forgive',
    FRAMES.owner,
    each(
      0.7,
      `reduce sentence, annul sentence, remit sentence, remit fine, wipe out debt, wipe clean slate,
       forgive trespass, forget slight, overlook slip, overlook insult, pass over lapse, pass over fault,
       pardon sin, spare life, spare blush, take lenient view of, make light of lapse`,
    ),
  ),
  ...acts(
    'verb',
    'forgive',
    FRAMES.with,
    each(
      0.7,
      `wipe slate clean with, draw line under past with, make fresh start with, make new start with, start
       afresh with, start anew with, turn page with, turn over new leaf with, close chapter with, let
       bygones be bygones with, bury past with`,
    ),
  ),
  ...acts(
    'verb',
    'forgive',
    FRAMES.mutual,
    each(
      0.7,
      `let bygones be bygones, say bygone be bygone, say bygones are bygones, put quarrel behind, draw line
       under quarrel, draw line under affair, draw line under dispute, draw veil over quarrel, close book
       on quarrel`,
    ),
  ),
  ...acts(
    'verb',
    'de-escalate',
    FRAMES.yielded,
    each(
      0.65,
      `pull back gun, lay down arms, ground arm, cool rhetoric, calm temper, tone down language, tone down
       criticism, take heat out, take sting out, walk back from brink, stay hand, ease pressure, ease grip,
       relax grip, loosen grip, raise siege, raise blockade, call off blockade, relax rule, reopen market,
       unfreeze asset, unfreeze fund, release asset`,
    ),
  ),
  ...acts(
    'verb',
    'de-escalate',
    FRAMES.owner,
    each(0.65, `pull back from border, withdraw troop from border`),
  ),
  ...acts(
    'verb',
    'concede',
    FRAMES.object,
    each(
      0.65,
      `let boat go, let captive go, let crew go, let detainee go, let driver go, let fisherman go, let
       hostage go, let pilot go, let prisoner go, let reporter go, let sailor go, let ship go, let soldier
       go, let student go, let teacher go, let trawler go, let vessel go, let child go, let woman go, let
       man go`,
    ),
  ),
  ...acts(
    'verb',
    'forgive',
    FRAMES.object,
    each(
      0.7,
      `tell to forget it, tell to forget about it, tell to think nothing of it, tell not to be sorry, tell
       not to mention it, tell not to worry about it, tell that matter is closed, tell matter is closed,
       tell that there is nothing to forgive, tell there are no hard feeling, tell there is no ill will,
       assure there are no hard feeling, assure that all is forgiven`,
    ),
  ),
  ...acts(
    'verb',
    'forgive',
    FRAMES.mutual,
    each(
      0.7,
      `say there is nothing to forgive, say all is forgiven, say no hard feeling, say there are no hard
       feeling, say matter is closed`,
    ),
  ),
  ...acts('verb', 'concede', FRAMES.admission, each(0.65, `own to be wrong`)),
  ...acts(
    'verb',
    'concede',
    FRAMES.yielded,
    each(
      0.65,
      `waive due, waive toll, waive charge, waive rent, waive tax, waive duty, waive fine, waive immunity,
       waive claim, waive right, remit due, remit rent, remit toll, forgo claim, forgo right, forgo fee,
       forgo rent`,
    ),
  ),
  // shame that is said to be one's own
  ...acts('verb', 'express-regret', FRAMES.regret, {
    ...pairs(
      ['voice', 'confess', 'confess to', 'own to', 'speak of'],
      ['shame', 'embarrassment', 'mortification', 'chagrin'],
      0.65,
    ),
  }),
];
