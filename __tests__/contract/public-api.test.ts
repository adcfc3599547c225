/** What the package promises: names and shapes that callers build on. A change here is a change for them. */
import * as core from '../../src/index';
import type * as pool from '../../src/pool';
import * as report from '../../src/report';
import * as schema from '../../src/schema';
import * as syntax from '../../src/parse';

/** `true` when the two types are the same, else `never`: then the assignment does not compile. */
type Same<One, Other> = [One, Other] extends [Other, One] ? true : never;

test.each([
  ['actor-stance', core, ['AUTHOR', 'StanceError', 'UNNAMED', 'analyze', 'createAnalyzer']],
  ['actor-stance/syntax', syntax, ['parse']],
  ['actor-stance/report', report, ['explain', 'toHtml', 'toMarkdown', 'toText']],
  ['actor-stance/schema', schema, ['actorsSchema', 'actsSchema', 'summarySchema']],
])('%s exports exactly its names', (_, module, names) => {
  expect(Object.keys(module).sort()).toEqual([...names].sort());
});

// The pool names its worker by `import.meta.url`, so that its values are met in the built package alone.
type PoolNames = Same<keyof typeof pool, 'createPool'>;

test('functions take and give what they say (checked by the compiler)', () => {
  const promises: {
    analyze: Same<typeof core.analyze, (text: string, options?: core.AnalyzeOptions) => core.StanceSummary>;
    createAnalyzer: Same<typeof core.createAnalyzer, (options?: core.AnalyzerOptions) => core.Analyzer>;
    analyzer: Same<keyof core.Analyzer, 'analyze'>;
    parse: Same<typeof syntax.parse, (text: string) => syntax.SyntaxSentence[]>;
    toText: Same<typeof report.toText, (summary: core.StanceSummary, options?: report.TextOptions) => string>;
    toMarkdown: Same<
      typeof report.toMarkdown,
      (summary: core.StanceSummary, text?: string, options?: report.MarkdownOptions) => string
    >;
    explain: Same<typeof report.explain, (summary: core.StanceSummary, actId: string) => string>;
    pool: PoolNames;
    createPool: Same<typeof pool.createPool, (options?: pool.PoolOptions) => pool.Pool>;
    reserved: Same<typeof core.AUTHOR | typeof core.UNNAMED, 'author' | 'unnamed'>;
  } = {
    analyze: true,
    createAnalyzer: true,
    analyzer: true,
    parse: true,
    toText: true,
    toMarkdown: true,
    explain: true,
    pool: true,
    createPool: true,
    reserved: true,
  };
  expect(Object.values(promises)).not.toContain(false);
});

test('every part of a summary has a name of its own (checked by the compiler)', () => {
  type Summary = core.StanceSummary;
  type Keys<Value> = Value extends unknown ? keyof Value : never;
  const parts: {
    summary: Same<
      keyof Summary,
      'schemaVersion' | 'document' | 'sentences' | 'actors' | 'acts' | 'relations' | 'overall' | 'warnings'
    >;
    sentence: Same<Summary['sentences'][number], core.Sentence>;
    actor: Same<Summary['actors'][number], core.Actor>;
    mention: Same<core.Actor['mentions'][number], core.Mention>;
    act: Same<Summary['acts'][number], core.Act>;
    act_: Same<
      Exclude<keyof core.Act, 'about'>,
      | 'id'
      | 'sentence'
      | 'kind'
      | 'quad'
      | 'axis'
      | 'sources'
      | 'targets'
      | 'voice'
      | 'reality'
      | 'cue'
      | 'modifiers'
      | 'strength'
      | 'weight'
      | 'certainty'
      | 'scale'
      | 'why'
    >;
    voice: Same<Keys<core.Voice>, 'by' | 'form' | 'cue'>;
    reality: Same<
      core.Reality,
      'actual' | 'planned' | 'attempted' | 'advised' | 'possible' | 'negated' | 'historical'
    >;
    relation: Same<Summary['relations'][number], core.Relation>;
    tone: Same<keyof core.Tone, 'condemnation' | 'conciliation' | 'balance' | 'acts' | 'label'>;
    warning: Same<Summary['warnings'][number], core.Warning>;
    kinds: Same<core.ActKind, core.CondemningKind | core.ConciliatoryKind | core.DeedKind | 'evaluate'>;
  } = {
    summary: true,
    sentence: true,
    actor: true,
    mention: true,
    act: true,
    act_: true,
    voice: true,
    reality: true,
    relation: true,
    tone: true,
    warning: true,
    kinds: true,
  };
  expect(Object.values(parts)).not.toContain(false);
});
