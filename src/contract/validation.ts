import * as v from 'valibot';
import { StanceError, type StanceErrorCode } from './errors';
import type { ActDefinition, ActorDefinition, AnalyzeOptions, AnalyzerOptions } from './options';
import {
  actDefinitionsSchema,
  actorDefinitionsSchema,
  analyzeOptionsSchema,
  analyzerOptionsSchema,
} from './schemas';
import { AUTHOR, UNNAMED } from './summary';

/**
 * Checks what an analyzer is made with. Keys whose value is `undefined` count as absent.
 *
 * @throws {StanceError} `invalid-option`, `invalid-act` or `reserved-id`; the message names the place in the options,
 * what was found there and what is allowed.
 */
export function checkAnalyzerOptions(value: unknown): AnalyzerOptions {
  const options = parse(analyzerOptionsSchema, value, { path: 'options', code: 'invalid-option' });
  checkActors(options.actors ?? [], 'actors');
  checkActs(options.acts ?? [], 'acts');
  return options;
}

/**
 * Checks what one analysis is given. Whether mentions lie within the text is for the room that has the text.
 *
 * @throws {StanceError} `invalid-option`, `invalid-mention` or `reserved-id`.
 */
export function checkAnalyzeOptions(value: unknown): AnalyzeOptions {
  const options = parse(analyzeOptionsSchema, value, { path: 'options', code: 'invalid-option' });
  options.mentions?.forEach(({ actor, start, end }, position) => {
    refuseReserved(actor, `mentions[${position}].actor`);
    if (start >= end) {
      throw new StanceError(
        'invalid-mention',
        `mentions[${position}].end is ${end}; allowed is more than its start, ${start}`,
      );
    }
  });
  return options;
}

/**
 * Checks a list of actor definitions, such as the content of a file.
 *
 * @throws {StanceError} `invalid-option` or `reserved-id`.
 */
export function checkActorDefinitions(value: unknown): readonly ActorDefinition[] {
  const actors = parse(actorDefinitionsSchema, value, { path: '', code: 'invalid-option' });
  checkActors(actors, '');
  return actors;
}

/**
 * Checks a list of act definitions, such as the content of a file.
 *
 * @throws {StanceError} `invalid-act`.
 */
export function checkActDefinitions(value: unknown): readonly ActDefinition[] {
  const acts = parse(actDefinitionsSchema, value, { path: '', code: 'invalid-act' });
  checkActs(acts, '');
  return acts;
}

/** Where a value came from, for messages, and the code of the error when the place has none of its own. */
interface Origin {
  readonly path: string;
  readonly code: StanceErrorCode;
}

function parse<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  origin: Origin,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, withoutUndefined(value), { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const keys = issue.path?.map((item) => item.key) ?? [];
  const where = pathOf(keys) || origin.path || 'the list';
  const found = isUnknownKey(issue) ? `${where} is unknown` : `${where} is ${shown(issue.input)}`;
  throw new StanceError(codeOf(keys, origin.code), `${found}; ${issue.message}`);
}

function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

function codeOf(keys: readonly unknown[], code: StanceErrorCode): StanceErrorCode {
  if (keys[0] === 'acts' && keys.length > 1) return 'invalid-act';
  if (keys[0] === 'mentions' && keys.length > 1) return 'invalid-mention';
  return code;
}

/** `actors[2].aliases[0]`. */
function pathOf(keys: readonly unknown[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${short(String(key))}`))
    .join('')
    .replace(/^\./u, '');
}

function checkActors(actors: readonly ActorDefinition[], base: string): void {
  actors.forEach(({ id }, position) => {
    refuseReserved(id, `${base}[${position}].id`);
  });
}

function checkActs(acts: readonly ActDefinition[], base: string): void {
  acts.forEach(({ kind, valence, frame }, position) => {
    const where = `${base}[${position}]`;
    if (kind === 'evaluate' && valence === undefined) {
      throw new StanceError(
        'invalid-act',
        `${where}.valence is missing; an 'evaluate' act has 'praise' or 'blame'`,
      );
    }
    if (kind !== 'evaluate' && valence !== undefined) {
      throw new StanceError(
        'invalid-act',
        `${where}.valence is '${valence}'; allowed only where kind is 'evaluate', here it is '${kind}'`,
      );
    }
    if (Object.values(frame).every((places: readonly string[]) => places.length === 0)) {
      throw new StanceError(
        'invalid-act',
        `${where}.frame is empty; allowed is a frame with a place for a source, target, topic or reciprocal party`,
      );
    }
  });
}

function refuseReserved(id: string, where: string): void {
  if (id !== AUTHOR && id !== UNNAMED) return;
  throw new StanceError(
    'reserved-id',
    `${where} is '${id}'; allowed is any id but '${AUTHOR}' and '${UNNAMED}'`,
  );
}

/** A copy without the keys whose value is `undefined`: callers in plain JavaScript leave options out that way. */
function withoutUndefined(value: unknown, depth = 0): unknown {
  // Options are nested five deep at most; what is deeper is wrong, and may be a circle.
  if (depth > 8) return value;
  if (Array.isArray(value)) return value.map((entry) => withoutUndefined(entry, depth + 1));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .map(([key, entry]) => [key, withoutUndefined(entry, depth + 1)]),
  );
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A value in an error message: short, and on one line. */
function shown(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return 'missing';
    case 'string':
      return `'${short(value)}'`;
    case 'number':
    case 'bigint':
    case 'boolean':
      return short(String(value));
    case 'function':
    case 'symbol':
      return `a ${typeof value}`;
    case 'object':
      if (value === null) return 'null';
      if (Array.isArray(value)) return `a list of ${value.length}`;
      return `an object with ${Object.keys(value).length === 0 ? 'no keys' : `the keys ${short(Object.keys(value).join(', '))}`}`;
  }
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
