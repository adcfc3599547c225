/** A claim with the certainty it was made with. */
export interface Claim {
  /** 0..1. */
  readonly certainty: number;
  readonly right: boolean;
}

/** Claims of about the same certainty. */
export interface ReliabilityBin {
  /** Certainties from here … */
  readonly from: number;
  /** … to here, itself excluded but for 1. */
  readonly to: number;
  readonly count: number;
  /** Mean certainty claimed, 0..1. */
  readonly claimed: number;
  /** Share that was right, 0..1. */
  readonly right: number;
}

/** Claims in bins of equal width; empty bins are left out. */
export function reliability(claims: readonly Claim[], bins = 10): ReliabilityBin[] {
  const table: ReliabilityBin[] = [];
  for (let bin = 0; bin < bins; bin += 1) {
    const inside = claims.filter((claim) => Math.min(bins - 1, Math.floor(claim.certainty * bins)) === bin);
    if (inside.length === 0) continue;
    table.push({
      from: bin / bins,
      to: (bin + 1) / bins,
      count: inside.length,
      claimed: inside.reduce((sum, claim) => sum + claim.certainty, 0) / inside.length,
      right: inside.filter((claim) => claim.right).length / inside.length,
    });
  }
  return table;
}

/**
 * Expected calibration error, 0..1: how far the share of right claims lies from the certainty claimed, averaged over
 * ten bins of equal width, each counting with its number of claims.
 */
export function calibrationError(claims: readonly Claim[], bins = 10): number {
  if (claims.length === 0) return 0;
  return reliability(claims, bins).reduce(
    (sum, bin) => sum + (bin.count / claims.length) * Math.abs(bin.claimed - bin.right),
    0,
  );
}
