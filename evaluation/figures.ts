import type { Interval } from './metrics';

/** A share of 0..1 as a percentage with one decimal. */
export function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

/** A share with its interval: `67.2 (62.0–71.9)`. */
export function percentInterval({ value, low, high }: Interval): string {
  return `${percent(value).toFixed(1)} (${percent(low).toFixed(1)}–${percent(high).toFixed(1)})`;
}
