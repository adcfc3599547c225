import { StanceError } from '../../contract';
import type { StanceSummary } from '../../contract';
import { read, type Reading } from '../reading';
import { counted, decimal } from '../words';
import { actorBars } from './actors';
import { cards } from './cards';
import { course } from './course';
import { editorial, legend, type Page } from './editorial';
import { stanceMap } from './map';
import { markup, type Markup, NOTHING } from './markup';
import { marksOf } from './palette';
import { SCRIPT, SCRIPT_HASH } from './script';
import { STYLE } from './style';
import { actTable } from './table';

/** How `toHtml` writes. */
export interface HtmlOptions {
  /** Heading of the page; default: the editorial's headline, else its id. */
  readonly title?: string;
}

/** Nothing may be loaded and no script may run but the one that is in the file. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * One HTML file with everything in it: the editorial with its cues and mentions, a map of who stands how to whom,
 * each actor's tones, their course through the text and a table of all acts. `text` is the text that was analysed.
 *
 * @throws {StanceError} `invalid-text` when the text is not the one of the summary.
 * @example
 * writeFileSync('report.html', toHtml(analyze(text), text));
 */
export function toHtml(summary: StanceSummary, text: string, options: HtmlOptions = {}): string {
  checkSame(summary, text);
  const reading = read(summary);
  const page: Page = { reading, text, marks: marksOf(summary) };
  const title = options.title ?? reading.title;
  // Style and script are constants of ours: they are the only contents that are not escaped.
  const style: Markup = { markup: `<style>${STYLE}</style>` };
  const script: Markup = { markup: `<script>${SCRIPT}</script>` };
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${{ markup: POLICY }}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${title}</title>
${style}
</head>
<body>
<div class="page">
<header>
<h1>${title}</h1>
${facts(reading)}${verdict(reading)}
</header>
<main>
<section aria-labelledby="h-text">
<h2 id="h-text">The editorial</h2>
${legend(page)}${editorial(page)}
</section>
<section aria-labelledby="h-map">
<h2 id="h-map">Who stands how to whom</h2>
${stanceMap(reading)}
</section>
<section aria-labelledby="h-actors">
<h2 id="h-actors">Actors and their tones</h2>
${actorBars(reading)}
</section>
<section aria-labelledby="h-course">
<h2 id="h-course">The course of the tones</h2>
${course(summary)}
</section>
<section aria-labelledby="h-acts">
<h2 id="h-acts">All acts</h2>
${actTable(reading)}
</section>
${warnings(summary)}
</main>
<footer class="quiet">
Made by actor-stance from ${counted(summary.document.length, 'character')} of text. Weights run
from 0 to 1; a balance from −1 (condemning) to 1 (conciliatory). Certainty says how often acts
with this value have source, target and axis right.
</footer>
</div>
${cards(reading)} ${script}
</body>
</html>
`.markup;
}

function checkSame(summary: StanceSummary, text: string): void {
  const { length } = summary.document;
  if (text.length !== length) {
    throw new StanceError(
      'invalid-text',
      `text has ${text.length} UTF-16 code units, but the summary is of a text of ${length}; allowed is the text that was analysed`,
    );
  }
  const other = summary.sentences.find(
    (sentence) => text.slice(sentence.start, sentence.end) !== sentence.text,
  );
  if (other) {
    throw new StanceError(
      'invalid-text',
      `text differs from the summary at offset ${other.start}; allowed is the text that was analysed`,
    );
  }
}

function facts({ summary }: Reading): Markup {
  const words = [
    summary.document.date ?? '',
    counted(summary.sentences.length, 'sentence'),
    counted(summary.actors.length, 'actor'),
    counted(summary.acts.length, 'act'),
  ];
  return markup`<p class="facts">${words.filter((word) => word !== '').join(' · ')}</p>`;
}

function verdict({ summary, deeds, advice }: Reading): Markup {
  const { overall, acts } = summary;
  const weighing = (axis: 'condemnation' | 'conciliation') =>
    counted(acts.filter((act) => act.axis === axis && act.weight > 0).length, 'act');
  return markup`<ul class="verdict">
    <li>
      <small>overall</small><b>${overall.label}</b><small>balance ${decimal(overall.balance, true)}</small>
    </li>
    <li class="condemnation">
      <small>− condemnation</small><b>${weighing('condemnation')}</b
      ><small>mean weight ${decimal(overall.condemnation)}</small>
    </li>
    <li class="conciliation">
      <small>+ conciliation</small><b>${weighing('conciliation')}</b
      ><small>mean weight ${decimal(overall.conciliation)}, ${counted(advice.length, 'act')} of advice</small>
    </li>
    <li class="deed"><small>◆ deeds</small><b>${deeds.length}</b><small>that took place</small></li>
  </ul>`;
}

function warnings(summary: StanceSummary): Markup {
  if (summary.warnings.length === 0) return NOTHING;
  const items = summary.warnings.map(
    (warning) =>
      markup`<li>${warning.message}${warning.start === undefined ? '' : ` (at ${warning.start})`}</li>`,
  );
  return markup`<section aria-labelledby="h-notes">
    <h2 id="h-notes">Please note</h2>
    <ul>
      ${items}
    </ul>
  </section>`;
}
