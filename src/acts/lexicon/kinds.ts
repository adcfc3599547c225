import type { ActDefinition, ActKind, Axis, Quad } from '../../contract';

/** Where a kind of act stands among the published event scales, and how strong it may be worded. */
export interface KindScale {
  readonly quad: Quad;
  /** `null`: a hostile deed. */
  readonly axis: Axis | null;
  /** CAMEO event code in the ICEWS numbering; '' where there is none. */
  readonly cameo: string;
  /** Goldstein value, −10 (conflict) .. 10 (cooperation). */
  readonly goldstein: number;
  /** PLOVER event class; '' where there is none. */
  readonly plover: string;
  /** Range of `strength`, 0..1; both 0 for deeds, which weigh on no tone. */
  readonly strength: readonly [from: number, to: number];
  /** The same act with the threat of force. */
  readonly withForce?: { readonly cameo: string; readonly goldstein: number };
}

/**
 * The kinds, weakest condemnation first.
 *
 * Sources: CAMEO codes as ICEWS numbers them (Schrodt 2012; Boschee et al. 2015); Goldstein values (Goldstein 1992,
 * Journal of Conflict Resolution 36(2), as ICEWS assigns them to CAMEO codes); PLOVER classes (Halterman et al.,
 * PLOVER codebook, 2024). The class of four (`quad`) follows from the root of the CAMEO code: 01–05 verbal
 * cooperation, 06–09 material cooperation, 10–13 verbal conflict, 14–20 material conflict; but 012 (a pessimistic
 * comment) counts as verbal conflict here, as its Goldstein value is negative. Strength is ours and follows the
 * ladder of United Nations resolutions (concerned < deplores < condemns), not Goldstein, who measures severity of conflict.
 */
export const KINDS: Readonly<Record<ActKind, KindScale>> = {
  'express-concern': conflict('012', -0.4, '', [0.15, 0.3]),
  complain: conflict('114', -2, 'ACCUSE', [0.3, 0.45]),
  criticise: conflict('111', -2, 'ACCUSE', [0.4, 0.6]),
  accuse: conflict('112', -2, 'ACCUSE', [0.5, 0.7]),
  deplore: conflict('111', -2, 'ACCUSE', [0.6, 0.75]),
  protest: conflict('114', -2, 'ACCUSE', [0.6, 0.75]),
  denounce: conflict('111', -2, 'ACCUSE', [0.75, 1]),
  reject: conflict('120', -4, 'REJECT', [0.4, 0.6]),
  warn: conflict('130', -4.4, 'THREATEN', [0.4, 0.7]),
  demand: conflict('100', -5, 'REQUEST', [0.4, 0.7]),
  threaten: {
    ...conflict('130', -4.4, 'THREATEN', [0.4, 0.7]),
    withForce: { cameo: '138', goldstein: -7 },
  },

  welcome: goodwill('051', 3.4, 'SUPPORT', [0.4, 0.7]),
  praise: goodwill('051', 3.4, 'SUPPORT', [0.4, 0.7]),
  endorse: goodwill('051', 3.4, 'SUPPORT', [0.4, 0.7]),
  defend: goodwill('052', 3.5, 'SUPPORT', [0.4, 0.7]),
  thank: goodwill('051', 3.4, 'SUPPORT', [0.4, 0.6]),
  assure: goodwill('030', 4, 'AGREE', [0.4, 0.6]),
  'express-regret': goodwill('055', 7, 'CONCEDE', [0.6, 0.9]),
  apologise: goodwill('055', 7, 'CONCEDE', [0.6, 0.9]),
  forgive: goodwill('056', 7, 'CONCEDE', [0.6, 0.9]),
  'urge-settlement': goodwill('027', 4, 'REQUEST', [0.4, 0.6]),
  'offer-talks': goodwill('036', 4, 'AGREE', [0.5, 0.8]),
  promise: goodwill('030', 4, 'AGREE', [0.5, 0.8]),
  agree: goodwill('057', 8, 'AGREE', [0.5, 0.8]),
  consult: goodwill('040', 1, 'CONSULT', [0.4, 0.65]),
  mediate: goodwill('045', 5, 'CONSULT', [0.4, 0.65]),
  'de-escalate': goodwill('037', 5, 'AGREE', [0.6, 0.85]),
  'build-confidence': help('060', 6, 'COOPERATE', [0.6, 0.85]),
  concede: help('080', 5, 'CONCEDE', [0.6, 0.85]),
  cooperate: help('060', 6, 'COOPERATE', [0.5, 0.7]),
  aid: help('070', 7, 'AID', [0.5, 0.7]),

  sanction: deed('163', -8, 'SANCTION'),
  expel: deed('161', -4, 'SANCTION'),
  detain: deed('173', -5, 'COERCE'),
  attack: deed('190', -10, 'ASSAULT'),

  // Neither class nor axis of its own: `sideOf` reads them from the valence of the words.
  evaluate: conflict('', 0, '', [0.1, 0.9]),
};

function conflict(
  cameo: string,
  goldstein: number,
  plover: string,
  strength: readonly [number, number],
): KindScale {
  return { quad: 'verbal-conflict', axis: 'condemnation', cameo, goldstein, plover, strength };
}

function goodwill(
  cameo: string,
  goldstein: number,
  plover: string,
  strength: readonly [number, number],
): KindScale {
  return { quad: 'verbal-cooperation', axis: 'conciliation', cameo, goldstein, plover, strength };
}

function help(
  cameo: string,
  goldstein: number,
  plover: string,
  strength: readonly [number, number],
): KindScale {
  return { quad: 'material-cooperation', axis: 'conciliation', cameo, goldstein, plover, strength };
}

function deed(cameo: string, goldstein: number, plover: string): KindScale {
  return { quad: 'material-conflict', axis: null, cameo, goldstein, plover, strength: [0, 0] };
}

/** Class and axis of an entry: its kind's, or for `evaluate` those of its valence. */
export function sideOf(entry: Pick<ActDefinition, 'kind' | 'valence'>): {
  readonly quad: Quad;
  readonly axis: Axis | null;
} {
  if (entry.kind === 'evaluate' && entry.valence === 'praise')
    return { quad: 'verbal-cooperation', axis: 'conciliation' };
  const { quad, axis } = KINDS[entry.kind];
  return { quad, axis };
}

/** Strength of an entry as worded: its own, or the middle of its kind's range. */
export function strengthOf(entry: Pick<ActDefinition, 'kind' | 'strength'>): number {
  const [from, to] = KINDS[entry.kind].strength;
  return entry.strength ?? (from + to) / 2;
}
