import type { Dealing } from './dealing';
import { dealing } from './dealing';
import {
  BILLS,
  CARE,
  HELPERS,
  HELP_IN_MONEY,
  PEOPLE,
  PERIL,
  RELIEF,
  SHELTERS,
  VESSELS,
  WORKS,
  together,
} from './things';

const AFFLICTED = new Set(['casualty', 'dead', 'injured', 'sick', 'wounded']);
const TRAINEES = new Set(
  `doctor engineer farmer midwife nurse officer pilot police policeman soldier student surgeon teacher technician troop`.split(
    ' ',
  ),
);

/** Help to people and their works. */
export const HELPING_DEALINGS: readonly Dealing[] = [
  dealing(
    'aid',
    `rescue, save, evacuate, ferry, fly out, airlift, treat, nurse, tend, feed, house, clothe, shelter, lodge, put up,
     take in, accommodate, billet, resettle, vaccinate, inoculate, care for, look after, cook for, operate on, adopt`,
    PEOPLE,
    'of from',
  ),
  dealing('aid', 'treat, nurse, tend, evacuate, fly out, operate on, bury, bandage', AFFLICTED, 'of from'),
  dealing('aid', 'train, teach, educate, school, equip', TRAINEES, 'of from', { owned: true }),
  dealing(
    'aid',
    'pluck, winch, fish, pull, haul, drag, lift, snatch, dig, pick, take',
    together(PEOPLE, VESSELS),
    'of from',
    { parties: 'people', where: PERIL },
  ),
  dealing('aid', 'drive, take, carry, rush, fly, ferry, bring, row, wheel, guide, lead', PEOPLE, 'of', {
    parties: 'people',
    where: CARE,
  }),
  dealing('aid', 'put up, house, shelter, lodge, feed, clothe, accommodate, billet', PEOPLE, 'of', {
    parties: 'all',
  }),
  dealing('aid', 'search for, look for', PEOPLE, 'of from'),
  dealing('cooperate', 'escort, shepherd, convoy', together(VESSELS, PEOPLE), 'of from', { owned: true }),
  dealing('aid', 'tow, salvage, refloat, refuel, search for, look for, repair', VESSELS, 'of', {
    owned: true,
  }),
  dealing(
    'aid',
    'rebuild, repair, restore, mend, re-roof, reroof, equip, furnish, staff, restock, pay for, drain, demine',
    WORKS,
    'of belonging in for',
    { owned: true },
  ),
  dealing('aid', 'build, endow, equip, fund, fit out', WORKS, 'for'),
  dealing('aid', 'open, throw open, unlock', SHELTERS, 'to'),
  dealing(
    'aid',
    `lay on, fly in, bring, carry, rush, truck, ship, run, set up, take, deliver, drop, airdrop, airlift, cook, collect,
     organise, hand out, share out, distribute, send round, ferry, fly, cart, haul, freight`,
    RELIEF,
    'to for among into',
  ),
  dealing('aid', 'lay on, fly in, rush, lend, loan, offer, charter, scramble', HELPERS, 'to for'),
  dealing('aid', 'lend, loan, volunteer', together(HELPERS, RELIEF), 'to for', { alone: true }),
  dealing(
    'aid',
    'double, treble, triple, increase, raise, step up, resume, restore',
    HELP_IN_MONEY,
    'to for',
  ),
  dealing('aid', 'pay, settle, foot, meet, defray', BILLS, 'of for', { owned: true }),
];
