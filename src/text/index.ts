/** text/: guards the input and finds layout, sentences and tokens, as offsets into the caller's own string. */
export { isAsciiLetter, isDigit, isShouted, lowerCase, plainCase } from './characters';
export { findQuotations } from './quotations';
export type { Quotation } from './quotations';
export { createReader } from './reader';
export type { Reader, ReaderOptions } from './reader';
export type { Mark, TextDocument, TextSentence, Token } from './types';
