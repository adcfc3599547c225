import type { OtherSense } from './guards-words';
import { otherSense } from './guards-words';

/** Other senses of the adjectives and adverbs, by word. */
export const OTHER_ADJECTIVE_SENSES: readonly OtherSense[] = [
  otherSense('adjective', ['angry', 'anxious'], {
    after: 'to',
    phrase: 'angry sea, angry sky, angry wound, anxious to',
  }),
  otherSense('adjective', ['brilliant'], { after: 'blue, light, sunshine, white, red' }),
  otherSense('adjective', ['brutal', 'cruel', 'vicious', 'wicked'], {
    after: 'blow, circle, climate, cold, fate, frost, googly, heat, irony, luck, terrain, winter, world',
  }),
  otherSense('adjective', ['candid'], { after: 'camera, photo, shot' }),
  otherSense('adjective', ['charitable'], {
    after: 'donation, foundation, giving, organisation, organization, purpose, status, trust, work, arm',
  }),
  otherSense('adjective', ['decent'], {
    after: 'housing, job, living, meal, pension, salary, wage, work',
  }),
  otherSense('adjective', ['dismal', 'dreadful'], { after: 'day, science, weather' }),
  otherSense('adjective', ['distinguished'], { after: 'guest, visitor' }),
  otherSense('adjective', ['encouraging', 'promising'], { after: 'sign, data, figure, result, trend' }),
  otherSense('adjective', ['excellent'], { phrase: 'par excellence' }),
  otherSense('adjective', ['excessive', 'inadequate'], {
    after:
      'alcohol, drinking, heat, housing, rain, rainfall, speed, weight, bleeding, diet, funding, supply, water',
  }),
  otherSense('adjective', ['exceptional', 'outstanding'], {
    after:
      'circumstance, debt, balance, issue, matter, bill, case, claim, item, loan, question, warrant, work, amount, payment, natural',
  }),
  otherSense('adjective', ['friendly'], {
    after: 'fire, game, match, society, international, neighbourhood',
    before: 'child, climate, disability, eco, environmentally, environment, family, user, market',
  }),
  otherSense('adjective', ['generous'], { after: 'helping, portion, serving, margin' }),
  otherSense('adjective', ['graceful'], { after: 'curve, line, arch' }),
  otherSense('adjective', ['guilty'], {
    after: 'party, plea, pleasure, verdict, conscience, feeling',
    phrase: 'plead guilty, not guilty, find guilty, find not guilty',
  }),
  otherSense('adjective', ['hollow'], { after: 'tree, tube, log, victory, cheek, laugh' }),
  otherSense('adjective', ['hostile'], { after: 'bid, climate, environment, takeover, terrain, witness' }),
  otherSense('adjective', ['impartial'], { after: 'advice' }),
  otherSense('adjective', ['improper', 'indecent'], { after: 'exposure, assault, fraction, image' }),
  otherSense('adjective', ['innocent'], {
    after: 'bystander, child, civilian, life, mistake, party, people, victim, question, fun',
  }),
  otherSense('adjective', ['promising'], { after: 'to' }),
  otherSense('adjective', ['kind'], { after: 'of, regards', phrase: 'in kind, kind of' }),
  otherSense('adjective', ['magnificent', 'splendid', 'superb', 'wonderful', 'marvellous', 'glorious'], {
    after:
      'building, coast, garden, goal, isolation, scenery, setting, summer, sunshine, sunset, view, weather, landscape, morning',
  }),
  otherSense('adjective', ['measured'], {
    phrase: 'measured by, measured at, measured in, measured against',
  }),
  otherSense('adjective', ['murderous'], { after: 'heat, schedule' }),
  otherSense('adjective', ['noble'], { after: 'family, birth, gas, metal, rot, savage, house' }),
  otherSense('adjective', ['pacific'], {
    after: 'coast, island, nation, ocean, rim, standard, time, war',
  }),
  otherSense('adjective', ['petty'], {
    after: 'bourgeois, bourgeoisie, cash, crime, criminal, officer, thief, theft, trader, offence',
  }),
  otherSense('adjective', ['reasonable'], {
    after: 'adjustment, chance, cost, doubt, excuse, force, grounds, price, rate, suspicion, time',
  }),
  otherSense('adjective', ['rash', 'stubborn'], { after: 'fact, stain, cough, inflation' }),
  otherSense('adjective', ['rightful'], { after: 'heir, owner, place' }),
  otherSense('adjective', ['rude', 'foul'], {
    after: 'awakening, health, play, ball, shock, smell, weather, air',
  }),
  otherSense('adjective', ['selfish'], { after: 'gene' }),
  otherSense('adjective', ['shabby', 'squalid'], {
    after: 'coat, flat, hotel, house, room, street, suit, camp, cell, condition, building',
  }),
  otherSense('adjective', ['sober', 'temperate'], {
    after: 'climate, driver, forest, latitude, zone, region',
  }),
  otherSense('adjective', ['sorry'], {
    after: `state, sight, affair, tale, business, spectacle, figure, story, saga, episode, mess, excuse, chapter, record, history,
      plight, lot, condition, crew, bunch`,
    phrase: `feel sorry, sorry to say, sorry to see, sorry to hear, sorry to report, sorry to learn, sorry to go, sorry to leave, safe than sorry`,
  }),
  otherSense('adjective', ['sorry for', 'sorry that', 'sorry about'], { phrase: 'feel sorry for' }),
  otherSense('adjective', ['stirring'], { after: 'spoon' }),
  otherSense('adjective', ['stupid', 'toothless'], { after: 'grin, mistake, smile, question' }),
  otherSense('adjective', ['tolerant', 'intolerant'], {
    before: 'drought, glucose, heat, lactose, salt, shade',
  }),
  otherSense('adjective', ['unfortunate', 'unwelcome'], { after: 'accident, guest, side, victim' }),
  otherSense('adjective', ['vile'], { after: 'smell, weather' }),
  otherSense('adjective', ['welcome'], {
    phrase: 'you be welcome, be welcome to, most welcome guest, make welcome',
    after: 'centre, center, desk, mat, pack, party, relief, speech, address, rain',
  }),
  otherSense('adjective', ['wilful'], { after: 'murder, damage' }),
  otherSense('adjective', ['worthy'], {
    after: 'of, cause',
    before: 'credit, news, noteworthy, sea, road, praise',
  }),
  otherSense('adjective', ['wrong', 'wrong to', 'wrong in'], {
    after: 'address, direction, door, end, foot, hand, number, place, side, time, way, turn, answer',
    phrase: 'go wrong, what be wrong, something be wrong, nothing wrong, nothing be wrong, in the wrong',
  }),
  otherSense('adjective', ['critical of'], { phrase: 'critical of care' }),
  otherSense('adjective', ['furious'], { after: 'pace, rate, storm, speed' }),
  otherSense('adjective', ['upset'], { after: 'stomach, win' }),
  otherSense('adjective', ['impatient'], { after: 'to, for' }),
  otherSense('adjective', ['disappointed', 'frustrated'], { phrase: 'disappointed not to' }),
  otherSense('adjective', ['justified'], { before: 'fully, left, right' }),
  otherSense('adverb', ['rightly'], { phrase: 'rightly or wrongly, if memory serve rightly' }),
  otherSense('adverb', ['wrongly'], { phrase: 'rightly or wrongly' }),
  otherSense('adverb', ['honestly', 'sincerely', 'kindly'], {
    phrase: 'yours sincerely, take kindly, honestly speak, look kindly, quite honestly',
  }),
  otherSense('adverb', ['justly', 'deservedly'], { phrase: 'justly famous, justly celebrate' }),
  otherSense('adverb', ['hastily'], { phrase: 'hastily arrange, hastily build, hastily erect' }),
  otherSense('adverb', ['generously'], {
    phrase: 'generously proportion, generously fund, generously season',
  }),
  otherSense('adverb', ['brilliantly'], { phrase: 'brilliantly light, brilliantly colour' }),
  otherSense('adverb', ['mistakenly'], { phrase: 'mistakenly identify' }),
  otherSense('adverb', ['correctly', 'competently', 'responsibly'], {
    phrase: 'politically correctly, drink responsibly, gamble responsibly',
  }),
];
