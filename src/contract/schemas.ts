import * as v from 'valibot';
import type { ActKind, ActorKind } from './summary';
import type { Guard, Place } from './options';

/** Kinds of actor. */
export const ACTOR_KINDS = [
  'country',
  'organisation',
  'person',
  'group',
] as const satisfies readonly ActorKind[];

/** Kinds of act, in the order of `docs/method.md`. */
export const ACT_KINDS = [
  'express-concern',
  'complain',
  'criticise',
  'accuse',
  'deplore',
  'protest',
  'denounce',
  'reject',
  'warn',
  'demand',
  'threaten',
  'welcome',
  'praise',
  'endorse',
  'defend',
  'thank',
  'assure',
  'express-regret',
  'apologise',
  'forgive',
  'urge-settlement',
  'offer-talks',
  'promise',
  'agree',
  'consult',
  'mediate',
  'de-escalate',
  'build-confidence',
  'concede',
  'cooperate',
  'aid',
  'sanction',
  'expel',
  'detain',
  'attack',
  'evaluate',
] as const satisfies readonly ActKind[];

const PARTS_OF_SPEECH = ['verb', 'noun', 'adjective', 'adverb'] as const;
const VALENCES = ['praise', 'blame'] as const;
const GUARD_PLACES = [
  'before',
  'after',
  'phrase',
  'object',
  'subject',
  'modifier',
] as const satisfies readonly Guard['at'][];
const SINGLE_PLACES = [
  'subject',
  'object',
  'indirect-object',
  'possessor',
  'compound',
  'head',
  'clause',
] as const;

/** Every place but the single ones: a prepositional phrase by its preposition. */
export const PREPOSITIONAL_PLACE = /^obl:[a-z]+(?:[ -][a-z]+)*$/;

const isPrepositional = (value: unknown): value is `obl:${string}` =>
  typeof value === 'string' && PREPOSITIONAL_PLACE.test(value);

/** "'a', 'b' or 'c'". */
function choice(values: readonly string[]): string {
  const quoted = values.map((value) => `'${value}'`);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted[quoted.length - 1] ?? ''}`;
}

/**
 * An object with these keys and no others. The messages of all schemas here say what is allowed;
 * `validation.ts` puts before them where it was and what was found.
 */
function object<const Entries extends v.ObjectEntries>(entries: Entries) {
  const keys = choice(Object.keys(entries));
  return v.strictObject(entries, (issue) =>
    issue.expected === 'never' ? `allowed keys are ${keys}` : `allowed is an object with the keys ${keys}`,
  );
}

function list<const Item extends v.GenericSchema>(item: Item, of: string) {
  return v.pipe(v.array(item, `allowed is a list of ${of}`), v.readonly());
}

const filled = v.pipe(
  v.string('allowed is a text that is not blank'),
  v.regex(/\S/, 'allowed is a text that is not blank'),
);
const yesOrNo = v.boolean('allowed is true or false');

const actorDefinition = v.pipe(
  object({
    id: filled,
    name: filled,
    aliases: v.exactOptional(list(filled, 'names')),
    kind: v.exactOptional(v.picklist(ACTOR_KINDS, `allowed is ${choice(ACTOR_KINDS)}`)),
  }),
  v.readonly(),
);

const placeMessage = `allowed is ${choice([...SINGLE_PLACES, 'obl:with'])}, or obl: with another preposition`;
const place = v.union(
  [v.picklist(SINGLE_PLACES), v.custom<`obl:${string}`>(isPrepositional)],
  placeMessage,
) satisfies v.GenericSchema<Place>;
const places = v.exactOptional(list(place, 'places'));

const frame = v.pipe(
  object({ source: places, target: places, topic: places, reciprocal: places }),
  v.readonly(),
);

// Patterns here have no flags: JSON Schema knows none.
const LOWER_CASE = 'allowed are lower-case lemmas with single spaces between';
const lemmas = v.pipe(v.string(LOWER_CASE), v.regex(/^[^\sA-ZÀ-ÖØ-Þ]+(?: [^\sA-ZÀ-ÖØ-Þ]+)*$/, LOWER_CASE));

const guard = v.pipe(
  object({
    at: v.picklist(GUARD_PLACES, `allowed is ${choice(GUARD_PLACES)}`),
    words: list(lemmas, 'lemmas'),
  }),
  v.readonly(),
);

const STRENGTH = 'allowed is a number from 0 to 1';
const actDefinition = v.pipe(
  object({
    lemma: v.union(
      [lemmas, v.pipe(v.array(lemmas), v.minLength(1), v.readonly())],
      `${LOWER_CASE}, one or a list`,
    ),
    pos: v.picklist(PARTS_OF_SPEECH, `allowed is ${choice(PARTS_OF_SPEECH)}`),
    kind: v.picklist(ACT_KINDS, `allowed is ${choice(ACT_KINDS)}`),
    strength: v.exactOptional(v.pipe(v.number(STRENGTH), v.minValue(0, STRENGTH), v.maxValue(1, STRENGTH))),
    frame,
    guards: v.exactOptional(list(guard, 'guards')),
    valence: v.exactOptional(v.picklist(VALENCES, `allowed is ${choice(VALENCES)}`)),
  }),
  v.readonly(),
);

const ABBREVIATION = 'allowed is a word that ends in a full stop, without spaces';
const LENGTH = 'allowed is a whole number from 1 up';
const OFFSET = 'allowed is a whole number from 0 up';
const DATE = 'allowed is a date of the calendar as YYYY-MM-DD';
const offset = v.pipe(v.number(OFFSET), v.safeInteger(OFFSET), v.minValue(0, OFFSET));

const givenMention = v.pipe(object({ actor: filled, start: offset, end: offset }), v.readonly());

/** A list of the caller's own actors: `AnalyzerOptions.actors`, and the file behind `--actors`. */
export const actorDefinitionsSchema = list(actorDefinition, 'actors');

/** A list of the caller's own acts: `AnalyzerOptions.acts`, and the file behind `--acts`. */
export const actDefinitionsSchema = list(actDefinition, 'acts');

/** What an analyzer is made with. */
export const analyzerOptionsSchema = v.pipe(
  object({
    actors: v.exactOptional(actorDefinitionsSchema),
    acts: v.exactOptional(actDefinitionsSchema),
    abbreviations: v.exactOptional(
      list(v.pipe(v.string(ABBREVIATION), v.regex(/^\S*[^\s.]\S*\.$/, ABBREVIATION)), 'abbreviations'),
    ),
    maxLength: v.exactOptional(v.pipe(v.number(LENGTH), v.safeInteger(LENGTH), v.minValue(1, LENGTH))),
  }),
  v.readonly(),
);

/** What one analysis is given besides the text. */
export const analyzeOptionsSchema = v.pipe(
  object({
    id: v.exactOptional(v.string('allowed is a text')),
    // isoDate alone accepts 31 February.
    date: v.exactOptional(v.pipe(v.string(DATE), v.isoDate(DATE), v.check(isCalendarDate, DATE))),
    mentions: v.exactOptional(list(givenMention, 'mentions')),
    discover: v.exactOptional(yesOrNo),
  }),
  v.readonly(),
);

function isCalendarDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
