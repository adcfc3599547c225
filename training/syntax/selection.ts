import type { Pattern, Weights } from './perceptron';

/** The largest weights by absolute value; of equals those that come first in the model. */
export function strongest({ keys, starts, labels, weights }: Weights, count: number): Pattern {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const least = sizes[Math.max(0, sizes.length - count)] ?? 0;
  const keptKeys: number[] = [];
  const keptStarts = [0];
  const keptLabels: number[] = [];
  keys.forEach((key, id) => {
    for (let at = starts[id]!; at < starts[id + 1]!; at++) {
      if (keptLabels.length < count && Math.abs(weights[at]!) >= least && weights[at] !== 0)
        keptLabels.push(labels[at]!);
    }
    if (keptLabels.length === keptStarts.at(-1)) return;
    keptKeys.push(key);
    keptStarts.push(keptLabels.length);
  });
  return {
    keys: Int32Array.from(keptKeys),
    starts: Int32Array.from(keptStarts),
    labels: Uint8Array.from(keptLabels),
  };
}
