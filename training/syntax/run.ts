import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { trainSyntax } from './train';
import { readTraining } from './treebanks';

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string', default: 'src/syntax/model/syntax.model.ts' } },
});
if (values.data === undefined) throw new Error('usage: npm run train:syntax -- --data FOLDER');

const started = Date.now();
const module = trainSyntax(readTraining(values.data), (step) => {
  console.log(`${Math.round((Date.now() - started) / 1000)} s\t${step}`);
});
writeFileSync(values.out, module);
console.log(`${values.out}: ${module.length} characters`);
