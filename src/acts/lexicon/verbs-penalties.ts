import type { Frame } from '../../contract';
import { FRAMES } from './frames';
import { deeds, listed, pairs } from './rows';

const every = (verbs: readonly string[], objects: readonly string[]): readonly string[] =>
  Object.keys(pairs(verbs, objects, 0));

const GIVEN: Frame = { source: ['subject'], target: ['indirect-object', 'obl:to', 'object'] };

/** Penalties and blows that hardly anything else is called by the same words. */
export const PENALTY_VERBS = [
  ...deeds(
    'verb',
    'sanction',
    FRAMES.object,
    listed(`relegate, gag, silence, exclude, exclude from, shut out, shut out of, keep out of, freeze out of,
      put on leave, place on leave, suspend without pay, send home without pay, throw out of cup, throw out of competition,
      throw out of contest, throw out of tournament, throw out of league, bar entry to, haul to court, strip of office, strip of rank, strip of seat, garnishee, blackball from`),
  ),
  ...deeds(
    'verb',
    'sanction',
    FRAMES.against,
    every(
      ['win', 'obtain', 'seek', 'secure', 'get'],
      ['injunction against', 'court order against', 'restraining order against'],
    ),
  ),
  ...deeds('verb', 'sanction', FRAMES.on, [
    ...every(['shut', 'close', 'slam', 'bolt'], ['gate on', 'border on']),
    ...listed(`set lawyer on, set bailiff on, turn off light on`),
  ]),
  ...deeds('verb', 'expel', GIVEN, [
    ...every(['give'], ['hour to leave', 'day to leave', 'week to leave', 'hour to quit', 'day to quit']),
  ]),
  ...deeds(
    'verb',
    'expel',
    FRAMES.object,
    listed(`escort from building, escort from chamber, escort from ground, show to gate, show off premises, vote off council,
      vote off board, vote off committee, hound from post, smoke out, put across border, put over border, march over border`),
  ),
  ...deeds(
    'verb',
    'attack',
    FRAMES.object,
    listed(
      `slap, shove, headbutt in, knock to ground, wrestle to ground, throw to ground, pin to ground, tase, taser, cudgel, truncheon, strip-search`,
    ),
  ),
  ...deeds('verb', 'attack', FRAMES.on, [
    ...every(['turn', 'train', 'play'], ['hose on', 'fire hose on']),
    ...listed('kneel on back of, kneel on neck of, march on village, descend with baton on'),
  ]),
  ...deeds(
    'verb',
    'attack',
    FRAMES.owner,
    listed('kneel on neck, stamp on head, smash window, break window'),
  ),
];
