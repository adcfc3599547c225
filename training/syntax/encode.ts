import { DIGITS, digitCharacter, type EncodedKeys, type EncodedModel } from '../../src/syntax/model/encoding';
import { LEVELS } from '../../src/syntax/model/linear';
import type { Weights } from './perceptron';

interface Row {
  readonly key: number;
  /** Classes with the codes of their weights, none of them zero. */
  readonly entries: readonly (readonly [label: number, code: number])[];
}

/** Rounds weights to the square-root scale and cuts keys to `keyBits`; of features that then fall together one stays. */
function quantise({ keys, starts, labels, weights }: Weights, keyBits: number): Row[] {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const rows = new Map<number, Row>();
  keys.forEach((full, id) => {
    const key = full & (2 ** keyBits - 1);
    if (rows.has(key)) return;
    const entries: [number, number][] = [];
    for (let at = starts[id]!; at < starts[id + 1]!; at++) {
      const weight = weights[at]!;
      const level = Math.round(LEVELS * Math.sqrt(Math.abs(weight) / largest));
      if (level > 0) entries.push([labels[at]!, LEVELS + (weight < 0 ? -level : level)]);
    }
    if (entries.length > 0) rows.set(key, { key, entries: entries.sort((a, b) => a[0] - b[0]) });
  });
  return [...rows.values()].sort((a, b) => a.key - b.key);
}

/** Encodes rising keys. */
export function encodeKeys(keys: readonly number[]): EncodedKeys {
  let last = -1;
  const low: string[] = [];
  const high: string[] = [];
  for (const key of keys) {
    const difference = key - last - 1;
    last = key;
    low.push(digitCharacter(difference % DIGITS));
    let rest = Math.floor(difference / DIGITS);
    for (; rest >= DIGITS - 1; rest -= DIGITS - 1) high.push(digitCharacter(DIGITS - 1));
    high.push(digitCharacter(rest));
  }
  return { count: keys.length, low: low.join(''), high: high.join('') };
}

export function encodeModel(model: Weights, keyBits: number): EncodedModel {
  const rows = quantise(model, keyBits);
  const entries = rows.flatMap((row) => row.entries);
  return {
    classes: model.classes,
    keyBits,
    ...encodeKeys(rows.map(({ key }) => key)),
    sizes: rows.map((row) => digitCharacter(row.entries.length - 1)).join(''),
    labels: entries.map(([label]) => digitCharacter(label)).join(''),
    weights: entries.map(([, code]) => digitCharacter(code)).join(''),
  };
}

/** Source text of the generated module. */
export function moduleText(tags: EncodedModel, parse: EncodedModel): string {
  return `// Made by \`npm run train:syntax\`; do not edit. Format: encoding.ts. Data, terms and scores: docs/syntax-model.md.
// Derived from UD English EWT and GUM, and from news sentences without trees; licensed CC BY-SA 4.0 (see NOTICE).
import type { EncodedModel } from './encoding';

export const TAG_MODEL: EncodedModel = ${JSON.stringify(tags)};
export const PARSE_MODEL: EncodedModel = ${JSON.stringify(parse)};
`;
}
