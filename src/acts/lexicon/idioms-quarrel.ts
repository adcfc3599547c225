import { FRAMES } from './frames';
import { acts, each } from './rows';

/** More set phrases of complaining, protesting, refusing, demanding, threatening and warning. */
export const QUARREL_IDIOMS = [
  ...acts(
    'verb',
    'complain',
    FRAMES.complaint,
    each(
      0.4,
      `grizzle, cavil, squawk, cry murder, cry victory, make song and dance, make heavy weather, raise hue
       and cry, raise cain, raise storm, raise ruckus, raise rumpus, feel aggrieved, feel cheated, feel
       hard done by, feel slighted, feel short-changed, have grievance, nurse grievance, nurse grudge,
       harbour grievance, air grievance, vent grievance, voice grievance, pour out grievance, get up on
       hind leg, go up wall`,
    ),
  ),
  ...acts(
    'verb',
    'protest',
    FRAMES.protest,
    each(
      0.65,
      `burn tyre over, gherao, block road over, stage dharna outside, sit on dharna, hold dharna, observe
       bandh against, observe black day over, wear black armband, storm out, stage walkout over, boycott in
       protest, demonstrate outside, demonstrate over, march on, strike over, down tool over, down tools,
       down tools over, lie down in road over, chain itself to gate of, lodge strong protest with, lodge
       formal protest with, lodge protest at, enter protest with, raise strong objection to, raise
       objection to, object strongly to, take strong exception to, register protest with, hand protest to,
       deliver protest to, deliver demarche to, make demarche to, issue demarche to, resign in protest at,
       hand back award over, return award over`,
    ),
  ),
  ...acts(
    'verb',
    'reject',
    FRAMES.object,
    each(
      0.5,
      `avoid like plague, give wide berth to, give thumbs down, give cold reception, give cool reception,
       give frosty reception, give lukewarm welcome, leave cold, leave standing, leave twisting in wind,
       shoot down in flame, cast off, toss aside, bat away, slap away, want none of, want nothing of, would
       have none of, will have none of, will not hear of, would not hear of, not hear of, will not
       countenance, will not stand for, will not put up with, will not be lectured by, will not be bullied
       by, will not be dictated to by, refuse to hear of, refuse to entertain, refuse to countenance,
       refuse to discuss, refuse to listen to, refuse to be drawn, refuse outright, refuse flatly, turn
       down flat, turn up nose at, disbelieve, nullify`,
    ),
  ),
  ...acts(
    'verb',
    'reject',
    FRAMES.owner,
    each(
      0.5,
      `slam door in face, shut door in face, close door in face, throw offer in face, fling in face, spurn
       hand, spurn advance, slap away hand, push away hand, reject hand, rebuff overture, turn down hand,
       refuse hand, resist demand, resist pressure from, resist blandishment, resist overture, ignore plea,
       ignore appeal, ignore warning, ignore protest, ignore call, ignore advice, ignore objection, dismiss
       plea, dismiss protest, dismiss fear, dismiss objection, dismiss complaint, laugh at claim, sniff at
       offer`,
    ),
  ),
  ...acts(
    'verb',
    'reject',
    FRAMES.to,
    each(
      0.5,
      `say nay to, say no thank you to, say nyet to, close ear to, shut ear to, stop ear to, harden heart
       to, close mind to, close eye to, give thumbs down to, call halt to, demur to, take objection to, bid
       good riddance to, wave goodbye to, turn blind eye to plea of`,
    ),
  ),
  ...acts(
    'verb',
    'reject',
    FRAMES.at,
    each(0.45, `jib at, demur at, snap finger at, turn away at, laugh at plea of`),
  ),
  ...acts(
    'verb',
    'reject',
    FRAMES.with,
    each(
      0.5,
      `have no dealing with, want nothing more to do with, sever connection with, refuse to parley with`,
    ),
  ),
  ...acts('verb', 'reject', FRAMES.of, each(0.45, `have no need of`)),
  ...acts(
    'verb',
    'reject',
    FRAMES.on,
    each(0.5, `close door on, put kibosh on, run out on, pull rug from under, bring down shutter on`),
  ),
  ...acts(
    'verb',
    'reject',
    FRAMES.for,
    each(
      0.45,
      `have no use for, have no stomach for, have no appetite for, have scant regard for, have little
       regard for, have no regard for`,
    ),
  ),
  ...acts(
    'verb',
    'demand',
    FRAMES.demand,
    each(
      0.5,
      `want back, want money back, ask for back, claim back, dun for payment, claim damage, seek damage,
       claim compensation, seek compensation, seek redress, seek answer, want answer, want explanation,
       seek explanation, seek clarification, want clarification, seek assurance, want assurance, seek
       apology, want apology, expect apology, await apology, await explanation, expect explanation, expect
       answer, seek justice, want justice, seek accountability, seek guarantee, want guarantee, exact
       apology, exact promise, exact concession, exact pledge, extract apology, extract promise, extract
       concession, extract pledge, wring apology, wring concession, wring promise, clamour for answer,
       claim refund, seek refund, demand refund, want refund`,
    ),
  ),
  ...acts(
    'verb',
    'demand',
    FRAMES.indirect,
    each(
      0.5,
      `set ultimatum, serve notice, serve with ultimatum, serve with summons, serve with demand, send
       ultimatum`,
    ),
  ),
  ...acts(
    'verb',
    'demand',
    FRAMES.objectClause,
    each(
      0.5,
      `tell to pay up, tell to mind own business, tell to get lost, tell to get own house in order, tell to
       put house in order, tell to back off, tell to keep out, tell to pull sock up, tell to shape up, tell
       to stop, tell to pull out, tell to explain, tell to hand over, tell to apologise, tell to repay,
       tell to withdraw, tell where to get off, tell what to do, tell to clean up act, hold to promise,
       call to heel, bring to heel, call in to explain, put to proof, challenge to prove, challenge to
       publish, challenge to debate, defy to prove, dare to prove, dare to deny`,
    ),
  ),
  ...acts(
    'verb',
    'demand',
    FRAMES.on,
    each(0.5, `turn heat on, serve ultimatum on, serve show-cause notice on, make demand on`),
  ),
  ...acts(
    'verb',
    'demand',
    FRAMES.to,
    each(
      0.5,
      `issue show-cause notice to, issue show cause notice to, serve show-cause notice to, issue query to,
       issue summons to, send summons to, put question to, give ultimatum to`,
    ),
  ),
  ...acts(
    'verb',
    'threaten',
    FRAMES.object,
    each(
      0.6,
      `vow to make pay, threaten to make pay, promise to make pay, have in sight, have in crosshair,
       promise bloody nose, promise hard time`,
    ),
  ),
  ...acts(
    'verb',
    'threaten',
    FRAMES.at,
    each(
      0.6,
      `wave stick at, wave fist at, brandish fist at, brandish stick at, rattle saber at, shake stick at`,
    ),
  ),
  ...acts(
    'verb',
    'threaten',
    FRAMES.on,
    each(0.6, `vow retribution on, declare trade war on, promise retribution on`),
  ),
  ...acts(
    'verb',
    'threaten',
    FRAMES.to,
    each(
      0.55,
      `show tooth to, show fist to, hold gun to head of, hold knife to throat of, put pistol to head of`,
    ),
  ),
  ...acts('verb', 'threaten', FRAMES.owner, each(0.6, `put pistol to head`)),
  ...acts(
    'verb',
    'warn',
    FRAMES.object,
    each(0.5, `put on alert, give early warning, give last warning, give final warning`),
  ),
  ...acts(
    'verb',
    'warn',
    FRAMES.about,
    each(
      0.5,
      `sound alarm over, sound alarm about, raise alarm over, raise alarm about, raise red flag over, raise
       red flag about, raise flag over, raise flag about, ring alarm bell over, ring alarm bell about,
       sound warning about, sound note of caution over, sound note of caution about, sound tocsin over`,
    ),
  ),
  ...acts(
    'verb',
    'deplore',
    FRAMES.about,
    each(
      0.6,
      `grieve over, wring hand over, weep over, shed tear over, shake head over, tear hair out over, throw
       up hand over, throw hand up over`,
    ),
  ),
  ...acts(
    'verb',
    'deplore',
    FRAMES.at,
    each(0.6, `wince at, blush at, gag at, throw up hand at, throw hand up at`),
  ),
  ...acts('verb', 'deplore', FRAMES.objectOrClause, each(0.6, `weep that, take ill, take hard`)),
  ...acts('verb', 'express-concern', FRAMES.of, each(0.25, `lose hope of`)),
  ...acts(
    'verb',
    'express-concern',
    FRAMES.in,
    each(
      0.3,
      `lose faith in, lose confidence in, lose trust in, lose belief in, have no faith in, have no
       confidence in, have little faith in, have little confidence in, have no trust in, have little trust
       in`,
    ),
  ),
  ...acts(
    'noun',
    'complain',
    FRAMES.predicateMutual,
    each(
      0.4,
      `at daggers drawn, at war, in feud, on bad term, on bad terms, not on speaking term, not on speaking
       terms, at sixes and sevens`,
    ),
  ),
  ...acts('noun', 'complain', FRAMES.predicateWith, each(0.4, `up in arms, on warpath, in state of outrage`)),
  ...acts(
    'adjective',
    'complain',
    FRAMES.adjectiveAt,
    each(
      0.4,
      `fed up with, sick of, sick and tired of, cross at, cross about, peeved, piqued, irked, vexed,
       miffed, nettled, riled, galled, needled, seething, fuming, disgruntled, disenchanted, out of
       patience, revolted, repelled, repulsed, mad at, up in arms`,
    ),
  ),
  ...acts(
    'verb',
    'protest',
    FRAMES.from,
    each(
      0.65,
      `call home attache, call home charge, call home consul, call home delegation, call home diplomat,
       call home high commissioner, call home representative, bring home attache, bring home charge, bring
       home consul, bring home delegation, bring home diplomat, bring home high commissioner, bring home
       representative, call back ambassador, call back attache, call back charge, call back consul, call
       back delegation, call back diplomat, call back envoy, call back high commissioner, call back
       representative`,
    ),
  ),
];
