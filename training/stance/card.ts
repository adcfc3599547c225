const START = '<!-- numbers -->';
const END = '<!-- /numbers -->';

/** The model card with its numbers between their marks replaced; throws when the marks are not there. */
export function withNumbers(card: string, numbers: string): string {
  const start = card.indexOf(START);
  const end = card.indexOf(END);
  if (start < 0 || end < start) throw new Error(`the model card needs ${START} and ${END}`);
  return `${card.slice(0, start + START.length)}\n\n${numbers}\n\n${card.slice(end)}`;
}
