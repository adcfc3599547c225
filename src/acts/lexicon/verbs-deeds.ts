import { deeds } from './rows';
import { FRAMES } from './frames';

/** Hostile deeds. */
export const DEED_VERBS = [
  ...deeds('verb', 'sanction', FRAMES.object, [
    'ban',
    'blacklist',
    'dismiss',
    'fine',
    'sack',
    'sanction',
    'sue',
    'suspend',
    'crack down on',
  ]),
  ...deeds('verb', 'expel', FRAMES.object, ['deport', 'evict', 'expel', 'oust', 'banish']),
  ...deeds('verb', 'detain', FRAMES.object, ['arrest', 'detain', 'imprison', 'jail', 'abduct', 'kidnap']),
  ...deeds('verb', 'attack', FRAMES.object, [
    'attack',
    'bomb',
    'bombard',
    'invade',
    'raid',
    'shell',
    'storm',
    'kill',
    'assault',
  ]),
];
