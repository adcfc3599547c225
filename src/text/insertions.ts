import { isBlank, isLowerAt, skipBlank } from './characters';
import { speaks } from './speakers';

/** Farthest that the end of an insertion is looked for, in code units. */
const REACH = 300;

const CLOSER_OF: ReadonlyMap<number, number> = new Map([
  [40, 41],
  [91, 93],
  [0x201c, 0x201d],
  [34, 34],
]);

/**
 * Brackets and quotations in the middle of a sentence that goes on after them: `he teaches (he was trained. He says
 * so.) at the school`. Full stops inside end nothing.
 */
export class Insertions {
  private shelterEnd = 0;

  constructor(
    private readonly text: string,
    private readonly end: number,
  ) {}

  /** Looks at the character at `offset` of the sentence that began at `from`. */
  visit(offset: number, from: number): void {
    const code = this.text.charCodeAt(offset);
    if (code > 91 && code !== 0x201c) return;
    if (offset === from || offset < this.shelterEnd || !isBlank(this.text.charCodeAt(offset - 1))) return;
    const closer = CLOSER_OF.get(code);
    if (closer !== undefined) this.shelterEnd = Math.max(this.shelterEnd, this.findEnd(offset + 1, closer));
  }

  /** Whether the offset lies inside such an insertion. */
  shelter(offset: number): boolean {
    return offset < this.shelterEnd;
  }

  private findEnd(start: number, closer: number): number {
    const limit = Math.min(this.end, start + REACH);
    for (let offset = start; offset < limit; offset += 1) {
      if (this.text.charCodeAt(offset) === closer) return this.goesOn(offset + 1) ? offset : 0;
    }
    return 0;
  }

  private goesOn(after: number): boolean {
    const next = skipBlank(this.text, after, this.end);
    return isLowerAt(this.text, next) && !speaks(this.text, next, this.end);
  }
}
