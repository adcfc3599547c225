import type { Tree } from '../../syntax';
import type { Emit, Target } from './feature';
import type { View, Word } from './view';

function emitPredicate(emit: Emit, role: string, word: Word, token: number, negated: boolean): void {
  const turned = negated ? '!' : '';
  emit(role, `=${turned}${word.plain}`, token);
  for (const name of word.classes) emit(role, `#${turned}${name}`, token);
  if (word.sign !== '') emit(role, `${turned}${word.sign}`, token);
}

function emitCompanions(
  emit: Emit,
  view: View,
  role: string,
  predicate: number,
  companions: readonly number[],
  party: ReadonlySet<number>,
): void {
  const verb = view.words[predicate];
  for (const companion of companions) {
    const word = view.words[companion];
    if (word === undefined || verb === undefined || party.has(companion)) continue;
    emit(role, word.itself, companion);
    emit(role, `=${verb.plain} ${word.plain}`, companion);
    for (const name of word.classes) {
      emit(role, `#${name}`, companion);
      for (const verbClass of verb.classes) emit(role, `#${verbClass} ${name}`, companion);
    }
    if (word.sign !== '') emit(role, word.sign, companion);
  }
}

/** The predicates that the party is logical subject or object of, with what stands beside it. */
function emitVerbRoles(emit: Emit, view: View, tree: Tree, party: ReadonlySet<number>): void {
  view.words.forEach((word, predicate) => {
    if (!tree.isPredicate(predicate)) return;
    const negated = tree.negations(predicate).length > 0;
    const subjects = tree.logicalSubjects(predicate);
    const objects = tree.logicalObjects(predicate);
    const complements = tree.complements(predicate);
    if (subjects.some((subject) => party.has(subject))) {
      emitPredicate(emit, 'S', word, predicate, negated);
      emitCompanions(emit, view, 'SO', predicate, objects, party);
      emitCompanions(emit, view, 'SC', predicate, complements, party);
      emitCompanions(emit, view, 'SB', predicate, tree.obliques(predicate), party);
      emitCompanions(emit, view, 'SA', predicate, tree.adverbs(predicate), party);
      for (const auxiliary of tree.auxiliaries(predicate)) {
        const form = view.words[auxiliary]?.lemma;
        if (form !== undefined) emit('Sx=', form, -1);
      }
    }
    if (objects.some((object) => party.has(object))) {
      emitPredicate(emit, 'O', word, predicate, negated);
      emitCompanions(emit, view, 'OS', predicate, subjects, party);
      emitCompanions(emit, view, 'OC', predicate, complements, party);
      emitCompanions(emit, view, 'OB', predicate, tree.obliques(predicate), party);
      emitCompanions(emit, view, 'OA', predicate, tree.adverbs(predicate), party);
    }
    for (const oblique of tree.obliques(predicate)) {
      if (!party.has(oblique)) continue;
      emitPredicate(emit, `B:${tree.preposition(oblique)}`, word, predicate, negated);
      emitPredicate(emit, 'B', word, predicate, negated);
      emitCompanions(emit, view, 'BO', predicate, objects, party);
    }
  });
}

/** The nouns that the party owns or modifies, and the words that modify it. */
function emitNounRoles(emit: Emit, view: View, tree: Tree, party: ReadonlySet<number>): void {
  view.words.forEach((word, token) => {
    if (party.has(token)) return;
    if (tree.possessors(token).some((owner) => party.has(owner)))
      emitPredicate(emit, 'P', word, token, word.negated);
    if (tree.describedNominals(token).some((noun) => party.has(noun)))
      emitPredicate(emit, 'D', word, token, word.negated);
  });
  for (const member of party) {
    for (const token of [...tree.premodifiers(member), ...tree.appositions(member)]) {
      const word = view.words[token];
      if (word !== undefined && !party.has(token)) emitPredicate(emit, 'M', word, token, word.negated);
    }
  }
}

/** Emits the target's places around the predicates and nouns of its sentence. */
export function emitRoles(emit: Emit, view: View, { head, first, last }: Target): void {
  const { tree } = view;
  const party = new Set<number>([head]);
  for (let token = first; token <= last; token += 1) party.add(token);
  emitVerbRoles(emit, view, tree, party);
  emitNounRoles(emit, view, tree, party);
}
