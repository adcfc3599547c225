import type { Draft } from './draft';

/**
 * "… is taking measures to promote trade" with "measures" as the subject of a loose clause: an infinitive has no subject
 * without `for`. The noun is the object of the verb before it, and the infinitive its clause.
 */
export function mendInfinitives(draft: Draft): void {
  for (let noun = 1; noun < draft.size; noun++) {
    const verb = draft.head(noun);
    const above = draft.head(verb);
    if (draft.relation(noun) !== 'nsubj' || verb < noun || draft.relation(verb) !== 'parataxis') continue;
    if (draft.tag(noun + 1) !== 'TO' || draft.head(noun + 1) !== verb || draft.tag(verb) !== 'VB') continue;
    if (above < 0 || above > noun || !draft.isVerb(above) || draft.child(above, 'obj') >= 0) continue;
    if (draft.child(above, 'nsubj', above) >= 0 || draft.child(noun, 'case') >= 0) continue;
    draft.attach(noun, above, 'obj');
    draft.attach(verb, noun, 'acl');
  }
}
