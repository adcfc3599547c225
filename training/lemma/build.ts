/**
 * Writes `src/syntax/lemma/exceptions.ts`: the words of the training treebanks whose lemma follows neither from the
 * irregular forms nor from the rules of spelling. Only pairs of word and lemma are taken over.
 *
 *     npx tsx training/lemma/build.ts --data ../shared/data/ud
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formClass, regularLemma } from '../../src/syntax/lemma';

const treebanks = ['en_ewt-train.conllu', 'en_gum-train.conllu'];

/** A pair seen less often may be a slip of the annotators. */
const leastCount = 2;

/** Slips that were made more than once. */
const slips: ReadonlySet<string> = new Set(['fled', 'ranged', 'pancakes', 'collages', 'worst']);

const option = process.argv.indexOf('--data');
const folder = option < 0 ? '../shared/data/ud' : (process.argv[option + 1] ?? '');

/** How often each lemma was given to a word of a class: `class word` → lemma → count. */
const seen = new Map<string, Map<string, number>>();
/** Tags of the word when it was first seen; they select the rule that it is compared with. */
const tags = new Map<string, readonly [upos: string, xpos: string]>();

function count(name: string, word: string, lemma: string, upos: string, xpos: string): void {
  const key = `${name} ${word}`;
  const lemmas = seen.get(key) ?? new Map<string, number>();
  lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1);
  seen.set(key, lemmas);
  if (!tags.has(key)) tags.set(key, [upos, xpos]);
}

for (const treebank of treebanks) {
  for (const line of readFileSync(join(folder, treebank), 'utf8').split('\n')) {
    const [id, form = '', lemma = '', upos = '', xpos = ''] = line.split('\t');
    if (id === undefined || !/^\d+$/.test(id)) continue;
    if (!/^[\p{L}'’-]{2,}$/u.test(form) || !/^[\p{L}'-]{2,}$/u.test(lemma)) continue;
    const word = form.toLowerCase();
    if (upos === 'ADJ' && xpos === 'JJ') count('proper', word, lemma, upos, xpos);
    if (upos === 'AUX') count('auxiliary', word, lemma, upos, xpos);
    else if (
      (upos === 'NOUN' || upos === 'VERB' || upos === 'ADJ' || upos === 'ADV') &&
      formClass(xpos) !== 'base'
    ) {
      count(formClass(xpos), word, lemma, upos, xpos);
    }
  }
}

const byClass = new Map<string, string[]>();
for (const [key, lemmas] of [...seen].sort(([left], [right]) => (left < right ? -1 : 1))) {
  const [name = '', word = ''] = key.split(' ');
  const [best] = [...lemmas].sort(([, left], [, right]) => right - left);
  if (best === undefined || best[1] < leastCount || slips.has(word)) continue;
  const [upos, xpos] = tags.get(key) ?? ['', ''];
  const proper = name === 'proper';
  const regular = proper ? word : regularLemma(word, upos, xpos);
  if (best[0] === regular || (!proper && best[0] !== best[0].toLowerCase())) continue;
  if (proper && best[0].toLowerCase() !== word) continue;
  byClass.set(name, [...(byClass.get(name) ?? []), proper ? best[0] : `${word}>${best[0]}`]);
}

const lines = [...byClass].map(([name, pairs]) => `${name} ${pairs.join(' ')}`);
writeFileSync(
  'src/syntax/lemma/exceptions.ts',
  `/**
 * Written by training/lemma/build.ts from the training parts of UD English EWT and GUM: words whose lemma follows from
 * no rule. A line holds a class of forms and its pairs \`word>lemma\`; \`proper\` lists adjectives that keep a capital.
 */
export const exceptionTable = \`${lines.join('\n')}\`;
`,
);
console.log([...byClass].map(([name, pairs]) => `${name} ${pairs.length}`).join(', '));
