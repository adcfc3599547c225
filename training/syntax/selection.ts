/** The features with the largest weights, by the sum of their absolute values. Ties fall to the smaller key. */
export function strongest(
  keys: Int32Array,
  weights: Float64Array,
  classes: number,
  count: number,
): Int32Array {
  const norms = new Float64Array(keys.length);
  for (let cell = 0; cell < weights.length; cell++)
    norms[Math.floor(cell / classes)]! += Math.abs(weights[cell]!);
  const order = Uint32Array.from(keys, (_, id) => id);
  order.sort((a, b) => norms[b]! - norms[a]! || keys[a]! - keys[b]!);
  const kept = Math.min(count, keys.length);
  return Int32Array.from(order.subarray(0, kept), (id) => keys[id]!);
}
