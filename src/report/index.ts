/** report/: a summary for people. Nothing in the core knows it; it needs the contract only and runs in a browser. */
export { explain } from './explain';
export { toHtml, type HtmlOptions } from './html/to-html';
export { toMarkdown, type MarkdownOptions } from './markdown';
export { toText, type TextOptions } from './text/to-text';
