import { calibrationError, reliability } from './metrics';
import type { Claim } from './metrics';
import { percent } from './figures';
import type { Measure } from './table';

/** How often acts were right that were claimed with about the same certainty. */
export function reliabilityTable(title: string, figure: string, claims: readonly Claim[]): Measure {
  const error = calibrationError(claims);
  return {
    title,
    columns: ['certainty', 'acts', 'mean certainty', 'right'],
    rows: reliability(claims).map((bin) => [
      `${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`,
      String(bin.count),
      percent(bin.claimed),
      percent(bin.right),
    ]),
    notes: [
      `Expected calibration error ${error.toFixed(3)} over ${claims.length} acts, in ten bins of equal width.`,
    ],
    figures: { [figure]: percent(1 - error) },
  };
}
