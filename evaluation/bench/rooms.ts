/**
 * What each room takes of the time of an analysis, in microseconds a token and as a share of parsing: tagging, arcs,
 * repairs, lemmas and trees. In a process that is warm; a single text also pays for compiling every room.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createActFinder } from '../../src/acts';
import { createActorFinder } from '../../src/actors';
import { createAnalyzer } from '../../src/analyzer';
import { createParser } from '../../src/syntax';
import { createReader } from '../../src/text';
import { createStanceModel, summarise } from '../../src/stance';
import { attribute } from '../../src/voice';

const editorials = join(import.meta.dirname, '../../examples/editorials');
/**
 * Rounds over all bundled editorials; the first only warm up. Some thousand functions are compiled once each has run
 * often enough, the common ones of parsing first: with fewer rounds the rooms after it would look slower than they are.
 */
const ROUNDS = 60;
const WARM_UP = 48;

const texts = readdirSync(editorials)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(editorials, name), 'utf8'));
const reader = createReader();
const parser = createParser();
const actorFinder = createActorFinder();
const actFinder = createActFinder();
const stanceModel = createStanceModel();
const analyzer = createAnalyzer();
const spent = new Map<string, number>();
let tokens = 0;

/** Processor time, not the clock's: other work on the machine does not count. */
function timed<Result>(room: string, run: () => Result): Result {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  spent.set(room, (spent.get(room) ?? 0) + user + system);
  return result;
}

for (let round = 0; round < ROUNDS; round++) {
  if (round === WARM_UP) {
    spent.clear();
    tokens = 0;
  }
  for (const text of texts) {
    const document = timed('text', () => reader.read(text));
    const trees = timed('syntax', () => document.sentences.map((sentence) => parser.parse(sentence)));
    const cast = timed('actors', () => actorFinder.find(document, trees));
    const acts = timed('acts', () => actFinder.find(document, trees, cast));
    const judgement = timed('trained layer', () => stanceModel.judge(document, trees, cast, acts));
    const voiced = timed('voice', () => attribute(document, trees, cast, [...acts, ...judgement.additions]));
    // Certainties are asked for here, so the layer's verdicts are part of it.
    timed('summary', () => summarise(document, cast, voiced, judgement, {}));
    timed('the whole analysis', () => analyzer.analyze(text));
    tokens += trees.reduce((sum, tree) => sum + tree.tokens.length, 0);
  }
}

const parsing = spent.get('syntax') ?? 1;
for (const [room, time] of spent) {
  console.log(
    `${room.padEnd(20)} ${(time / tokens).toFixed(1).padStart(6)} µs/token ${((100 * time) / parsing).toFixed(0).padStart(5)} % of parsing`,
  );
}
