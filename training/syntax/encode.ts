import {
  DIGITS,
  digitCharacter,
  type EncodedDense,
  type EncodedKeys,
  type EncodedSparse,
  LEVELS,
} from '../../src/syntax/model/encoding';

/** Averaged weights, row by row. */
export interface Weights {
  readonly keys: Int32Array;
  readonly weights: Float64Array;
  readonly classes: number;
}

interface Row {
  readonly key: number;
  /** Codes of the weights. */
  readonly codes: readonly number[];
}

/** The largest weights are clipped so that the others get finer steps. */
const CLIPPED = 0.0002;

/** Rounds weights to the square-root scale and cuts keys to `keyBits`; of features that then fall together one stays. */
function quantise({ keys, weights, classes }: Weights, keyBits: number): Row[] {
  const sizes = Float64Array.from(weights, Math.abs).sort();
  const largest = sizes[Math.floor((sizes.length - 1) * (1 - CLIPPED))] ?? 1;
  const rows = new Map<number, Row>();
  keys.forEach((full, id) => {
    const key = full & (2 ** keyBits - 1);
    if (rows.has(key)) return;
    const codes: number[] = [];
    for (let label = 0; label < classes; label++) {
      const weight = weights[id * classes + label]!;
      const level = Math.min(LEVELS, Math.round(LEVELS * Math.sqrt(Math.abs(weight) / largest)));
      codes.push(LEVELS + (weight < 0 ? -level : level));
    }
    if (codes.some((code) => code !== LEVELS)) rows.set(key, { key, codes });
  });
  return [...rows.values()].sort((a, b) => a.key - b.key);
}

function encodeKeys(rows: readonly Row[], keyBits: number): EncodedKeys {
  let last = -1;
  const low: string[] = [];
  const high: string[] = [];
  for (const { key } of rows) {
    const difference = key - last - 1;
    last = key;
    low.push(digitCharacter(difference % DIGITS));
    let rest = Math.floor(difference / DIGITS);
    for (; rest >= DIGITS - 1; rest -= DIGITS - 1) high.push(digitCharacter(DIGITS - 1));
    high.push(digitCharacter(rest));
  }
  return { keyBits, count: rows.length, low: low.join(''), high: high.join('') };
}

export function encodeDense(model: Weights, keyBits: number): EncodedDense {
  const rows = quantise(model, keyBits);
  const weights = Array.from({ length: model.classes }, (_, label) =>
    rows.map((row) => digitCharacter(row.codes[label]!)).join(''),
  );
  return { ...encodeKeys(rows, keyBits), classes: model.classes, weights };
}

export function encodeSparse(model: Weights, keyBits: number): EncodedSparse {
  const rows = quantise(model, keyBits);
  const sizes: string[] = [];
  const labels: string[] = [];
  const weights: string[] = [];
  for (const { codes } of rows) {
    const entries = [...codes.entries()].filter(([, code]) => code !== LEVELS);
    sizes.push(digitCharacter(entries.length - 1));
    for (const [label, code] of entries) {
      labels.push(digitCharacter(label));
      weights.push(digitCharacter(code));
    }
  }
  return {
    ...encodeKeys(rows, keyBits),
    classes: model.classes,
    sizes: sizes.join(''),
    labels: labels.join(''),
    weights: weights.join(''),
  };
}

/** Source text of the generated module. */
export function moduleText(
  tags: EncodedSparse,
  actions: EncodedDense,
  relations: EncodedSparse,
  beam: number,
): string {
  return `// Made by \`npm run train:syntax\`; do not edit. Format: encoding.ts. Data, terms and scores: docs/syntax-model.md.
// Derived from UD English EWT and GUM; licensed CC BY-SA 4.0 (see NOTICE).
import type { EncodedDense, EncodedSparse } from './encoding';

export const BEAM = ${beam};
export const TAG_MODEL: EncodedSparse = ${JSON.stringify(tags)};
export const ACTION_MODEL: EncodedDense = ${JSON.stringify(actions)};
export const RELATION_MODEL: EncodedSparse = ${JSON.stringify(relations)};
`;
}
