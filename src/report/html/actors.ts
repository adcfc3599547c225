import { scaleLinear } from 'd3-scale';
import type { Act, Actor } from '../../contract';
import type { Reading } from '../reading';
import { decimal, LABEL_WORDS } from '../words';
import { markup, length, type Markup } from './markup';

const WIDTH = 220;
const HEIGHT = 16;

/** Condemning and conciliatory acts of one side of an actor. */
interface Side {
  readonly minus: readonly Act[];
  readonly plus: readonly Act[];
}

/** Every actor's tones as bars to the left (condemning) and to the right (conciliatory), with their counts. */
export function actorBars(reading: Reading): Markup {
  const { actors, acts } = reading.summary;
  if (actors.length === 0) return markup`<p class="quiet">No actor was found.</p>`;
  const weighing = acts.filter((act) => act.weight > 0);
  const rows = actors.map((actor) => ({
    actor,
    expressed: sideOf(weighing.filter((act) => act.sources.includes(actor.id))),
    received: sideOf(weighing.filter((act) => act.targets.includes(actor.id))),
  }));
  const sums = rows.flatMap(({ expressed, received }) =>
    [expressed, received].flatMap(({ minus, plus }) => [sum(minus), sum(plus)]),
  );
  const scale = scaleLinear()
    .domain([0, Math.max(0.5, ...sums)])
    .range([0, WIDTH / 2 - 30]);
  return markup`<table class="actors">
    <caption>
      Length is the sum of the weights; the numbers count acts.
    </caption>
    <thead>
      <tr>
        <th scope="col">Actor</th>
        <th scope="col">expresses</th>
        <th scope="col">receives</th>
        <th scope="col">the paper on it</th>
        <th scope="col">deeds</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ actor, expressed, received }) =>
          markup`<tr>
            <th scope="row">${actor.name}<small>${actor.kind}, ${actor.mentions.length}×</small></th>
            <td data-label="expresses">
              ${bar(expressed, scale)}<small
                >${LABEL_WORDS[actor.expressed.label].expressed}
                ${balance(actor.expressed.balance, actor.expressed.acts)}</small
              >
            </td>
            <td data-label="receives">
              ${bar(received, scale)}<small
                >${LABEL_WORDS[actor.received.label].received}
                ${balance(actor.received.balance, actor.received.acts)}</small
              >
            </td>
            <td data-label="the paper on it">
              <small
                >${actor.fromAuthor.acts === 0 ? '–' : `${actor.fromAuthor.label} ${balance(actor.fromAuthor.balance, actor.fromAuthor.acts)}`}</small
              >
            </td>
            <td data-label="deeds"><small>${deeds(actor)}</small></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function sideOf(acts: readonly Act[]): Side {
  return {
    minus: acts.filter((act) => act.axis === 'condemnation'),
    plus: acts.filter((act) => act.axis === 'conciliation'),
  };
}

function sum(acts: readonly Act[]): number {
  return acts.reduce((total, act) => total + act.weight, 0);
}

function bar({ minus, plus }: Side, scale: (weight: number) => number): Markup {
  const middle = WIDTH / 2;
  const left = scale(sum(minus));
  const right = scale(sum(plus));
  const words = `${minus.length} condemning, weight ${decimal(sum(minus))}; ${plus.length} conciliatory, weight ${decimal(sum(plus))}`;
  return markup`<svg class="bar" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${words}">
    <title>${words}</title>
    <rect
      class="condemnation"
      x="${length(middle - left)}"
      y="2"
      width="${length(left)}"
      height="${HEIGHT - 4}"
    />
    <rect class="conciliation" x="${middle}" y="2" width="${length(right)}" height="${HEIGHT - 4}" />
    <line x1="${middle}" x2="${middle}" y1="0" y2="${HEIGHT}" />
    <text class="end" x="${length(middle - left - 4)}" y="12">
      ${minus.length > 0 ? `−${minus.length}` : ''}
    </text>
    <text x="${length(middle + right + 4)}" y="12">${plus.length > 0 ? `+${plus.length}` : ''}</text>
  </svg>`;
}

function balance(value: number, acts: number): string {
  return acts === 0 ? '' : decimal(value, true);
}

function deeds({ deeds: { hostile, cooperative } }: Actor): string {
  const words = [hostile > 0 ? `${hostile} hostile` : '', cooperative > 0 ? `${cooperative} friendly` : ''];
  return words.filter((word) => word !== '').join(', ') || '–';
}
