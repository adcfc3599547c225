import { isOf, type Draft } from './draft';

/** "Had betrayed nobody" with "betrayed" as an attribute: an attribute has no auxiliary, so the noun is its object. */
function mendAttribute(draft: Draft, verb: number): void {
  const noun = draft.head(verb);
  if (draft.relation(verb) !== 'amod' || noun < verb || draft.tag(verb) !== 'VBN') return;
  const auxiliary = draft.child(verb, 'aux');
  if (auxiliary < 0 || !/^(?:has|have|had)$/.test(draft.word(auxiliary))) return;
  draft.attach(verb, draft.head(noun), draft.relation(noun));
  draft.attach(noun, verb, 'obj');
  for (let token = 0; token < draft.size; token++) {
    if (draft.head(token) === noun && (token < auxiliary || isOf(draft.relation(token), 'punct')))
      draft.heads[token] = verb;
  }
}

/** Whether nothing but an adverb or a conjunction modifies the word: so bare is no noun that can be counted. */
function isBare(draft: Draft, word: number): boolean {
  return ['det', 'amod', 'nmod', 'compound', 'case', 'cop'].every(
    (relation) => draft.child(word, relation) < 0,
  );
}

/** "Should flatter and mock him" with the verbs as nouns: a modal goes with the base form of a verb. */
function mendModal(draft: Draft, word: number): void {
  const modal = draft.child(word, 'aux');
  if (draft.tag(word) !== 'NN' || draft.tag(modal) !== 'MD' || modal > word || !isBare(draft, word)) return;
  draft.xpos[word] = 'VB';
  for (let token = word + 1; token < draft.size; token++) {
    const conjunct = draft.hangs(token, word, 'conj') && draft.tag(token) === 'NN' && isBare(draft, token);
    if (conjunct) draft.xpos[token] = 'VB';
  }
}

/** "The bank misled and betrayed us" with "misled" as a participle: a main clause needs a finite verb. */
function mendMainParticiple(draft: Draft, verb: number): void {
  if (draft.tag(verb) !== 'VBN' || draft.relation(verb) !== 'root' || draft.firstHelper(verb) >= 0) return;
  const subject = draft.child(verb, 'nsubj');
  if (subject < 0 || subject > verb || draft.relation(subject) !== 'nsubj') return;
  const conjunct = draft.child(verb, 'conj');
  if (draft.child(verb, 'obj') >= 0 || draft.tag(conjunct) === 'VBD') draft.xpos[verb] = 'VBD';
}

/**
 * "France fears that Russia has lied" with "fears" as a noun: only a predicate has a subject, and without a copula it is a
 * verb. Its `that` clause, complete in itself, is no relative one.
 */
function mendPredicateNoun(draft: Draft, word: number): void {
  const subject = draft.child(word, 'nsubj');
  if (draft.tag(word) !== 'NNS' || subject !== word - 1 || draft.firstHelper(word) >= 0) return;
  if (!/^NNP?$/.test(draft.tag(subject)) || !isBare(draft, word)) return;
  draft.xpos[word] = 'VBZ';
  const clause = draft.child(word, 'acl', word);
  const that = word + 1;
  if (draft.word(that) !== 'that' || draft.head(that) !== clause || draft.child(clause, 'obj', that) < 0)
    return;
  if (draft.child(clause, 'nsubj', that) < 0) return;
  draft.attach(that, clause, 'mark');
  draft.xpos[that] = 'IN';
  draft.attach(clause, word, 'ccomp');
}

/** "Denounced each other's plans" with the verb as a possessor: the noun is its object, and the mark belongs before it. */
function mendPossessorVerb(draft: Draft, verb: number): void {
  const noun = draft.head(verb);
  if (draft.relation(verb) !== 'nmod:poss' || !/^VB[DZP]$/.test(draft.tag(verb)) || noun < verb) return;
  const possessor = draft.child(verb, 'obj', verb);
  const mark = draft.child(verb, 'case', verb);
  if (possessor < 0 || mark < possessor || mark > noun) return;
  draft.attach(verb, draft.head(noun), draft.relation(noun));
  draft.attach(noun, verb, 'obj');
  draft.attach(possessor, noun, 'nmod:poss');
  draft.attach(mark, possessor, 'case');
  for (let token = noun + 1; token < draft.size; token++)
    if (draft.hangs(token, noun, 'punct')) draft.heads[token] = verb;
}

/** "Their reply was remiss" with a plural noun: no plural ends in -ss. Bare as a predicate it is an adjective. */
function mendDoubleS(draft: Draft, word: number): void {
  if (draft.tag(word) !== 'NNS' || !draft.word(word).endsWith('ss')) return;
  const predicate =
    draft.child(word, 'cop') >= 0 && draft.child(word, 'det') < 0 && draft.child(word, 'case') < 0;
  draft.xpos[word] = predicate ? 'JJ' : 'NN';
}

/** Mends what a word cannot be under its head by its class alone. */
export function mendWordClasses(draft: Draft): void {
  for (let token = 0; token < draft.size; token++) {
    mendAttribute(draft, token);
    mendModal(draft, token);
    mendMainParticiple(draft, token);
    mendPredicateNoun(draft, token);
    mendDoubleS(draft, token);
    mendPossessorVerb(draft, token);
  }
}
