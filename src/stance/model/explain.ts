import type { Contribution, Verdict } from './verdict';
import { probabilities } from './verdict';

/** How many contributions are named one by one. */
const NAMED = 8;

function line(name: string, blame: number, praise: number): string {
  return `evidence:${blame.toFixed(4)}:${praise.toFixed(4)}:${name}`;
}

/**
 * A verdict as lines for `why`: `evidence:BLAME:PRAISE:NAME`, what a feature adds to the score of blame and of praise,
 * the largest first, and last all others in one sum. `certaintyFrom` reads them back.
 */
export function explain({ contributions }: Verdict): readonly string[] {
  const rest = contributions.slice(NAMED);
  const sum = (side: 'blame' | 'praise'): number =>
    rest.reduce((total, item: Contribution) => total + item[side], 0);
  return [
    ...contributions.slice(0, NAMED).map(({ name, blame, praise }) => line(name, blame, praise)),
    line(`${rest.length} others`, sum('blame'), sum('praise')),
  ];
}

/**
 * The shares of blame and praise that the evidence in `why` adds up to; `undefined` when it holds none.
 *
 * @example
 * certaintyFrom(act.why)?.blame; // equals act.certainty for an act that condemns, within 0.001
 */
export function certaintyFrom(
  why: readonly string[],
): { readonly blame: number; readonly praise: number } | undefined {
  let found = false;
  let blame = 0;
  let praise = 0;
  for (const reason of why) {
    const match = /^evidence:(-?[\d.]+):(-?[\d.]+):/.exec(reason);
    if (match === null) continue;
    found = true;
    blame += Number(match[1]);
    praise += Number(match[2]);
  }
  return found ? probabilities(blame, praise) : undefined;
}
