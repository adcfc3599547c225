/** What an item is, and what it was taken for. */
export interface Judged<Label extends string> {
  readonly gold: Label;
  readonly found: Label;
}

/** Precision, recall and F1 of one class, 0..1; 0 where there is nothing to divide by. */
export interface ClassScore<Label extends string> {
  readonly label: Label;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Number of gold items. */
  readonly support: number;
}

/** Harmonic mean of precision and recall from counts; 0 when nothing was right. */
export function f1(right: number, found: number, gold: number): number {
  return right === 0 ? 0 : (2 * right) / (found + gold);
}

/** Scores of each class, in the order the classes are given. */
export function classScores<Label extends string>(
  judged: readonly Judged<Label>[],
  classes: readonly Label[],
): ClassScore<Label>[] {
  return classes.map((label) => {
    let right = 0;
    let found = 0;
    let support = 0;
    for (const item of judged) {
      if (item.gold === label) support += 1;
      if (item.found === label) found += 1;
      if (item.gold === label && item.found === label) right += 1;
    }
    return {
      label,
      precision: found === 0 ? 0 : right / found,
      recall: support === 0 ? 0 : right / support,
      f1: f1(right, found, support),
      support,
    };
  });
}

/** Mean F1 over the classes, each counting the same, 0..1. A class without items counts as 0. */
export function macroF1<Label extends string>(
  judged: readonly Judged<Label>[],
  classes: readonly Label[],
): number {
  if (classes.length === 0) return 0;
  return classScores(judged, classes).reduce((sum, score) => sum + score.f1, 0) / classes.length;
}

/** Share of items taken for what they are, 0..1. */
export function accuracy(judged: readonly Judged<string>[]): number {
  if (judged.length === 0) return 0;
  return judged.filter((item) => item.gold === item.found).length / judged.length;
}
