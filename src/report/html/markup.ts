/** HTML that is known to be safe: written here, or escaped. */
export interface Markup {
  readonly markup: string;
}

type Content = Markup | string | number | undefined | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Any text as HTML text or as a quoted attribute. HTML forbids control characters: those that are white space (vertical
 * tab, form feed) become a space, so that they may be dropped like any other, the rest U+FFFD, so that nothing is lost.
 */
export function escape(text: string): string {
  return text
    .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '')
    .replace(/[\v\f]/gu, ' ')
    .replace(/[^\P{Cc}\t\n\r]/gu, '\ufffd');
}

/**
 * Writes markup: what stands in the template is taken as it is, every string put into it is escaped.
 * This is the only way to make `Markup` from text, so nothing from an editorial can become a tag.
 */
export function markup(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return { markup: parts.map((part, index) => part + written(contents[index])).join('') };
}

function written(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escape(content);
  if (typeof content === 'number') return String(content);
  if (isList(content)) return content.map(written).join('');
  return content.markup;
}

function isList(content: Markup | readonly Content[]): content is readonly Content[] {
  return Array.isArray(content);
}

export const NOTHING: Markup = { markup: '' };

/** A length in a drawing, to a tenth. */
export function length(value: number): string {
  return String(Math.round(value * 10) / 10);
}
