/** schema/: the shapes of what goes in and comes out, as JSON Schema. */
export { actorsSchema, actsSchema, summarySchema, type JsonSchema } from './json-schema';
