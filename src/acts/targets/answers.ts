import type { ActKind } from '../../contract';

const STRIKING: readonly ActKind[] = ['attack', 'detain', 'expel', 'sanction'];
const REPROACHES: readonly ActKind[] = [
  ...(['accuse', 'complain', 'criticise', 'demand', 'denounce', 'deplore'] as const),
  ...(['protest', 'reject', 'threaten', 'warn'] as const),
];
const AMENDS: readonly ActKind[] = ['apologise', 'concede', 'de-escalate', 'express-regret'];
const OFFERS: readonly ActKind[] = ['aid', 'mediate', 'offer-talks', 'promise', 'urge-settlement'];
const KINDNESSES: readonly ActKind[] = [
  ...AMENDS,
  ...OFFERS,
  ...(['assure', 'cooperate', 'defend', 'endorse', 'forgive', 'praise'] as const),
];

/** What one who does an act answers: who is thanked was kind, who is forgiven was sorry, who is retorted to blamed. */
const ROWS: readonly (readonly [answers: readonly ActKind[], told: readonly ActKind[]])[] = [
  [
    ['apologise', 'express-regret', 'concede', 'de-escalate', 'promise'],
    [...REPROACHES, ...STRIKING],
  ],
  [
    ['agree', 'welcome'],
    [...OFFERS, ...AMENDS, 'demand', 'sanction'],
  ],
  [['reject'], [...OFFERS, ...AMENDS, ...REPROACHES, 'sanction']],
  [
    ['forgive', 'assure'],
    [...AMENDS, ...STRIKING, 'accuse', 'criticise', 'denounce'],
  ],
  [['thank', 'praise'], KINDNESSES],
  [
    [...STRIKING, ...REPROACHES.filter((kind) => kind !== 'reject')],
    [...STRIKING, ...REPROACHES],
  ],
  [['offer-talks'], [...OFFERS, ...AMENDS, ...REPROACHES, ...STRIKING]],
];

export const ANSWERS: ReadonlyMap<ActKind, ReadonlySet<ActKind>> = new Map(
  ROWS.flatMap(([answers, told]) => {
    const kinds = new Set(told);
    return answers.map((kind) => [kind, kinds] as const);
  }),
);

/** Acts that make up for a wrong of one's own, and what such wrongs are. */
export const MAKING_UP: ReadonlySet<ActKind> = new Set(AMENDS);
export const BLOWS: ReadonlySet<ActKind> = new Set(STRIKING);
export const WRONGS: ReadonlySet<ActKind> = new Set([...STRIKING, ...REPROACHES]);
/** Reproaches that need no object of their own where the same sentence has just told against whom: `and asked for its money back`. */
export const GOING_ON: ReadonlySet<ActKind> = new Set<ActKind>([
  'accuse',
  'complain',
  'demand',
  'threaten',
  'warn',
]);

/** Acts that are always done to somebody, who often goes without saying. */
export const DIRECTED: ReadonlySet<ActKind> = new Set<ActKind>([
  ...AMENDS,
  ...(['agree', 'assure', 'forgive', 'offer-talks', 'promise', 'protest', 'reject', 'thank'] as const),
]);
/** Acts against a remark or deed that says whose it is only to those who have read what came before. */
export const AGAINST: ReadonlySet<ActKind> = new Set<ActKind>([
  ...STRIKING,
  ...(['accuse', 'complain', 'criticise', 'demand', 'denounce', 'deplore', 'threaten', 'warn'] as const),
]);
/** Acts whose object may be another act, named or left out: `accepted`, `rejected it`. */
export const TAKES_UP: ReadonlySet<ActKind> = new Set<ActKind>([
  ...(['agree', 'concede', 'criticise', 'denounce', 'forgive', 'praise', 'reject', 'welcome'] as const),
]);
