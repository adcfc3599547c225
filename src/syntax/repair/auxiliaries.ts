import { isOf, type Draft } from './draft';
import { looksLikeParticiple } from './participles';

const have: ReadonlySet<string> = new Set(['has', 'have', 'had']);

/** "Has fined" with the subject under "has": it belongs to the verb of the auxiliary, where that has none. */
function mendAuxiliary(draft: Draft, token: number): void {
  const auxiliary = draft.head(token);
  if (auxiliary < 0 || !isOf(draft.relation(token), 'nsubj') || !isOf(draft.relation(auxiliary), 'aux'))
    return;
  const verb = draft.head(auxiliary);
  if (!draft.hasSubject(verb)) draft.heads[token] = verb;
}

/**
 * "Has shocked Albania" with "shocked Albania" as what is had: a bare name has no participle before it, so it is the
 * object of the verb that has the auxiliary.
 */
function mendPerfect(draft: Draft, auxiliary: number): void {
  const verb = auxiliary + 1;
  const object = verb + 1;
  if (!have.has(draft.word(auxiliary)) || draft.relation(verb) !== 'amod' || draft.head(verb) !== object)
    return;
  if (!draft.tag(object).startsWith('NNP') || draft.head(object) !== auxiliary) return;
  if (draft.relation(object) !== 'obj' || !looksLikeParticiple(draft.word(verb))) return;
  draft.attach(verb, draft.head(auxiliary), draft.relation(auxiliary));
  draft.attach(object, verb, 'obj');
  draft.attach(auxiliary, verb, 'aux');
  draft.xpos[verb] = 'VBN';
  for (let token = 0; token < draft.size; token++)
    if (draft.head(token) === auxiliary) draft.heads[token] = verb;
}

/** Mends what hangs on auxiliaries. */
export function mendAuxiliaries(draft: Draft): void {
  for (let token = 0; token < draft.size; token++) {
    mendPerfect(draft, token);
    mendAuxiliary(draft, token);
  }
}
