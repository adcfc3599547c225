/** Numbers leave the library with four places, so that they read and compare the same everywhere. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
