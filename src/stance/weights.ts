import type { Modifier, Reality } from '../contract';

/** What share of an act's strength counts, by reality (`docs/method.md`, decision 7). */
export const REALITY_WEIGHT: Readonly<Record<Reality, number>> = {
  actual: 1,
  planned: 0.8,
  attempted: 0.7,
  advised: 0.5,
  possible: 0.5,
  negated: 0,
  historical: 0,
};

/** What share counts when the text doubts that the act is sincere or true. */
export const DOUBT_WEIGHT = 0.5;

/** What share counts when the act is done under somebody's pressure. */
export const PRESSURE_WEIGHT = 0.8;

/** What tones add up: 0..1. */
export function weigh(act: {
  readonly strength: number;
  readonly reality: Reality;
  readonly modifiers: readonly Modifier[];
  readonly underPressure?: boolean;
}): number {
  const doubted = act.modifiers.some((modifier) => modifier.effect === 'doubt');
  return (
    act.strength *
    REALITY_WEIGHT[act.reality] *
    (doubted ? DOUBT_WEIGHT : 1) *
    (act.underPressure === true ? PRESSURE_WEIGHT : 1)
  );
}

/** Certainty from which an act counts in full; below, its weight falls in proportion. */
export const FULL_CERTAINTY = 0.5;

/** Certainty below which an act is kept as a trace and weighs nothing. */
export const LEAST_CERTAINTY = 0.2;

/** What share counts of an act that the trained layer has judged. */
export function trust(certainty: number): number {
  return certainty < LEAST_CERTAINTY ? 0 : Math.min(1, certainty / FULL_CERTAINTY);
}
