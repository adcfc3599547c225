import { isOf, type Draft } from './draft';

/*
 * A finite clause has one subject, and an infinitive after a noun has none. Where the arcs say otherwise, and a finite
 * verb further on has no subject at all, the noun belongs there. The rules move it; none of them asks what words mean.
 */

const relativeWords: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that']);
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
function bereftClause(draft: Draft, verb: number): number {
  for (let token = verb + 1; token < draft.size; token++) {
    const above =
      draft.head(token) === verb && clauseRelations.some((base) => isOf(draft.relation(token), base));
    const below = draft.head(verb) === token;
    if ((above || below) && draft.lacksSubject(token)) return token;
  }
  return -1;
}

function subjectRelation(draft: Draft, verb: number): string {
  return draft.child(verb, 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj';
}

/** Makes `noun` the subject of `main`, and `verb` a clause of the noun. */
function lowerClause(draft: Draft, noun: number, verb: number, main: number, relation: string): void {
  if (draft.head(main) === verb) {
    draft.attach(main, draft.head(verb), draft.relation(verb));
  }
  draft.attach(noun, main, subjectRelation(draft, main));
  draft.attach(verb, noun, relation);
  // What stands before the noun or after the main verb belongs to the main clause.
  for (let token = 0; token < draft.size; token++) {
    if (draft.head(token) === verb && (token < noun || token > main)) draft.heads[token] = main;
  }
}

/** "Latvia, which condemned it, has closed …": the verb after a relative pronoun is no main verb. */
function mendRelativeClause(draft: Draft, noun: number, verb: number): boolean {
  const start = draft.word(noun + 1) === ',' ? noun + 2 : noun + 1;
  if (!relativeWords.has(draft.word(start)) || start >= verb || draft.head(start) !== verb) return false;
  const pronoun = isOf(draft.relation(start), 'nsubj') || isOf(draft.relation(start), 'obj');
  const second = draft.child(verb, 'nsubj', start);
  if (!pronoun && !(second >= 0 && second < verb)) return false;
  const main = bereftClause(draft, verb);
  if (main < 0) return false;
  if (!pronoun && draft.child(verb, 'obj') < 0) draft.attach(start, verb, 'obj');
  lowerClause(draft, noun, verb, main, 'acl:relcl');
  return true;
}

/** "Their refusal to meet them is …": an infinitive has no subject without `for`. */
function mendInfinitive(draft: Draft, noun: number, verb: number): boolean {
  if (draft.tag(noun + 1) !== 'TO' || draft.head(noun + 1) !== verb || draft.tag(verb) !== 'VB') return false;
  if (draft.child(noun, 'case') >= 0 || draft.word(draft.child(verb, 'mark')) === 'for') return false;
  const main = bereftClause(draft, verb);
  if (main < 0) return false;
  lowerClause(draft, noun, verb, main, 'acl');
  return true;
}

/** Gives subjects back to the clauses that lack them. */
export function mendSubjects(draft: Draft): void {
  for (let noun = 0; noun < draft.size; noun++) {
    if (!isOf(draft.relation(noun), 'nsubj')) continue;
    const verb = draft.head(noun);
    if (verb <= noun || draft.wouldCircle(noun, verb)) continue;
    if (!mendRelativeClause(draft, noun, verb)) mendInfinitive(draft, noun, verb);
  }
}
