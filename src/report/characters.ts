/** White space to single spaces, so that a quotation flows; the ends are kept. */
export function flow(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** White space to single spaces, none at the ends. */
export function oneLine(text: string): string {
  return flow(text).trim();
}

/**
 * Without the characters that steer a terminal or turn the direction of a line (C0, C1, bidirectional overrides):
 * an editorial must not be able to repaint the reader's screen.
 */
export function printable(text: string): string {
  return text.replace(/[\t\n\r]/gu, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
}

/** Columns that a text takes in a terminal: 2 for East Asian wide letters, 0 for combining marks. */
export function columns(text: string): number {
  let count = 0;
  for (const character of text) {
    if (/[\p{M}\p{Cf}]/u.test(character)) continue;
    count += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff01-\uff60]/u.test(
      character,
    )
      ? 2
      : 1;
  }
  return count;
}

/** Cut to a number of columns, with an ellipsis where something was lost. */
export function clip(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (columns(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Filled with spaces to a number of columns; longer text is cut. */
export function pad(text: string, width: number): string {
  const clipped = clip(text, width);
  return clipped + ' '.repeat(Math.max(0, width - columns(clipped)));
}
