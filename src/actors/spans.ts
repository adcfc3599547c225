import type { Tree } from '../syntax';

/**
 * The token of a stretch that hangs on something outside it: the one that stands for it in the tree. Where the last one is
 * taken for an adverb ("the Students' Assembly denied it"), it is the one that is a subject.
 */
export function topToken(tree: Tree, first: number, last: number): number {
  let top = -1;
  for (let token = last; token >= first; token--) {
    const head = tree.head(token);
    const relation = tree.relation(token);
    if ((head >= first && head <= last) || relation === 'punct') continue;
    if (relation !== 'advmod') return top < 0 || relation.startsWith('nsubj') ? token : top;
    if (top < 0) top = token;
  }
  return top < 0 ? last : top;
}
