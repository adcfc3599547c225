import type { Dealing } from './dealing';
import { dealing } from './dealing';
import {
  ACCESS,
  ASSETS,
  BORDERS,
  BUILDINGS,
  CARGOES,
  CELLS,
  CRAFT,
  DOORS,
  DUES,
  ENVOYS,
  FITTINGS,
  IMPOSTS,
  KEEPSAKES,
  MISSILES,
  OPENINGS,
  PAPERS,
  PEOPLE,
  PREMISES,
  ROLLS,
  SHELTERS,
  STAFF,
  SUPPLIES,
  TERMS_OF_DETENTION,
  TREATIES,
  VESSELS,
  together,
} from './things';

const CONTRACTS = new Set(['contract', 'lease', 'tenancy', 'concession']);
const CAMPS = new Set(['camp', 'settlement', 'encampment', 'tenant']);
const SUMS = new Set(
  'billion cash dollar euro franc instalment krone krona million money pound rouble rupee share sum yen'.split(
    ' ',
  ),
);
const TYRES = new Set(['tyre', 'tire']);

/** Taking away, shutting out, cutting off, sending away. */
export const PENALISING_DEALINGS: readonly Dealing[] = [
  dealing(
    'sanction',
    `revoke, cancel, withdraw, suspend, tear up, rip up, confiscate, annul, void, refuse, deny, withhold, take away, pull,
     seize, switch off, deactivate, impound`,
    PAPERS,
    'of from to for',
  ),
  dealing('sanction', 'cancel, terminate, tear up, rip up, break', CONTRACTS, 'with of for'),
  dealing(
    'sanction',
    'tear up, rip up, renounce, repudiate, walk out of, pull out of',
    TREATIES,
    'with between',
    {
      alone: true,
    },
  ),
  dealing('sanction', 'refuse, deny', ACCESS, 'to'),
  dealing(
    'sanction',
    `stop, cut, cut off, dock, withhold, freeze, suspend, slash, halve, claw back, forfeit, withdraw, axe, cancel, block,
     take off`,
    together(DUES, SUMS),
    'to of for from off',
  ),
  dealing(
    'sanction',
    'freeze, seize, confiscate, expropriate, nationalise, sequester, block, appropriate, grab',
    ASSETS,
    'of from belonging',
  ),
  dealing(
    'sanction',
    'seize, confiscate, impound, commandeer, requisition, take away, carry off, make off with, sequester',
    together(CARGOES, KEEPSAKES),
    'of from belonging',
  ),
  dealing(
    'sanction',
    `tow away, tow off, tow ashore, tow in, clamp, cart away, cart off, haul away, haul off, drag away, drag off, carry out,
     carry away, put out, throw out, toss out, tip out, clear out, clear away, dump, shred, pulp, sell off, auction off`,
    together(VESSELS, CARGOES, KEEPSAKES, FITTINGS),
    'of from belonging',
    { owned: true },
  ),
  dealing(
    'sanction',
    `take down, tear down, pull down, rip down, rip up, paint over, whitewash, remove, confiscate, seize, smash, burn, slash,
     trample, carry off, break up`,
    FITTINGS,
    'of belonging',
    { owned: true },
  ),
  dealing(
    'sanction',
    'dock',
    together(DUES, new Set('day fortnight hour month percentage share tariff week year'.split(' '))),
    'of from',
  ),
  dealing(
    'sanction',
    'take off, strike off, strike from, drop from, remove from, cross off, leave off, throw off, kick off',
    STAFF,
    'of',
    {
      parties: 'all',
      where: ROLLS,
    },
  ),
  dealing('sanction', 'close, shut, seal, seal off, block, blockade', BORDERS, 'to with on against'),
  dealing(
    'sanction',
    'close, shut, bar, bolt, lock, block, slam',
    together(OPENINGS, SHELTERS, PREMISES, DOORS),
    'to on against behind',
  ),
  dealing(
    'sanction',
    'close, shut, shut down, close down, padlock, seal, board up, raid',
    PREMISES,
    'of belonging',
    { owned: true },
  ),
  dealing(
    'sanction',
    `cut, cut off, turn off, switch off, shut off, stop, halt, suspend, block, interrupt, choke off, sever, disconnect, jam,
     throttle`,
    SUPPLIES,
    'to of from with into',
  ),
  dealing(
    'sanction',
    `impose, slap, levy, raise, double, treble, triple, quadruple, increase, clap, introduce, hike, reimpose, tighten`,
    IMPOSTS,
    'on upon against',
  ),
  dealing(
    'sanction',
    'dismiss, fire, sack, lay off, suspend, discharge, discipline, demote, fine',
    STAFF,
    'of from',
    {
      owned: true,
      parties: 'people',
    },
  ),
  dealing(
    'expel',
    'turn back, turn away, send back, push back, turn round',
    together(PEOPLE, VESSELS),
    'of from',
  ),
  dealing(
    'expel',
    `order out, march out, march off, march to, march over, march across, march from, frogmarch out, frogmarch off, escort out,
     escort from, escort off, escort to, bundle out, bundle onto, throw out, throw off, throw out of, turf out, kick out,
     chase out, chase off, boot out, sling out, drive out, drive from, hound out, hustle out, put on plane, clear out,
     run out, order home, send home, send packing, vote off, vote out, remove as`,
    together(PEOPLE, ENVOYS),
    'of from',
    { parties: 'people' },
  ),
  dealing('expel', 'clear, evict, uproot, displace, dislodge', together(PEOPLE, CAMPS), 'of', {
    owned: true,
  }),
  dealing(
    'expel',
    'recall, withdraw, call home, bring home, pull out, call back, summon home',
    ENVOYS,
    'from to in',
  ),
];

