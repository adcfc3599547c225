import { writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readNews } from './news';
import { startThreads } from './threads';
import { PLAN, trainSyntax } from './train';
import { readTraining } from './treebanks';

/** More threads would idle: the longest stretches of the training have two jobs. */
const THREADS = 2;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    news: { type: 'string' },
    out: { type: 'string', default: 'src/syntax/model/syntax.model.ts' },
  },
});
const { data, out } = values;
if (data === undefined)
  throw new Error(
    'usage: npm run train:syntax -- --data FOLDER_OF_TREEBANKS [--news FOLDER_OF_NEWSMTSC_AND_DSE] [--out FILE]',
  );
const news = values.news ?? dirname(resolve(data));

const started = Date.now();
const report = (step: string): void => {
  console.log(`${Math.round((Date.now() - started) / 1000)} s\t${step}`);
};
const sentences = readTraining(data);
const unlabelled = readNews(data, news);
const threads = startThreads(THREADS);
const module = await trainSyntax(sentences, unlabelled, { plan: PLAN, workers: threads.workers, report });
await threads.close();
writeFileSync(out, module);
console.log(`${out}: ${module.length} characters`);
