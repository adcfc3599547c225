import type { TreebankSentence } from '../../../evaluation/syntax/conllu';
import { Words } from '../../../src/syntax/model/words';
import { Random } from '../random';
import { countBehaviour, type Behaviour } from './behaviour';
import { classesModule, encodeClasses } from './encode';
import { cluster } from './k-means';
import {
  identity,
  matrix,
  multiply,
  plus,
  root,
  solve,
  transpose,
  variance,
  type Matrix,
} from './linear-algebra';
import type { Vectors } from './vectors';

/** How the committed classes are made. */
export const PLAN = {
  words: 40_000,
  narrow: 512,
  broad: 64,
  /** What the predicted behaviour counts against the vectors themselves, as a ratio of standard deviations. */
  syntax: 1.5,
  penalty: 10,
  rounds: 15,
  keyBits: 22,
} as const;

/** Ridge regression from vectors to the square roots of the shares of each kind of behaviour. */
function predictor(vectors: Matrix, { kinds, counts }: Behaviour): Matrix {
  const inputs = matrix(counts.size, vectors.columns);
  const outputs = matrix(counts.size, kinds);
  let row = 0;
  for (const [word, seen] of counts) {
    let total = 0;
    for (const times of seen.values()) total += times;
    // Each word counts as the square root of its frequency; least squares want the root of that on both sides.
    const weight = Math.sqrt(Math.sqrt(total));
    for (let at = 0; at < vectors.columns; at++)
      inputs.values[row * vectors.columns + at] = weight * vectors.values[word * vectors.columns + at]!;
    for (const [kind, times] of seen) outputs.values[row * kinds + kind] = weight * Math.sqrt(times / total);
    row++;
  }
  const turned = transpose(inputs);
  const gram = plus(multiply(turned, inputs), identity(vectors.columns), PLAN.penalty);
  return solve(gram, multiply(turned, outputs));
}

/**
 * Vectors that lie as far apart as words differ in meaning and in what their vectors say about their syntax. With the
 * predictor P the squared distance is |x|² + s²|xP|² = x(I + s²PPᵀ)xᵀ, so x times the root of that matrix will do.
 */
function syntactic(vectors: Matrix, behaviour: Behaviour): Matrix {
  const map = predictor(vectors, behaviour);
  const scale = (PLAN.syntax ** 2 * variance(vectors)) / variance(multiply(vectors, map));
  const metric = plus(identity(vectors.columns), multiply(map, transpose(map)), scale);
  return multiply(vectors, root(metric));
}

/** Makes the word classes and returns the source text of their module. */
export function trainClasses(
  { words, dimensions, rows }: Vectors,
  sentences: readonly TreebankSentence[],
  report: (step: string) => void,
): string {
  const numbers = new Map(words.map((word, index) => [word, index]));
  const behaviour = countBehaviour(sentences, (word) => numbers.get(word));
  const points = syntactic(matrix(words.length, dimensions, rows), behaviour);
  report('vectors weighted towards syntax');
  // The words stand in order of frequency, which by Zipf's law falls with the rank; its root keeps rare words in view.
  const weights = Float64Array.from(words, (_, rank) => 1 / Math.sqrt(1 + rank / 1000));
  const narrow = cluster({ ...points, weights }, PLAN.narrow, PLAN.rounds, new Random(1));
  report('narrow classes');
  const broad = cluster(narrow.centres, PLAN.broad, PLAN.rounds, new Random(2));
  report('broad classes');
  const within = rankWithin(broad.of, PLAN.broad);
  const reader = new Words();
  const classed = words.map((word, index) => {
    reader.read([word], 0, 1);
    const own = narrow.of[index]!;
    return { hash: reader.lower[0]!, broad: broad.of[own]!, narrow: within[own]! };
  });
  return classesModule(encodeClasses(classed, PLAN.keyBits));
}

/** For each narrow class how many before it are in the same broad one. */
function rankWithin(broadOf: Int32Array, broads: number): Int32Array {
  const next = new Int32Array(broads);
  return broadOf.map((broad) => next[broad]!++);
}
