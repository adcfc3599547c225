import { acts } from './rows';
import { FRAMES } from './frames';

/** Verbs that reject, warn, demand and threaten. */
export const REFUSAL_VERBS = [
  ...acts('verb', 'reject', FRAMES.object, {
    contradict: 0.45,
    deny: 0.45,
    disown: 0.6,
    dismiss: 0.5,
    dispute: 0.45,
    rebuff: 0.6,
    refuse: 0.5,
    refute: 0.5,
    reject: 0.55,
    repudiate: 0.6,
    spurn: 0.6,
    veto: 0.6,
    oppose: 0.5,
    'turn down': 0.5,
    'rule out': 0.5,
    'shrug off': 0.45,
    'vote against': 0.5,
  }),
  ...acts('verb', 'warn', FRAMES.objectClause, { warn: 0.55, caution: 0.45 }),
  ...acts('verb', 'demand', FRAMES.objectClause, { order: 0.6, press: 0.5, pressure: 0.55, command: 0.6 }),
  ...acts('verb', 'demand', FRAMES.on, { 'call on': 0.5, 'call upon': 0.5, 'prevail on': 0.45 }),
  ...acts('verb', 'demand', FRAMES.forObject, { 'call for': 0.5 }),
  ...acts(
    'verb',
    'demand',
    { source: ['subject'], target: ['obl:from', 'obl:of', 'clause'], topic: ['object'] },
    { demand: 0.65, insist: 0.5 },
  ),
  ...acts('verb', 'threaten', FRAMES.objectClause, { threaten: 0.6, intimidate: 0.65, menace: 0.65 }),
  ...acts('verb', 'express-concern', FRAMES.about, { worry: 0.2, fret: 0.2 }),
];
