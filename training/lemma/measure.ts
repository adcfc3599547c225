/**
 * Lemma accuracy on the development parts, with the treebanks' own tags.
 *
 *     npx tsx training/lemma/measure.ts --data ../shared/data/ud
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lemmatise } from '../../src/syntax/lemma';

const option = process.argv.indexOf('--data');
const folder = option < 0 ? '../shared/data/ud' : (process.argv[option + 1] ?? '');

for (const treebank of ['en_ewt-dev.conllu', 'en_gum-dev.conllu']) {
  let words = 0;
  let right = 0;
  for (const line of readFileSync(join(folder, treebank), 'utf8').split('\n')) {
    const [id = '', form = '', lemma = '', upos = '', xpos = ''] = line.split('\t');
    if (!/^\d+$/.test(id)) continue;
    words++;
    if (lemmatise(form, upos, xpos, id === '1') === lemma) right++;
  }
  console.log(`${treebank}: ${((100 * right) / words).toFixed(2)} % of ${words} words`);
}
