import type { Feature } from '../../src/stance/model';
import type { NumberedRow } from './fit';

/** Gives every feature name a number, in the order of first use: names by the million would not fit in memory. */
export interface Numbering {
  row(features: readonly Feature[]): NumberedRow;
  name(feature: number): string;
}

export function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    row(features) {
      const row = new Int32Array(2 * features.length);
      features.forEach(({ name, value }, index) => {
        let number = numbers.get(name);
        if (number === undefined) {
          number = names.length;
          numbers.set(name, number);
          names.push(name);
        }
        row[2 * index] = number;
        row[2 * index + 1] = value;
      });
      return row;
    },
    name: (feature) => names[feature] ?? '',
  };
}
