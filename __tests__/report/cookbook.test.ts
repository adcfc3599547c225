/** Runs the TypeScript of README.md, docs/method.md and docs/cookbook.md and compares what it prints with what the pages say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { runInNewContext } from 'node:vm';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import * as core from '../../src';
import * as report from '../../src/report';
import * as schema from '../../src/schema';

const PACKAGE = new Map<string, unknown>([
  ['actor-stance', core],
  ['actor-stance/report', report],
  ['actor-stance/schema', schema],
]);

const page = ['README.md', 'docs/method.md', 'docs/cookbook.md']
  .map((name) => readFileSync(join(__dirname, '../..', name), 'utf8'))
  .join('\n');
const recipes = [...page.matchAll(/^## (.*)$|^```ts\n([\s\S]*?)^```$/gmu)]
  .reduce<{ heading: string; code: string }[]>((found, [, heading, code]) => {
    const current = heading ?? found.at(-1)?.heading ?? '';
    return [...found, { heading: current, code: code ?? '' }];
  }, [])
  .filter(({ code }) => code !== '');

function run(code: string): string[] {
  const printed: string[] = [];
  const log = (...values: unknown[]) =>
    printed.push(values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' '));
  const load = (name: string) => {
    if (!PACKAGE.has(name)) throw new Error(`the cookbook uses '${name}'`);
    return PACKAGE.get(name);
  };
  const { outputText } = transpileModule(code, {
    compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true },
  });
  runInNewContext(outputText, { require: load, exports: {}, console: { log } });
  return printed;
}

test.each(recipes)('$heading', ({ code }) => {
  const promised = [...code.matchAll(/\/\/ → (.*)$/gmu)].map(([, words]) => words);
  expect(promised.length).toBeGreaterThan(0);
  expect(run(code)).toEqual(promised);
});

test('the pages have their recipes', () => {
  expect(recipes.length).toBeGreaterThanOrEqual(13);
});
