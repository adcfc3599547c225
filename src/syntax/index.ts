/** syntax/: tags and parses a sentence into a Universal Dependencies tree, and answers questions about it. */
export { createParser } from './parser';
export type { Parser } from './parser';
export { createTree } from './tree';
export type { ParsedToken, TokenRange, Tree, UniversalTag } from './types';
export { createWordClasses } from './word-class';
export type { WordClass, WordClasses } from './word-class';
