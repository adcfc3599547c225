import type { Emit, Target } from './feature';
import { pathBetween } from './path';
import { emitRoles } from './roles';
import type { View } from './view';
import { emitKind, emitWord } from './word';

/** Arcs between the target and a word up to which the word is a feature by its route. */
const LONGEST_ROUTE = 4;
/** Words on either side whose distance counts one by one. */
const NEAR = 3;
/** Words on either side that count as close by. */
const CLOSE = 7;

const EDGE = '|';
const TARGET = 'Target';

/** Words by where they stand before and after the target. */
function emitZones(emit: Emit, { words }: View, { first, last }: Target): void {
  const at = (token: number): string => {
    if (token < 0 || token >= words.length) return EDGE;
    return token >= first && token <= last ? TARGET : (words[token]?.form ?? EDGE);
  };
  words.forEach((word, token) => {
    if (token >= first && token <= last) return;
    const before = token < first;
    const side = before ? 'L' : 'R';
    const distance = before ? first - token : token - last;
    emitWord(emit, 'w', word, token);
    emit('f=', at(token), token);
    emit('2=', `${at(token)} ${at(token + 1)}`, token);
    emitWord(emit, side, word, token);
    if (distance <= CLOSE) emitWord(emit, before ? 'L7' : 'R7', word, token);
    if (distance <= NEAR) emitWord(emit, before ? 'L3' : 'R3', word, token);
    if (distance <= NEAR) emitWord(emit, `${side}.${distance}`, word, token);
    emitKind(emit, word.quoted ? 'q' : 'u', word, token);
  });
  emit('LR=', `${at(first - 1)} ${at(last + 1)}`, -1);
  emit('LL=', `${at(first - 2)} ${at(first - 1)}`, first - 1);
  emit('RR=', `${at(last + 1)} ${at(last + 2)}`, last + 1);
  emit('RRR=', `${at(last + 1)} ${at(last + 2)} ${at(last + 3)}`, last + 1);
}

/** Words by their route through the tree, and by whether they share the target's clause. */
function emitRoutes(emit: Emit, { tree, words }: View, { first, last, head }: Target): void {
  const clause = tree.clause(head);
  words.forEach((word, token) => {
    if (token >= first && token <= last) return;
    const same = tree.clause(token) === clause;
    if (same) emitWord(emit, 'c', word, token);
    else emitKind(emit, 'o', word, token);
    const path = pathBetween(tree, head, token, LONGEST_ROUTE);
    if (path === undefined || /punct|det$|case$/.test(path.route)) return;
    emitWord(emit, `t${path.length}`, word, token);
    emitKind(emit, `p${path.route}`, word, token);
    if (path.length <= 3) emit(`p${path.route}`, word.itself, token);
  });
}

/** Shape of the sentence and of the target's place in it. */
function emitShape(emit: Emit, { tree, words }: View, { first, last, head }: Target): void {
  const token = tree.tokens[head];
  emit('bias', '', -1);
  emit('rel=', tree.relation(head), -1);
  emit('tag=', token?.xpos ?? '', -1);
  emit('at=', String(Math.floor((5 * first) / Math.max(1, words.length))), -1);
  emit('long=', String(Math.min(5, Math.floor(words.length / 10))), -1);
  emit('quoted=', `${String(words[head]?.quoted ?? false)} ${String(words.some((word) => word.quoted))}`, -1);
  emit('wide=', String(Math.min(4, last - first)), -1);
  const others = tree.tokens.filter(
    (other, index) => other.upos === 'PROPN' && (index < first || index > last),
  );
  emit('names=', String(Math.min(4, others.length)), -1);
}

/** Emits what speaks for or against the target: words by zone, by route and by role. */
export function emitReceived(emit: Emit, view: View, target: Target): void {
  emitShape(emit, view, target);
  emitZones(emit, view, target);
  emitRoutes(emit, view, target);
  emitRoles(emit, view, target);
}
