import type { InferOutput } from 'valibot';
import type {
  ActDefinition,
  ActKind,
  ActorDefinition,
  ActorKind,
  AnalyzeOptions,
  AnalyzerOptions,
  StanceSummary,
} from '../../src/contract';
import { ACT_KINDS, ACTOR_KINDS } from '../../src/contract';
import type {
  actDefinitionsSchema,
  actorDefinitionsSchema,
  analyzeOptionsSchema,
  analyzerOptionsSchema,
} from '../../src/contract/schemas';
import type { stanceSummary } from '../../src/schema/summary';

/** `readonly` all the way down, so that only the shapes are compared. */
type Frozen<Value> = Value extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value;

/** `true` when the two types are the same, else `never`: then the assignments below do not compile. */
type Same<One, Other> = [Frozen<One>, Frozen<Other>] extends [Frozen<Other>, Frozen<One>] ? true : never;

test('schemas and types say the same (checked by the compiler)', () => {
  const summary: Same<InferOutput<typeof stanceSummary>, StanceSummary> = true;
  const analyzer: Same<InferOutput<typeof analyzerOptionsSchema>, AnalyzerOptions> = true;
  const analysis: Same<InferOutput<typeof analyzeOptionsSchema>, AnalyzeOptions> = true;
  const actors: Same<InferOutput<typeof actorDefinitionsSchema>, readonly ActorDefinition[]> = true;
  const acts: Same<InferOutput<typeof actDefinitionsSchema>, readonly ActDefinition[]> = true;
  const actKinds: Same<(typeof ACT_KINDS)[number], ActKind> = true;
  const actorKinds: Same<(typeof ACTOR_KINDS)[number], ActorKind> = true;
  expect([summary, analyzer, analysis, actors, acts, actKinds, actorKinds]).not.toContain(false);
  expect(new Set(ACT_KINDS).size).toBe(ACT_KINDS.length);
  expect(new Set(ACTOR_KINDS).size).toBe(ACTOR_KINDS.length);
});
