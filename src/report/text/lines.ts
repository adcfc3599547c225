import { columns, flow, printable } from '../characters';
import type { Paint, Style } from './paint';

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly style?: Style;
}

interface Margins {
  /** Columns in all. */
  readonly width: number;
  /** Spaces before every line but the first. */
  readonly indent: number;
  /** What stands before the first line; by default the same spaces. */
  readonly lead?: string;
}

/** Breaks runs into lines at their spaces; a word longer than a line stands alone and runs over. */
export function wrap(runs: readonly Run[], margins: Margins, paint: Paint): string[] {
  const pieces = runs.map(({ text, style }) => ({ text: printable(flow(text)), style: style ?? 'plain' }));
  const whole = pieces.map((piece) => piece.text).join('');
  const lead = margins.lead ?? ' '.repeat(margins.indent);
  return breaks(whole, margins.width - margins.indent).map(([start, end], line) => {
    const margin = line === 0 ? lead : ' '.repeat(margins.indent);
    return `${margin}${paintSlice(pieces, start, end, paint)}`;
  });
}

/** Greedy line breaks as half-open ranges of the text, spaces at the ends of lines left out. */
function breaks(text: string, width: number): [number, number][] {
  const lines: [number, number][] = [];
  let start = -1;
  let end = 0;
  let used = 0;
  for (const word of text.matchAll(/\S+/gu)) {
    const gap = start < 0 ? 0 : 1;
    const taken = columns(word[0]);
    if (start >= 0 && used + gap + taken > width) {
      lines.push([start, end]);
      start = -1;
    }
    if (start < 0) {
      start = word.index;
      used = taken;
    } else {
      used += 1 + taken;
    }
    end = word.index + word[0].length;
  }
  if (start >= 0) lines.push([start, end]);
  return lines;
}

function paintSlice(
  pieces: readonly { text: string; style: Style }[],
  start: number,
  end: number,
  paint: Paint,
): string {
  let position = 0;
  let line = '';
  for (const { text, style } of pieces) {
    const part = text.slice(Math.max(0, start - position), Math.max(0, end - position));
    if (part !== '') line += paint(part, style);
    position += text.length;
  }
  return line;
}

/** Two texts at the ends of a line; under each other's feet when the line is too short for both. */
export function apart(left: Run, right: Run, margins: Margins, paint: Paint): string[] {
  const indent = ' '.repeat(margins.indent);
  const leftText = printable(flow(left.text));
  const free = margins.width - margins.indent - columns(leftText) - columns(right.text);
  if (free < 2) {
    return [
      ...wrap([left], margins, paint),
      ...wrap([right], { width: margins.width, indent: margins.indent + 2 }, paint),
    ];
  }
  return [
    `${indent}${paint(leftText, left.style ?? 'plain')}${' '.repeat(free)}${paint(right.text, right.style ?? 'plain')}`,
  ];
}
