import type { Span } from '../contract';

/*
 * Sentences, tokens and quotations stand in text order without overlapping. What lies at an offset is looked up by
 * halving, since a document may hold thousands of each and is asked for every one.
 */

/** Index of the first item of which `holds` is true, in a list where it is true from some item on; its length if of none. */
export function firstFrom<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The items that share text with a span. */
export function touching<Item extends Span>(items: readonly Item[], { start, end }: Span): readonly Item[] {
  const from = firstFrom(items, (item) => item.end > start);
  const to = firstFrom(items, (item) => item.start >= end);
  return items.slice(from, Math.max(from, to));
}

/** The item that an offset lies in. */
export function itemAt<Item extends Span>(items: readonly Item[], offset: number): Item | undefined {
  const item = items[firstFrom(items, ({ end }) => end > offset)];
  return item !== undefined && item.start <= offset ? item : undefined;
}
