/** syntax/: tags and parses a sentence into a Universal Dependencies tree, and answers questions about it. */
export type { ParsedToken, TokenRange, Tree, UniversalTag } from './types';
