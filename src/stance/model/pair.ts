import type { Emit, Target } from './feature';
import { pathBetween } from './path';
import { emitRoles } from './roles';
import type { View, Word } from './view';
import { emitKind, emitWord } from './word';

/** Longest way through the tree that is still spelt out. */
const LONGEST_ROUTE = 8;
/** Words on either side of a party that count as close by. */
const CLOSE = 3;

const EDGE = '|';

/** Words before, between and after the two, with the order of the two. */
function emitBetween(emit: Emit, { words }: View, source: Target, target: Target): void {
  const forward = source.first < target.first;
  const order = forward ? '>' : '<';
  const [one, other] = forward ? [source, target] : [target, source];
  const at = (token: number): string => {
    if (token < 0 || token >= words.length) return EDGE;
    if (token >= source.first && token <= source.last) return 'Source';
    if (token >= target.first && token <= target.last) return 'Target';
    return words[token]?.form ?? EDGE;
  };
  words.forEach((word, token) => {
    const inside = at(token);
    if (inside === 'Source' || inside === 'Target') return;
    const zone = token < one.first ? 'a' : token <= other.last ? 'b' : 'z';
    emitWord(emit, `${zone}${order}`, word, token);
    emitKind(emit, 'w', word, token);
    if (zone === 'b') emit(`2${order}=`, `${at(token)} ${at(token + 1)}`, token);
    for (const [name, party] of [
      ['s', source],
      ['t', target],
    ] as const) {
      const distance = token < party.first ? party.first - token : token - party.last;
      const side = token < party.first ? 'L' : 'R';
      if (distance <= CLOSE) emitWord(emit, `${name}${side}${order}`, word, token);
    }
  });
  for (const [name, party] of [
    ['s', source],
    ['t', target],
  ] as const) {
    emit(`${name}LR=`, `${at(party.first - 1)} ${at(party.last + 1)}`, -1);
    emit(`${name}LL=`, `${at(party.first - 2)} ${at(party.first - 1)}`, -1);
    emit(`${name}RR=`, `${at(party.last + 1)} ${at(party.last + 2)}`, -1);
  }
  const distance = Math.min(6, Math.floor((other.first - one.last) / 3));
  emit(`far${order}=`, String(distance), -1);
}

/** Predicates and nouns of the source with what they say of the target. */
function emitPredicates(emit: Emit, { tree, words }: View, source: Target, target: Target): void {
  const holds = (list: readonly number[], party: Target): boolean =>
    list.some((token) => token === party.head || (token >= party.first && token <= party.last));
  const predicates = words.flatMap((_, token) => (tree.isPredicate(token) ? [token] : []));
  const of = predicates.filter((predicate) => holds(tree.logicalSubjects(predicate), source));
  const owned = words.flatMap((_, token) => (holds(tree.possessors(token), source) ? [token] : []));
  for (const predicate of [...of, ...owned]) {
    const word = words[predicate];
    if (word === undefined) continue;
    const turned = tree.negations(predicate).length > 0 ? '!' : '';
    const place = placeOf(predicate);
    if (place === '') continue;
    emitWord(emit, `V${place}${turned}`, word, predicate);
    for (const inner of predicates) {
      const role = roleIn(inner);
      const verb = words[inner];
      if (role === '' || verb === undefined || inner === predicate) continue;
      emitWord(emit, `V${place}/${role}`, verb, inner);
      for (const name of word.classes) emitKind(emit, `V${name}/${role}`, verb, inner);
      emit(`V${word.plain}/${role}`, verb.sign, inner);
    }
  }

  function roleIn(predicate: number): string {
    if (holds(tree.logicalSubjects(predicate), target)) return 'S';
    if (holds(tree.logicalObjects(predicate), target)) return 'O';
    const oblique = tree.obliques(predicate).find((token) => holds([token], target));
    return oblique === undefined ? '' : `B${tree.preposition(oblique)}`;
  }

  function placeOf(predicate: number): string {
    const role = roleIn(predicate);
    if (role !== '') return role;
    if (!tree.dominates(predicate, target.head)) return '';
    if (tree.complements(predicate).some((complement) => tree.dominates(complement, target.head))) return 'C';
    return 'I';
  }
}

function emitPath(emit: Emit, { tree, words }: View, source: Target, target: Target): void {
  const path = pathBetween(tree, source.head, target.head, LONGEST_ROUTE);
  if (path === undefined) {
    emit('route=', 'far', -1);
    return;
  }
  emit('route=', path.route, -1);
  for (const token of path.between) {
    const word: Word | undefined = words[token];
    if (word === undefined) continue;
    emitWord(emit, 'r', word, token);
    emitWord(emit, `r${path.length}`, word, token);
    if (path.length <= 4) emitWord(emit, `r${path.route}`, word, token);
  }
}

/**
 * Emits what speaks for a stance of the source towards the target. The same features and weights serve the other
 * direction, with the two exchanged.
 */
export function emitPair(emit: Emit, view: View, source: Target, target: Target): void {
  const { tree, words } = view;
  emit('bias', '', -1);
  emit('order=', String(source.first < target.first), -1);
  emit('same=', String(tree.clause(source.head) === tree.clause(target.head)), -1);
  emit('rels=', `${tree.relation(source.head)} ${tree.relation(target.head)}`, -1);
  emit(
    'quoted=',
    `${String(words[source.head]?.quoted ?? false)} ${String(words[target.head]?.quoted ?? false)}`,
    -1,
  );
  emit('long=', String(Math.min(5, Math.floor(words.length / 10))), -1);
  emitBetween(emit, view, source, target);
  emitPath(emit, view, source, target);
  emitPredicates(emit, view, source, target);
  emitRoles(
    (place, what, token) => {
      emit(`s.${place}`, what, token);
    },
    view,
    source,
  );
  emitRoles(
    (place, what, token) => {
      emit(`t.${place}`, what, token);
    },
    view,
    target,
  );
}
