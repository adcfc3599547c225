import { isOf, type Draft } from './draft';

const complementRelations: ReadonlySet<string> = new Set(['advcl', 'ccomp', 'parataxis', 'xcomp']);

/**
 * A conjunction introduces a conjunct. Where it hangs on a word that is none, and the word right before it hangs there
 * too ("one and all" with "one" as a numeral of "all"), the two are coordinated.
 */
export function mendCoordination(draft: Draft): void {
  for (let conjunction = 1; conjunction < draft.size - 1; conjunction++) {
    if (draft.relation(conjunction) !== 'cc' || draft.tag(conjunction) !== 'CC') continue;
    const last = draft.head(conjunction);
    if (last <= conjunction || isOf(draft.relation(last), 'conj')) continue;
    const first = conjunction - 1;
    if (draft.head(first) !== last || !sameKind(draft.tag(first), draft.tag(last))) continue;
    draft.attach(first, draft.head(last), draft.relation(last));
    draft.attach(last, first, 'conj');
    for (let token = 0; token < first; token++) if (draft.head(token) === last) draft.heads[token] = first;
  }
}

/** A verb without subject or subordinator after "and", "or" or "nor" is the conjunct of the verb that it hangs on. */
export function mendConjoinedVerbs(draft: Draft): void {
  for (let verb = 2; verb < draft.size; verb++) {
    const head = draft.head(verb);
    if (head < 0 || head > verb || !complementRelations.has(draft.relation(verb))) continue;
    if (!draft.isVerb(verb) || !draft.isVerb(head)) continue;
    const conjunction = draft.child(verb, 'cc');
    if (conjunction < head || conjunction > verb || draft.tag(conjunction) !== 'CC') continue;
    if (!draft.hasSubject(verb) && draft.child(verb, 'mark') < 0) draft.deprels[verb] = 'conj';
  }
}

/** Whether the tags are those of two noun phrases; a numeral only before another word of quantity ("one and all"). */
function sameKind(left: string, right: string): boolean {
  if (left === 'CD') return right === 'DT' || right === 'CD';
  return /^(?:NN|PRP$)/.test(left) && /^(?:NN|PRP$|DT)/.test(right);
}