/** Force against people and their things. */
export const HARMING_DEALINGS: readonly Dealing[] = [
  dealing(
    'detain',
    'seize, confiscate, impound, commandeer, requisition, detain, intercept, arrest, capture, waylay',
    VESSELS,
    'of from belonging',
    { owned: true },
  ),
  dealing('detain', 'stop, hold up, board', CRAFT, 'of from belonging', { owned: true }),
  dealing(
    'detain',
    `hold, detain, arrest, pick up, round up, take off, haul off, drag away, take away, lead away, seize, snatch, nab,
     lock up, coop up, pen, pen in, corral, kettle, imprison, jail, intern, capture, kidnap, abduct, handcuff`,
    PEOPLE,
    'of from',
    { owned: true },
  ),
  dealing(
    'detain',
    'march ashore, march into, march away, take ashore, bundle into, lead off, lead away, take into, carry off, cart off, bundle off',
    PEOPLE,
    'of from',
    { parties: 'people' },
  ),
  dealing('detain', 'hold', PEOPLE, 'of', { parties: 'people', where: TERMS_OF_DETENTION }),
  dealing('detain', 'hold, keep, pen, confine, lock, shut', PEOPLE, 'of', {
    parties: 'people',
    where: CELLS,
  }),
  dealing(
    'attack',
    `beat, beat up, club, cane, whip, punch, kick, manhandle, hose, trample, stab, shoot, injure, hurt, wound, maim,
     rough up, knock down, brutalise, assault, kill, murder, tear-gas, strip, harass, pelt, stone`,
    PEOPLE,
    'of from',
    { owned: true },
  ),
  dealing(
    'attack',
    `burn, burn down, torch, smash, smash up, wreck, vandalise, trash, ransack, raze, flatten, bulldoze, demolish, deface,
     daub, stone, firebomb, destroy, loot, storm, shell, blow up, hack, bomb`,
    BUILDINGS,
    'of belonging in',
    { owned: true },
  ),
  dealing(
    'attack',
    'ram, sink, torpedo, hose, hole, buzz, shoot down, bring down, strafe, shell, down, burn, burn out, stone, bomb',
    VESSELS,
    'of belonging',
    { owned: true },
  ),
  dealing(
    'attack',
    'break down, break in, kick down, kick in, batter down, stave in, force, smash, smash in, take off, wrench off, tear off',
    DOORS,
    'of belonging',
    { owned: true },
  ),
  dealing(
    'attack',
    `slap, punch, knock down, knock off, knock over, pull off, drag off, wrestle to, pin to, pin down, throw to,
     push over, shove, spit at, spit on, kneel on, pepper-spray, tase, throttle, headbutt, manhandle, rough up, frogmarch,
     beat up, trample on, jostle`,
    PEOPLE,
    'of',
    { parties: 'people' },
  ),
  dealing('attack', 'slash, puncture, let down', TYRES, 'of on', { owned: true }),
  dealing('attack', 'fire, lob, hurl, launch, loose', MISSILES, 'at on into across over towards upon'),
];
