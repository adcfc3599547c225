import type { OtherSense } from './guards-words';
import { otherSense } from './guards-words';

/** Other senses of the nouns, by noun. */
export const OTHER_NOUN_SENSES: readonly OtherSense[] = [
  otherSense('noun', ['abuse'], {
    modifier: 'alcohol, child, domestic, drug, sexual, solvent, substance, physical',
    phrase: 'abuse of power, abuse of office, abuse of process',
  }),
  otherSense('noun', ['accord'], { phrase: 'of its own accord, with one accord, own accord' }),
  otherSense('noun', ['agreement'], {
    modifier: 'licence, loan, rental, tenancy, user, prenuptial',
    phrase: 'agreement of verb',
  }),
  otherSense('noun', ['aid'], {
    modifier: 'band, deaf, first, hearing, legal, teaching, visual',
    phrase: 'in aid of, aid of, with the aid of',
  }),
  otherSense('noun', ['alarm'], {
    modifier: 'burglar, car, false, fire, smoke',
    after: 'bell, clock, call, system',
    phrase: 'sound alarm, raise alarm',
  }),
  otherSense('noun', ['amnesty'], { phrase: 'amnesty international', modifier: 'knife, gun, library' }),
  otherSense('noun', ['anger'], { after: 'management' }),
  otherSense('noun', ['apology'], {
    phrase: 'apology for a, apology of a, make no apology, apology for absence',
  }),
  otherSense('noun', ['appeal'], {
    after: 'court, judge, panel, process, tribunal, hearing, fund, board',
    before: 'box-office, sex',
    modifier: 'box-office, broad, court, lbw, mass, popular, sex, wide, enduring, electoral, visual, penalty',
    phrase:
      'court of appeal, appeal against conviction, appeal against sentence, appeal against the ruling, appeal against ruling',
  }),
  otherSense('noun', ['arrest'], {
    modifier: 'cardiac, respiratory',
    after: 'warrant, record',
    phrase: 'arrest warrant, warrant of arrest',
  }),
  otherSense('noun', ['assault'], { after: 'course, rifle', modifier: 'indecent, sexual' }),
  otherSense('noun', ['attack'], {
    modifier: 'anxiety, asthma, bear, bowling, counter, dog, heart, panic, pace, seam, shark, spin',
    phrase:
      'attack of flu, attack of nerve, attack of gout, attack of malaria, attack of conscience, attack of hiccup',
    after: 'dog, helicopter, line, ad',
  }),
  otherSense('noun', ['backing'], { after: 'band, singer, track, vocal, vocalist, music' }),
  otherSense('noun', ['ban'], { phrase: 'ban ki-moon' }),
  otherSense('noun', ['bargain'], {
    after: 'basement, hunter, price, bin',
    phrase: 'into bargain, real bargain, into the bargain',
  }),
  otherSense('noun', ['beating'], {
    modifier: 'egg, heart, wing, drum',
    phrase: 'take some beating, take beating, take a beating',
  }),
  otherSense('noun', ['blessing'], {
    phrase: 'mixed blessing, blessing in disguise, count blessing, count its blessing',
  }),
  otherSense('noun', ['bombing', 'bombardment'], { modifier: 'electron, neutron, particle' }),
  otherSense('noun', ['capture'], { modifier: 'carbon, data, image, motion, screen' }),
  otherSense('noun', ['charge'], {
    modifier:
      'access, baggage, baton, booking, congestion, cover, delivery, depth, electric, electrical, explosive, extra, interest, minimum, parking, positive, prescription, service, small, user, water, bank, negative, handling',
    phrase:
      "in charge, free of charge, take charge, charge of £, charge of $, charge of €, charge card, charge nurse, lead charge, charge d’affaires, chargé d'affaires",
    after: "card, nurse, point, sheet, d'affaires",
  }),
  otherSense('noun', ['partnership'], { modifier: 'batting, civil, opening, stand, wicket' }),
  otherSense('noun', ['commitment'], { modifier: 'family, financial, time, work, prior, spending' }),
  otherSense('noun', ['compact'], { after: 'disc, car, camera' }),
  otherSense('noun', ['compensation'], {
    modifier: 'executive, chief, total',
    after: 'package, committee, culture',
  }),
  otherSense('noun', ['complaint'], {
    modifier: 'chest, heart, skin, stomach, medical, chronic',
    after: 'department, procedure, commission, authority, form',
  }),
  otherSense('noun', ['compliment'], {
    phrase: 'compliment of season, with compliment, compliment slip, return the compliment',
  }),
  otherSense('noun', ['compromise'], { after: 'candidate, solution' }),
  otherSense('noun', ['concern'], {
    phrase: 'going concern, of no concern, concern of, cause for concern',
    modifier: 'family, going, business, commercial, main, primary, manufacturing',
  }),
  otherSense('noun', ['concession'], {
    after: 'stand, price, ticket, fare, rate',
    modifier: 'mining, oil, logging, student, timber',
  }),
  otherSense('noun', ['condemnation'], { phrase: 'condemnation order, condemnation proceeding' }),
  otherSense('noun', ['consensus'], { after: 'estimate, forecast' }),
  otherSense('noun', ['consultation'], {
    modifier: 'medical, doctor, free, legal',
    after: 'fee, room, paper, document',
  }),
  otherSense('noun', ['contempt'], { phrase: 'contempt of court, contempt of parliament, hold in contempt' }),
  otherSense('noun', ['deal'], {
    phrase:
      'a great deal, a good deal, great deal, good deal, big deal, real deal, deal of, deal breaker, no deal brexit',
    modifier: 'cash, cheap, meal, package, phone, weekend, record, loan, great, good, raw, rough',
    after: 'table',
  }),
  otherSense('noun', ['dedication'], { modifier: 'church', after: 'ceremony, service' }),
  otherSense('noun', ['defiance'], { phrase: 'in defiance of' }),
  otherSense('noun', ['demand'], {
    modifier:
      'consumer, domestic, energy, export, falling, food, global, high, housing, import, low, market, oil, peak, popular, power, rising, tax, weak, aggregate',
    phrase:
      'in demand, on demand, supply and demand, by popular demand, much in demand, demand for oil, demand for electricity, demand for housing',
    after: 'side, curve',
  }),
  otherSense('noun', ['demonstration'], {
    modifier: 'cookery, cooking, practical, product, technology',
    phrase: 'demonstration of how',
    after: 'project, model, plant, flight',
  }),
  otherSense('noun', ['denial'], { phrase: 'in denial, denial of service, denial of access' }),
  otherSense('noun', ['dialogue'], {
    modifier: 'film, witty, screen, stage, internal',
    after: 'box, coach',
  }),
  otherSense('noun', ['dismissal'], { modifier: 'constructive, lbw, unfair, wicket' }),
  otherSense('noun', ['embargo'], { modifier: 'news, press, publication' }),
  otherSense('noun', ['exile'], {
    phrase: 'in exile, government in exile, tax exile',
    modifier: 'tax, self-imposed',
  }),
  otherSense('noun', ['friendship'], { after: 'bracelet, society, treaty' }),
  otherSense('noun', ['frustration'], { modifier: 'sexual', phrase: 'out of frustration' }),
  otherSense('noun', ['fury'], { phrase: 'fury of storm, sound and fury', modifier: 'tyson' }),
  otherSense('noun', ['goodwill'], { after: 'ambassador, visit, payment, store, impairment' }),
  otherSense('noun', ['grievance'], { after: 'procedure, committee, officer' }),
  otherSense('noun', ['guarantee'], {
    modifier: 'bank, loan, money-back, year, lifetime',
    phrase: 'no guarantee',
  }),
  otherSense('noun', ['handshake'], { modifier: 'golden' }),
  otherSense('noun', ['homage', 'tribute'], {
    phrase: 'tribute act, tribute band, tribute of grain',
    after: 'act, album, band, night',
  }),
  otherSense('noun', ['invasion'], { modifier: 'pitch, insect, locust', phrase: 'invasion of privacy' }),
  otherSense('noun', ['killing', 'murder'], {
    phrase:
      'make killing, make a killing, murder mystery, murder rate, scream blue murder, get away with murder',
    modifier: 'mercy',
    after: 'charge, trial, mystery, rate, inquiry, case, weapon, squad, victim, suspect',
  }),
  otherSense('noun', ['meeting', 'summit'], {
    modifier: 'annual, athletics, prayer, race, racing, town, mountain, shareholder',
    phrase: 'meeting place, summit of mount, meeting of mind',
    after: 'place, point, room, hall',
  }),
  otherSense('noun', ['mercy'], {
    phrase: 'at the mercy of, at mercy of, mercy killing, mercy mission, mercy ship',
    after: 'killing, mission, flight',
  }),
  otherSense('noun', ['negotiation', 'discussion'], { after: 'paper, document, group, skill' }),
  otherSense('noun', ['objection'], { modifier: 'conscientious, planning' }),
  otherSense('noun', ['occupation'], { modifier: 'dangerous, manual, previous, professional, reserved' }),
  otherSense('noun', ['offensive'], {
    modifier: 'charm',
    phrase: 'on the offensive, on offensive, charm offensive',
  }),
  otherSense('noun', ['pardon'], { phrase: 'beg pardon, i beg your pardon' }),
  otherSense('noun', ['picket'], {
    after: 'fence, line',
    phrase: 'raise picket, man picket, build picket, erect picket, border picket',
  }),
  otherSense('noun', ['plea'], {
    modifier: 'guilty, not-guilty',
    after: 'bargain, bargaining, hearing, deal',
    phrase: 'plea of guilty, plea of not guilty',
  }),
  otherSense('noun', ['praise'], { phrase: 'hymn of praise, praise song, song of praise, praise be' }),
  otherSense('noun', ['promise'], {
    phrase: 'promise of rain, show promise, full of promise, promise land, land of promise, of promise',
    modifier: 'early, youthful, great',
  }),
  otherSense('noun', ['prosecution'], {
    after: 'case, counsel, lawyer, service, witness, barrister',
    phrase: 'the prosecution, crown prosecution, prosecution of war',
  }),
  otherSense('noun', ['protest'], {
    phrase: 'protest vote, under protest, protest song',
    after: 'singer, song, vote',
  }),
  otherSense('noun', ['raid'], { modifier: 'bank, ram, dawn, smash-and-grab' }),
  otherSense('noun', ['reconciliation'], { modifier: 'account, bank, budget', after: 'commission, bill' }),
  otherSense('noun', ['refusal'], { phrase: 'first refusal, right of first refusal' }),
  otherSense('noun', ['regret'], {
    phrase: 'no regret, live with regret, have no regret, without regret',
  }),
  otherSense('noun', ['rejection'], { modifier: 'organ, tissue, transplant', after: 'letter, slip' }),
  otherSense('noun', ['reservation'], {
    modifier: 'hotel, indian, native, restaurant, table, central',
    phrase: 'without reservation',
  }),
  otherSense('noun', ['resistance to'], {
    modifier: 'antibiotic, antimicrobial, drug, electrical, heat, insulin, rolling, water, wind, air, french',
    after: 'fighter, movement, band, level, hero',
  }),
  otherSense('noun', ['reunion'], { modifier: 'class, family, school, band', after: 'tour, concert' }),
  otherSense('noun', ['rift'], { after: 'valley, lake', phrase: 'rift valley' }),
  otherSense('noun', ['sanction'], {
    phrase: 'royal sanction, sanction of law, sanction for',
    modifier: 'legal, moral, royal, official',
  }),
  otherSense('noun', ['salute'], { modifier: 'gun, 21-gun, nazi', phrase: 'take salute, take the salute' }),
  otherSense('noun', ['settlement'], {
    modifier:
      'coastal, divorce, early, human, illegal, informal, israeli, jewish, marriage, neolithic, penal, roman, rural, squatter, trading, urban, west, bank, insurance',
    after: 'activity, expansion, building, construction, date, patterns',
  }),
  otherSense('noun', ['shooting'], {
    modifier: 'clay-pigeon, drive, film, grouse, pheasant, target',
    after: 'star, range, party, guard, season, script',
    phrase: 'shooting star',
  }),
  otherSense('noun', ['siege'], { after: 'mentality' }),
  otherSense('noun', ['snub', 'slur'], { after: 'nose, speech' }),
  otherSense('noun', ['solidarity'], { after: 'movement, party, union, levy, tax, fund' }),
  otherSense('noun', ['strike'], {
    modifier:
      'air, drone, first, first-half, injury-time, lightning, lucky, military, missile, nuclear, pre-emptive, preemptive, retaliatory, second-half, surgical, opening, winning, precision, three, bird, late, israeli, russian, american, iranian, us',
    after: 'force, on, partner, price, rate, zone, against, at',
  }),
  otherSense('noun', ['support'], {
    modifier:
      'air, arch, child, computer, customer, income, it, life, nursing, price, roof, steel, technical, tech, artillery, knee, logistical',
    after:
      'act, band, base, bandage, actor, group, line, network, officer, price, role, scheme, service, staff, system, team, vehicle, vessel, worker, structure',
    phrase: 'means of support, life support',
  }),
  otherSense('noun', ['suspension'], {
    modifier: 'air, car, front, rear, wheel, colloidal',
    after: 'bridge, system',
    phrase: 'suspension of disbelief',
  }),
  otherSense('noun', ['swipe'], { after: 'card, right, left' }),
  otherSense('noun', ['talk'], {
    after: 'radio, show, therapy',
    phrase:
      'small talk, talk of town, talk show, all talk, pep talk, pillow talk, talk of, team talk, self talk',
    modifier: 'fighting, idle, pep, pillow, small, sweet, tough, team, ted',
  }),
  otherSense('noun', ['tariff'], {
    modifier: 'electricity, energy, feed-in, hotel, phone, power, water, minimum, fuel, mobile',
  }),
  otherSense('noun', ['thank'], {
    phrase: 'no thank to, thank to, no thank, thank god, thank goodness, thank heaven',
  }),
  otherSense('noun', ['threat'], {
    modifier:
      'empty, flood, health, security, weather, existential, environmental, goal, attacking, tsunami, wildfire, triple',
    phrase: 'under threat, threat of flood, threat of rain, threat of extinction, pose threat',
    after: 'level, assessment',
  }),
  otherSense('noun', ['treaty', 'pact'], {
    modifier: 'suicide',
    after: 'port, right',
    phrase: 'suicide pact, warsaw pact',
  }),
  otherSense('noun', ['truce'], { modifier: 'christmas' }),
  otherSense('noun', ['veto'], {
    after: 'power, player, right',
    phrase: 'right of veto, power of veto, veto power',
  }),
  otherSense('noun', ['violation'], { modifier: 'parking, traffic, foot, shot-clock, time' }),
  otherSense('noun', ['vow'], {
    modifier: 'marriage, wedding, monastic',
    phrase: 'exchange vow, vow of silence, take vow, vow of poverty, vow of chastity',
  }),
  otherSense('noun', ['war on'], {
    phrase: 'war on crime, war on drug, war on poverty, war on terror, war on waste',
  }),
  otherSense('noun', ['war with', 'war between'], { modifier: 'bidding, price, trade, turf' }),
  otherSense('noun', ['warning'], {
    modifier: 'early, flood, gale, health, storm, weather, tsunami, profit, heat, advance',
    after: 'light, sign, system, label, shot, signal, triangle',
    phrase: 'without warning, profit warning, warning sign',
  }),
  otherSense('noun', ['welcome'], {
    after: 'centre, center, desk, drink, mat, pack, party, sign, speech, address, event, week',
    phrase: 'outstay welcome, overstay welcome, outstay its welcome, overstay its welcome',
  }),
  otherSense('noun', ['worry', 'anxiety'], {
    modifier: 'money, separation, performance, exam',
    after: 'disorder, bead, line, attack',
  }),
  otherSense('noun', ['expulsion', 'ejection'], { after: 'seat, order', modifier: 'air, gas, coronal' }),
  otherSense('noun', ['backlash', 'thaw'], {
    modifier: 'spring, winter, sudden, gear',
    phrase: 'thaw of ice, freeze and thaw',
  }),
  otherSense('noun', ['ceasefire', 'armistice'], { after: 'day, service, line' }),
  otherSense('noun', ['mediation'], { after: 'service, scheme' }),
  otherSense('noun', ['shame'], {
    phrase: 'a shame, put to shame, what a shame, crying shame, shame that, shame and',
  }),
  otherSense('noun', ['courage', 'dignity', 'compassion'], {
    phrase: 'dutch courage, death with dignity, die with dignity',
  }),
  otherSense('noun', ['scandal', 'fiasco'], { after: 'sheet, monger' }),
  otherSense('noun', ['conviction'], {
    after: 'that',
    modifier: 'deep, moral, religious, strong, unshakeable',
  }),
  otherSense('noun', ['bouquet', 'garland'], {
    phrase: 'bouquet of flower, bouquet of rose, garland of flower',
    modifier: 'wedding, bridal, floral',
  }),
  otherSense('noun', ['raspberry'], { after: 'jam, ripple, sauce, bush' }),
  otherSense('noun', ['toast'], { after: 'rack, crumb', phrase: 'toast of town, beans on toast' }),
  otherSense('noun', ['friction', 'tie-up', 'reset'], {
    modifier: 'air, skin, surface, tyre, wheel, password',
  }),
  otherSense('noun', ['uprising', 'revolt', 'insurrection'], { phrase: 'warsaw uprising, peasant revolt' }),
  otherSense('noun', ['rage'], { modifier: 'road, air' }),
  otherSense('noun', ['to credit', 'to shame'], {
    phrase: 'access to credit, put to shame, turn to credit',
    modifier: 'bank, consumer, easy, export, mortgage, trade, tax',
    after: 'card, line, rating, market, union',
  }),
  otherSense('noun', ['own goal', 'red line', 'yellow card'], {
    phrase: 'score an own goal, red line bus, red line train',
    modifier: 'first-half, second-half',
  }),
];
