import { isOf, type Draft } from './draft';
import { hasOwnInfinitive } from './infinitives';

/** Whether any clause of the sentence has a finite verb. */
function hasFiniteVerb(draft: Draft): boolean {
  for (let token = 0; token < draft.size; token++) {
    if (/^(?:VBZ|VBP|VBD|MD)$/.test(draft.tag(token))) return true;
  }
  return false;
}

/** A noun phrase without preposition behind the verb that only a full verb can have. */
function bareNominal(draft: Draft, verb: number): number {
  for (let token = verb + 1; token < draft.size; token++) {
    const own =
      draft.hangs(token, verb, 'obj') ||
      (draft.hangs(token, verb, 'xcomp') && /^(?:NN|PRP)/.test(draft.tag(token)));
    if (own && draft.child(token, 'case') < 0) return token;
    const shared = draft.hangs(token, verb, 'conj') && draft.isVerb(token) ? bareNominal(draft, token) : -1;
    if (shared >= 0) return shared;
  }
  return -1;
}

/** "The bank promised to pay": an infinitive that only the doer's own verb can have. */
function ownInfinitive(draft: Draft, verb: number): boolean {
  if (!hasOwnInfinitive(draft.word(verb)) || draft.word(verb + 1) !== 'to') return false;
  return draft.head(verb + 1) > verb + 1 && draft.hangs(draft.head(verb + 1), verb, 'xcomp');
}

/**
 * "The bank misled and betrayed its customers." with the verbs as participles: a sentence has a finite verb, and a
 * participle behind its noun has no object, nor an infinitive of its doer's. So the noun is its subject.
 */
export function mendFragments(draft: Draft): void {
  const end = draft.word(draft.size - 1);
  if (end !== '.' && end !== '”' && end !== '"') return;
  for (let verb = 1; verb < draft.size; verb++) {
    const noun = draft.head(verb);
    if (draft.tag(verb) !== 'VBN' || draft.relation(verb) !== 'acl' || noun !== verb - 1) continue;
    if (draft.relation(noun) !== 'root' || !draft.tag(noun).startsWith('NN') || hasFiniteVerb(draft)) return;
    const object = bareNominal(draft, verb);
    if (object < 0 && !ownInfinitive(draft, verb)) return;
    draft.attach(verb, draft.head(noun), 'root');
    draft.attach(noun, verb, 'nsubj');
    for (let token = verb; token < draft.size; token++) {
      if (draft.head(token) === noun && token !== noun) draft.heads[token] = verb;
      const coordinated = draft.hangs(token, verb, 'conj') && draft.tag(token) === 'VBN';
      if (token === verb || coordinated) draft.xpos[token] = 'VBD';
    }
    if (object >= 0) mendNaming(draft, verb, object);
    return;
  }
}

/** "Called the strike “an act of spite”": of two bare nominals the second says what the first is called. */
function mendNaming(draft: Draft, verb: number, object: number): void {
  if (draft.relation(object) !== 'xcomp') return;
  for (let name = object + 1; name < draft.size; name++) {
    const beside =
      isOf(draft.relation(name), 'appos') && (draft.head(name) === verb || draft.head(name) === object);
    if (!beside) continue;
    draft.attach(object, verb, 'obj');
    draft.attach(name, verb, 'xcomp');
    return;
  }
}
