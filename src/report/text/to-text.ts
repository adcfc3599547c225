import type { Act, Axis, StanceSummary } from '../../contract';
import { pad } from '../characters';
import { quote, stretches } from '../quotation';
import type { Exchange, Reading } from '../reading';
import { circumstances, headlineOf, partiesOf, read, routeOf } from '../reading';
import { AXIS_WORDS, counted, decimal, nounOf } from '../words';
import { actorLines, styleOf, toneWords } from './actor-lines';
import type { Run } from './lines';
import { apart, wrap } from './lines';
import { COLOURED, type Paint, PLAIN } from './paint';

/** How `toText` writes. */
export interface TextOptions {
  /** Columns of the terminal, 40 or more; default 80. */
  readonly width?: number;
  /** ANSI colours; default false. Without them a cue stands between asterisks. */
  readonly colour?: boolean;
  /** Most entries under one heading, 1 or more; default 8. The rest is counted, never dropped in silence. */
  readonly limit?: number;
}

/** What every section needs. */
interface Page {
  readonly reading: Reading;
  readonly width: number;
  readonly limit: number;
  readonly colour: boolean;
  readonly paint: Paint;
}

/** Quotations longer than this many lines are cut around the cue. */
const QUOTED_LINES = 3;

/**
 * A summary for a terminal: who condemns and who conciliates whom, with the words that show it.
 *
 * @example
 * console.log(toText(analyze(editorial), { width: process.stdout.columns, colour: process.stdout.isTTY }))
 */
export function toText(summary: StanceSummary, options: TextOptions = {}): string {
  const colour = options.colour ?? false;
  const page: Page = {
    reading: read(summary),
    width: Math.max(40, Math.floor(options.width ?? 80)),
    limit: Math.max(1, Math.floor(options.limit ?? 8)),
    colour,
    paint: colour ? COLOURED : PLAIN,
  };
  const { exchanges, ownVoice, aimless, advice, deeds, traces } = page.reading;
  const sections = [
    header(page),
    section(
      page,
      'Who stands where',
      summary.actors.length > 0 ? actorLines(page.reading, page.width, page.paint) : [],
    ),
    section(page, 'Who condemns whom', exchangeLines(page, exchanges.condemnation)),
    section(page, 'Who conciliates whom', exchangeLines(page, exchanges.conciliation)),
    section(
      page,
      'The paper’s own voice',
      exchangeLines(page, [...ownVoice.condemnation, ...ownVoice.conciliation]),
    ),
    section(page, 'Advice', actLines(page, advice)),
    section(page, 'Aimed at no actor', actLines(page, aimless)),
    section(page, 'Deeds', actLines(page, deeds)),
    section(page, 'Told, but not counted', actLines(page, traces)),
    section(page, 'Please note', warningLines(page)),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function header({ reading, width, paint }: Page): string[] {
  const { summary } = reading;
  const facts = [
    summary.document.date ?? '',
    counted(summary.sentences.length, 'sentence'),
    counted(summary.actors.length, 'actor'),
    counted(summary.acts.length, 'act'),
  ].filter((fact) => fact !== '');
  const margins = { width, indent: 0 };
  const lines = [
    ...wrap([{ text: reading.title, style: 'title' }], margins, paint),
    ...wrap([{ text: facts.join(' · '), style: 'quiet' }], margins, paint),
    '',
  ];
  if (summary.overall.acts === 0) {
    return [
      ...lines,
      ...wrap([{ text: 'Nobody condemns or conciliates anybody in this text.' }], margins, paint),
    ];
  }
  return [
    ...lines,
    ...wrap(
      [{ text: toneWords(summary.overall), style: styleOf(summary.overall) }],
      { width, indent: 14, lead: 'Overall       ' },
      paint,
    ),
    ...gist(reading, 'condemnation', width, paint),
    ...gist(reading, 'conciliation', width, paint),
  ];
}

/** How much there is on one axis, and between whom most of it passes. */
function gist(reading: Reading, axis: Axis, width: number, paint: Paint): string[] {
  const count = reading.summary.acts.filter((act) => act.axis === axis && act.weight > 0).length;
  const [most] = [...reading.exchanges[axis], ...reading.ownVoice[axis]].sort(
    (one, other) => other.weight - one.weight,
  );
  const between = most ? `, most ${partiesOf(most, reading)}` : '';
  const lead = pad(axis === 'condemnation' ? 'Condemnation' : 'Conciliation', 14);
  return wrap([{ text: `${counted(count, 'act')}${between}` }], { width, indent: 14, lead }, paint);
}

function section({ paint }: Page, heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [paint(heading.toUpperCase(), 'heading'), ...lines];
}

function exchangeLines(page: Page, exchanges: readonly Exchange[]): string[] {
  const lines = exchanges.slice(0, page.limit).flatMap((exchange) => {
    const parties = { text: partiesOf(exchange, page.reading), style: 'name' } as const;
    const share = `${AXIS_WORDS[exchange.axis]} ${decimal(exchange.mean)}, ${counted(exchange.acts.length, 'act')}`;
    return [
      ...apart(parties, { text: share, style: exchange.axis }, { width: page.width, indent: 2 }, page.paint),
      ...quotation(page, exchange.strongest, QUOTED_LINES),
      ...note(
        page,
        [nounOf(exchange.strongest), ...circumstances(exchange.strongest, page.reading)],
        exchange.strongest,
      ),
    ];
  });
  return [...lines, ...rest(page, exchanges.length)];
}

/** Acts told one by one, in fewer lines than the exchanges. */
function actLines(page: Page, acts: readonly Act[]): string[] {
  const lines = acts.slice(0, page.limit).flatMap((act) => {
    // Under the heading "Advice" kind and reality say nothing new.
    const remarks = act.reality === 'advised' ? [] : circumstances(act, page.reading);
    const aside = remarks.length > 0 ? ` (${remarks.join(', ')})` : '';
    const heading: Run[] = [
      {
        text: act.reality === 'advised' ? routeOf(act, page.reading) : headlineOf(act, page.reading),
        style: 'name',
      },
      { text: aside, style: 'quiet' },
    ];
    return [...wrap(heading, { width: page.width, indent: 2 }, page.paint), ...quotation(page, act, 1.5)];
  });
  return [...lines, ...rest(page, acts.length)];
}

/** The cue in its sentence. */
function quotation(page: Page, act: Act, lines: number): string[] {
  const { before, cue, after } = quote(act, page.reading.sentence(act), (page.width - 6) * lines);
  const mark = page.colour ? '' : '*';
  const runs: Run[] = [
    { text: `“${before}` },
    ...stretches(cue).map(({ text, emphasised }): Run =>
      emphasised ? { text: `${mark}${text}${mark}`, style: act.axis ?? 'deed' } : { text },
    ),
    { text: `${after}”` },
  ];
  return wrap(runs, { width: page.width, indent: 6 }, page.paint);
}

/** What else a reader must know to judge a quotation. */
function note(page: Page, remarks: readonly string[], act: Act): string[] {
  const words = [...remarks, `certainty ${decimal(act.certainty)}`].join(', ');
  return wrap([{ text: words, style: 'quiet' }], { width: page.width, indent: 6 }, page.paint);
}

function rest(page: Page, total: number): string[] {
  return total > page.limit ? [page.paint(`  and ${total - page.limit} more`, 'quiet')] : [];
}

function warningLines(page: Page): string[] {
  return page.reading.summary.warnings.flatMap((warning) => {
    const place = warning.start === undefined ? '' : ` (at ${warning.start})`;
    return wrap([{ text: `${warning.message}${place}` }], { width: page.width, indent: 2 }, page.paint);
  });
}
