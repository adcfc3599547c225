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

/**
 * "Neither Rome nor Vienna" with "neither" as the first name, "has neither condemned nor …" with it as the verb: it
 * announces a coordination, and the word behind it stands in its place.
 */
function mendCorrelative(draft: Draft, word: number): void {
  if (!/^(?:both|either|neither)$/.test(draft.word(word))) return;
  const first = word + 1;
  if (draft.head(first) !== word) return;
  const isName = isOf(draft.relation(first), 'flat') && draft.child(word, 'conj') >= 0;
  if (!isName && !(draft.isVerb(word) && draft.isVerb(first))) return;
  draft.attach(first, draft.head(word), draft.relation(word));
  for (let token = 0; token < draft.size; token++)
    if (draft.head(token) === word && (token > first || draft.isVerb(first))) draft.heads[token] = first;
  draft.attach(word, first, 'cc:preconj');
  draft.xpos[word] = 'CC';
}

const possessives: ReadonlySet<string> = new Set(['its', 'my', 'our', 'their', 'your']);

function isNoun(draft: Draft, token: number): boolean {
  return draft.tag(token).startsWith('NN');
}

/** "Its promise" with "its" as a pronoun of its own: it belongs to the noun behind it. */
function mendPossessive(draft: Draft, word: number): void {
  if (!possessives.has(draft.word(word)) || draft.relation(word) === 'nmod:poss') return;
  let noun = word + 1;
  while (draft.tag(noun).startsWith('JJ')) noun++;
  while (isNoun(draft, noun) && isNoun(draft, noun + 1) && draft.head(noun) === noun + 1) noun++;
  if (!isNoun(draft, noun) || draft.wouldCircle(word, noun)) return;
  draft.attach(word, noun, 'nmod:poss');
  draft.xpos[word] = 'PRP$';
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

/** "Cleared of blame by two panels" with "blame" as a verb: behind "of" stands a noun or a gerund. */
function mendObjectOfOf(draft: Draft, word: number): void {
  const mark = draft.child(word, 'mark');
  if (!/^VB[NPD]?$/.test(draft.tag(word)) || draft.word(mark) !== 'of' || mark !== word - 1) return;
  draft.xpos[word] = 'NN';
  draft.deprels[mark] = 'case';
  if (draft.relation(word) === 'advcl') draft.deprels[word] = 'obl';
  for (let token = word + 1; token < draft.size; token++)
    if (draft.hangs(token, word, 'obl')) draft.deprels[token] = 'nmod';
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

/** "Did more harm than good" with "harm" as a verb: between `do` and its infinitive stands no "more". */
function mendDoing(draft: Draft, word: number): void {
  const auxiliary = word - 2;
  const does = draft.head(auxiliary) === word && draft.relation(auxiliary) === 'aux';
  if (draft.tag(word) !== 'VB' || !does || draft.word(word + 1) !== 'than') return;
  if (!/^(?:do|does|did)$/.test(draft.word(auxiliary)) || !/^(?:more|less)$/.test(draft.word(word - 1)))
    return;
  draft.attach(auxiliary, draft.head(word), draft.relation(word));
  draft.attach(word, auxiliary, 'obj');
  draft.attach(word - 1, word, 'amod');
  draft.xpos[word] = 'NN';
  for (let token = 0; token < draft.size; token++) {
    const outside = token < auxiliary || draft.hangs(token, word, 'punct');
    if (outside && draft.head(token) === word) draft.heads[token] = auxiliary;
    else if (draft.hangs(token, word, 'obl')) draft.deprels[token] = 'nmod';
  }
}

/** "Whether to sue Acme" with "sue" as a noun: behind "whether to" stands a verb, and a name behind it is its object. */
function mendWhether(draft: Draft, word: number): void {
  const to = word - 1;
  if (draft.tag(word) !== 'NN' || draft.word(to) !== 'to' || draft.word(to - 1) !== 'whether') return;
  if (draft.head(to) !== word || draft.head(to - 1) !== word) return;
  draft.xpos[word] = 'VB';
  draft.xpos[to] = 'TO';
  draft.attach(to, word, 'mark');
  if (draft.isVerb(draft.head(word))) draft.deprels[word] = 'ccomp';
  const name = draft.child(word, 'flat', word);
  if (name >= 0) draft.deprels[name] = 'obj';
}

/** "Was told by Ms Lund" with her as an indirect object: a noun with a preposition is none. */
function mendIndirectObject(draft: Draft, noun: number): void {
  if (draft.relation(noun) !== 'iobj') return;
  const preposition = draft.child(noun, 'case');
  if (preposition < 0 || preposition > noun) return;
  const passive = draft.word(preposition) === 'by' && draft.child(draft.head(noun), 'aux:pass') >= 0;
  draft.deprels[noun] = passive ? 'obl:agent' : 'obl';
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
    mendCorrelative(draft, token);
    mendPossessive(draft, token);
    mendModal(draft, token);
    mendMainParticiple(draft, token);
    mendPredicateNoun(draft, token);
    mendObjectOfOf(draft, token);
    mendDoubleS(draft, token);
    mendIndirectObject(draft, token);
    mendPossessorVerb(draft, token);
    mendWhether(draft, token);
    mendDoing(draft, token);
  }
}
