import type { Act, ActKind, Axis, Modifier, Party, Quad, Reality, Tone } from '../contract';
import { AUTHOR, UNNAMED } from '../contract';

/** How a kind of act is told: `verb` as in "Italy *denounces* Tunisia", `noun` as in a table. */
interface KindWords {
  readonly verb: string;
  readonly noun: string;
}

/** Every kind of act in a reader's words. */
export const KIND_WORDS: Readonly<Record<ActKind, KindWords>> = {
  'express-concern': { verb: 'voices concern about', noun: 'concern' },
  complain: { verb: 'complains of', noun: 'complaint' },
  criticise: { verb: 'criticises', noun: 'criticism' },
  accuse: { verb: 'accuses', noun: 'accusation' },
  deplore: { verb: 'deplores', noun: 'deploring' },
  protest: { verb: 'protests against', noun: 'protest' },
  denounce: { verb: 'denounces', noun: 'denunciation' },
  reject: { verb: 'rejects', noun: 'rejection' },
  warn: { verb: 'warns', noun: 'warning' },
  demand: { verb: 'makes demands of', noun: 'demand' },
  threaten: { verb: 'threatens', noun: 'threat' },
  welcome: { verb: 'welcomes', noun: 'welcome' },
  praise: { verb: 'praises', noun: 'praise' },
  endorse: { verb: 'endorses', noun: 'endorsement' },
  defend: { verb: 'defends', noun: 'defence' },
  thank: { verb: 'thanks', noun: 'thanks' },
  assure: { verb: 'assures', noun: 'assurance' },
  'express-regret': { verb: 'expresses regret to', noun: 'regret' },
  apologise: { verb: 'apologises to', noun: 'apology' },
  forgive: { verb: 'forgives', noun: 'forgiveness' },
  'urge-settlement': { verb: 'urges a settlement on', noun: 'call for a settlement' },
  'offer-talks': { verb: 'offers talks to', noun: 'offer of talks' },
  promise: { verb: 'gives a promise to', noun: 'promise' },
  agree: { verb: 'agrees with', noun: 'agreement' },
  consult: { verb: 'confers with', noun: 'talks' },
  mediate: { verb: 'mediates for', noun: 'mediation' },
  'de-escalate': { verb: 'eases tension with', noun: 'de-escalation' },
  'build-confidence': { verb: 'builds confidence with', noun: 'confidence building' },
  concede: { verb: 'gives way to', noun: 'concession' },
  cooperate: { verb: 'cooperates with', noun: 'cooperation' },
  aid: { verb: 'helps', noun: 'help' },
  sanction: { verb: 'sanctions', noun: 'sanctions' },
  expel: { verb: 'expels people of', noun: 'expulsion' },
  detain: { verb: 'detains people of', noun: 'detention' },
  attack: { verb: 'attacks', noun: 'attack' },
  evaluate: { verb: 'passes judgement on', noun: 'wording' },
};

/** `evaluate` says by its axis whether it praises or blames. */
export function verbOf(act: Act): string {
  if (act.kind !== 'evaluate') return KIND_WORDS[act.kind].verb;
  return act.axis === 'conciliation' ? 'speaks well of' : 'speaks ill of';
}

/** The act as a noun: `denunciation`, `praise`. */
export function nounOf(act: Act): string {
  if (act.kind !== 'evaluate') return KIND_WORDS[act.kind].noun;
  return act.axis === 'conciliation' ? 'praise in the wording' : 'blame in the wording';
}

/** What a reader should know about an act that did not simply take place; `''` for one that did. */
export const REALITY_WORDS: Readonly<Record<Reality, string>> = {
  actual: '',
  planned: 'planned',
  attempted: 'attempted',
  advised: 'advised',
  possible: 'only possible',
  negated: 'said not to be so',
  historical: 'no longer so',
};

/** What a modifying word does. */
export const EFFECT_WORDS: Readonly<Record<Modifier['effect'], string>> = {
  boost: 'strengthens',
  soften: 'softens',
  doubt: 'casts doubt',
  negate: 'negates',
};

/** The classes of event data. */
export const QUAD_WORDS: Readonly<Record<Quad, string>> = {
  'verbal-conflict': 'hostile words',
  'material-conflict': 'hostile deed',
  'verbal-cooperation': 'friendly words',
  'material-cooperation': 'friendly deed',
};

/** The axis as an adjective; a hostile deed has none. */
export const AXIS_WORDS: Readonly<Record<Axis, string>> = {
  condemnation: 'condemning',
  conciliation: 'conciliatory',
};

/** The label of a tone from the side of its sources and from the side of its targets. */
export const LABEL_WORDS: Readonly<Record<Tone['label'], { expressed: string; received: string }>> = {
  condemning: { expressed: 'condemns', received: 'condemned' },
  conciliatory: { expressed: 'conciliates', received: 'conciliated' },
  mixed: { expressed: 'mixed', received: 'mixed' },
  neutral: { expressed: 'nothing', received: 'nothing' },
};

/** The two parties that are no actors. */
export function specialName(party: Party): string | undefined {
  if (party === AUTHOR) return 'the paper';
  if (party === UNNAMED) return 'somebody unnamed';
  return undefined;
}

/** `one, two and three`. */
export function listOf(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1] ?? ''}`;
}

/** `1 act`, `3 acts`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Two decimals with a true minus sign; a sign for the positive too when `signed`. */
export function decimal(value: number, signed = false): string {
  const digits = Math.abs(value).toFixed(2);
  if (Number(digits) === 0) return '0.00';
  if (value < 0) return `−${digits}`;
  return signed ? `+${digits}` : digits;
}
