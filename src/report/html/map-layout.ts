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

/** Where along an arrow its number stands: nearer to the source, so that it is not taken for the way back. */
const LABEL_AT = 0.42;

/** A curved arrow between two circles: where it starts, bends and ends, and the place of its number. */
export function bend(from: Point, to: Point, gaps: readonly [number, number], bulge: number) {
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * bulge,
    y: (from.y + to.y) / 2 - (to.x - from.x) * bulge,
  };
  const start = towards(from, control, gaps[0]);
  const end = towards(to, control, gaps[1]);
  const along = (first: number, middle: number, last: number) =>
    (1 - LABEL_AT) ** 2 * first + 2 * LABEL_AT * (1 - LABEL_AT) * middle + LABEL_AT ** 2 * last;
  const label = { x: along(start.x, control.x, end.x), y: along(start.y, control.y, end.y) };
  return { start, control, end, label };
}

function towards(from: Point, to: Point, by: number): Point {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) * by) / distance, y: from.y + ((to.y - from.y) * by) / distance };
}
