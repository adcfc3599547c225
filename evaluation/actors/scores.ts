/** Counts of right, found and gold items, and what follows from them in percent. */
export interface Tally {
  right: number;
  found: number;
  gold: number;
}

export function newTally(): Tally {
  return { right: 0, found: 0, gold: 0 };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

export function recall({ right, gold }: Tally): number {
  return share(right, gold);
}

export function precision({ right, found }: Tally): number {
  return share(right, found);
}

export function f1(tally: Tally): number {
  return share(2 * tally.right, tally.found + tally.gold);
}

export function add(into: Tally, more: Tally): void {
  into.right += more.right;
  into.found += more.found;
  into.gold += more.gold;
}
