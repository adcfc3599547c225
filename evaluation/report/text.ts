import type { Cell, Measure } from '../table';

/** Numbers with one decimal, but counts above 100, which no percentage is, without; words as they are. */
export function shown(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return cell > 100 && Number.isInteger(cell) ? String(cell) : cell.toFixed(1);
}

/** A table with columns of even width, for a terminal. */
export function terminalTable(measure: Measure): string {
  const lines = [measure.columns, ...measure.rows.map((row) => row.map(shown))];
  const widths = measure.columns.map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  const [head = [], ...rest] = lines;
  return [measure.title, rule, line(head), rule, ...rest.map(line), rule, ...(measure.notes ?? [])].join(
    '\n',
  );
}

/** The same as Markdown under a heading of the third level. */
export function markdownTable(measure: Measure): string {
  const escape = (text: string): string => text.replaceAll('|', '\\|');
  const line = (cells: readonly string[]): string => `| ${cells.map(escape).join(' | ')} |`;
  return [
    `### ${measure.title}`,
    '',
    line(measure.columns),
    line(measure.columns.map((_, column) => (column === 0 ? '---' : '--:'))),
    ...measure.rows.map((row) => line(row.map(shown))),
    ...(measure.notes ?? []).flatMap((note) => ['', note]),
  ].join('\n');
}
