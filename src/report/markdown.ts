import type { Act, StanceSummary, Tone } from '../contract';
import { oneLine, printable } from './characters';
import { quote, stretches } from './quotation';
import type { Exchange, Reading } from './reading';
import { circumstances, headlineOf, partiesOf, read, routeOf } from './reading';
import { AXIS_WORDS, counted, decimal, LABEL_WORDS, nounOf } from './words';

/** How `toMarkdown` writes. */
export interface MarkdownOptions {
  /** First heading; default: the editorial's headline, else its id. */
  readonly title?: string;
}

const QUOTED_CHARACTERS = 320;

/**
 * A summary in Markdown (CommonMark with tables): the headings of `toText`, for an article, an issue or a notebook.
 * With `text`, the editorial itself stands at the end, with its cues in bold.
 *
 * @example
 * writeFileSync('report.md', toMarkdown(analyze(text), text));
 */
export function toMarkdown(summary: StanceSummary, text?: string, options: MarkdownOptions = {}): string {
  const reading = read(summary);
  const { exchanges, ownVoice, aimless, advice, deeds, traces } = reading;
  const parts = [
    `# ${plain(options.title ?? reading.title)}`,
    facts(reading),
    section('Who stands where', actorTable(reading)),
    section('Who condemns whom', exchangeItems(exchanges.condemnation, reading)),
    section('Who conciliates whom', exchangeItems(exchanges.conciliation, reading)),
    section(
      'The paper’s own voice',
      exchangeItems([...ownVoice.condemnation, ...ownVoice.conciliation], reading),
    ),
    section('Advice', actItems(advice, reading)),
    section('Aimed at no actor', actItems(aimless, reading)),
    section('Deeds', actItems(deeds, reading)),
    section('Told, but not counted', actItems(traces, reading)),
    section('Please note', summary.warnings.map((warning) => `- ${plain(warning.message)}`).join('\n')),
    text === undefined ? '' : section('The editorial', quoted(text, summary.acts)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(heading: string, body: string): string {
  return body === '' ? '' : `## ${heading}\n\n${body}`;
}

/** Text on one line that Markdown, and the HTML in Markdown, leave alone. */
function plain(text: string): string {
  return printable(oneLine(text))
    .replace(/[\\`*_[\]<>&|~^$@]/gu, '\\$&')
    .replace(/:\/\//gu, '\\://')
    .replace(/^[#+-]/u, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2');
}

function facts({ summary }: Reading): string {
  const words = [
    summary.document.date ?? '',
    counted(summary.sentences.length, 'sentence'),
    counted(summary.actors.length, 'actor'),
    counted(summary.acts.length, 'act'),
    `overall **${toneWords(summary.overall)}**`,
  ];
  return words.filter((word) => word !== '').join(' · ');
}

function toneWords(tone: Tone): string {
  return tone.label === 'neutral' ? 'neutral' : `${tone.label} (${decimal(tone.balance, true)})`;
}

function actorTable({ summary }: Reading): string {
  if (summary.actors.length === 0) return '';
  const cell = (tone: Tone, side: 'expressed' | 'received') =>
    tone.label === 'neutral'
      ? '–'
      : `${LABEL_WORDS[tone.label][side]} ${decimal(tone.balance, true)} (${counted(tone.acts, 'act')})`;
  const rows = summary.actors.map(
    (actor) =>
      `| ${plain(actor.name)} | ${cell(actor.expressed, 'expressed')} | ${cell(actor.received, 'received')} | ${actor.deeds.hostile} / ${actor.deeds.cooperative} |`,
  );
  return ['| actor | expresses | receives | deeds, hostile / friendly |', '|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function exchangeItems(exchanges: readonly Exchange[], reading: Reading): string {
  return exchanges
    .map((exchange) => {
      const share = `${AXIS_WORDS[exchange.axis]} ${decimal(exchange.mean)}, ${counted(exchange.acts.length, 'act')}`;
      const remarks = [nounOf(exchange.strongest), ...circumstances(exchange.strongest, reading)]
        .map(plain)
        .join(', ');
      return `- **${plain(partiesOf(exchange, reading))}** (${share})  \n  ${quotation(exchange.strongest, reading)} ${remarks}`;
    })
    .join('\n');
}

function actItems(acts: readonly Act[], reading: Reading): string {
  return acts
    .map((act) => {
      const advised = act.reality === 'advised';
      const remarks = advised ? [] : circumstances(act, reading);
      const aside = remarks.length > 0 ? ` (${plain(remarks.join(', '))})` : '';
      return `- **${plain(advised ? routeOf(act, reading) : headlineOf(act, reading))}**${aside}  \n  ${quotation(act, reading)}`;
    })
    .join('\n');
}

function quotation(act: Act, reading: Reading): string {
  const { before, cue, after } = quote(act, reading.sentence(act), QUOTED_CHARACTERS);
  return `“${plainInside(before)}${bold(cue)}${plainInside(after)}”`;
}

function bold(cue: string): string {
  return stretches(cue)
    .map(({ text, emphasised }) => (emphasised ? `**${plain(text)}**` : plainInside(text)))
    .join('');
}

/** Like `plain`, with the spaces at the ends kept. */
function plainInside(text: string): string {
  const start = /^\s/u.test(text) ? ' ' : '';
  const end = text.trim() !== '' && /\s$/u.test(text) ? ' ' : '';
  return `${start}${plain(text)}${end}`;
}

/** The text as a block quotation, with every cue that does not overlap an earlier one in bold. */
function quoted(text: string, acts: readonly Act[]): string {
  const marked: string[] = [];
  let position = 0;
  for (const { cue } of [...acts].sort((one, other) => one.cue.start - other.cue.start)) {
    if (cue.start < position || cue.end > text.length || cue.start >= cue.end) continue;
    marked.push(lines(text.slice(position, cue.start)), bold(oneLine(text.slice(cue.start, cue.end))));
    position = cue.end;
  }
  marked.push(lines(text.slice(position)));
  return marked
    .join('')
    .trim()
    .split(/\n\s*/u)
    .map((line) => `> ${line}`)
    .join('\n>\n');
}

function lines(text: string): string {
  return text
    .split(/(\s*\n\s*)/u)
    .map((part, index) => (index % 2 === 1 ? '\n' : plainInside(part)))
    .join('');
}
