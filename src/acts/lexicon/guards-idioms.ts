import { NATURE } from './guards-verbs';
import type { OtherSense } from './guards-words';
import { otherSense } from './guards-words';

/** Other senses of the verbs of blame, retreat and force that newspapers use in a figure, by verb. */
export const OTHER_IDIOM_SENSES: readonly OtherSense[] = [
  otherSense('verb', ['fire'], {
    object:
      'arrow, artillery, bullet, cannon, flare, gun, imagination, missile, pistol, question, rifle, rocket, round, salvo, shell, shot, torpedo, volley, warning, weapon, engine, boiler, kiln, clay',
    after: 'squad, line, range, up, off, back, at, on, into, from',
    phrase: 'fire squad, fire line, fire range',
  }),
  otherSense('verb', ['form coalition'], { object: 'government' }),
  otherSense('verb', ['execute'], {
    object: 'contract, deal, order, plan, policy, search, strategy, trade, turn, warrant, will, move',
  }),
  otherSense('verb', ['club'], { after: 'together' }),
  otherSense('verb', ['harass'], { modifier: 'sexually' }),
  otherSense('verb', ['roast'], {
    object:
      'beef, bean, chestnut, chicken, coffee, duck, joint, lamb, marshmallow, meat, nut, pepper, potato, turkey, vegetable',
  }),
  otherSense('verb', ['carpet'], { object: 'corridor, floor, hall, room, stair' }),
  otherSense('verb', ['rip'], { after: 'off, up, out, open, through, apart, away, from' }),
  otherSense('verb', ['lash'], {
    subject: NATURE,
    object: 'boat, coast, cargo, mast, raft, rope, wrist',
    after: 'down, together, out',
  }),
  otherSense('verb', ['tick off'], { object: 'box, item, list, name, task' }),
  otherSense('verb', ['unload on'], { object: 'market, quay, dock, pier' }),
  otherSense('verb', ['hold against'], {
    object:
      'ballot, ceremony, competition, contest, demonstration, election, exercise, game, hearing, inquiry, line, march, match, meeting, protest, rally, referendum, session, talk, vigil, vote',
  }),
  otherSense('verb', ['hammer'], {
    subject: `${NATURE}, aircraft, artillery, army, force, gun, jet, plane, rocket, shell, troop, warplane, recession, slump`,
    object: 'door, gong, iron, lid, metal, nail, peg, post, stake, table',
    after: 'out, home, away',
  }),
  otherSense('verb', ['mark down'], { object: 'date, item, name, number, price, share, stock, time, value' }),
  otherSense('verb', ['wade into'], { object: 'debate, fray, market, river, row, sea, surf, water' }),
  otherSense('verb', ['finger'], { object: 'bead, fabric, string, trigger' }),
  otherSense('verb', ['needle', 'harangue', 'hector'], { phrase: 'needle work' }),
  otherSense('verb', ['row'], { object: 'boat', subject: 'crew, oarsman, rower' }),
  otherSense('verb', ['decorate'], { object: 'cake, hall, house, home, room, street, tree, wall, flat' }),
  otherSense('verb', ['budge', 'buckle'], {
    subject: `${NATURE}, bridge, door, gate, knee, leg, rail, road, track, wheel`,
  }),
  otherSense('verb', ['discount'], { object: 'bill, book, fare, good, price, product, stock, ticket' }),
  otherSense('verb', ['overturn'], { object: 'boat, bus, car, deficit, lead, lorry, truck, van, table' }),
  otherSense('verb', ['torpedo', 'scuttle'], { object: 'boat, fleet, ship, submarine, vessel' }),
  otherSense('verb', ['strike down'], { subject: `${NATURE}, injury` }),
  otherSense('verb', ['stand up to'], { object: 'examination, scrutiny, test, wear' }),
  otherSense('verb', ['bail', 'parole'], { after: 'out, on' }),
  otherSense('verb', ['repatriate'], { object: 'cash, earnings, fund, money, profit' }),
  otherSense('verb', ['strangle', 'loot', 'plunder'], { object: 'growth, trade, economy' }),
  otherSense('verb', ['punch'], {
    after: 'above, in, through',
    object: 'air, ball, card, code, hole, number, ticket, weight',
  }),
  otherSense('verb', ['nab'], { object: 'award, goal, point, seat, ticket, victory, winner' }),
  otherSense('verb', ['fly flag', 'wave flag'], {
    subject:
      'boat, ferry, freighter, ship, steamer, tanker, trawler, tug, vessel, yacht, jet, plane, aircraft',
  }),
  otherSense('verb', ['hold hostage'], {
    object:
      'agenda, agreement, bill, budget, business, crop, debate, economy, fund, future, growth, harvest, industry, money, peace, policy, process, season, talk, trade, vote',
  }),
  otherSense('verb', ['hold to ransom'], { object: 'name, reputation, future' }),
  otherSense('verb', ['respect'], {
    object:
      'border, boundary, ceasefire, constitution, deadline, integrity, law, limit, neutrality, privacy, protocol, right, rule, sovereignty, speed, term, treaty, truce, wish, tradition, confidentiality, independence',
  }),
  otherSense('verb', ['sound off'], { subject: 'alarm, bell, horn, siren' }),
  otherSense('verb', ['see red'], { phrase: 'see red light, see red flag' }),
  otherSense('verb', ['lie to', 'lie about'], {
    after: 'north, south, east, west, right, left',
    subject:
      'answer, blame, city, coast, fault, future, hope, island, key, land, path, responsibility, town, truth, village',
  }),
  otherSense('verb', ['give credit'], { subject: 'bank, broker, lender, supplier, shop, store' }),
  otherSense('verb', ['make up', 'stop fight', 'cease fight'], { after: 'for, of' }),
  otherSense('verb', ['grant'], {
    after: 'that',
    object: 'copyright, degree, divorce, interview, licence, license, patent, permission, wish',
    phrase: 'take for granted, grant that',
  }),
  otherSense('verb', ['exclude'], {
    object: 'case, charge, cost, evidence, factor, figure, interest, item, possibility, price, tax, vat',
    subject: 'estimate, figure, price, total',
  }),
  otherSense('verb', ['silence'], { object: 'alarm, bell, crowd, doubt, engine, phone, room' }),
  otherSense('verb', ['slap'], {
    object: 'back, bet, cheek, label, paint, sticker, table, thigh',
    after: 'down, on, together',
  }),
  otherSense('verb', ['shove'], { after: 'aside, off, over, up', object: 'door, money, trolley' }),
  otherSense('verb', ['gag'], { after: 'on, at, for' }),
  otherSense('verb', ['feed'], {
    object:
      'animal, appetite, baby, bird, cat, cattle, cow, dog, duck, fear, fire, fish, hen, horse, pig, rumour, sheep, speculation',
  }),
];
