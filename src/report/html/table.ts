import type { Act } from '../../contract';
import { oneLine } from '../characters';
import { scaleWords } from '../explain';
import type { Reading } from '../reading';
import { decimal, nounOf } from '../words';
import { remarksOf } from './cards';
import { markup, type Markup } from './markup';

/** A column: its heading, and what a cell shows and is sorted by. */
interface Column {
  readonly heading: string;
  /** Figures stand to the right. */
  readonly figures: boolean;
  readonly cell: (
    act: Act,
    reading: Reading,
    position: number,
  ) => { readonly show: string | Markup; readonly sort: string | number };
}

const text = (heading: string, value: (act: Act, reading: Reading) => string): Column => ({
  heading,
  figures: false,
  cell: (act, reading) => {
    const show = value(act, reading);
    return { show, sort: show };
  },
});

const number = (heading: string, value: (act: Act) => number): Column => ({
  heading,
  figures: true,
  cell: (act) => ({ show: decimal(value(act)), sort: value(act) }),
});

const COLUMNS: readonly Column[] = [
  { heading: 'act', figures: true, cell: (act, _, position) => ({ show: act.id, sort: position }) },
  text('source', (act, reading) => reading.names(act.sources)),
  text('target', (act, reading) => reading.names(act.targets)),
  {
    heading: 'axis',
    figures: false,
    cell: (act) => {
      const sign = { condemnation: '−', conciliation: '+', none: '◆' }[act.axis ?? 'none'];
      return {
        show: markup`<span class="tag ${act.axis ?? 'deed'}">${sign} ${act.axis ?? 'deed'}</span>`,
        sort: act.axis ?? 'deed',
      };
    },
  },
  text('kind', nounOf),
  {
    heading: 'words',
    figures: false,
    cell: (act) => ({
      show: markup`<a href="#s${act.sentence}">“${oneLine(act.cue.text)}”</a>`,
      sort: act.cue.start,
    }),
  },
  text('remarks', remarksOf),
  number('strength', (act) => act.strength),
  number('weight', (act) => act.weight),
  number('certainty', (act) => act.certainty),
  text('scales', scaleWords),
];

/** All acts; the headings are buttons that sort. */
export function actTable(reading: Reading): Markup {
  const { acts } = reading.summary;
  if (acts.length === 0) return markup`<p class="quiet">No act was found.</p>`;
  const headings = COLUMNS.map(
    ({ heading, cell }, index) =>
      markup`<th scope="col" aria-sort="${index === 0 ? 'ascending' : 'none'}">
        <button
          type="button"
          data-column="${index}"
          data-numeric="${sortsByNumber(cell, acts, reading) ? 1 : 0}"
        >
          ${heading}
        </button>
      </th>`,
  );
  return markup`<div class="scroll" role="region" tabindex="0" aria-label="Table of acts">
    <table class="acts">
      <thead>
        <tr>
          ${headings}
        </tr>
      </thead>
      <tbody>
        ${acts.map((act, position) => row(act, reading, position))}
      </tbody>
    </table>
  </div>`;
}

function sortsByNumber(cell: Column['cell'], acts: readonly Act[], reading: Reading): boolean {
  return acts.slice(0, 1).some((act) => typeof cell(act, reading, 0).sort === 'number');
}

function row(act: Act, reading: Reading, position: number): Markup {
  const cells = COLUMNS.map(({ heading, figures, cell }) => {
    const { show, sort } = cell(act, reading, position);
    return markup`<td data-label="${heading}" data-sort="${sort}" ${figures ? markup` class="number"` : ''}>
      ${show}
    </td>`;
  });
  return markup`<tr id="row-${act.id}">
    ${cells}
  </tr>`;
}
