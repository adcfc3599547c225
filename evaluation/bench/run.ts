/**
 * `npm run bench -- NAME`: runs one of the benches beside this file, or names them. Each is bundled first, as the package
 * is: what runs TypeScript as it stands wraps every function to keep its name, which makes rules look far slower.
 */
import { readdirSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = import.meta.dirname;
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.replace('.ts', ''))
  .sort();
const [name = ''] = process.argv.slice(2);

if (!names.includes(name)) {
  console.error(`usage: npm run bench -- NAME, where NAME is one of ${names.join(', ')}`);
  process.exitCode = 1;
} else {
  const outfile = join(folder, `.${name}.${process.pid}.mjs`);
  try {
    await build({
      entryPoints: [join(folder, `${name}.ts`)],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      define: { 'import.meta.dirname': JSON.stringify(folder) },
    });
    // A bench is a script: it runs when it is loaded.
    await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
