/** Marks that newspapers and typists set at the end: `*`, `■`, `-30-`, `ENDS`. */
const LINE = /^(?:[*■□▪◆◇●♦~#§_=⁂•.\-–—\s]+|[-–—([*\s]*(?:30|ENDS?|Ends|The End)[-–—)\]*\s.]*|\(ends\))$/u;
const TRAILING =
  /(?<=[.?!…"”’')\]])\s+(?:[*■□▪◆◇●♦#⁂]+(?:\s[*#]+)*|[-–—]\s?30\s?[-–—]|\(?\b(?:ENDS)\b\)?\.?)$/u;

/** Whether the line is an end mark and nothing else. */
export function isEndMark(line: string): boolean {
  return line.length <= 40 && LINE.test(line) && line !== '30';
}

/** Longest end mark behind a sentence, with the space before it. */
const REACH = 24;

/** Offset of an end mark behind the last sentence of a paragraph, or the paragraph's end when there is none. */
export function trailingEndMark(text: string, start: number, end: number): number {
  const tail = text.slice(Math.max(start, end - REACH), end);
  const match = TRAILING.exec(tail);
  return match === null ? end : end - match[0].trimStart().length;
}
