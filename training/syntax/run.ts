import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startThreads } from './threads';
import { trainSyntax } from './train';
import { readTraining } from './treebanks';

/** More threads would idle: the longest stretch of the training has two jobs. */
const THREADS = 2;

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string', default: 'src/syntax/model/syntax.model.ts' } },
});
if (values.data === undefined) throw new Error('usage: npm run train:syntax -- --data FOLDER');

const started = Date.now();
const threads = startThreads(THREADS);
const module = await trainSyntax(readTraining(values.data), threads, (step) => {
  console.log(`${Math.round((Date.now() - started) / 1000)} s\t${step}`);
});
await threads.close();
writeFileSync(values.out, module);
console.log(`${values.out}: ${module.length} characters`);
