import { FRAMES } from './frames';
import { deeds, listed, pairs } from './rows';

const every = (verbs: readonly string[], objects: readonly string[]): readonly string[] =>
  Object.keys(pairs(verbs, objects, 0));

/** Hostile deeds by idiom: penalties, removals, arrests and attacks. */
export const COERCION_VERBS = [
  ...deeds('verb', 'sanction', FRAMES.object, [
    ...listed(`bring to justice, cashier, confine to barracks, decertify, delist, deplatform, deregister, derecognise,
       de-recognise, deselect, disaccredit, disinvite, drum out, expropriate, find in contempt, fire,
       force into administration, freeze asset of, freeze account of, give axe, give chop, give heave-ho, give life ban,
       give push, give red card, give six-month ban, give pink slip, haul off air, hit with ban, hit with fine,
       hit with sanction, hit with tariff, hit with lawsuit, lock out of, make example of, make pariah of,
       place under embargo, place under sanction, put on blacklist, put on trial, put under sanction,
       remove from office, remove from post, remove from command, remove from board, slap with fine, slap with ban,
       slap with sanction, slap with tariff, strike off register, strip of citizenship, strip of licence,
       strip of medal, strip of title, subject to sanction, subject to embargo, turf out, turn out of office,
       withdraw licence of, withdraw recognition from, withhold payment to, boot out, drop from cabinet, drop from team,
       drop from squad, dump from cabinet, drum out of party, expel from party, give order of boot, send to bench,
       send to back bench, hand ban, hand fine, hand sentence, hand suspension, serve with notice,
       fail to renew contract of, confiscate asset of, seize asset of, deduct point from`),
    ...every(
      ['revoke', 'withdraw', 'freeze', 'cut off'],
      ['assistance', 'funding', 'grant', 'passport', 'permit', 'recognition'],
    ),
  ]),
  ...deeds('verb', 'sanction', FRAMES.on, [
    ...every(
      ['impose', 'slap'],
      [
        'curb on',
        'duty on',
        'levy on',
        'penalty on',
        'restriction on',
        'blockade on',
        'travel ban on',
        'arms embargo on',
        'oil embargo on',
      ],
    ),
    ...listed(
      `bring down hammer on, crack whip on, clamp down hard on, drop hammer on, pull plug on, turn off tap on, visit punishment on, tighten noose on, tighten sanction on`,
    ),
  ]),
  ...deeds('verb', 'sanction', FRAMES.with, [
    ...every(
      ['break off', 'sever', 'suspend', 'freeze'],
      [
        'cooperation',
        'co-operation',
        'dialogue',
        'flight',
        'air link',
        'communication',
        'diplomatic link',
        'military tie',
        'trade link',
        'all tie',
        'all link',
      ],
    ),
    ...every(['close', 'shut'], ['airspace', 'crossing point', 'border post', 'mission', 'strait']),
  ]),
  ...deeds(
    'verb',
    'sanction',
    FRAMES.to,
    listed(`stop aid to, stop arms sale to, halt aid to, halt arms sale to, halt funding to, stop funding to, freeze aid to,
       freeze funding to, cut off water to, cut off electricity to, deny access to, deny entry to, deny asylum to,
       refuse visa to, refuse licence to, refuse asylum to, ban export to, shut door to, deny accreditation to`),
  ),
  ...deeds(
    'verb',
    'sanction',
    FRAMES.from,
    listed(`withdraw recognition from, withdraw licence from, withdraw accreditation from, withdraw funding from, withhold funding from,
      withhold money from, withhold recognition from, pull funding from, take away licence from, dock point from, deduct point from, ban import from, dock wage from`),
  ),

  ...deeds('verb', 'expel', FRAMES.object, [
    ...listed(`boot out of country, bundle out of, denaturalise, depose, dethrone, dislodge, drive from home,
      drive into exile, drive off land, force from home, force from power, force into exile, force off land, force to flee,
      force to leave, force out of office, forcibly remove, frogmarch out of, hound out, hound from office, hound out of office, kick out of country,
      make homeless, remove by force, remove from power, send into exile, send back across border, throw off land, throw onto street, throw out on street, throw out of country, turn out on street, vote out`),
    ...every(['expel', 'throw out', 'order out'], ['consul', 'correspondent', 'journalist', 'aid worker']),
  ]),
  ...deeds('verb', 'detain', FRAMES.object, [
    ...listed(`bundle into van, cart off, clap in iron, clap in jail, drag away, drag off, force into car, haul off, haul away, haul in, hold at gunpoint,
      hold in custody, hold incommunicado, hold under house arrest, hold without charge, hold without trial, keep behind bar, keep in custody, keep in jail, keep prisoner, kettle,
      nab, pick up for question, place in custody, place in detention, put in cell, put in custody, put in handcuff, put in jail, put in prison, put under arrest,
      put under guard, re-arrest, rearrest, remand, shackle, slap in jail, swoop on, take away in handcuff, take away by police,
      throw in cell, throw in dungeon`),
    ...every(['board', 'impound', 'seize'], ['boat', 'crew', 'ship', 'tanker', 'trawler', 'vessel']),
  ]),
  ...deeds('verb', 'attack', FRAMES.object, [
    ...listed(`harass, beat to death, beat with baton, bulldoze, burn alive, baton-charge crowd of, club, cut throat of, decapitate, defenestrate, dynamite, execute,
      fire-bomb, gang-rape, go to war against, go to war with, hack to death, headbutt,
      horsewhip, kick to death, knock unconscious, lay siege to, lay waste to, loot, make war on, mortar, open fire upon,
      pillage, pistol-whip, plunder, punch, put to death, reduce to rubble, riddle with bullet,
      rough up, sabotage, set alight, set ablaze, set dog on, set on fire, set upon, shoot to death, slay, smash up, spray with bullet, spray with tear gas, stone to death, strangle, subjugate, take by storm, throttle, violate airspace of, violate border of, waterboard, waylay, wipe out, carry out attack on, mount raid on, stage attack on, baton, assail with stone, lob shell at`),
  ]),
  ...deeds(
    'verb',
    'attack',
    FRAMES.on,
    listed(`rain fire on, rain shell on, rain stone on, rain down missile on, rain down rocket on, shower stone on, unleash dog on, unleash fury on, unleash missile on, visit violence on, train gun on,
      lob grenade on, drop barrel bomb on, bring down fire on, encroach on, trample on flag of, prey upon`),
  ),
  ...deeds(
    'verb',
    'attack',
    FRAMES.at,
    listed(`fire tear gas at, fire artillery at, fire water cannon at, hurl brick at, hurl grenade at, hurl petrol bomb at, hurl rock at, lob grenade at, lob missile at,
      throw brick at, throw egg at, throw grenade at, throw petrol bomb at, throw rock at, throw punch at, throw shoe at, fire drone at, launch missile at, launch rocket at, launch drone at`),
  ),
  ...deeds(
    'verb',
    'attack',
    FRAMES.into,
    listed(
      `fire missile into, fire rocket into, drive tank into, roll tank into, send army into, send tank into, send troop into, pour troop into, drive car into, force way into, break into office of`,
    ),
  ),
  ...deeds(
    'verb',
    'attack',
    FRAMES.against,
    listed(`launch attack against, launch strike against, mount attack against, mount offensive against, rise in arms against, stage coup against, mount coup against, unleash violence against, wage war upon, take revenge on,
      take revenge against, wreak vengeance on, wreak revenge on, use live round against, use live fire against, use rubber bullet against, use water cannon against, use baton against, send tank against, plot against, conspire against`),
  ),
  ...deeds(
    'verb',
    'attack',
    FRAMES.with,
    listed(
      `exchange fire, exchange shot, trade fire, trade blow, come to blow, exchange blow, do battle, wage war, fight running battle`,
    ),
  ),
];
