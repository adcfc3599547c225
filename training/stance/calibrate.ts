import { probabilities } from '../../src/stance/model';
import type { Calibration } from '../../src/stance/model';
import { minimise } from './minimise';

/** Raw scores with what was right: 0 neutral, 1 blame, 2 praise. */
export interface Scored {
  readonly scores: readonly [blame: number, praise: number];
  readonly label: 0 | 1 | 2;
}

/** The slope and the offsets under which the labels are most probable (Platt scaling for two scores and neutral). */
export function calibrate(scored: readonly Scored[]): Calibration {
  // The slope starts at 1: the point that is searched is its distance from there.
  const [slope = 0, blame = 0, praise = 0] = minimise(
    (point, gradient) => {
      let loss = 0;
      gradient.fill(0);
      for (const { scores, label } of scored) {
        const found = probabilities(
          (1 + point[0]!) * scores[0] + point[1]!,
          (1 + point[0]!) * scores[1] + point[2]!,
        );
        loss -= Math.log([found.neutral, found.blame, found.praise][label]!);
        const blameError = found.blame - (label === 1 ? 1 : 0);
        const praiseError = found.praise - (label === 2 ? 1 : 0);
        gradient[0]! += blameError * scores[0] + praiseError * scores[1];
        gradient[1]! += blameError;
        gradient[2]! += praiseError;
      }
      return loss;
    },
    3,
    200,
  );
  return { slope: 1 + slope, blame, praise };
}
