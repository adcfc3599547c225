/** What a stretch of terminal text is; the painter decides how it looks. */
export type Style =
  'plain' | 'title' | 'heading' | 'name' | 'quiet' | 'condemnation' | 'conciliation' | 'deed';

/** Blue and orange are told apart with every common kind of colour blindness. */
const CODES: Readonly<Record<Exclude<Style, 'plain'>, string>> = {
  title: '1',
  heading: '1;4',
  name: '1',
  quiet: '2',
  condemnation: '1;38;5;208',
  conciliation: '1;38;5;39',
  deed: '1;35',
};

/** Wraps text in the codes of a style, or returns it as it is. */
export type Paint = (text: string, style: Style) => string;

export const PLAIN: Paint = (text) => text;

export const COLOURED: Paint = (text, style) =>
  style === 'plain' || text === '' ? text : `\u001b[${CODES[style]}m${text}\u001b[0m`;
