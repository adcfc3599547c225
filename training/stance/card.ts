const START = '<!-- numbers -->';
const END = '<!-- /numbers -->';

/** The model card with its numbers between their marks replaced; throws when the marks are not there. */
export function withNumbers(card: string, numbers: string): string {
  const start = card.indexOf(START);
  const end = card.indexOf(END);
  if (start < 0 || end < start) throw new Error(`the model card needs ${START} and ${END}`);
  return `${card.slice(0, start + START.length)}\n\n${numbers}\n\n${card.slice(end)}`;
}

/** A Markdown table with columns of even width, the first to the left and the others to the right. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((head, column) =>
    Math.max(3, head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(columns), line(rule), ...rows.map(line)].join('\n');
}
