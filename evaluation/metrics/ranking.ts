/** An item with the score it was ranked by. */
export interface Ranked {
  /** Higher comes first. */
  readonly score: number;
  /** Whether the item is of the class sought. */
  readonly relevant: boolean;
}

interface Step {
  readonly precision: number;
  readonly recall: number;
  readonly gained: number;
}

/** Precision and recall after each group of equal scores: ties are taken together, so no order among them counts. */
function steps(items: readonly Ranked[], relevantInAll: number): Step[] {
  const sorted = [...items].sort((a, b) => b.score - a.score);
  const found: Step[] = [];
  let right = 0;
  let taken = 0;
  let place = 0;
  while (place < sorted.length) {
    const score = sorted[place]?.score;
    const before = right;
    while (place < sorted.length && sorted[place]?.score === score) {
      taken += 1;
      if (sorted[place]?.relevant === true) right += 1;
      place += 1;
    }
    found.push({ precision: right / taken, recall: right / relevantInAll, gained: right - before });
  }
  return found;
}

/**
 * Average precision: the mean, over the relevant items, of the precision at the place where each is found, 0..1.
 * `relevantInAll` counts relevant items that were not ranked at all as missed; default: those among the items.
 */
export function averagePrecision(
  items: readonly Ranked[],
  relevantInAll = items.filter((item) => item.relevant).length,
): number {
  if (relevantInAll === 0) return 0;
  return (
    steps(items, relevantInAll).reduce((sum, step) => sum + step.gained * step.precision, 0) / relevantInAll
  );
}

/** Mean of the average precision over classes, 0..1. */
export function meanAveragePrecision(classes: readonly (readonly Ranked[])[]): number {
  if (classes.length === 0) return 0;
  return classes.reduce((sum, items) => sum + averagePrecision(items), 0) / classes.length;
}

/** Best precision at any cut that reaches this recall, 0..1; 0 where no cut reaches it. */
export function precisionAtRecall(
  items: readonly Ranked[],
  recall: number,
  relevantInAll = items.filter((item) => item.relevant).length,
): number {
  if (relevantInAll === 0) return 0;
  let best = 0;
  for (const step of steps(items, relevantInAll)) {
    if (step.recall >= recall) best = Math.max(best, step.precision);
  }
  return best;
}
