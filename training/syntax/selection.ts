import type { Weights } from './perceptron';

/** The features with the largest weights, by the sum of their absolute values. Ties fall to the smaller key. */
export function strongest({ keys, starts, weights }: Weights, count: number): Int32Array {
  const norms = new Float64Array(keys.length);
  for (let id = 0; id < keys.length; id++) {
    for (let at = starts[id]!; at < starts[id + 1]!; at++) norms[id]! += Math.abs(weights[at]!);
  }
  const order = Uint32Array.from(keys, (_, id) => id);
  order.sort((a, b) => norms[b]! - norms[a]! || keys[a]! - keys[b]!);
  return Int32Array.from(order.subarray(0, Math.min(count, keys.length)), (id) => keys[id]!);
}
