/**
 * `npm run train:stance -- --data ../shared/data`
 *
 * Trains the layer in src/stance/model on the training parts of NewsMTSC and DSE, calibrates it on their development
 * parts, and writes src/stance/model/stance.model.ts and docs/stance-model.md: the same bytes each time.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { SingleBar } from 'cli-progress';
import { decontaminated, loadDse, loadNewsmtsc } from '../../evaluation/loaders';
import { calibrationError, macroF1 } from '../../evaluation/metrics';
import { LEANINGS, createLeanings, encodeWeights, probabilities } from '../../src/stance/model';
import type { Calibration, Weight } from '../../src/stance/model';
import { calibrate } from './calibrate';
import type { Scored } from './calibrate';
import { table, withNumbers } from './card';
import { createExampleMaker } from './examples';
import type { Example, PairExample } from './examples';
import { fit, scores } from './fit';
import type { FitOptions, FittedWeights, NumberedProblem } from './fit';
import { createNumbering } from './numbering';

const MODEL = 'src/stance/model/stance.model.ts';
const CARD = 'docs/stance-model.md';

/** Chosen by three-fold cross-validation on the training parts. */
const RECEIVED: FitOptions = { prior: 60, least: 3, most: 25_000, scaled: true };
const PAIR: FitOptions = { prior: 15, least: 3, most: 24_000, scaled: false };

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
const { data } = values;
const numbering = createNumbering();
const maker = createExampleMaker(numbering, createLeanings(LEANINGS));

function read<Item, Made>(name: string, items: readonly Item[], make: (item: Item) => Made): Made[] {
  const bar = process.stderr.isTTY ? new SingleBar({ format: `${name} [{bar}] {percentage} %` }) : undefined;
  bar?.start(items.length, 0);
  const made = items.map((item) => {
    bar?.increment();
    return make(item);
  });
  bar?.stop();
  return made;
}

function receivedProblem(examples: readonly Example[]): NumberedProblem {
  return {
    rows: examples.map((example) => example.row),
    choices: examples.map(({ label }, row) => ({
      candidates: [
        { row, block: 0 },
        { row, block: 1 },
      ],
      right: label - 1,
    })),
  };
}

/** Both directions of a pair share their weights: four candidates over two rows. */
function pairProblem(examples: readonly PairExample[]): NumberedProblem {
  return {
    rows: examples.flatMap((example) => [example.forward, example.backward]),
    choices: examples.map(({ label }, index) => ({
      candidates: [
        { row: 2 * index, block: 1 },
        { row: 2 * index + 1, block: 1 },
        { row: 2 * index, block: 0 },
        { row: 2 * index + 1, block: 0 },
      ],
      right: label - 1,
    })),
  };
}

const receivedScores = (examples: readonly Example[], weights: FittedWeights): Scored[] =>
  examples.map(({ row, label }) => ({ scores: scores(row, weights), label }));

/** Each direction for itself: what the certainty of an act from one to the other is read from. */
const pairScores = (examples: readonly PairExample[], weights: FittedWeights): Scored[] =>
  examples.flatMap(({ forward, backward, label }) => [
    { scores: scores(forward, weights), label: label === 1 ? 2 : label === 3 ? 1 : 0 },
    { scores: scores(backward, weights), label: label === 2 ? 2 : label === 4 ? 1 : 0 },
  ]);

interface Quality {
  readonly macroF1: number;
  readonly calibrationError: number;
}

function quality(scored: readonly Scored[], calibration: Calibration): Quality {
  const names = ['neutral', 'blame', 'praise'] as const;
  const judged = scored.map(({ scores: [blame, praise], label }) => {
    const found = probabilities(
      calibration.slope * blame + calibration.blame,
      calibration.slope * praise + calibration.praise,
    );
    const best = names.reduce((one, other) => (found[other] > found[one] ? other : one));
    return { gold: names[label], found: best, certainty: found[best] };
  });
  return {
    macroF1: macroF1(judged, names),
    calibrationError: calibrationError(
      judged.map((item) => ({ certainty: item.certainty, right: item.gold === item.found })),
    ),
  };
}

/** Share of blame or praise from which a pair is near to being stated, in either direction. */
const LEAST_TOLD = 0.3;

/**
 * The pairs of which the layer may state something. Most pairs have nothing between them, and a calibration over all
 * of them fits those, whose certainty nobody ever sees.
 */
function telling(scored: readonly Scored[], calibration: Calibration): readonly Scored[] {
  return scored.filter(({ scores: [blame, praise] }) => {
    const found = probabilities(
      calibration.slope * blame + calibration.blame,
      calibration.slope * praise + calibration.praise,
    );
    return Math.max(found.blame, found.praise) > LEAST_TOLD;
  });
}

const named = (weights: FittedWeights): [string, Weight][] =>
  [...weights].map(([feature, [blame, praise]]) => [numbering.name(feature), { blame, praise }]);

const valid = loadDse(data, 'valid');
const train = loadNewsmtsc(data, 'train');
const pairs = decontaminated(loadDse(data, 'train'), valid);

const received = fit(
  receivedProblem(read('NewsMTSC train', train, (item) => maker.received(item))),
  RECEIVED,
);
const pair = fit(pairProblem(read('DSE train', pairs, (item) => maker.pair(item))), PAIR);

const parts = (['dev_rw', 'dev_mt'] as const).map((part) =>
  receivedScores(
    read(`NewsMTSC ${part}`, loadNewsmtsc(data, part), (item) => maker.received(item)),
    received,
  ),
);
const between = pairScores(
  read('DSE valid', valid, (item) => maker.pair(item)),
  pair,
);
const receivedCalibration = calibrate(parts.flat());
const pairCalibration = calibrate(telling(between, calibrate(between)));

const encoded = encodeWeights(new Map([...named(received), ...named(pair)]));
const module = `// Written by \`npm run train:stance\`; NOTICE names the data. Do not edit.
import type { StanceModelData } from './weights';

export const STANCE_MODEL: StanceModelData = ${JSON.stringify(
  { received: receivedCalibration, pair: pairCalibration, weights: encoded },
  null,
  2,
)};
`;
writeFileSync(MODEL, module);

const percent = (share: number): string => (100 * share).toFixed(1);
const rows = [
  ...(['dev, real world', 'dev, several targets'] as const).map((name, index) => ({
    name: `NewsMTSC ${name}`,
    items: parts[index]!.length,
    ...quality(parts[index]!, receivedCalibration),
  })),
  { name: 'DSE valid, each direction', items: between.length, ...quality(between, pairCalibration) },
];
const numbers = [
  table(
    ['what', 'value'],
    [
      ['training mentions (NewsMTSC train)', String(train.length)],
      ['training pairs (DSE train, without copies of held-out sentences)', String(pairs.length)],
      ['features of a mention', String(received.size)],
      ['features of a pair', String(pair.size)],
      ['weights', String(2 * encoded.count)],
      ['size of the module, gzip', `${Math.round(gzipSync(module).length / 1000)} kB`],
    ],
  ),
  '',
  table(
    ['data', 'items', 'macro-F1 over blame, praise, neither', 'expected calibration error'],
    rows.map((row) => [row.name, String(row.items), percent(row.macroF1), row.calibrationError.toFixed(3)]),
  ),
].join('\n');
writeFileSync(CARD, withNumbers(readFileSync(CARD, 'utf8'), numbers));
console.log(numbers);
