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

/**
 * "Have since reproached Acme" with "reproached" as an open clause under "have", or as a clause that "since" opens: a
 * participle right after "have", or after adverbs alone, is its verb.
 */
function mendSplitPerfect(draft: Draft, auxiliary: number): void {
  if (!have.has(draft.word(auxiliary))) return;
  let verb = auxiliary + 1;
  // `since` is an adverb where no noun follows it.
  while (verb < draft.size && (draft.tag(verb) === 'RB' || draft.word(verb) === 'since')) verb++;
  if (verb >= draft.size || !looksLikeParticiple(draft.word(verb)) || draft.child(auxiliary, 'obj') >= 0)
    return;
  const opened = draft.head(verb) === auxiliary && draft.relation(verb) === 'xcomp';
  const joined = draft.head(verb) === draft.head(auxiliary) && draft.hangs(verb - 1, verb, 'mark');
  if (!opened && !joined) return;
  if (joined) draft.attach(verb - 1, verb, 'advmod');
  draft.attach(verb, draft.head(auxiliary), draft.relation(auxiliary));
  draft.attach(auxiliary, verb, 'aux');
  draft.xpos[verb] = 'VBN';
  for (let token = 0; token < draft.size; token++)
    if (draft.head(token) === auxiliary) draft.heads[token] = verb;
}

const doing: ReadonlySet<string> = new Set(['do', 'does', 'did']);

/** Words of quantity, which stand before nouns; between "do" and its verb there are adverbs. */
const quantities: ReadonlySet<string> = new Set(['more', 'less', 'little', 'much', 'no', 'enough', 'some']);

/** "Did her bit", "did more harm" with "did" as an auxiliary of the noun: it only helps verbs, so it is the verb. */
function mendDoing(draft: Draft, auxiliary: number): void {
  const noun = draft.head(auxiliary);
  if (!doing.has(draft.word(auxiliary)) || !isOf(draft.relation(auxiliary), 'aux') || noun < auxiliary)
    return;
  const isCounted = noun === auxiliary + 2 && quantities.has(draft.word(noun - 1));
  const isBare = draft.tag(noun) === 'VB' && draft.child(noun, 'obj') < 0;
  if (isCounted && isBare) {
    draft.xpos[noun] = 'NN';
    draft.attach(noun - 1, noun, 'amod');
  }
  if (!draft.tag(noun).startsWith('NN') || draft.child(noun, 'cop') >= 0) return;
  draft.attach(auxiliary, draft.head(noun), draft.relation(noun));
  draft.attach(noun, auxiliary, 'obj');
  for (let token = 0; token < auxiliary; token++)
    if (draft.head(token) === noun) draft.heads[token] = auxiliary;
}

/** Mends what hangs on auxiliaries, and auxiliaries that hang on what is no verb. */
export function mendAuxiliaries(draft: Draft): void {
  for (let token = 0; token < draft.size; token++) {
    mendPerfect(draft, token);
    mendSplitPerfect(draft, token);
    mendAuxiliary(draft, token);
    mendDoing(draft, token);
  }
}
