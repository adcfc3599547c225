import { macroF1 } from '../metrics';

/** Scores at or below `low` are negative, at or above `high` positive, between them neutral. */
export interface Thresholds {
  readonly low: number;
  readonly high: number;
}

export type Sign = 'negative' | 'neutral' | 'positive';

export function signOf(score: number, { low, high }: Thresholds): Sign {
  if (score <= low) return 'negative';
  return score >= high ? 'positive' : 'neutral';
}

/** The thresholds with the best macro-F1 over these items, among the 20-quantiles of their scores. */
export function tune(items: readonly { readonly score: number; readonly gold: Sign }[]): Thresholds {
  const sorted = items.map((item) => item.score).sort((a, b) => a - b);
  const cuts = [
    ...new Set(
      Array.from({ length: 21 }, (_, step) => sorted[Math.floor((step / 20) * (sorted.length - 1))] ?? 0),
    ),
  ];
  let best: Thresholds = { low: -Infinity, high: Infinity };
  let bestScore = -1;
  for (const low of cuts) {
    for (const high of cuts) {
      if (high <= low) continue;
      const judged = items.map((item) => ({ gold: item.gold, found: signOf(item.score, { low, high }) }));
      const score = macroF1(judged, ['negative', 'neutral', 'positive']);
      if (score > bestScore) {
        best = { low, high };
        bestScore = score;
      }
    }
  }
  return best;
}
