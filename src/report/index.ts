/** report/: a summary for people. Nothing in the core knows it; it needs the contract only and runs in a browser. */
export { toText, type TextOptions } from './text/to-text';
