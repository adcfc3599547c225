/**
 * `npm run train:leanings -- --data ../shared/data --vectors FILE`
 *
 * Makes src/stance/model/leanings.model.ts from public word vectors and the training part of NewsMTSC: the same bytes
 * each time. `npm run train:stance` reads what this has written, and needs no vectors.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadNewsmtsc } from '../../../evaluation/loaders';
import { encodeLeanings } from '../../../src/stance/model';
import { readVectors } from '../../syntax/classes/vectors';
import { createExampleMaker } from '../examples';
import { createNumbering } from '../numbering';
import { PLAN, trainLeanings } from './train';

const MODULE = 'src/stance/model/leanings.model.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data' }, vectors: { type: 'string' } },
});
if (values.vectors === undefined)
  throw new Error('usage: npm run train:leanings -- --data FOLDER --vectors FILE');

const vectors = readVectors(values.vectors, PLAN.words, (word) => /^[a-z][a-z'-]+$/.test(word));
const numbering = createNumbering();
const maker = createExampleMaker(numbering, () => undefined);
const examples = loadNewsmtsc(values.data, 'train').map((item) => maker.received(item));
const encoded = encodeLeanings(trainLeanings(examples, numbering, vectors));
const module = `// Written by \`npm run train:leanings\`; NOTICE names the vectors and the data. Do not edit.
import type { EncodedLeanings } from './leanings';

export const LEANINGS: EncodedLeanings = ${JSON.stringify(encoded, null, 2)};
`;
writeFileSync(MODULE, module);
console.log(`${MODULE}: ${encoded.count} words, ${module.length} characters`);
