import type { Span } from '../../contract';

/** A span that carries something; of the same start, the longer stands outside. */
export interface Layer<Value> extends Span {
  readonly value: Value;
}

/** A stretch over which the same values lie, in the order of their layers. */
export interface Segment<Value> extends Span {
  readonly values: readonly Value[];
}

/**
 * Cuts a stretch of text at every boundary of the layers that touch it. Segments follow each other without gap and
 * overlap; together they are the stretch.
 */
export function segments<Value>(stretch: Span, layers: readonly Layer<Value>[]): Segment<Value>[] {
  const inside = layers.filter(
    (layer) => layer.start < stretch.end && layer.end > stretch.start && layer.start < layer.end,
  );
  const cuts = new Set([stretch.start, stretch.end]);
  for (const layer of inside) {
    cuts.add(Math.max(layer.start, stretch.start));
    cuts.add(Math.min(layer.end, stretch.end));
  }
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? stretch.end;
    const values = inside
      .filter((layer) => layer.start <= start && layer.end >= end)
      .map((layer) => layer.value);
    return { start, end, values };
  });
}
