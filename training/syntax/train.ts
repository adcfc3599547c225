import type { TreebankSentence } from '../../evaluation/syntax/conllu';
import { encodeModel, moduleText } from './encode';
import { readExamples, type Example } from './examples';
import type { Weights } from './perceptron';
import { strongest } from './selection';
import type { Threads } from './threads';
import { parserExamples } from './train-parser';

/** How the committed model is trained; each value was chosen on the development parts (docs/syntax-model.md). */
const PLAN = {
  folds: 5,
  tagEpochs: 8,
  tagWeights: 200_000,
  tagKeyBits: 22,
  selectionEpochs: 4,
  parseWeights: 630_000,
  parseKeyBits: 24,
  parseEpochs: 10,
  parseMargin: 100,
  /** The parser's weights are the mean over runs that see the sentences in different orders. */
  parseRuns: 2,
} as const;

/** The mean of runs over the same features, weight by weight. */
function meanOf(runs: readonly Weights[]): Weights {
  const [first] = runs;
  if (first === undefined) throw new RangeError('no runs to take the mean of');
  const weights = first.weights.map(
    (_, at) => runs.reduce((sum, run) => sum + run.weights[at]!, 0) / runs.length,
  );
  return { ...first, weights };
}

/** Tags each example with a tagger that has not seen it, so that a parser learns from tags as bad as it will get. */
async function jackknife(
  examples: readonly Example[],
  threads: Threads,
  report: (step: string) => void,
): Promise<Uint8Array[]> {
  const all: Uint8Array[] = [];
  const fold = async (index: number): Promise<void> => {
    const inFold = (_: Example, at: number): boolean => at % PLAN.folds === index;
    const held = examples.filter(inFold);
    const rest = examples.filter((example, at) => !inFold(example, at));
    const job = { kind: 'tags', examples: rest, held, epochs: PLAN.tagEpochs, seed: 100 + index } as const;
    (await threads.tags(job)).forEach((tags, at) => (all[at * PLAN.folds + index] = tags));
    report(`tags of fold ${index + 1} of ${PLAN.folds}`);
  };
  await Promise.all(Array.from({ length: PLAN.folds }, (_, index) => fold(index)));
  return all;
}

/** Trains tagger and parser and returns the source text of the model module. */
export async function trainSyntax(
  sentences: readonly TreebankSentence[],
  threads: Threads,
  report: (step: string) => void,
): Promise<string> {
  const examples = readExamples(sentences);
  const tags = await jackknife(examples, threads, report);
  const tagger = threads.weights({
    kind: 'tagger',
    examples,
    epochs: PLAN.tagEpochs,
    seed: 1,
    kept: PLAN.tagWeights,
  });
  const trees = parserExamples(examples, tags);
  const full = await threads.weights({
    kind: 'parser',
    trees,
    lesson: { epochs: PLAN.selectionEpochs, seed: 2, margin: 0 },
  });
  report('features chosen');
  const kept = strongest(full, PLAN.parseWeights);
  const runs = await Promise.all(
    Array.from({ length: PLAN.parseRuns }, async (_, run) => {
      const lesson = { epochs: PLAN.parseEpochs, seed: 3 + run, margin: PLAN.parseMargin };
      const weights = await threads.weights({ kind: 'parser', trees, lesson, kept });
      report(`parser, run ${run + 1} of ${PLAN.parseRuns}`);
      return weights;
    }),
  );
  return moduleText(encodeModel(await tagger, PLAN.tagKeyBits), encodeModel(meanOf(runs), PLAN.parseKeyBits));
}
