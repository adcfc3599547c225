/** `npm run example -- NAME` runs one of the examples beside this file. */
const EXAMPLES: ReadonlyMap<string, () => Promise<unknown>> = new Map([
  ['basic', () => import('./basic')],
  ['own-actors', () => import('./own-actors')],
  ['given-mentions', () => import('./given-mentions')],
  ['own-acts', () => import('./own-acts')],
  ['evidence', () => import('./evidence')],
]);

const name = process.argv[2] ?? '';
const example = EXAMPLES.get(name);
if (example) {
  await example();
} else {
  console.error(`No example ${JSON.stringify(name)}. There are: ${[...EXAMPLES.keys()].join(', ')}.`);
  process.exitCode = 1;
}
