import type { Act } from '../../src';
import type { CameoClass } from '../loaders';

/**
 * The class of five that a CAMEO code belongs to, by its root (Schrodt 2012, CAMEO manual 1.1b3, as the published data set
 * groups them): 01 statements and 02 appeals; 03–05 verbal cooperation; 06–08 material cooperation; 09–13 and 16 (reduced
 * relations: sanctions, expulsions) verbal conflict; 14, 15 and 17–20 material conflict.
 */
const ROOTS: Readonly<Record<string, CameoClass>> = {
  '01': 'statement',
  '02': 'statement',
  '03': 'verbal-cooperation',
  '04': 'verbal-cooperation',
  '05': 'verbal-cooperation',
  '06': 'material-cooperation',
  '07': 'material-cooperation',
  '08': 'material-cooperation',
  '09': 'verbal-conflict',
  '10': 'verbal-conflict',
  '11': 'verbal-conflict',
  '12': 'verbal-conflict',
  '13': 'verbal-conflict',
  '14': 'material-conflict',
  '15': 'material-conflict',
  '16': 'verbal-conflict',
  '17': 'material-conflict',
  '18': 'material-conflict',
  '19': 'material-conflict',
  '20': 'material-conflict',
};

/**
 * Where the scheme tells more codes apart than the library has kinds, the words of the cue decide: the class of the code
 * that the manual gives them.
 */
const FINER: readonly (readonly [kind: Act['kind'], words: RegExp, code: string])[] = [
  // 018 empathetic comment
  ['express-regret', /condolence|sympath|sorrow|grief/i, '018'],
  // 02 appeal; 10 is a demand
  ['demand', /^(?:call|urg|appeal|ask|press|encourag|push)/i, '020'],
  // 14 protest on the street
  ['protest', /demonstrat|march|rall|strike|riot|boycott|blockad|sit-in|hunger/i, '140'],
  // 012 pessimistic comment
  ['criticise', /s[ck]eptic|pessimis|doubt/i, '012'],
  // 172 administrative sanctions, 174 deportation; 16 is between states
  [
    'sanction',
    /\b(?:ban|bans|banned|banning|barr?(?:s|ed|ing)?|outlaw|curfew|censor|clos|shut|seal)/i,
    '172',
  ],
  ['expel', /deport|evict|displac|exil/i, '174'],
  // 085 lifted sanctions, 087 a truce, troops withdrawn
  [
    'de-escalate',
    /lift|eas|relax|remov|waive|scrap|truce|ceasefire|cease-fire|withdr|pull|reopen|hostilit/i,
    '085',
  ],
  ['agree', /truce|ceasefire|cease-fire/i, '087'],
];

/** Class of an act; praise and blame without a code are words of cooperation and conflict. */
export function pentaclassOf(act: Act): CameoClass {
  const finer = FINER.find(([kind, words]) => kind === act.kind && words.test(act.cue.text));
  return ROOTS[(finer?.[2] ?? act.scale.cameo).slice(0, 2)] ?? act.quad;
}
