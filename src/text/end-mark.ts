/** Marks that newspapers and typists set at the end: `*`, `■`, `-30-`, `ENDS`. */
const LINE = /^(?:[*■□▪◆◇●♦~#§_=⁂•.\-–—\s]+|[-–—([*\s]*(?:30|ENDS?|Ends|The End)[-–—)\]*\s.]*|\(ends\))$/u;
const TRAILING =
  /(?<=[.?!…"”’')\]])\s+(?:[*■□▪◆◇●♦#⁂]+(?:\s[*#]+)*|[-–—]\s?30\s?[-–—]|\(?\b(?:ENDS)\b\)?\.?)$/u;

/** Whether the line is an end mark and nothing else. */
export function isEndMark(line: string): boolean {
  return line.length <= 40 && LINE.test(line) && line !== '30';
}

/** Length of an end mark behind the last sentence of a line, 0 when there is none. */
export function trailingEndMark(line: string): number {
  const tail = line.slice(-24);
  const match = TRAILING.exec(tail);
  return match === null ? 0 : match[0].trimStart().length;
}
