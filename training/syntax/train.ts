import type { TreebankSentence } from '../../evaluation/syntax/conllu';
import { RELATIONS, TAGS } from '../../src/syntax/model/inventory';
import { ACTIONS } from '../../src/syntax/model/transitions';
import { encodeDense, encodeSparse, moduleText } from './encode';
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
  tagFeatures: 60_000,
  tagKeyBits: 24,
  selectionEpochs: 4,
  actionFeatures: 250_000,
  actionKeyBits: 26,
  relationFeatures: 60_000,
  relationKeyBits: 24,
  beam: 4,
  beamEpochs: 6,
} as const;

function trainSmallTagger(examples: readonly Example[], seed: number): Perceptron {
  const full = trainTagger(examples, PLAN.tagEpochs, seed).average();
  return trainTagger(
    examples,
    PLAN.tagEpochs,
    seed + 1,
    strongest(full.keys, full.weights, TAGS.length, PLAN.tagFeatures),
  );
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
  const first = { actions: new Perceptron(ACTIONS), relations: new Perceptron(RELATIONS.length) };
  trainGreedy(trees, first, PLAN.selectionEpochs, 2);
  report('features chosen');
  const actions = first.actions.average();
  const relations = first.relations.average();
  const models = {
    actions: new Perceptron(ACTIONS, strongest(actions.keys, actions.weights, ACTIONS, PLAN.actionFeatures)),
    relations: new Perceptron(
      RELATIONS.length,
      strongest(relations.keys, relations.weights, RELATIONS.length, PLAN.relationFeatures),
    ),
  };
  trainBeam(trees, models, PLAN.beam, PLAN.beamEpochs, 3, (epoch) => {
    report(`beam, epoch ${epoch + 1} of ${PLAN.beamEpochs}`);
  });
  return moduleText(
    encodeSparse({ ...tagger.average(), classes: TAGS.length }, PLAN.tagKeyBits),
    encodeDense({ ...models.actions.average(), classes: ACTIONS }, PLAN.actionKeyBits),
    encodeSparse({ ...models.relations.average(), classes: RELATIONS.length }, PLAN.relationKeyBits),
    PLAN.beam,
  );
}
