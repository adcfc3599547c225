/**
 * A seeded stream of numbers in 0..1 (mulberry32), the same on every machine.
 *
 * @example
 * const next = random(7);
 * next(); // always the same first number
 */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A copy in another order (Fisher–Yates), decided by the stream alone. */
export function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    const moved = order[last];
    const taken = order[other];
    if (moved === undefined || taken === undefined) continue;
    order[last] = taken;
    order[other] = moved;
  }
  return order;
}
