import type { OtherSense } from './guards-words';
import { otherSense } from './guards-words';

/** Causes in nature and sickness: what they do to people is nobody's deed. */
export const NATURE =
  'accident, avalanche, bug, cancer, cholera, cold, crash, cyclone, disaster, disease, drought, earthquake, ebola, epidemic, famine, fire, flood, flu, hail, heatwave, hunger, hurricane, illness, infection, landslide, lightning, malaria, mudslide, outbreak, pandemic, pest, plague, quake, rain, snow, storm, tornado, tsunami, typhoon, virus, volcano, wave, wind';
/** What is shut, fastened or set down with a bang. */
const FITTINGS = 'brake, door, gate, lid, phone, receiver, shutter, window';

/** Other senses of the verbs, by verb. */
export const OTHER_VERB_SENSES: readonly OtherSense[] = [
  otherSense('verb', ['admit'], {
    before: 'must',
    phrase: 'admit to hospital, admit to intensive care, admit to university, admit to bar, admit of',
    object: 'applicant, evidence, light, member, patient, pupil, student, visitor',
  }),
  otherSense('verb', ['clear'], {
    after: 'away, off, out, up',
    object:
      'air, area, backlog, ball, bar, building, camp, crowd, customs, debris, debt, deck, demonstrator, desk, forest, ground, hurdle, jungle, land, mine, minefield, path, protester, road, rubble, runway, site, slum, snow, space, square, squatter, street, table, throat, track, traffic, way',
    subject: 'bill, cheque, fog, mist, sky, smoke',
  }),
  otherSense('verb', ['concede'], {
    before: 'must',
    object: 'corner, foul, free kick, free-kick, goal, lead, penalty, possession, run, throw-in, try',
  }),
  otherSense('verb', ['confess'], { before: 'must' }),
  otherSense('verb', ['force out'], { object: 'air, smile, water' }),
  otherSense('verb', ['grill'], { object: 'bacon, cheese, chicken, fish, meat, sausage, steak' }),
  otherSense('verb', ['pelt'], { subject: NATURE }),
  otherSense('verb', ['question'], {
    subject: 'detective, officer, police, interviewer',
    phrase: 'question for, question by',
  }),
  otherSense('verb', ['release'], {
    object:
      'album, animal, app, audit, balloon, book, brake, bird, carbon, chemical, clip, data, detail, document, draft, energy, film, figure, footage, fund, gas, grip, heat, hormone, information, letter, list, map, money, number, photo, photograph, picture, plan, pressure, radiation, recording, report, result, single, smoke, song, statement, statistic, steam, study, survey, tape, tear gas, toxin, trailer, tranche, transcript, version, video, water',
  }),
  otherSense('verb', ['retaliate'], { subject: 'batsman, forward, winger' }),
  otherSense('verb', ['strike off'], { object: 'name, list' }),
  otherSense('verb', ['turn on'], {
    object:
      'axis, charm, computer, engine, fact, faucet, gas, heating, heel, hose, lamp, light, machine, phone, point, power, question, radio, screen, set, tap, television, tv, water',
    subject: 'case, election, argument, result, outcome, dispute, issue',
  }),
  otherSense('verb', ['accept'], {
    after: 'that',
    object:
      'application, award, blame, bribe, candidate, card, cash, cheque, coin, credit, donation, fact, fate, gift, job, liability, member, money, payment, post, prize, pupil, reality, responsibility, resignation, risk, role, student, view',
  }),
  otherSense('verb', ['accuse'], { phrase: 'stand accuse' }),
  otherSense('verb', ['acquit'], { after: 'itself, himself, herself, themselves' }),
  otherSense('verb', ['admire'], { object: 'view, scenery' }),
  otherSense('verb', ['advise'], { object: 'client, investor, customer' }),
  otherSense('verb', ['agree'], {
    phrase: 'agree to differ, agree to disagree',
    after: 'that',
    subject: 'climate, diet, verb',
  }),
  otherSense('verb', ['aid'], { phrase: 'aid and abet' }),
  otherSense('verb', ['alarm'], { object: 'house, car, door' }),
  otherSense('verb', ['annex'], { object: 'document, table' }),
  otherSense('verb', ['appeal'], {
    subject: 'idea, prospect, look, style, product',
    after: 'against',
    object: 'conviction, sentence, decision, ruling, verdict',
  }),
  otherSense('verb', ['appeal to'], {
    subject: 'idea, prospect, look, style, product, film, book',
    phrase: 'appeal to court, appeal to high court, appeal to supreme court',
  }),
  otherSense('verb', ['applaud', 'cheer'], { after: 'up' }),
  otherSense('verb', ['appreciate'], {
    subject: 'currency, dollar, euro, pound, rupee, yen, naira, rand, asset, price, value',
  }),
  otherSense('verb', ['arrest'], {
    object: 'decline, slide, fall, attention, development, growth, spread, rot, trend',
  }),
  otherSense('verb', ['assault', 'attack'], {
    object: 'problem, question, task, inflation, sense, ear, poverty, disease',
    subject: NATURE,
  }),
  otherSense('verb', ['assist'], { subject: 'winger, striker, midfielder', object: 'goal, inquiry' }),
  otherSense('verb', ['back'], {
    after: 'away, into, off, onto, out, up',
    object: 'horse, car, lorry, truck, winner',
  }),
  otherSense('verb', ['ban'], { phrase: 'ban the bomb' }),
  otherSense('verb', ['batter'], { subject: NATURE, object: 'fish, door' }),
  otherSense('verb', ['blame'], { phrase: 'be to blame, who be to blame, not to blame' }),
  otherSense('verb', ['blast'], {
    after: 'away, off, out, through',
    object: 'rock, hole, music, horn, shot, ball, way',
  }),
  otherSense('verb', ['bless'], { phrase: 'bless with, god bless' }),
  otherSense('verb', ['bomb'], { subject: 'film, play, show, album, share' }),
  otherSense('verb', ['bombard'], { phrase: 'bombard with' }),
  otherSense('verb', ['breach'], { object: 'wall, dam, bank, levee, defence', subject: NATURE }),
  otherSense('verb', ['call for'], {
    subject: 'recipe, situation, job, forecast, rule, plan, weather, occasion, circumstance, moment, time',
  }),
  otherSense('verb', ['call on'], { object: 'experience, reserve, strength, resource' }),
  otherSense('verb', ['call out'], {
    object: 'army, troop, fire brigade, ambulance, lifeboat, name, number',
  }),
  otherSense('verb', ['calm', 'soothe'], { object: 'market, nerve, skin, pain' }),
  otherSense('verb', ['capture'], {
    object:
      'attention, carbon, essence, headline, heart, image, imagination, market, mind, mood, photo, spirit, title, trophy, vote, data, seat, share',
  }),
  otherSense('verb', ['charge'], {
    object:
      'fee, price, rate, interest, admission, battery, phone, customer, passenger, driver, motorist, rent, tax, vat, premium, glass, toll, car, amount, commission, cent, penny, dollar, euro, pound, nothing',
    after: 'ahead, at, by, down, extra, for, into, more, up',
    subject: 'bull, elephant, battery, phone, airline, hotel, shop, landlord',
  }),
  otherSense('verb', ['charge with'], {
    phrase: 'charge with responsibility, charge with task, charge with duty, charge with electricity',
  }),
  otherSense('verb', ['condemn'], {
    after: 'to',
    object: 'building, house, property, bridge, meat',
    phrase:
      'condemn man, condemn cell, condemn prisoner, condemn building, condemn property, condemn to death, condemn to repeat, condemn to failure, condemn to poverty',
  }),
  otherSense('verb', ['consult'], {
    object: 'map, dictionary, doctor, lawyer, diary, watch, book, record, website, solicitor, archive, guide',
  }),
  otherSense('verb', ['counsel'], { object: 'patient, victim, couple, pupil' }),
  otherSense('verb', ['credit with'], { phrase: 'credit with interest, credit with point' }),
  otherSense('verb', ['crucify'], { subject: 'roman' }),
  otherSense('verb', ['curse'], { phrase: 'curse with' }),
  otherSense('verb', ['damn'], { phrase: 'give a damn, give damn, damn with faint praise' }),
  otherSense('verb', ['defend'], {
    object:
      'championship, corner, crown, goal, lead, medal, penalty, seat, set-piece, thesis, title, trophy, cup, dissertation, majority',
  }),
  otherSense('verb', ['defy'], {
    object: 'gravity, odds, odd, expectation, description, belief, logic, prediction, age, convention',
  }),
  otherSense('verb', ['demand'], { subject: 'job, work, situation, task, position, time, justice, role' }),
  otherSense('verb', ['deny'], {
    object: 'access, bail, opportunity, goal, penalty, right, chance, visa, entry, treatment, food',
    phrase: 'no deny, deny bail, can not deny',
  }),
  otherSense('verb', ['discipline'], { object: 'mind, body' }),
  otherSense('verb', ['dismiss'], {
    phrase: 'dismiss for, dismiss class',
    object: 'batsman, opener, class, parade, troop',
  }),
  otherSense('verb', ['dispute'], { object: 'territory, border, island' }),
  otherSense('verb', ['encourage'], {
    object: 'growth, investment, use, trade, tourism, development, saving, innovation',
  }),
  otherSense('verb', ['endorse'], { object: 'cheque, check, licence, product, brand' }),
  otherSense('verb', ['excuse'], { phrase: 'excuse me, excuse my french, excuse from' }),
  otherSense('verb', ['feed'], {
    object: 'speculation, fire, rumour, appetite, data, machine, fear, ball, cattle, dog, animal',
    after: 'into, through, back',
  }),
  otherSense('verb', ['fine'], { phrase: 'fine tune' }),
  otherSense('verb', ['flatter'], { phrase: 'flatter to deceive' }),
  otherSense('verb', ['forgive'], { phrase: 'forgive the pun, forgive pun' }),
  otherSense('verb', ['free'], {
    object: 'hand, space, market, time, resource, money, land',
    after: 'up',
  }),
  otherSense('verb', ['gas'], { object: 'badger, car', after: 'up' }),
  otherSense('verb', ['guarantee'], {
    object: 'success, victory, seat, place, loan, delivery, quality, deposit, result',
  }),
  otherSense('verb', ['hail'], {
    after: 'from',
    object: 'cab, taxi, ride, bus',
    subject: 'weather',
    phrase: 'hail mary',
  }),
  otherSense('verb', ['help'], {
    object: 'itself, himself, herself, themselves, growth, economy, digestion',
    phrase: 'can not help, help but, god help, so help',
    subject: `${NATURE}, fact, weather`,
  }),
  otherSense('verb', ['honour', 'salute', 'toast'], {
    object: 'bread, marshmallow, cheque, fixture, bet, invitation',
  }),
  otherSense('verb', ['impress'], { after: 'on, upon' }),
  otherSense('verb', ['insist on', 'insist upon'], { object: 'quality, perfection' }),
  otherSense('verb', ['insult', 'mock'], { phrase: 'mock up' }),
  otherSense('verb', ['invade'], {
    object: 'pitch, privacy, space, body, tissue',
    subject: 'weed, species, cell, germ',
  }),
  otherSense('verb', ['justify'], { phrase: 'end justify mean, justify text' }),
  otherSense('verb', ['kill'], {
    subject: NATURE,
    object:
      'amendment, ball, bacteria, bill, conversation, deal, germ, goal, hope, idea, mood, plan, project, proposal, rumour, story, time, weed',
    phrase: 'dress to kill, kill off, kill two bird',
  }),
  otherSense('verb', ['lament'], { object: 'tomb' }),
  otherSense('verb', ['lecture'], { after: 'at, in, on', object: 'student, undergraduate' }),
  otherSense('verb', ['malign', 'slate'], { after: 'for, to', phrase: 'clean slate' }),
  otherSense('verb', ['meet'], {
    object:
      'aim, bill, challenge, condition, cost, criterion, criteria, deadline, death, demand, end, expectation, expense, eye, fate, goal, match, need, objective, obligation, quota, requirement, resistance, standard, target, test',
    phrase:
      'meet in final, meet with success, meet with approval, meet with accident, meet with disaster, meet with resistance',
  }),
  otherSense('verb', ['meet with'], {
    object:
      'accident, approval, criticism, death, disaster, failure, hostility, opposition, outrage, protest, resistance, silence, success',
  }),
  otherSense('verb', ['murder', 'slaughter'], {
    object: 'cattle, pig, sheep, goat, chicken, animal, song, tune, language',
  }),
  otherSense('verb', ['negotiate'], {
    object: 'bend, corner, hurdle, obstacle, rapid, stair, traffic, way',
  }),
  otherSense('verb', ['occupy'], {
    object:
      'mind, office, post, position, seat, place, space, room, time, attention, house, flat, chair, bench, desk, bed, page, column, lane',
  }),
  otherSense('verb', ['oppose'], { phrase: 'as oppose to, oppose number' }),
  otherSense('verb', ['order'], {
    object:
      'beer, book, breakfast, coffee, copy, dinner, dish, drink, food, lunch, meal, part, pizza, stock, ticket, vaccine, wine, aircraft, ship',
  }),
  otherSense('verb', ['oust', 'topple'], { subject: NATURE, object: 'statue, tree, record' }),
  otherSense('verb', ['overrun'], { object: 'budget, schedule', subject: 'project, cost, meeting' }),
  otherSense('verb', ['pan'], { after: 'out', object: 'camera, gold' }),
  otherSense('verb', ['pardon'], {
    phrase: 'pardon me, pardon the pun, pardon my french, pardon the expression',
  }),
  otherSense('verb', ['plead', 'appeal'], {
    phrase: 'plead not guilty, plead guilty, plead ignorance, plead poverty, plead insanity',
  }),
  otherSense('verb', ['poison'], { object: 'rat, relation, atmosphere, well, river, climate, debate' }),
  otherSense('verb', ['praise'], { phrase: 'praise be, praise god, praise the lord' }),
  otherSense('verb', ['press'], {
    object: 'ahead, button, case, claim, flesh, key, point, suit, switch, trousers',
    after: 'ahead, down, forward, on, release, up',
  }),
  otherSense('verb', ['promise'], { subject: 'day, match, weather, week, year, season, contest, film' }),
  otherSense('verb', ['protest'], { object: 'innocence' }),
  otherSense('verb', ['punish'], { object: 'error, mistake', subject: 'striker, weather' }),
  otherSense('verb', ['raid'], { object: 'fridge, larder, piggy bank, reserve, pension, saving, wardrobe' }),
  otherSense('verb', ['rape', 'ravage'], { subject: NATURE }),
  otherSense('verb', ['reason'], { after: 'that' }),
  otherSense('verb', ['recommend'], { object: 'book, film, restaurant, dose' }),
  otherSense('verb', ['reconcile'], {
    after: 'to',
    object: 'account, figure, book, fact, statistic, demand, need',
  }),
  otherSense('verb', ['refuse'], {
    phrase: 'refuse collection, refuse to die, refuse to go away',
    object: 'food, drink',
  }),
  otherSense('verb', ['regret'], {
    phrase: 'live to regret, come to regret, regret to inform, regret to say',
  }),
  otherSense('verb', ['reject'], { subject: 'machine, body, patient', object: 'organ, transplant, kidney' }),
  otherSense('verb', ['relieve'], {
    object: 'pain, pressure, itself, symptom, congestion, stress, boredom, bladder',
  }),
  otherSense('verb', ['rescue'], { object: 'point, draw, cat, dog' }),
  otherSense('verb', ['resist'], { object: 'temptation, urge, corrosion, heat, infection, antibiotic' }),
  otherSense('verb', ['root for'], { subject: 'pig' }),
  otherSense('verb', ['sack'], { object: 'city, quarterback, town' }),
  otherSense('verb', ['sanction'], {
    subject: 'law, constitution, church, custom',
    object: 'use, budget, loan, expenditure, post, project, payment, funding, marriage',
  }),
  otherSense('verb', ['savage'], { subject: `${NATURE}, dog, lion, bear` }),
  otherSense('verb', ['second'], { after: 'to, from' }),
  otherSense('verb', ['send down', 'send off'], { object: 'letter, parcel, shiver, application, signal' }),
  otherSense('verb', ['shame'], { phrase: 'put to shame' }),
  otherSense('verb', ['shell'], { object: 'egg, nut, pea, prawn', after: 'out' }),
  otherSense('verb', ['shelter', 'shield'], { object: 'eye, income, plant, tax' }),
  otherSense('verb', ['shoot'], {
    object:
      'advert, basket, deer, documentary, dog, film, footage, glance, goal, hoop, movie, photo, picture, rapid, scene, video, bird, pheasant, breeze',
    after: 'ahead, off, out, past, to, up, wide',
    subject: 'price, pain, temperature',
  }),
  otherSense('verb', ['shun', 'spurn'], { object: 'chance, opportunity, publicity, limelight' }),
  otherSense('verb', ['slam'], { object: FITTINGS, after: 'into, on, shut', phrase: 'grand slam' }),
  otherSense('verb', ['smear'], { object: 'lipstick, cream, blood, paint, butter' }),
  otherSense('verb', ['sponsor'], { object: 'shirt, stand, stadium, match, race, tournament' }),
  otherSense('verb', ['squander'], { object: 'chance, lead, penalty, inheritance' }),
  otherSense('verb', ['stand by'], { phrase: 'stand idly by', after: 'and, as, while' }),
  otherSense('verb', ['stand down', 'step back'], { after: 'as, from' }),
  otherSense('verb', ['stone', 'storm'], { object: 'charts, chart, lead, cherry, peach', subject: NATURE }),
  otherSense('verb', ['strike'], {
    object:
      'accord, agreement, attitude, balance, bargain, blow, chord, compromise, deal, fear, gold, iron, luck, match, medal, note, oil, pact, pose, root, silver, terror, tone, treaty, truce',
    after: 'as, down, lucky, off, out, up',
    subject: `${NATURE}, thought, clock, tragedy, disaster, irony, worker, nurse, teacher, miner, union, doctor`,
  }),
  otherSense('verb', ['suspect'], {
    after: 'that',
    object: 'cancer, arson, fraud, leak, foul play, malaria',
  }),
  otherSense('verb', ['suspend'], {
    object: 'animation, disbelief, sentence, judgement, judgment, bridge, basket',
    after: 'from, above',
  }),
  otherSense('verb', ['support'], {
    object:
      'beam, bracket, bridge, family, habit, itself, load, life, roof, theory, view, weight, wheel, hypothesis, application, format, feature, currency, price',
    subject: 'evidence, beam, column, data, figure, finding, pillar, result, study, software',
  }),
  otherSense('verb', ['talk to', 'talk with'], {
    object: 'reporter, journalist, press, camera, microphone, medium, media',
  }),
  otherSense('verb', ['thank'], {
    object: 'fate, fortune, god, goodness, heaven, lord, providence, star',
    phrase: 'thank god, thank goodness, thank heaven, have itself to thank, have only himself to thank',
  }),
  otherSense('verb', ['threaten'], {
    subject: `${NATURE}, change, cloud, cost, crisis, debt, dispute, inflation, leak, shortage, slick, species, war, warming, winter`,
    object: 'habitat, livelihood, rain, species, recovery',
  }),
  otherSense('verb', ['torch'], { phrase: 'carry torch' }),
  otherSense('verb', ['torture'], { object: 'metaphor, logic, syntax' }),
  otherSense('verb', ['trash'], { object: 'file, email' }),
  otherSense('verb', ['turn back on'], { object: 'light, power, tap, television' }),
  otherSense('verb', ['vow'], { object: 'silence, chastity, poverty' }),
  otherSense('verb', ['warm to'], { object: 'task, theme, subject' }),
  otherSense('verb', ['warn'], { phrase: 'be warn' }),
  otherSense('verb', ['welcome'], {
    object:
      'baby, customer, delegate, guest, new year, passenger, son, daughter, spectator, spring, tourist, visitor, pupil, parishioner',
    phrase: 'you be welcome, welcome back, welcome aboard, welcome to',
  }),
  otherSense('verb', ['wound'], { phrase: 'wound up, wound down' }),
  otherSense('verb', ['yield', 'yield to'], {
    object:
      'cent, crop, dividend, floor, fruit, harvest, per cent, percent, profit, result, return, tonne, information, evidence',
    subject: 'bond, field, investigation, search, tree, farm, survey, share',
  }),
  otherSense('verb', ['sit down', 'sit down with'], { object: 'dinner, lunch, meal, tea' }),
  otherSense('verb', ['come under fire'], {
    subject:
      'convoy, helicopter, patrol, plane, platoon, position, post, ship, soldier, troop, village, aircraft, ambulance, car',
  }),
  otherSense('verb', ['come under attack'], {
    subject: 'base, convoy, embassy, patrol, position, ship, soldier, town, troop, village, outpost, server',
  }),
  otherSense('verb', ['worry', 'fret', 'despair'], {
    phrase: 'not to worry, do not worry',
    object: 'sheep, guitar',
  }),
  otherSense('verb', ['relent', 'give way'], {
    subject: `${NATURE}, roof, floor, bridge, bank, wall, knee, ground`,
  }),
  otherSense('verb', ['lean on'], { object: 'wall, stick, rail, shoulder, bar, shovel' }),
  otherSense('verb', ['pin on'], { object: 'badge, medal, hope, wall, rosette, ribbon' }),
  otherSense('verb', ['let off'], { object: 'firework, bomb, steam, gun, cracker, shot' }),
  otherSense('verb', ['let down'], { object: 'hair, guard, rope, tyre, ladder, hem' }),
  otherSense('verb', ['take in'], {
    object:
      'part, interest, pride, pleasure, delight, stock, air, breath, detail, film, lesson, money, news, scenery, show, sight, view, washing, water, information',
  }),
  otherSense('verb', ['lock up', 'lock out'], { object: 'carbon, bicycle, shop, house, bike, capital' }),
  otherSense('verb', ['round up'], { object: 'cattle, figure, number, sheep, total, price' }),
  otherSense('verb', ['blow up'], {
    object: 'balloon, photograph, tyre, picture, proportion',
    subject: 'storm, row, wind',
  }),
  otherSense('verb', ['drive out'], {
    object: 'competition, demon, small business',
    after: 'to, along, past',
  }),
  otherSense('verb', ['kick out'], { object: 'leg, ball' }),
  otherSense('verb', ['fire at', 'fire on'], { object: 'cylinder, goal, target' }),
  otherSense('verb', ['shoot down'], {
    object: 'aircraft, balloon, drone, helicopter, jet, missile, plane, airliner',
  }),
  otherSense('verb', ['throw out', 'toss out'], {
    object: 'baby, bathwater, food, garbage, rubbish, trash, clothes, runner',
  }),
  otherSense('verb', ['rule out'], { subject: 'injury, knee, hamstring, strain' }),
  otherSense('verb', ['shrug off'], { object: 'injury, cold, coat, knock' }),
  otherSense('verb', ['turn down'], {
    object: 'heat, heating, music, radio, sound, thermostat, volume, bed, street, collar',
  }),
  otherSense('verb', ['fend off'], { object: 'hunger, cold, flies, illness' }),
  otherSense('verb', ['brush off', 'brush aside'], { object: 'dust, hair, crumb, snow' }),
  otherSense('verb', ['back off', 'back down'], { subject: 'lorry, car, truck' }),
  otherSense('verb', ['pull together'], { object: 'figure, outfit, information, report' }),
  otherSense('verb', ['patch up'], { object: 'roof, wound, road, pothole, hole, wall' }),
  otherSense('verb', ['build bridge'], { phrase: 'build bridge over, build bridge across' }),
  otherSense('verb', ['stand with'], { object: 'arm, hand, back, leg' }),
  otherSense('verb', ['stand behind', 'stand beside', 'stand alongside'], {
    object: 'bar, counter, desk, lectern, podium, barrier, wall, door, statue',
  }),
  otherSense('verb', ['vote for', 'vote against'], { subject: 'goal' }),
  otherSense('verb', ['work with'], {
    object: 'hand, material, tool, wood, clay, data, number, computer, machine, wool',
  }),
  otherSense('verb', ['fall out'], {
    object: 'bed, tree, window',
    phrase: 'fall out of, fall out of favour, fall out of love',
    subject: 'hair, tooth, page, bottom',
  }),
  otherSense('verb', ['clash over'], { subject: 'colour, date, fixture, pattern' }),
  otherSense('verb', ['shake hand'], { phrase: 'hand shake with' }),
  otherSense('verb', ['break ice'], { subject: 'icebreaker, ship, boat' }),
  otherSense('verb', ['clear air'], { subject: 'rain, storm, fan, thunder' }),
  otherSense('verb', ['close rank', 'break rank with'], { subject: 'platoon, regiment' }),
  otherSense('verb', ['cover up'], { object: 'arm, hair, head, body, crop, painting, stain' }),
  otherSense('verb', ['raise question', 'raise concern'], { object: 'fund, money, capital' }),
];
