import type { Feature } from './evidence';
import type { Weights } from './weights';

/** What one feature adds to a verdict, calibration included. */
export class Contribution {
  /** The larger of the two, whatever its sign. */
  readonly size: number;

  constructor(
    private readonly source: Pick<Feature, 'name' | 'token'>,
    readonly blame: number,
    readonly praise: number,
  ) {
    this.size = Math.max(Math.abs(blame), Math.abs(praise));
  }

  get name(): string {
    return this.source.name;
  }

  /** The token that carries it, −1 for none. */
  get token(): number {
    return this.source.token;
  }

  /** The same feature when it counts only so much. */
  times(factor: number): Contribution {
    return new Contribution(this.source, factor * this.blame, factor * this.praise);
  }
}

/** How probable blame and praise are; the rest, up to 1, is neither. */
export interface Verdict {
  readonly blame: number;
  readonly praise: number;
  readonly neutral: number;
  /** Largest first; their sums are the scores that `probabilities` turns into the shares above. */
  readonly contributions: readonly Contribution[];
}

/** How raw scores become probabilities that hold: learned on the development parts. */
export interface Calibration {
  /** Every score is multiplied by this: below 1 for a model that is too sure. */
  readonly slope: number;
  /** Added to the score of blame, and of praise. */
  readonly blame: number;
  readonly praise: number;
}

/** Shares of blame and praise from their scores; neither scores 0. */
export function probabilities(
  blame: number,
  praise: number,
): { blame: number; praise: number; neutral: number } {
  const highest = Math.max(0, blame, praise);
  const raised = [Math.exp(blame - highest), Math.exp(praise - highest), Math.exp(-highest)] as const;
  const sum = raised[0] + raised[1] + raised[2];
  return { blame: raised[0] / sum, praise: raised[1] / sum, neutral: raised[2] / sum };
}

/** Adds a party's features up. */
export function verdictOn(features: readonly Feature[], weights: Weights, calibration: Calibration): Verdict {
  const contributions: Contribution[] = [
    new Contribution({ name: 'calibration', token: -1 }, calibration.blame, calibration.praise),
  ];
  for (const feature of features) {
    const weight = weights(feature.key);
    if (weight === undefined) continue;
    const factor = calibration.slope * feature.value;
    contributions.push(new Contribution(feature, factor * weight.blame, factor * weight.praise));
  }
  return summed(contributions);
}

/** The verdict that contributions add up to. */
export function summed(contributions: readonly Contribution[]): Verdict {
  const sorted = [...contributions].sort((one, other) => other.size - one.size);
  let blame = 0;
  let praise = 0;
  for (const contribution of sorted) {
    blame += contribution.blame;
    praise += contribution.praise;
  }
  return { ...probabilities(blame, praise), contributions: sorted };
}
