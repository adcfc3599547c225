import type { TreebankSentence } from '../../evaluation/syntax/conllu';
import { CLASSES } from '../../src/syntax/model/inventory';
import { encodeModel, moduleText } from './encode';
import { readExamples, type Example } from './examples';
import { Perceptron, type Weights } from './perceptron';
import { strongest } from './selection';
import { jackknife, trainTagger } from './train-tagger';
import { parserExamples, trainGreedy } from './train-parser';

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
function meanOf(runs: readonly Float32Array[]): Float32Array {
  return Float32Array.from(runs[0]!, (_, at) => runs.reduce((sum, run) => sum + run[at]!, 0) / runs.length);
}

function trainSmallTagger(examples: readonly Example[], seed: number): Perceptron {
  const full = trainTagger(examples, PLAN.tagEpochs, seed).average();
  return trainTagger(examples, PLAN.tagEpochs, seed + 1, strongest(full, PLAN.tagWeights));
}

/** Trains tagger and parser and returns the source text of the model module. */
export function trainSyntax(sentences: readonly TreebankSentence[], report: (step: string) => void): string {
  const examples = readExamples(sentences);
  const tags = jackknife(examples, PLAN.folds, (rest, fold) => {
    const model = trainTagger(rest, PLAN.tagEpochs, 100 + fold);
    model.freeze();
    report(`tagger for fold ${fold + 1} of ${PLAN.folds}`);
    return model;
  });
  const tagger = trainSmallTagger(examples, 1);
  report('tagger');
  const trees = parserExamples(examples, tags);
  const first = new Perceptron(CLASSES);
  trainGreedy(trees, first, { epochs: PLAN.selectionEpochs, seed: 2, margin: 0 });
  report('features chosen');
  const kept = strongest(first.average(), PLAN.parseWeights);
  const runs: Weights[] = [];
  for (let run = 0; run < PLAN.parseRuns; run++) {
    const parser = new Perceptron(CLASSES, kept);
    const lesson = { epochs: PLAN.parseEpochs, seed: 3 + run, margin: PLAN.parseMargin };
    trainGreedy(trees, parser, lesson, (epoch) => {
      report(`parser, run ${run + 1} of ${PLAN.parseRuns}, epoch ${epoch + 1} of ${PLAN.parseEpochs}`);
    });
    runs.push(parser.average());
  }
  const mean = { ...runs[0]!, weights: meanOf(runs.map((run) => run.weights)) };
  return moduleText(encodeModel(tagger.average(), PLAN.tagKeyBits), encodeModel(mean, PLAN.parseKeyBits));
}
