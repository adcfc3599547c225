import { decodeModel, type EncodedModel } from '../../src/syntax/model/encoding';
import { CLASSES } from '../../src/syntax/model/inventory';
import type { Scorer } from '../../src/syntax/model/linear';
import { parseAll } from './agreed';
import type { Example } from './examples';
import { Perceptron, type Pattern, type Weights } from './perceptron';
import { strongest } from './selection';
import { type Lesson, type ParserExample, trainGreedy } from './train-parser';
import { tagAll, trainTagger } from './train-tagger';

/** A piece of the training that needs nothing but what it is handed, so that it can run in any thread at any time. */
export type Job =
  /** Trains a tagger and tags other examples with it. */
  | {
      readonly kind: 'tags';
      readonly examples: readonly Example[];
      readonly held: readonly Example[];
      readonly epochs: number;
      readonly seed: number;
    }
  /** Trains a tagger, keeps so many of its weights, and trains those again. */
  | {
      readonly kind: 'tagger';
      readonly examples: readonly Example[];
      readonly epochs: number;
      readonly seed: number;
      readonly kept: number;
    }
  /** Trains a parser, on the weights of a pattern alone if one is given. */
  | {
      readonly kind: 'parser';
      readonly trees: readonly ParserExample[];
      readonly lesson: Lesson;
      readonly kept?: Pattern;
    }
  /** Tags and parses sentences. */
  | {
      readonly kind: 'trees';
      readonly sentences: readonly (readonly string[])[];
      readonly tagger: EncodedModel;
      readonly parser: EncodedModel | Weights;
    };

/** What a job gives. */
export type Outcome =
  | { readonly kind: 'tags'; readonly tags: readonly Uint8Array[] }
  | { readonly kind: 'weights'; readonly weights: Weights }
  | { readonly kind: 'trees'; readonly trees: readonly ParserExample[] };

function scorerOf(model: EncodedModel | Weights): Scorer {
  return 'keyBits' in model ? decodeModel(model) : new Perceptron(model.classes, model, model.weights);
}

export function runJob(job: Job): Outcome {
  switch (job.kind) {
    case 'tags': {
      const model = trainTagger(job.examples, job.epochs, job.seed);
      model.freeze();
      return { kind: 'tags', tags: tagAll(job.held, model) };
    }
    case 'tagger': {
      const full = trainTagger(job.examples, job.epochs, job.seed).average();
      const small = trainTagger(job.examples, job.epochs, job.seed + 1, strongest(full, job.kept));
      return { kind: 'weights', weights: small.average() };
    }
    case 'parser': {
      const model = new Perceptron(CLASSES, job.kept);
      trainGreedy(job.trees, model, job.lesson);
      return { kind: 'weights', weights: model.average() };
    }
    case 'trees':
      return {
        kind: 'trees',
        trees: parseAll(job.sentences, decodeModel(job.tagger), scorerOf(job.parser)),
      };
  }
}
