/** A figure that fell below what `floors.json` asks. */
export interface Fall {
  readonly figure: string;
  readonly floor: number;
  readonly value: number;
}

/** Compares the figures of a run with the floors; floors whose figure was not measured are `unmeasured`. */
export function checkFloors(
  floors: Readonly<Record<string, number>>,
  figures: ReadonlyMap<string, number>,
): { fallen: Fall[]; unmeasured: string[] } {
  const fallen: Fall[] = [];
  const unmeasured: string[] = [];
  for (const [figure, floor] of Object.entries(floors)) {
    const value = figures.get(figure);
    if (value === undefined) unmeasured.push(figure);
    else if (value < floor) fallen.push({ figure, floor, value });
  }
  return { fallen, unmeasured };
}
