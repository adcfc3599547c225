import type { Warning } from '../contract';
import type { Quotation, TextDocument } from '../text';

export { findQuotations } from '../text';
export type { Quotation } from '../text';

/**
 * Warns of quotations that nothing closes. One that the next paragraph reopens with a mark of its own is in order:
 * that is how several paragraphs of one speech are set.
 */
export function unclosedQuotes(document: TextDocument, quotations: readonly Quotation[]): readonly Warning[] {
  return quotations
    .filter((quotation, index) => {
      const next = quotations[index + 1];
      const reopened = next !== undefined && document.text.slice(quotation.end, next.start - 1).trim() === '';
      return !quotation.closed && !reopened;
    })
    .map(({ start, end }) => ({
      code: 'unclosed-quote',
      message: `the quotation opened at ${start - 1} is not closed before its paragraph ends at ${end}`,
      start: start - 1,
      end,
    }));
}
