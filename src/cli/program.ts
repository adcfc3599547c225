import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { StanceError } from '../contract';
import { batch, type BatchFlags } from './batch/command';
import { CliError, EXIT, type Io, messageOf, write } from './io';
import { report, type ReportFlags, score, type ScoreFlags } from './score';
import { TABLES } from './tables';

const CODES = `
Exit codes:
  0    done
  1    a fault of the program
  2    wrong arguments, options or definition files
  3    input that cannot be read, output that cannot be written
  4    batch: done, with error records in the output
  130  ended by Ctrl-C; what was written is valid`;

const EXAMPLES = `
Examples:
  $ actor-stance score editorial.txt
  $ pbpaste | actor-stance score --csv relations
  $ actor-stance score editorial.txt --actors ours.json --json > summary.json
  $ actor-stance report editorial.txt -o report.html
  $ actor-stance batch archive.ndjson -o stances.ndjson --workers 8
  $ actor-stance batch archive.ndjson -o stances.ndjson --resume
  $ zcat archive.ndjson.gz | actor-stance batch - -o - | gzip > stances.ndjson.gz`;

const SCORE_EXAMPLES = `
Examples:
  $ actor-stance score editorial.txt
  $ actor-stance score editorial.txt --csv acts > acts.csv
  $ actor-stance score - --jsonl-acts < editorial.txt`;

const REPORT_EXAMPLES = `
Examples:
  $ actor-stance report editorial.txt -o report.html
  $ actor-stance report editorial.txt --md`;

const BATCH_HELP = `
Every line of the input is a JSON object with a "text" and, as you like, "id", "date" (YYYY-MM-DD), "mentions" and
"discover". All other fields pass through. Every line of the output is {"id", …, "summary"} or
{"id", …, "error": {"code", "message", "line"}}, in the order of the input; a line that is broken or too long becomes
an error record and the run goes on. Memory does not grow with the input.

Examples:
  $ actor-stance batch archive.ndjson -o stances.ndjson
  $ actor-stance batch archive.ndjson -o stances.ndjson --resume`;

/** Runs the command with the arguments after its name; returns the exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.done;
  const program = createProgram(io, (result) => (code = result));
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (isClosedPipe(error)) return EXIT.done;
    await write(io.stderr, `actor-stance: ${messageOf(error).replace(/^actor-stance: /u, '')}\n`);
    if (error instanceof CliError) return error.exitCode;
    return error instanceof StanceError ? EXIT.usage : EXIT.fault;
  }
}

/** The reader of our output has gone, as `head` does: nothing is wrong. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

function createProgram(io: Io, settle: (code: number) => void): Command {
  const program = new Command('actor-stance')
    .description('Reads newspaper editorials: who condemns and who conciliates whom, in whose voice.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 100, 100),
      getErrHelpWidth: () => Math.min(io.stderr.columns ?? 100, 100),
    })
    .showHelpAfterError('(--help shows what is allowed)')
    .addHelpText('after', `${EXAMPLES}\n${CODES}`);

  analysing(program.command('score'))
    .description('analyse one editorial and print who stands how to whom')
    .argument('[file]', 'text to read; - or nothing: standard input')
    .option('--id <id>', 'id of the document')
    .addOption(dateOption())
    .addOption(new Option('--json', 'the whole summary as JSON').conflicts(['jsonlActs', 'csv']))
    .addOption(new Option('--jsonl-acts', 'the acts as JSON, one a line').conflicts(['csv']))
    .addOption(new Option('--csv <table>', 'one table as CSV').choices(TABLES))
    .addHelpText('after', SCORE_EXAMPLES)
    .action((file: string | undefined, flags: ScoreFlags) => score(file, flags, io));

  analysing(program.command('report'))
    .description('analyse one editorial and write a page about it')
    .argument('[file]', 'text to read; - or nothing: standard input')
    .option(
      '-o, --output <file>',
      'file to write, - for standard output (default: report.html; with --md: -)',
    )
    .option('--md', 'Markdown instead of HTML')
    .option('--title <title>', 'heading of the page (default: the headline)')
    .option('--id <id>', 'id of the document')
    .addOption(dateOption())
    .addHelpText('after', REPORT_EXAMPLES)
    .action((file: string | undefined, flags: ReportFlags) => report(file, flags, io));

  analysing(program.command('batch'))
    .description('analyse many editorials, one JSON document a line')
    .argument('<input>', 'NDJSON to read; -: standard input')
    .requiredOption('-o, --output <file>', 'NDJSON to write; -: standard output')
    .option(
      '--workers <n>',
      'worker threads (default: all cores for a file of 16 MB or more, else 1)',
      wholeNumber,
    )
    .option('--max-length <n>', 'longest text in UTF-16 code units (default: 1000000)', wholeNumber)
    .addOption(new Option('--resume', 'go on with an output that was interrupted').conflicts(['force']))
    .option('--force', 'write anew an output that is there already')
    .addHelpText('after', BATCH_HELP)
    .action(async (input: string, flags: BatchFlags) => {
      settle(await batch(input, flags, io));
    });
  return program;
}

function analysing(command: Command): Command {
  return command
    .option('--actors <file>', 'your own actors: a JSON list of {"id", "name", "aliases", "kind"}')
    .option('--acts <file>', 'your own acts: a JSON list of {"lemma", "pos", "kind", "frame", …}')
    .option('--no-discover', 'only given and own actors, no built-in names');
}

function dateOption(): Option {
  return new Option('--date <date>', 'date of the document, YYYY-MM-DD');
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError('Allowed is a whole number from 1 up.');
}
