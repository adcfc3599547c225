import { FRAMES } from './frames';
import { acts, deeds, each, listed } from './rows';

/** Nouns of blame, protest, refusal, warning and quarrel that newspapers use beyond the plain ones. */
export const BLAME_NOUNS = [
  ...acts('noun', 'denounce', FRAMES.nounAt, {
    ...each(
      0.85,
      `calumny, contumely, fulmination, obloquy, philippic, spleen, venom, verbal abuse, verbal assault, verbal onslaught, character assassination, hate campaign`,
    ),
    ...each(
      0.8,
      `bile, counterblast, demolition job, disdain, fusillade, hatchet job, harangue, jeremiad, libel, mud-slinging, name-calling,
       verbal broadside, verbal volley, vendetta, personal attack, ad hominem attack, stinging attack, scathing attack, blistering attack`,
    ),
    ...each(
      0.75,
      `catcall, aspersion, mauling, whispering campaign, howl of derision, put-down, scathing report on`,
    ),
  }),
  ...acts('noun', 'deplore', FRAMES.nounAt, {
    ...each(
      0.7,
      `animosity, animus, antipathy, detestation, furore, howl of protest, hue and cry, loathing, odium, rage, repugnance,
       storm of protest, chorus of protest, distaste, bitterness, rancour, horror, consternation, hostility, enmity`,
    ),
  }),
  ...acts('noun', 'protest', FRAMES.nounAgainst, {
    ...each(
      0.65,
      `agitation, civil disobedience, go-slow, work-to-rule, protest rally, resignation in protest, sick-out, slow handclap,
       stayaway, stay-away, stoppage, work stoppage, wildcat strike, rent strike, school strike, uprising, revolt, insurrection, street protest,
       petition against, picketing, sit-down protest, silent protest, strike ballot, motion of censure, censure motion`,
    ),
  }),
  ...acts('noun', 'protest', FRAMES.nounIn, {
    ...each(
      0.7,
      `vote of no confidence in, motion of no confidence in, no-confidence motion in, no-confidence vote in, no confidence in`,
    ),
  }),
  ...acts('noun', 'protest', FRAMES.nounUndergone, {
    ...each(0.65, `recall of ambassador, recall of envoy, withdrawal of ambassador, summoning of ambassador`),
  }),

  ...acts('noun', 'criticise', FRAMES.nounToOf, {
    ...each(
      0.55,
      `bawling-out, bollocking, carpeting, chewing-out, drubbing, dressing down, earful, flea in ear, hard word, lashing, lambasting, rap over knuckle,
       raspberry, roasting, telling-off, telling off, ticking-off, ticking off, two-finger salute, upbraiding, wigging, talking-to, rollicking`,
    ),
    ...each(
      0.45,
      `black mark, brush-off, finger-wagging, knuckle-rapping, poor mark, short shrift, thumb down, thumbs-down,
       wrist-slapping, kick in tooth, slap across face, bloody nose, home truth`,
    ),
  }),
  ...acts('noun', 'criticise', FRAMES.nounAt, {
    ...each(
      0.5,
      `back-biting, backbiting, carping, cavil, dig at, fault-finding, flak, hard question, jab at, jeer, jibe against,
       nit-picking, parting shot, potshot, pot shot, pot-shot, raillery, retort, sarcasm, snipe, sniping, stricture,
       heckling, heckle, boo, hostile fire, friendly fire at, critical report, adverse comment, pop at`,
    ),
  }),
  ...acts('noun', 'accuse', FRAMES.nounAgainst, {
    ...each(
      0.6,
      `blame, class action, court action, court case, finding against, finger-pointing, guilty verdict, incrimination, arraignment, inculpation,
       legal action, legal challenge, libel action, libel suit, private prosecution, writ, victim-blaming, case against, counter-charge, countercharge, counter-accusation, denouncement, slur on`,
    ),
  }),

  ...acts('noun', 'complain', FRAMES.nounAgainst, {
    ...each(
      0.4,
      `annoyance, beef with, bellyaching, chagrin, disaffection, disenchantment, grousing, grouse, grumbling, ill will, ill-will, moan, niggle,
       pique, rancour towards, umbrage, unhappiness, whinge, whingeing, whining, formal complaint`,
    ),
  }),
  ...acts('noun', 'complain', FRAMES.nounMutual, {
    ...each(
      0.45,
      `acrimony, argument between, argument with, blood feud, bust-up, clash of word, contretemps, cold war, dust-up, dissension, falling-out, falling out,
       friction, row between, row with, run-in, set-to, showdown, stand-off, standoff, tit-for-tat, turf war, war of word, war of nerve, battle of word,
       confrontation, diplomatic row, bitter row, public row, cross word, harsh exchange, angry exchange, heated exchange, ill blood`,
    ),
  }),
  ...acts('noun', 'complain', FRAMES.predicateMutual, {
    ...each(0.45, `at each other throat, at variance, in dispute, at cross purpose, on collision course`),
  }),
  ...acts('noun', 'complain', FRAMES.predicateWith, {
    ...each(
      0.45,
      `up in arm, in high dudgeon, in uproar, in outrage, in fury, in anger, in protest, in dismay`,
    ),
  }),

  ...acts('noun', 'reject', FRAMES.nounOf, {
    ...each(
      0.5,
      `brushing-off, contradiction, disclaimer, disownment, non-recognition, spurning, snubbing, turning-down`,
    ),
  }),
  ...acts('noun', 'reject', FRAMES.nounAgainst, {
    ...each(
      0.5,
      `brush-off to, disobedience, insubordination, knock-back, knockback, non-cooperation, noncompliance, resistance against,
       rejoinder, flat refusal, flat no, no vote, cold water`,
    ),
  }),
  ...acts('noun', 'reject', FRAMES.predicateWith, {
    ...each(0.5, `in defiance, in opposition, at arm length`),
  }),

  ...acts('noun', 'warn', FRAMES.nounTo, {
    ...each(
      0.6,
      `show of force, show of strength, caution to, caveat, clear signal, stern message, tough message, veiled warning, written warning,
       formal warning, last warning, notice to quit`,
    ),
  }),
  ...acts('noun', 'demand', FRAMES.nounDemand, {
    ...each(
      0.6,
      `call for apology, call for inquiry, call for head, petition, summons, ransom demand, diplomatic pressure, moral pressure`,
    ),
  }),
  ...acts('noun', 'threaten', FRAMES.nounAgainst, {
    ...each(
      0.65,
      `arm-twisting, bullying, coercion, death threat, gunboat diplomacy, hounding, harassment, scare tactic, strong-arm tactic, sword-rattling, veiled threat,
       vow of revenge, war drum, war-mongering, war talk, browbeating`,
    ),
  }),
  ...acts('noun', 'express-concern', FRAMES.nounAbout, {
    ...each(
      0.25,
      `agitation about, bewilderment, consternation about, distrust, doubt, dread, mistrust, nervousness, pessimism, suspicion, trepidation, uneasiness, wariness`,
    ),
  }),

  ...deeds(
    'noun',
    'sanction',
    FRAMES.nounOn,
    listed(
      `asset freeze, boycott of product, crack-down, curb on, disciplinary action against, export ban, flight ban, import ban, levy on, price cap on, restriction on, visa ban, visa restriction, capital punishment, reprisal against, sanctions package, surcharge on, tit-for-tat tariff, countermeasure against`,
    ),
  ),
  ...deeds(
    'noun',
    'sanction',
    FRAMES.nounUndergone,
    listed(
      `axing, conviction, court martial, court-martial, debarment, defenestration, delisting, deregistration, disbarment, flogging, jail sentence, jail term, lay-off, layoff, life ban, ostracising, prison sentence, prison term, sentencing, show trial, unfrocking`,
    ),
  ),
  ...deeds(
    'noun',
    'sanction',
    FRAMES.nounWith,
    listed(
      `closure of border, severing of tie, severing of relation, severance of tie, rupture of relation, suspension of tie, break in relation, breaking of tie`,
    ),
  ),
  ...deeds(
    'noun',
    'sanction',
    FRAMES.nounTo,
    listed(`cut in aid, aid cut, suspension of aid, freeze on aid`),
  ),
  ...deeds(
    'noun',
    'expel',
    FRAMES.nounUndergone,
    listed(
      `deposition, displacement, dispossession, forced displacement, forced eviction, forced removal, forcible removal, forcible transfer, unseating, uprooting`,
    ),
  ),
  ...deeds(
    'noun',
    'detain',
    FRAMES.nounUndergone,
    listed(
      `extraordinary rendition, extradition, handcuffing, hostage-taking, impounding, kidnap, re-arrest, solitary confinement`,
    ),
  ),
  ...deeds(
    'noun',
    'attack',
    FRAMES.nounOn,
    listed(`acid attack, air attack, arson, assassination attempt, attempted coup against, attempt on life, barrage of missile, booby trap, car bomb, counter-attack,
       counterattack, counter-offensive, counteroffensive, coup attempt against, cyber attack, drone incursion, encroachment, firebomb attack, ground assault, ground offensive, gun attack, incursion into,
       intrusion, intrusion into, mob attack, petrol-bomb attack, physical attack, putsch against, reprisal attack, rocket fire, savage attack, shelling of, sneak attack, stone-pelting, suicide attack, tank attack, trespass`),
  ),
  ...deeds(
    'noun',
    'attack',
    FRAMES.nounDone,
    listed(`beheading, carpet-bombing, defacement, desecration, firebombing, gassing, hijacking, land grab, looting, pillage, plunder, ransacking, razing, sabotage, sacking of city,
       seizure of power, strafing, subjugation, torching, vandalism, violation of airspace`),
  ),
  ...deeds(
    'noun',
    'attack',
    FRAMES.nounUndergone,
    listed(
      `decapitation, knifing, maiming, manhandling, mass killing, mass murder, mugging, mutilation, poisoning, slaying, stoning, strangling, summary execution, public execution, wounding`,
    ),
  ),
  ...deeds(
    'noun',
    'attack',
    FRAMES.nounMutual,
    listed(
      `border clash, border skirmish, clash between, clash with, firefight, gun battle, gunfight, shoot-out, shootout`,
    ),
  ),
];
