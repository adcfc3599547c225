import type { TreebankSentence } from '../../evaluation/syntax/conllu';
import type { EncodedModel } from '../../src/syntax/model/encoding';
import { agreed } from './agreed';
import { encodeModel, moduleText } from './encode';
import { readExamples, type Example } from './examples';
import type { Weights } from './perceptron';
import { strongest } from './selection';
import { parserExamples, type ParserExample } from './train-parser';
import type { Workers } from './workers';

/** How a model is trained. */
export interface Plan {
  readonly folds: number;
  readonly tagEpochs: number;
  readonly tagWeights: number;
  readonly tagKeyBits: number;
  readonly selectionEpochs: number;
  readonly parseWeights: number;
  readonly parseKeyBits: number;
  readonly parseEpochs: number;
  readonly parseMargin: number;
  /** A parser's weights are the mean over runs that see the sentences in different orders: the teacher's … */
  readonly teacherRuns: number;
  /** … and those of the parser that also learns from the news. */
  readonly parseRuns: number;
}

/** The committed model's plan; each value was chosen on the development parts (docs/syntax-model.md). */
export const PLAN: Plan = {
  folds: 5,
  tagEpochs: 8,
  tagWeights: 200_000,
  tagKeyBits: 22,
  selectionEpochs: 4,
  parseWeights: 630_000,
  parseKeyBits: 24,
  parseEpochs: 10,
  parseMargin: 100,
  teacherRuns: 2,
  parseRuns: 3,
};

/** Who works, how, and who is told when a step is done. */
export interface Course {
  readonly plan: Plan;
  readonly workers: Workers;
  readonly report: (step: string) => void;
}

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
  { plan: { folds, tagEpochs: epochs }, workers, report }: Course,
): Promise<Uint8Array[]> {
  const all: Uint8Array[] = [];
  const fold = async (index: number): Promise<void> => {
    const inFold = (_: Example, at: number): boolean => at % folds === index;
    const held = examples.filter(inFold);
    const rest = examples.filter((example, at) => !inFold(example, at));
    const tags = await workers.tags({ kind: 'tags', examples: rest, held, epochs, seed: 100 + index });
    tags.forEach((each, at) => (all[at * folds + index] = each));
    report(`tags of fold ${index + 1} of ${folds}`);
  };
  await Promise.all(Array.from({ length: folds }, (_, index) => fold(index)));
  return all;
}

/** The first stage: all features, without a margin. */
async function chooseFeatures(
  trees: readonly ParserExample[],
  { plan, workers, report }: Course,
  name: string,
): Promise<Weights> {
  const lesson = { epochs: plan.selectionEpochs, seed: 2, margin: 0 };
  const weights = await workers.weights({ kind: 'parser', trees, lesson });
  report(`${name}: features chosen`);
  return weights;
}

/** The second stage: the strongest weights of the first, with a margin; the mean of so many runs. */
async function trainStrongest(
  trees: readonly ParserExample[],
  first: Weights,
  count: number,
  { plan, workers, report }: Course,
  name: string,
): Promise<EncodedModel> {
  const kept = strongest(first, plan.parseWeights);
  const runs = await Promise.all(
    Array.from({ length: count }, async (_, run) => {
      const lesson = { epochs: plan.parseEpochs, seed: 3 + run, margin: plan.parseMargin };
      const weights = await workers.weights({ kind: 'parser', trees, lesson, kept });
      report(`${name}: run ${run + 1} of ${count}`);
      return weights;
    }),
  );
  return encodeModel(meanOf(runs), plan.parseKeyBits);
}

/** The tagger, and a parser that has learnt from the treebanks alone, as it is after either stage. */
async function trainTeacher(
  examples: readonly Example[],
  trees: readonly ParserExample[],
  course: Course,
): Promise<{ readonly tagger: EncodedModel; readonly first: Weights; readonly second: EncodedModel }> {
  const { plan, workers } = course;
  const tagger = workers
    .weights({ kind: 'tagger', examples, epochs: plan.tagEpochs, seed: 1, kept: plan.tagWeights })
    .then((weights) => encodeModel(weights, plan.tagKeyBits));
  const first = await chooseFeatures(trees, course, 'teacher');
  const second = await trainStrongest(trees, first, plan.teacherRuns, course, 'teacher');
  return { tagger: await tagger, first, second };
}

/**
 * Trains tagger and parser and returns the source text of the model module. The parser is trained twice: on the
 * treebanks, and then on them and on those trees of the news that its two stages agree on.
 */
export async function trainSyntax(
  sentences: readonly TreebankSentence[],
  news: readonly (readonly string[])[],
  course: Course,
): Promise<string> {
  const { plan, workers, report } = course;
  const examples = readExamples(sentences);
  const trees = parserExamples(examples, await jackknife(examples, course));
  const { tagger, first, second } = await trainTeacher(examples, trees, course);
  const [parses = [], others = []] = await Promise.all(
    [second, first].map((parser) => workers.trees({ kind: 'trees', sentences: news, tagger, parser })),
  );
  const learnt = agreed(parses, others);
  report(`${learnt.length} of ${news.length} sentences of the news parsed alike`);
  const features = await chooseFeatures([...trees, ...learnt], course, 'parser');
  const inTurn = learnt.map((tree, at) => ({ ...tree, turn: at % 2 === 0 ? 0 : 1 }) as const);
  const parser = await trainStrongest([...trees, ...inTurn], features, plan.parseRuns, course, 'parser');
  return moduleText(tagger, parser);
}
