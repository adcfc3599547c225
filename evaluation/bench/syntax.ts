/** Tagging and parsing against bare winkNLP, from raw text to trees. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createSyntaxModel } from '../../src/syntax/model';
import { createReader } from '../../src/text';

const editorials = join(import.meta.dirname, '../../examples/editorials');

/**
 * Rounds of every contender, in turn; the fastest of each counts, since noise only ever adds time. It is processor time:
 * on a shared machine the clock also counts what others do.
 */
const ROUNDS = 9;
/** How often a round reads every text. */
const REPEATS = 3;
/** Lengths at which the time for a token is measured. */
const LENGTHS = [10, 25, 50, 100] as const;

function processorMilliseconds(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const syntax = createSyntaxModel();
const loading = processorMilliseconds(() => syntax.annotate(['Peace', '.']));

const texts = readdirSync(editorials)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(editorials, name), 'utf8'));
const reader = createReader();
const nlp = winkNLP(model, ['sbd', 'negation', 'pos']);

/** Each returns how many tokens it went through. */
const bare = (): number => texts.reduce((sum, text) => sum + nlp.readDoc(text).tokens().out().length, 0);
const whole = (): number =>
  texts.reduce(
    (sum, text) =>
      sum + reader.read(text).sentences.reduce((tokens, sentence) => tokens + annotate(sentence.tokens), 0),
    0,
  );

function annotate(tokens: readonly { readonly text: string }[]): number {
  return syntax.annotate(tokens.map((token) => token.text)).heads.length;
}

/** Clauses of eight words strung together to a sentence of a given length. */
function sentenceOf(length: number): string[] {
  const clause = ['the', 'minister', 'who', 'came', 'late', 'condemned', 'it', 'and'];
  return Array.from({ length }, (_, index) =>
    index === length - 1 ? '.' : (clause[index % clause.length] ?? 'it'),
  );
}

function tokensPerSecond(run: () => number): number {
  let tokens = 0;
  const time = processorMilliseconds(() => {
    for (let repeat = 0; repeat < REPEATS; repeat++) tokens += run();
  });
  return (1000 * tokens) / time;
}

const contenders = [
  { name: 'bare winkNLP (sbd, negation, pos)', run: bare },
  { name: 'text + syntax, end to end', run: whole },
  ...LENGTHS.map((length) => {
    const words = sentenceOf(length);
    return {
      name: `annotate, sentences of ${length} tokens`,
      run: (): number => {
        let tokens = 0;
        while (tokens < 2000) tokens += syntax.annotate(words).heads.length;
        return tokens;
      },
    };
  }),
];
const fastest = contenders.map(() => 0);
for (let round = 0; round < ROUNDS; round++) {
  contenders.forEach(({ run }, index) => {
    fastest[index] = Math.max(fastest[index] ?? 0, tokensPerSecond(run));
  });
}
const [bareSpeed = 0] = fastest;
console.log(`model loaded in ${loading.toFixed(0)} ms`);
contenders.forEach(({ name }, index) => {
  const speed = fastest[index] ?? 0;
  console.log(
    `${name}: ${Math.round(speed)} tokens/s, 1 : ${(bareSpeed / speed).toFixed(1)} of bare winkNLP`,
  );
});
