import { writeFile } from 'node:fs/promises';
import { createAnalyzer } from '../index';
import { StanceError } from '../contract';
import type { AnalyzeOptions, StanceSummary } from '../contract';
import { toHtml, toMarkdown, toText } from '../report/index';
import { readDefinitions, readText } from './input';
import { CliError, EXIT, type Io, refusalOf, wantsColour, write } from './io';
import { type TableName, toCsv } from './tables';

/** Options that every command which analyses understands. */
export interface AnalysisFlags {
  readonly actors?: string;
  readonly acts?: string;
  readonly discover: boolean;
}

/** Options of `score`. */
export interface ScoreFlags extends AnalysisFlags {
  readonly id?: string;
  readonly date?: string;
  readonly json?: boolean;
  readonly jsonlActs?: boolean;
  readonly csv?: TableName;
}

/** Options of `report`. */
export interface ReportFlags extends AnalysisFlags {
  readonly id?: string;
  readonly date?: string;
  readonly output?: string;
  readonly md?: boolean;
  readonly title?: string;
}

/** Analyses one text and writes what was found to standard output. */
export async function score(file: string | undefined, flags: ScoreFlags, io: Io): Promise<void> {
  const { summary } = await analyseFile(file, flags, io);
  await write(io.stdout, shown(summary, flags, io));
}

function shown(summary: StanceSummary, { json, jsonlActs, csv }: ScoreFlags, io: Io): string {
  if (json) return `${JSON.stringify(summary, undefined, 2)}\n`;
  if (jsonlActs) return summary.acts.map((act) => `${JSON.stringify(act)}\n`).join('');
  if (csv) return toCsv(summary, csv);
  const { columns } = io.stdout;
  return toText(summary, {
    colour: wantsColour(io),
    ...(columns === undefined ? {} : { width: Math.min(columns, 110) }),
  });
}

/** Analyses one text and writes a report of it to a file. */
export async function report(file: string | undefined, flags: ReportFlags, io: Io): Promise<void> {
  const { summary, text } = await analyseFile(file, flags, io);
  const title = flags.title === undefined ? {} : { title: flags.title };
  const page = flags.md ? toMarkdown(summary, text, title) : toHtml(summary, text, title);
  const output = flags.output ?? (flags.md ? '-' : 'report.html');
  if (output === '-') return write(io.stdout, page);
  await writeFile(output, page).catch((error: unknown) => {
    throw new CliError(`cannot write ${output}: ${refusalOf(error)}`, EXIT.input);
  });
  await write(io.stderr, `actor-stance: wrote ${output}\n`);
}

async function analyseFile(
  file: string | undefined,
  flags: AnalysisFlags & Pick<AnalyzeOptions, 'id' | 'date'>,
  io: Io,
): Promise<{ summary: StanceSummary; text: string }> {
  const analyzer = createAnalyzer(await readDefinitions(flags));
  const text = await readText(file, io);
  const { id, date, discover } = flags;
  try {
    const options = {
      discover,
      ...(id === undefined ? {} : { id }),
      ...(date === undefined ? {} : { date }),
    };
    return { summary: analyzer.analyze(text, options), text };
  } catch (error) {
    if (!(error instanceof StanceError)) throw error;
    const aboutText = error.code === 'invalid-text' || error.code === 'text-too-long';
    throw new CliError(error.message.replace(/^actor-stance: /u, ''), aboutText ? EXIT.input : EXIT.usage);
  }
}
