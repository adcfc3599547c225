import { decodeKeys, digit, digitAt, encodeKeys, keyOf } from './keys';
import type { EncodedKeys } from './keys';
import type { Calibration } from './verdict';

/** A trained model as it lies in the generated module `stance.model.ts`. */
export interface EncodedWeights extends EncodedKeys {
  /** The weight that the outermost code stands for. */
  readonly largest: number;
  /** Codes of the weights for blame, in the order of the keys. */
  readonly blame: string;
  /** Codes of the weights for praise, in the order of the keys. */
  readonly praise: string;
}

/** Everything that the generated module holds. */
export interface StanceModelData {
  readonly received: Calibration;
  readonly pair: Calibration;
  readonly weights: EncodedWeights;
}

/** What a feature adds to the scores of blame and of praise. */
export interface Weight {
  readonly blame: number;
  readonly praise: number;
}

/** Finds the weight of a feature by its key. */
export type Weights = (key: number) => Weight | undefined;

/** Whether any feature of this key has a weight. */
export type Holds = (key: number) => boolean;

/** Codes on either side of zero; code 44 is zero. */
const LEVELS = 44;

/** The nearest weight on a square-root scale: small ones are told apart finely, large ones coarsely. */
function codeOf(weight: number, largest: number): number {
  return LEVELS + Math.sign(weight) * Math.round(LEVELS * Math.sqrt(Math.min(1, Math.abs(weight) / largest)));
}

function weightOf(code: number, largest: number): number {
  const level = code - LEVELS;
  return (Math.sign(level) * level * level * largest) / (LEVELS * LEVELS);
}

/** Packs weights; of features that share a key the larger is kept. */
export function encodeWeights(weights: ReadonlyMap<string, Weight>): EncodedWeights {
  const size = ({ blame, praise }: Weight): number => Math.max(Math.abs(blame), Math.abs(praise));
  const byKey = new Map<number, Weight>();
  let largest = 0;
  for (const [name, weight] of weights) {
    const key = keyOf(name);
    const known = byKey.get(key);
    if (known === undefined || size(known) < size(weight)) byKey.set(key, weight);
    largest = Math.max(largest, size(weight));
  }
  const sorted = [...byKey].sort(([one], [other]) => one - other);
  const codes = (side: keyof Weight): string =>
    sorted.map(([, weight]) => digit(codeOf(weight[side], largest))).join('');
  const keys = encodeKeys(sorted.map(([key]) => key));
  return { ...keys, largest, blame: codes('blame'), praise: codes('praise') };
}

/** Unpacks weights for looking up. */
export function decodeWeights({ count, largest, low, high, blame, praise }: EncodedWeights): Weights & {
  readonly holds: Holds;
} {
  const ranks = decodeKeys({ count, low, high });
  const weights: Weights = (key) => {
    const rank = ranks.get(key);
    return rank === undefined
      ? undefined
      : {
          blame: weightOf(digitAt(blame, rank), largest),
          praise: weightOf(digitAt(praise, rank), largest),
        };
  };
  return Object.assign(weights, { holds: (key: number) => ranks.has(key) });
}
