import { random } from './random';

/** A figure with the interval that holds it in 95 of 100 redrawn samples. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Percentile bootstrap: the figure over the items, and the 2.5th and 97.5th percentile of the same figure over
 * samples drawn from them with replacement. The same seed gives the same interval.
 */
export function bootstrap<Item>(
  items: readonly Item[],
  figure: (sample: readonly Item[]) => number,
  samples = 1000,
  seed = 1,
): Interval {
  const value = figure(items);
  if (items.length === 0 || samples === 0) return { value, low: value, high: value };
  const next = random(seed);
  const figures: number[] = [];
  for (let round = 0; round < samples; round += 1) {
    const sample = items.map((first) => items[Math.floor(next() * items.length)] ?? first);
    figures.push(figure(sample));
  }
  figures.sort((a, b) => a - b);
  return { value, low: percentile(figures, 0.025), high: percentile(figures, 0.975) };
}

/** Value below which this share of the sorted values lies. */
function percentile(sorted: readonly number[], share: number): number {
  const place = Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))));
  return sorted[place] ?? 0;
}
