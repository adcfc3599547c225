import type { Calibration } from './verdict';

/** A trained model as it lies in the generated module `stance.model.ts`. */
export interface EncodedWeights {
  /** Number of features. */
  readonly count: number;
  /** The weight that the outermost code stands for. */
  readonly largest: number;
  /** Rising keys as differences: the lowest digit of each. */
  readonly low: string;
  /** The rest of each difference: a digit below 89, after as many times 89 as needed. */
  readonly high: string;
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

/** Finds the weight of a feature by its name. */
export type Weights = (name: string) => Weight | undefined;

/*
 * One printable character for one small number, so that the Huffman coder of gzip sees each as one symbol:
 * digits 0 to 89 are the characters from `#` on, without the backslash.
 */
const FIRST = 35;
const BACKSLASH = 92;
const DIGITS = 90;
/** Codes on either side of zero; code 44 is zero. */
const LEVELS = 44;
const KEY_BITS = 28;

function digitAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < BACKSLASH ? code - FIRST : code - FIRST - 1;
}

function digit(value: number): string {
  const code = FIRST + value;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** Key of a feature: FNV-1a over its UTF-16 code units, mixed and cut to 28 bits. */
export function keyOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - KEY_BITS);
}

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
  let low = '';
  let high = '';
  let before = 0;
  for (const [key] of sorted) {
    const difference = key - before;
    low += digit(difference % DIGITS);
    let rest = Math.floor(difference / DIGITS);
    for (; rest >= DIGITS - 1; rest -= DIGITS - 1) high += digit(DIGITS - 1);
    high += digit(rest);
    before = key;
  }
  const codes = (side: keyof Weight): string =>
    sorted.map(([, weight]) => digit(codeOf(weight[side], largest))).join('');
  return { count: sorted.length, largest, low, high, blame: codes('blame'), praise: codes('praise') };
}

/** Unpacks weights for looking up. */
export function decodeWeights({ count, largest, low, high, blame, praise }: EncodedWeights): Weights {
  const ranks = new Map<number, number>();
  let key = 0;
  let at = 0;
  for (let rank = 0; rank < count; rank += 1) {
    let rest = 0;
    for (; digitAt(high, at) === DIGITS - 1; at += 1) rest += DIGITS - 1;
    rest += digitAt(high, at);
    at += 1;
    key += rest * DIGITS + digitAt(low, rank);
    ranks.set(key, rank);
  }
  return (name) => {
    const rank = ranks.get(keyOf(name));
    return rank === undefined
      ? undefined
      : {
          blame: weightOf(digitAt(blame, rank), largest),
          praise: weightOf(digitAt(praise, rank), largest),
        };
  };
}
