import { scaleSqrt } from 'd3-scale';
import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import { AUTHOR, UNNAMED } from '../../contract';
import type { ActorKind, Party } from '../../contract';
import { clip } from '../characters';
import type { Exchange, Reading } from '../reading';
import { partiesOf } from '../reading';
import { AXIS_WORDS, counted, decimal } from '../words';
import type { Arrow, Curve, Point } from './map-layout';
import { arrowsOf, bend, labelPlaces, places } from './map-layout';
import { markup, length, type Markup, NOTHING } from './markup';

const WIDTH = 720;
const HEIGHT = 470;
const HEAD = 9;

/** The shape of each kind of actor, and how far it reaches in the radius of a circle of the same area. */
const SHAPES: Readonly<Record<ActorKind, { readonly shape: typeof symbolCircle; readonly reach: number }>> = {
  country: { shape: symbolCircle, reach: 1 },
  organisation: { shape: symbolSquare, reach: 1.1 },
  person: { shape: symbolTriangle, reach: 1.35 },
  group: { shape: symbolDiamond, reach: 1.65 },
};

/** Who stands how to whom: a drawing, and the same as a list. */
export function stanceMap(reading: Reading): Markup {
  const { arrows, nodes, left } = arrowsOf(reading);
  if (arrows.length === 0) return markup`<p class="quiet">No actor condemns or conciliates another.</p>`;
  const radius = scaleSqrt()
    .domain([0, Math.max(1, ...reading.summary.actors.map((actor) => actor.mentions.length))])
    .range([11, 26]);
  const stroke = scaleSqrt()
    .domain([0, Math.max(...arrows.map((arrow) => arrow.weight))])
    .range([1, 7]);
  const spots = places(
    nodes.length,
    { x: WIDTH / 2, y: HEIGHT / 2 - 6 },
    { x: WIDTH / 2 - 100, y: HEIGHT / 2 - 62 },
  );
  const at = new Map(nodes.map((node, index) => [node, spots[index] ?? { x: 0, y: 0 }]));
  const size = (party: Party) => {
    const actor = reading.actors.get(party);
    return actor ? radius(actor.mentions.length) / Math.sqrt(SHAPES[actor.kind].reach) : radius(1);
  };
  const reach = (party: Party) => size(party) * reachOf(party, reading);
  const curves = arrows.map((arrow) => curveOf(arrow, arrows, at, reach));
  const spotsOfNumbers = labelPlaces(curves);
  const more =
    left > 0 ? markup`<p class="quiet">${counted(left, 'party')} with less weight left out.</p>` : NOTHING;
  return markup`<figure class="map">
      <svg
        viewBox="0 0 ${WIDTH} ${HEIGHT}"
        role="img"
        aria-label="Stance map. The list after it says the same."
      >
        <defs>${markers()}</defs>
        ${curves.map((curve, index) => pathOf(arrows[index], curve, stroke, reading))}
        ${nodes.map((node) => nodeOf(node, at.get(node) ?? { x: 0, y: 0 }, size(node), reading))}
        ${spotsOfNumbers.map((spot, index) => numberOf(arrows[index], spot, reading))}
      </svg>
      <figcaption>
        Arrows run from source to target; their width is the sum of the weights, their number the acts.
        <span class="tag condemnation">− condemning, solid</span>
        <span class="tag conciliation">+ conciliatory, dashed</span> ○ country □ organisation △ person ◇
        group. Advice is left out.
      </figcaption>
    </figure>
    ${more}${list(reading)}`;
}

function markers(): Markup[] {
  return (['condemnation', 'conciliation'] as const).map(
    (axis) =>
      markup`<marker
        id="head-${axis}"
        class="head ${axis}"
        viewBox="0 0 10 10"
        refX="1"
        refY="5"
        markerWidth="${HEAD + 3}"
        markerHeight="${HEAD + 3}"
        markerUnits="userSpaceOnUse"
        orient="auto"
        ><path d="M0 0 L10 5 L0 10 z"
      /></marker>`,
  );
}

