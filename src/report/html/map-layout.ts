import type { Axis, Party } from '../../contract';
import type { Exchange, Reading } from '../reading';

/** One arrow: everything a party directs at another on one axis. */
export interface Arrow {
  readonly source: Party;
  readonly target: Party;
  readonly axis: Axis;
  /** Sum of the weights. */
  readonly weight: number;
  readonly acts: number;
}

/** A point in the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Parties drawn at most; a map with more of them cannot be read. */
export const MOST_NODES = 12;

/** Arrows of the heaviest parties, and how many parties had to be left out. */
export function arrowsOf(reading: Reading): {
  arrows: readonly Arrow[];
  nodes: readonly Party[];
  left: number;
} {
  const { exchanges, ownVoice } = reading;
  const all = [exchanges, ownVoice]
    .flatMap((group) => [...group.condemnation, ...group.conciliation])
    .flatMap(expand);
  const share = new Map<Party, number>();
  for (const { source, target, weight } of all) {
    for (const party of [source, target]) share.set(party, (share.get(party) ?? 0) + weight);
  }
  const parties = [...share].sort((one, other) => other[1] - one[1]).map(([party]) => party);
  const drawn = new Set(parties.slice(0, MOST_NODES));
  const arrows = all.filter(({ source, target }) => drawn.has(source) && drawn.has(target));
  return { arrows, nodes: untangle([...drawn], arrows), left: parties.length - drawn.size };
}

function expand({ sources, targets, axis, weight, acts }: Exchange): Arrow[] {
  return sources.flatMap((source) =>
    targets
      .filter((target) => target !== source)
      .map((target) => ({ source, target, axis, weight, acts: acts.length })),
  );
}

/** Exchanges places on the circle as long as that makes fewer arrows cross. */
function untangle(nodes: readonly Party[], arrows: readonly Arrow[]): readonly Party[] {
  let best = nodes;
  let fewest = crossings(best, arrows);
  for (let better = true; better && fewest > 0;) {
    better = false;
    for (let one = 0; one < nodes.length; one += 1) {
      for (let other = one + 1; other < nodes.length; other += 1) {
        const tried = swap(best, one, other);
        const count = crossings(tried, arrows);
        if (count < fewest) {
          best = tried;
          fewest = count;
          better = true;
        }
      }
    }
  }
  return best;
}

function swap(nodes: readonly Party[], one: number, other: number): Party[] {
  return nodes.map(
    (node, index) => (index === one ? nodes[other] : index === other ? nodes[one] : node) ?? node,
  );
}

/** Two chords of a circle cross when exactly one end of the one lies between the ends of the other. */
function crossings(nodes: readonly Party[], arrows: readonly Arrow[]): number {
  const place = new Map(nodes.map((node, index) => [node, index]));
  const chords = arrows.map(({ source, target }) =>
    [place.get(source) ?? 0, place.get(target) ?? 0].sort((one, other) => one - other),
  );
  let count = 0;
  chords.forEach(([start = 0, end = 0], index) => {
    for (const [from = 0, to = 0] of chords.slice(index + 1)) {
      const between = (point: number) => point > start && point < end;
      const shared = [from, to].some((point) => point === start || point === end);
      if (!shared && between(from) !== between(to)) count += 1;
    }
  });
  return count;
}

/** Places on an ellipse, the first at the left; two parties face each other. */
export function places(count: number, centre: Point, radius: Point): Point[] {
  if (count === 1) return [centre];
  return Array.from({ length: count }, (_, index) => {
    const angle = Math.PI + (2 * Math.PI * index) / count;
    return { x: centre.x + radius.x * Math.cos(angle), y: centre.y + radius.y * Math.sin(angle) };
  });
}

/** A curved arrow between two circles. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** The arrow from one circle to another, ending `gaps` before their centres. */
export function bend(from: Point, to: Point, gaps: readonly [number, number], bulge: number): Curve {
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * bulge,
    y: (from.y + to.y) / 2 - (to.x - from.x) * bulge,
  };
  return { start: towards(from, control, gaps[0]), control, end: towards(to, control, gaps[1]) };
}

/** Places along an arrow for its number, best first: nearer to the source, so that it is not taken for the way back. */
const LABEL_PLACES = [0.42, 0.34, 0.5, 0.27, 0.58, 0.2];
/** Numbers nearer than this would cover each other. */
const LABEL_ROOM = { x: 28, y: 19 };

/** Finds a free place for the number of each arrow; where there is none, it takes the best. */
export function labelPlaces(curves: readonly Curve[]): Point[] {
  const taken: Point[] = [];
  for (const curve of curves) {
    const candidates = LABEL_PLACES.map((part) => along(curve, part));
    const isFree = (spot: Point) =>
      taken.every(({ x, y }) => Math.abs(x - spot.x) >= LABEL_ROOM.x || Math.abs(y - spot.y) >= LABEL_ROOM.y);
    taken.push(candidates.find(isFree) ?? along(curve, LABEL_PLACES[0] ?? 0.5));
  }
  return taken;
}

function along({ start, control, end }: Curve, part: number): Point {
  const mix = (first: number, middle: number, last: number) =>
    (1 - part) ** 2 * first + 2 * part * (1 - part) * middle + part ** 2 * last;
  return { x: mix(start.x, control.x, end.x), y: mix(start.y, control.y, end.y) };
}

function towards(from: Point, to: Point, by: number): Point {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) * by) / distance, y: from.y + ((to.y - from.y) * by) / distance };
}
