import { isOf, type Draft } from './draft';

/** Relations under which a clause without a subject hangs on another. */
const clauseRelations: readonly string[] = [
  'ccomp',
  'advcl',
  'parataxis',
  'acl',
  'csubj',
  'dep',
  'appos',
  'conj',
];

/** The finite clause after `verb` that lacks a subject and hangs on it, or on which it hangs; −1 without one. */
export function bereftClause(draft: Draft, verb: number): number {
  for (let token = verb + 1; token < draft.size; token++) {
    const above =
      draft.head(token) === verb && clauseRelations.some((base) => isOf(draft.relation(token), base));
    if (above && draft.lacksSubject(token)) return token;
    if (draft.head(verb) !== token) continue;
    // Hung as a subject, the clause hides that the main verb has none.
    const given = draft.relation(verb);
    draft.deprels[verb] = 'dep';
    const bereft = draft.lacksSubject(token);
    draft.deprels[verb] = given;
    if (bereft) return token;
  }
  return -1;
}

export function subjectRelation(draft: Draft, verb: number): string {
  return draft.child(verb, 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj';
}

/** Whether a comma or quotation mark stands between two tokens. */
export function hasMark(draft: Draft, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token++) {
    const tag = draft.tag(token);
    if (tag === ',' || tag === ':' || tag === '``' || tag === "''") return true;
  }
  return false;
}
