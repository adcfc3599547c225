/** `npm run bench -- NAME`: runs one of the benches beside this file, or names them. */
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

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
  // A bench is a script: it runs when it is loaded.
  await import(pathToFileURL(join(folder, `${name}.ts`)).href);
}
