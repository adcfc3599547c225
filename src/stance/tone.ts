import type { Act, Axis, Tone } from '../contract';
import { rounded } from './rounding';

/** Balance at or beyond which a tone is called condemning (negative) or conciliatory (positive). */
export const LABEL_THRESHOLD = 0.25;

/** The tone of nobody and nothing. */
export const NEUTRAL: Tone = { condemnation: 0, conciliation: 0, balance: 0, acts: 0, label: 'neutral' };

function weightsOn(axis: Axis, acts: readonly Act[]): readonly number[] {
  return acts.filter((act) => act.axis === axis && act.weight > 0).map((act) => act.weight);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Sums acts up: means with counts, because sums and noisy-or saturate after a handful of acts. */
export function toneOf(acts: readonly Act[]): Tone {
  const condemning = weightsOn('condemnation', acts);
  const conciliatory = weightsOn('conciliation', acts);
  const count = condemning.length + conciliatory.length;
  if (count === 0) return NEUTRAL;
  const against = sum(condemning);
  const towards = sum(conciliatory);
  const balance = (towards - against) / (towards + against);
  return {
    condemnation: rounded(condemning.length === 0 ? 0 : against / condemning.length),
    conciliation: rounded(conciliatory.length === 0 ? 0 : towards / conciliatory.length),
    balance: rounded(balance),
    acts: count,
    label: labelOf(balance),
  };
}

function labelOf(balance: number): Tone['label'] {
  if (balance <= -LABEL_THRESHOLD) return 'condemning';
  return balance >= LABEL_THRESHOLD ? 'conciliatory' : 'mixed';
}
