import * as v from 'valibot';
import type { MentionHow, Quad, Reality, SentenceKind, Tone } from '../contract';
import { ACT_KINDS, ACTOR_KINDS } from '../contract';

const SENTENCE_KINDS = [
  'headline',
  'byline',
  'prose',
  'list-item',
] as const satisfies readonly SentenceKind[];
const QUADS = [
  'verbal-conflict',
  'material-conflict',
  'verbal-cooperation',
  'material-cooperation',
] as const satisfies readonly Quad[];
const REALITIES = [
  'actual',
  'planned',
  'attempted',
  'advised',
  'possible',
  'negated',
  'historical',
] as const satisfies readonly Reality[];
const WAYS = [
  'name',
  'alias',
  'demonym',
  'capital',
  'organ',
  'pronoun',
  'group',
  'given',
] as const satisfies readonly MentionHow[];
const LABELS = ['condemning', 'conciliatory', 'mixed', 'neutral'] as const satisfies readonly Tone['label'][];

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const balance = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));

const list = <const Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());
const described = <const Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description));

/** Offsets of a span, to be spread into an object. */
const span = {
  start: described(count, 'Offset of the first UTF-16 code unit in the text that was analysed.'),
  end: described(count, 'Offset after the last UTF-16 code unit.'),
};

const tone = v.strictObject({
  condemnation: described(share, 'Mean weight of the condemning acts; 0 when there are none.'),
  conciliation: described(share, 'Mean weight of the conciliatory acts; 0 when there are none.'),
  balance: described(balance, '(sum of conciliation − sum of condemnation) / sum of both.'),
  acts: described(count, 'Number of acts with a weight above 0.'),
  label: v.picklist(LABELS),
});

const sentence = v.strictObject({
  ...span,
  index: count,
  paragraph: count,
  text,
  kind: v.picklist(SENTENCE_KINDS),
  tone,
});

const mention = v.strictObject({
  ...span,
  text,
  sentence: count,
  how: v.picklist(WAYS),
  resolvedBy: v.exactOptional(
    described(list(text), 'The evidence that chose the antecedent, strongest first.'),
  ),
});

const actor = v.strictObject({
  id: described(text, 'ISO 3166-1 alpha-3 for countries, upper-case acronym or slug otherwise.'),
  name: text,
  kind: v.picklist(ACTOR_KINDS),
  memberOf: v.exactOptional(text),
  mentions: list(mention),
  expressed: described(tone, 'Tone of the acts it is a source of.'),
  received: described(tone, 'Tone of the acts it is a target of.'),
  fromAuthor: described(tone, 'Tone of the editorial’s own acts towards it.'),
  deeds: v.strictObject({ hostile: count, cooperative: count }),
});

const party = described(text, 'An actor’s id, "author" for the editorial itself, or "unnamed".');

const voice = v.union([
  v.strictObject({ by: v.literal('author') }),
  v.strictObject({
    by: described(list(party), 'The speakers, outermost first.'),
    form: v.picklist(['direct', 'indirect', 'thought']),
    cue: v.strictObject(span),
  }),
]);

const act = v.strictObject({
  id: text,
  sentence: count,
  kind: v.picklist(ACT_KINDS),
  quad: v.picklist(QUADS),
  axis: described(v.nullable(v.picklist(['condemnation', 'conciliation'])), 'null for a hostile deed.'),
  sources: list(party),
  targets: list(text),
  about: v.exactOptional(v.strictObject({ ...span, text })),
  voice,
  reality: v.picklist(REALITIES),
  cue: v.strictObject({ ...span, text }),
  modifiers: list(
    v.strictObject({ ...span, text, effect: v.picklist(['boost', 'soften', 'doubt', 'negate']) }),
  ),
  strength: described(share, 'As worded, before reality and doubt.'),
  weight: described(share, 'After reality and doubt: what tones add up.'),
  certainty: described(share, 'How often acts with this value have source, target and axis right.'),
  scale: v.strictObject({
    cameo: text,
    goldstein: v.pipe(v.number(), v.minValue(-10), v.maxValue(10)),
    plover: text,
  }),
  why: list(text),
});

const relation = v.strictObject({ source: party, target: text, tone, acts: list(text) });

const warning = v.strictObject({
  code: text,
  message: text,
  start: v.exactOptional(count),
  end: v.exactOptional(count),
});

/** What an analysis returns, as a valibot schema. */
export const stanceSummary = v.strictObject({
  schemaVersion: v.literal(1),
  document: v.strictObject({
    id: v.exactOptional(text),
    date: v.exactOptional(described(v.pipe(text, v.isoDate()), 'ISO date, YYYY-MM-DD.')),
    length: described(count, 'Length of the text in UTF-16 code units.'),
  }),
  sentences: list(sentence),
  actors: list(actor),
  acts: list(act),
  relations: list(relation),
  overall: tone,
  warnings: list(warning),
});
