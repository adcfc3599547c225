/** A mark before a list item. */
export interface ListMark {
  /** Offset after the mark. */
  readonly end: number;
  /** Bullets are alike; numbers and letters count. */
  readonly style: 'bullet' | 'dash' | 'number' | 'letter' | 'roman';
  /** Place in its row, from 1; 0 for a bullet. */
  readonly value: number;
}

const MARK = new RegExp(
  [
    String.raw`(?<bullet>[•‣⁃◦▪▫●○■□◆◇►▶➤✓✔·])(?:\s*\d{1,2}\.)?`,
    String.raw`(?<dash>[-–*+])`,
    String.raw`(?:\((?<bracketed>\d{1,2}|[a-z]|[ivx]{1,5}|[IVX]{1,5})\))`,
    String.raw`(?:(?<plain>\d{1,2}|[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5})(?:\.\)|[.)]))`,
  ].join('|'),
  'uy',
);

/** Reads a list mark at `start`, with white space and something to say after it. */
export function readListMark(text: string, start: number, end: number): ListMark | undefined {
  MARK.lastIndex = start;
  const groups = MARK.exec(text)?.groups;
  const after = MARK.lastIndex;
  if (groups === undefined || after >= end) return undefined;
  if (groups['bullet'] !== undefined) return { end: after, style: 'bullet', value: 0 };
  if (!/^\s+\S/.test(text.slice(after, Math.min(end, after + 12)))) return undefined;
  if (groups['dash'] !== undefined) return { end: after, style: 'dash', value: 0 };
  return { end: after, ...readValue(groups['bracketed'] ?? groups['plain'] ?? '') };
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

function readValue(label: string): { style: 'number' | 'letter' | 'roman'; value: number } {
  if (/^\d/.test(label)) return { style: 'number', value: Number(label) };
  const lower = label.toLowerCase();
  const roman = ROMAN.indexOf(lower) + 1;
  if (roman > 0) return { style: 'roman', value: roman };
  return { style: 'letter', value: lower.charCodeAt(0) - 96 };
}
