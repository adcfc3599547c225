/**
 * `npm run evaluate [-- NAME …] --data DIR --gold DIR [--check] [--dry]`
 *
 * Runs the named measures, or all, prints their tables, writes the sections of docs/accuracy.md that were measured,
 * and with `--check` fails when a figure lies below its floor in floors.json.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { readArguments } from './arguments';
import { checkFloors } from './floors';
import floors from './floors.json';
import { list, measures } from './measures';
import type { NamedMeasure } from './measures';
import { section, withSections } from './report/document';
import { fingerprint, run as thisRun } from './report/provenance';
import { markdownTable, terminalTable } from './report/text';
import { MissingData } from './table';
import type { Measure, MeasureOptions } from './table';

const REPORT = 'docs/accuracy.md';

/** Runs one measure behind a progress bar; nothing is shown where the output is no terminal. */
async function runOne(measure: NamedMeasure, options: MeasureOptions): Promise<readonly Measure[]> {
  if (!process.stderr.isTTY) return list(await measure.run(options));
  const bar = new SingleBar({
    format: `${measure.name} [{bar}] {percentage} %  {eta_formatted}`,
    clearOnComplete: true,
  });
  bar.start(100, 0);
  try {
    return list(
      await measure.run({
        ...options,
        progress: (share) => {
          bar.update(Math.floor(share * 100));
        },
      }),
    );
  } finally {
    bar.stop();
  }
}

const { names, data, gold, check, dry } = readArguments(
  process.argv.slice(2),
  measures.map((measure) => measure.name),
);
const provenance = thisRun();
const sections = new Map<string, string>();
const figures = new Map<string, number>();
const skipped: string[] = [];

for (const measure of measures) {
  if (names.length > 0 && !names.includes(measure.name)) continue;
  try {
    const tables = await runOne(measure, { data, gold });
    for (const table of tables) {
      console.log(`\n${terminalTable(table)}`);
      for (const [figure, value] of Object.entries(table.figures ?? {})) figures.set(figure, value);
    }
    const read = measure.reads.flatMap(({ below, path }) => {
      const hash = fingerprint(join(below === 'data' ? data : gold, path));
      return hash === undefined ? [] : [{ path, hash }];
    });
    sections.set(
      measure.name,
      section(measure.name, measure.title, { ...provenance, data: read }, tables.map(markdownTable)),
    );
  } catch (error) {
    if (!(error instanceof MissingData)) throw error;
    skipped.push(`${measure.name}: ${error.message}`);
  }
}

for (const reason of skipped) console.log(`\nskipped ${reason}`);

if (!dry && sections.size > 0) {
  const before = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : undefined;
  mkdirSync(dirname(REPORT), { recursive: true });
  writeFileSync(
    REPORT,
    withSections(
      before,
      sections,
      measures.map((measure) => measure.name),
    ),
  );
  console.log(`\nwrote ${[...sections.keys()].join(', ')} to ${REPORT}`);
}

if (check) {
  const { fallen, unmeasured } = checkFloors(floors, figures);
  for (const figure of unmeasured) console.log(`not checked, because not measured: ${figure}`);
  for (const { figure, floor, value } of fallen)
    console.error(`${figure} fell to ${value}; its floor is ${floor}`);
  if (fallen.length > 0) process.exitCode = 1;
}
