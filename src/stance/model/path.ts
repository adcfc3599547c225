import type { Tree } from '../../syntax';

/** The way through a tree from one token to another. */
export interface TreePath {
  /** Relations climbed with `<`, then descended with `>`: `<nsubj>obj`. */
  readonly route: string;
  /** Number of arcs. */
  readonly length: number;
  /** The tokens passed, both ends left out. */
  readonly between: readonly number[];
}

/** Relations that lead to a part of the same name or list: they are passed without being named. */
const SILENT: ReadonlySet<string> = new Set(['conj', 'flat', 'compound', 'appos', 'goeswith', 'fixed']);

/** The token and what is above it, at most so many arcs. */
function climb(tree: Tree, token: number, arcs: number): number[] {
  const way: number[] = [];
  for (let at = token; at >= 0 && way.length <= arcs; at = tree.head(at)) way.push(at);
  return way;
}

function named(mark: string, relation: string): string {
  return SILENT.has(relation) ? '' : mark + relation;
}

/** The way between two tokens, or `undefined` when it is longer than `longest`. */
export function pathBetween(tree: Tree, from: number, to: number, longest: number): TreePath | undefined {
  const up = climb(tree, from, longest);
  const down = climb(tree, to, longest);
  const meeting = up.find((token) => down.includes(token));
  if (meeting === undefined) return undefined;
  const rising = up.slice(0, up.indexOf(meeting));
  const falling = down.slice(0, down.indexOf(meeting)).reverse();
  const length = rising.length + falling.length;
  if (length > longest) return undefined;
  const route =
    rising.map((token) => named('<', tree.relation(token))).join('') +
    falling.map((token) => named('>', tree.relation(token))).join('');
  const between = [
    ...rising.slice(1),
    ...(rising.length > 0 && falling.length > 0 ? [meeting] : []),
    ...falling.slice(0, -1),
  ];
  return { route, length, between };
}
