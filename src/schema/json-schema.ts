import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { actDefinitionsSchema, actorDefinitionsSchema, PREPOSITIONAL_PLACE } from '../contract';
import { stanceSummary } from './summary';

/** A JSON Schema, draft 7: plain data for any validator or editor. */
export type JsonSchema = Readonly<Record<string, unknown>>;

function converted(schema: GenericSchema, title: string): JsonSchema {
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: 'draft-07',
    // The one custom type is the place of a prepositional phrase, which JSON Schema can say as a pattern.
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'custom' ? { type: 'string', pattern: PREPOSITIONAL_PLACE.source } : jsonSchema,
    ignoreActions: ['readonly'],
  });
  return { $schema, title, ...rest };
}

/**
 * JSON Schema of a `StanceSummary`.
 *
 * @example
 * writeFileSync('summary.schema.json', JSON.stringify(summarySchema));
 */
export const summarySchema: JsonSchema = converted(stanceSummary, 'StanceSummary of actor-stance');

/** JSON Schema of a list of actor definitions: `AnalyzerOptions.actors`, and the file behind `--actors`. */
export const actorsSchema: JsonSchema = converted(
  actorDefinitionsSchema,
  'Actor definitions of actor-stance',
);

/** JSON Schema of a list of act definitions: `AnalyzerOptions.acts`, and the file behind `--acts`. */
export const actsSchema: JsonSchema = converted(actDefinitionsSchema, 'Act definitions of actor-stance');
