/**
 * `npm run train:classes -- --data ../shared/data/ud --vectors FILE`
 *
 * Makes src/syntax/model/word-classes.model.ts: the same bytes each time.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readTraining } from '../treebanks';
import { PLAN, trainClasses } from './train';
import { readVectors } from './vectors';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    vectors: { type: 'string' },
    out: { type: 'string', default: 'src/syntax/model/word-classes.model.ts' },
  },
});
if (values.data === undefined || values.vectors === undefined)
  throw new Error('usage: npm run train:classes -- --data FOLDER --vectors FILE');

const started = Date.now();
const report = (step: string): void => {
  console.log(`${Math.round((Date.now() - started) / 1000)} s\t${step}`);
};
const vectors = readVectors(values.vectors, PLAN.words, (word) => /[a-z]/.test(word));
report(`${vectors.words.length} vectors`);
const module = trainClasses(vectors, readTraining(values.data), report);
writeFileSync(values.out, module);
console.log(`${values.out}: ${module.length} characters`);
