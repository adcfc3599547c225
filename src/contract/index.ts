/** contract/: the public types and errors; every room may use them, and it uses no room. */
export * from './span';
export * from './summary';
export * from './options';
export * from './errors';
export * from './validation';
export {
  ACT_KINDS,
  ACTOR_KINDS,
  actDefinitionsSchema,
  actorDefinitionsSchema,
  PREPOSITIONAL_PLACE,
} from './schemas';
