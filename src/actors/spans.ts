import type { Tree } from '../syntax';

/** The token of a stretch that hangs on something outside it: the one that stands for it in the tree. */
export function topToken(tree: Tree, first: number, last: number): number {
  for (let token = last; token >= first; token--) {
    const head = tree.head(token);
    if ((head < first || head > last) && tree.relation(token) !== 'punct') return token;
  }
  return last;
}
