/** The tags and relations that the model knows, in the order of their codes in the model file. */

/** Penn Treebank tags as the English treebanks of Universal Dependencies use them. */
export const TAGS: readonly string[] = [
  '$', "''", ',', '-LRB-', '-RRB-', '.', ':', 'ADD', 'AFX', 'CC', 'CD', 'DT', 'EX', 'FW', 'GW', 'HYPH', 'IN', 'JJ',
  'JJR', 'JJS', 'LS', 'MD', 'NFP', 'NN', 'NNP', 'NNPS', 'NNS', 'PDT', 'POS', 'PRP', 'PRP$', 'RB', 'RBR', 'RBS', 'RP',
  'SYM', 'TO', 'UH', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'WDT', 'WP', 'WP$', 'WRB', '``',
]; // prettier-ignore

/** Relations between words; punctuation is attached by rule (`punctuation.ts`). `root` comes first. */
export const RELATIONS: readonly string[] = [
  'root', 'acl', 'acl:relcl', 'advcl', 'advcl:relcl', 'advmod', 'amod', 'appos', 'aux', 'aux:pass', 'case', 'cc',
  'cc:preconj', 'ccomp', 'compound', 'compound:prt', 'conj', 'cop', 'csubj', 'csubj:pass', 'dep', 'det',
  'det:predet', 'discourse', 'dislocated', 'expl', 'fixed', 'flat', 'goeswith', 'iobj', 'list', 'mark', 'nmod',
  'nmod:desc', 'nmod:poss', 'nmod:unmarked', 'nsubj', 'nsubj:outer', 'nsubj:pass', 'nummod', 'obj', 'obl',
  'obl:agent', 'obl:unmarked', 'orphan', 'parataxis', 'reparandum', 'vocative', 'xcomp',
]; // prettier-ignore

export const ROOT_RELATION = 0;

/** What a transition does: see `transitions.ts`. */
export const ACTION = { shift: 0, reduce: 1, left: 2, right: 3 } as const;

/** Relations that the parser gives to a word before its head; the artificial root comes after all words. */
const LEFT_RELATIONS: readonly string[] = [
  'root', 'case', 'det', 'nsubj', 'amod', 'advmod', 'compound', 'cc', 'mark', 'aux', 'cop', 'nmod:poss', 'aux:pass',
  'nummod', 'nsubj:pass', 'obl', 'advcl', 'discourse', 'expl', 'obl:unmarked', 'obj', 'nmod:desc', 'nmod:unmarked',
  'nsubj:outer', 'det:predet', 'csubj', 'nmod', 'cc:preconj', 'ccomp', 'reparandum', 'parataxis', 'vocative', 'dep',
  'dislocated', 'acl',
]; // prettier-ignore

/** Relations that the parser gives to a word after its head. */
const RIGHT_RELATIONS: readonly string[] = [
  'obj', 'obl', 'conj', 'nmod', 'xcomp', 'advcl', 'advmod', 'flat', 'acl:relcl', 'ccomp', 'appos', 'acl', 'parataxis',
  'case', 'nmod:unmarked', 'compound:prt', 'fixed', 'nsubj', 'iobj', 'obl:unmarked', 'list', 'obl:agent', 'dep',
  'amod', 'nummod', 'csubj', 'advcl:relcl', 'discourse', 'cop', 'goeswith', 'vocative', 'compound', 'expl', 'orphan',
  'nsubj:pass', 'aux:pass', 'aux', 'det',
]; // prettier-ignore

function codes(names: readonly string[]): Uint8Array {
  return Uint8Array.from(names, (name) => RELATIONS.indexOf(name));
}

/** The classes the parser chooses from: shift, reduce, then each left arc, then each right arc. */
export const FIRST_LEFT = 2;
export const FIRST_RIGHT = FIRST_LEFT + LEFT_RELATIONS.length;
export const CLASSES = FIRST_RIGHT + RIGHT_RELATIONS.length;
export const ROOT_CLASS = FIRST_LEFT;
export const CLASS_RELATION = Uint8Array.of(0, 0, ...codes(LEFT_RELATIONS), ...codes(RIGHT_RELATIONS));

export function actionOf(choice: number): number {
  return choice < FIRST_LEFT ? choice : choice < FIRST_RIGHT ? ACTION.left : ACTION.right;
}
