/** What the package weighs, against its bounds: run after the build, `npm run check:size`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const TOKENISER_MODEL = 'wink-eng-lite-web-model';
const ENTRY = "export * from './dist/index.js';";

interface Weight {
  /** Bytes, minified and zipped. */
  readonly bytes: number;
  /** Modules that were left out, as imported. */
  readonly without: readonly string[];
}

/** Weighs a module as a browser gets it: with everything that it needs but for what is `external`. */
async function weigh(contents: string, external: readonly string[] = []): Promise<Weight> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    // `sideEffects: false` lets it drop bare imports, of which it warns.
    logLevel: 'error',
    external: [...external],
  });
  return {
    bytes: outputFiles.reduce((sum, file) => sum + gzipSync(file.contents).length, 0),
    without: Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path)),
  };
}

/** A module that keeps all of a CommonJS one, used or not. */
function whole(path: string): string {
  return `export { default } from '${path}';`;
}

/** Bytes of the packed package. */
function packed(): number {
  const folder = mkdtempSync(join(tmpdir(), 'actor-stance-'));
  try {
    execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
      stdio: 'ignore',
    });
    return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// What both builds share is CommonJS, and is all knowledge; each file that needs it imports it.
const code = await weigh(ENTRY, ['*.cjs', TOKENISER_MODEL]);
const ownCode = await weigh(ENTRY, ['*.cjs', TOKENISER_MODEL, 'wink-nlp', 'valibot']);
const knowledge = [...new Set(code.without)]
  .filter((path) => path.endsWith('.cjs'))
  .map((path) => `./dist/${path.slice(2)}`);
const sum = async (paths: readonly string[]): Promise<number> => {
  const weights = await Promise.all(paths.map((path) => weigh(whole(path))));
  return weights.reduce((total, { bytes }) => total + bytes, 0);
};

/** Bounds in kB of 1,000 bytes, a little above what was measured when they were set. */
const rows: readonly (readonly [what: string, bytes: number, bound: number])[] = [
  ['code of the core entry, gzip', ownCode.bytes, 155],
  ['code of wink-nlp and valibot in it, gzip', code.bytes - ownCode.bytes, 16],
  ['word lists and gazetteer, gzip', await sum(knowledge.filter((path) => !path.includes('.model.'))), 194],
  ['trained weights, gzip', await sum(knowledge.filter((path) => path.includes('.model.'))), 2000],
  ['model of the tokeniser, gzip', (await weigh(whole(TOKENISER_MODEL))).bytes, 1100],
  ['packed package', packed(), 3000],
];

const kilo = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(8);
for (const [what, bytes, bound] of rows) {
  console.log(
    `${what.padEnd(42)}${kilo(bytes)} kB  of ${String(bound).padStart(5)}${bytes > bound * 1000 ? '  TOO BIG' : ''}`,
  );
}
if (rows.some(([, bytes, bound]) => bytes > bound * 1000)) process.exitCode = 1;