function curveOf(
  arrow: Arrow,
  all: readonly Arrow[],
  at: ReadonlyMap<Party, Point>,
  reach: (party: Party) => number,
): Curve {
  const from = at.get(arrow.source) ?? { x: 0, y: 0 };
  const to = at.get(arrow.target) ?? { x: 0, y: 0 };
  const both = all.some(
    (other) => other !== arrow && other.source === arrow.source && other.target === arrow.target,
  );
  // Two arrows with the same ends lie beside each other; those the other way bend to the other side by themselves.
  const bulge = both && arrow.axis === 'conciliation' ? 0.3 : 0.13;
  return bend(from, to, [reach(arrow.source) + 5, reach(arrow.target) + HEAD + 6], bulge);
}

function pathOf(
  arrow: Arrow | undefined,
  curve: Curve,
  stroke: (weight: number) => number,
  reading: Reading,
): Markup {
  if (!arrow) return NOTHING;
  const path = `M${point(curve.start)} Q${point(curve.control)} ${point(curve.end)}`;
  return markup`<path class="arrow ${arrow.axis}" d="${path}" stroke-width="${length(stroke(arrow.weight))}" marker-end="url(#head-${arrow.axis})"><title>${wordsOf(arrow, reading)}</title></path>`;
}

function numberOf(arrow: Arrow | undefined, spot: Point, reading: Reading): Markup {
  if (!arrow) return NOTHING;
  const sign = arrow.axis === 'condemnation' ? '−' : '+';
  return markup`<g class="count ${arrow.axis}" transform="translate(${point(spot)})"><title>${wordsOf(arrow, reading)}</title><rect x="-13" y="-9" width="26" height="18" rx="9" /><text y="4">${sign}${arrow.acts}</text></g>`;
}

function wordsOf({ source, target, axis, acts, weight }: Arrow, reading: Reading): string {
  const parties = `${reading.name(source)} → ${reading.name(target)}`;
  return `${parties}: ${AXIS_WORDS[axis]}, ${counted(acts, 'act')}, weight ${decimal(weight)}`;
}

function nodeOf(party: Party, spot: Point, radius: number, reading: Reading): Markup {
  const kind = reading.actors.get(party)?.kind;
  const shape = kind === undefined ? symbolCircle : SHAPES[kind].shape;
  const path = symbol(shape, Math.PI * radius * radius)() ?? '';
  const special = party === AUTHOR ? ' paper' : party === UNNAMED ? ' unnamed' : '';
  const name = reading.name(party);
  return markup`<g class="node${special}" transform="translate(${point(spot)})"
    ><title>${name}</title><path d="${path}" /><text y="${length(radius * reachOf(party, reading) + 16)}"
      >${clip(name, 24)}</text
    ></g
  >`;
}

function reachOf(party: Party, reading: Reading): number {
  const kind = reading.actors.get(party)?.kind;
  return kind === undefined ? 1 : SHAPES[kind].reach;
}

function point({ x, y }: Point): string {
  return `${length(x)} ${length(y)}`;
}

function list(reading: Reading): Markup {
  const { exchanges, ownVoice } = reading;
  const items = [
    ...exchanges.condemnation,
    ...ownVoice.condemnation,
    ...exchanges.conciliation,
    ...ownVoice.conciliation,
  ];
  return markup`<ul class="relations">
    ${items.map((exchange) => listItem(exchange, reading))}
  </ul>`;
}

function listItem(exchange: Exchange, reading: Reading): Markup {
  const acts = exchange.acts.map((act) => markup` <a href="#row-${act.id}">${act.id}</a>`);
  return markup`<li>
    <span class="tag ${exchange.axis}"
      >${exchange.axis === 'condemnation' ? '−' : '+'} ${AXIS_WORDS[exchange.axis]}</span
    >
    <b>${partiesOf(exchange, reading)}</b> ${decimal(exchange.mean)}
    <span class="quiet">in ${counted(exchange.acts.length, 'act')}:${acts}</span>
  </li>`;
}
