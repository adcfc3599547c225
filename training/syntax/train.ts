import type { TreebankSentence } from '../../evaluation/syntax/conllu';
import { CLASSES } from '../../src/syntax/model/inventory';
import { encodeModel, moduleText } from './encode';
import { readExamples, type Example } from './examples';
import { Perceptron } from './perceptron';
import { strongest } from './selection';
import { jackknife, trainTagger } from './train-tagger';
import { trainBeam } from './train-beam';
import { parserExamples, trainGreedy } from './train-parser';

/** How the committed model is trained; each value was chosen on the development parts (docs/syntax-model.md). */
const PLAN = {
  folds: 5,
  tagEpochs: 6,
  tagWeights: 130_000,
  tagKeyBits: 24,
  selectionEpochs: 4,
  parseWeights: 650_000,
  parseKeyBits: 26,
  beam: 4,
  greedyEpochs: 6,
  beamEpochs: 4,
} as const;

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
  trainGreedy(trees, first, PLAN.selectionEpochs, 2);
  report('features chosen');
  const greedy = new Perceptron(CLASSES, strongest(first.average(), PLAN.parseWeights));
  trainGreedy(trees, greedy, PLAN.greedyEpochs, 3, (epoch) => {
    report(`greedy, epoch ${epoch + 1} of ${PLAN.greedyEpochs}`);
  });
  const start = greedy.average();
  const parser = new Perceptron(CLASSES, start, start.weights);
  trainBeam(trees, parser, PLAN.beam, PLAN.beamEpochs, 4, (epoch) => {
    report(`beam, epoch ${epoch + 1} of ${PLAN.beamEpochs}`);
  });
  return moduleText(
    encodeModel(tagger.average(), PLAN.tagKeyBits),
    encodeModel(parser.average(), PLAN.parseKeyBits),
    PLAN.beam,
  );
}
