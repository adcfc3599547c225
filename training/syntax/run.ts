import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readTreebank } from '../../evaluation/syntax/conllu';
import { trainSyntax } from './train';

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string', default: 'src/syntax/model/syntax.model.ts' } },
});
if (values.data === undefined) throw new Error('usage: npm run train:syntax -- --data FOLDER');

const sentences = ['en_ewt-train.conllu', 'en_gum-train.conllu'].flatMap((name) => {
  const { sentences: read, bad } = readTreebank(join(values.data ?? '', name));
  for (const { file, line, problem } of bad) console.error(`${file}:${line}: ${problem}`);
  return read;
});
const started = Date.now();
const module = trainSyntax(sentences, (step) => {
  console.log(`${Math.round((Date.now() - started) / 1000)} s\t${step}`);
});
writeFileSync(values.out, module);
console.log(`${values.out}: ${module.length} characters`);
