import { isOf, type Draft } from './draft';

function isRelative(draft: Draft, clause: number): boolean {
  return draft.relation(clause) === 'acl:relcl' || draft.relation(clause) === 'advcl:relcl';
}

/** First token of the phrase of a noun: what hangs on it right before it. */
export function phraseStart(draft: Draft, noun: number): number {
  let start = noun;
  while (start > 0 && draft.dominates(noun, start - 1)) start--;
  return start;
}

/**
 * `that` in a relative clause is its object or subject, never an adverbial or a mere mark: "the deal that they wanted",
 * "it was Rome that left".
 */
function mendThat(draft: Draft, clause: number): void {
  for (let token = 0; token < clause; token++) {
    if (draft.word(token) !== 'that' || draft.head(token) !== clause) continue;
    const relation = draft.relation(token);
    if (relation === 'obl:unmarked' && draft.child(clause, 'obj') < 0) draft.attach(token, clause, 'obj');
    if (relation === 'mark' && !draft.hasSubject(clause) && draft.isFinite(clause)) {
      draft.attach(token, clause, 'nsubj');
      draft.xpos[token] = 'WDT';
    }
  }
}

/**
 * "It was Rome that first left" with its clause as a subject: what follows `it`, a form of `be` and a name is a relative
 * clause, where it has no subject but `that`.
 */
function mendCleft(draft: Draft, clause: number): void {
  const name = draft.head(clause);
  if (draft.relation(clause) !== 'csubj' || name > clause || !draft.tag(name).startsWith('NN')) return;
  const it = Math.max(draft.child(name, 'expl'), draft.child(name, 'nsubj'));
  if (draft.word(it) !== 'it' || draft.child(name, 'cop') < 0) return;
  const mark = draft.child(clause, 'mark', name);
  const past = draft.tag(clause) === 'VBN' && draft.firstHelper(clause) < 0;
  if (draft.word(mark) !== 'that' || mark > clause || draft.hasSubject(clause)) return;
  if (!past && !draft.isFinite(clause)) return;
  if (past) draft.xpos[clause] = 'VBD';
  draft.deprels[it] = 'expl';
  draft.deprels[clause] = 'advcl:relcl';
}

/** "It is the regulator, not the bank, that erred" with the clause on the bank: what is denied is not what a cleft is about. */
function mendContrast(draft: Draft, clause: number): void {
  const denied = draft.head(clause);
  const name = draft.head(denied);
  if (!isRelative(draft, clause) || denied > clause || name < 0 || name > denied) return;
  if (draft.relation(denied) !== 'appos' && draft.relation(denied) !== 'conj') return;
  if (draft.word(draft.child(denied, 'advmod')) !== 'not' || draft.child(name, 'cop') < 0) return;
  if (draft.word(Math.max(draft.child(name, 'expl'), draft.child(name, 'nsubj'))) !== 'it') return;
  draft.attach(clause, name, 'advcl:relcl');
}

/** "Whom nobody has blamed" with "whom" as the determiner of "nobody": it is the object of the clause behind it. */
function mendWhom(draft: Draft, whom: number): void {
  const subject = draft.head(whom);
  const clause = draft.head(subject);
  if (draft.relation(whom) !== 'det' || !isOf(draft.relation(subject), 'nsubj') || clause < subject) return;
  if (draft.isVerb(clause) && draft.child(clause, 'obj') < 0) draft.attach(whom, clause, 'obj');
}

const spans: ReadonlySet<string> = new Set([
  'spring', 'summer', 'autumn', 'winter', 'morning', 'afternoon', 'evening', 'night', 'day', 'week', 'weekend', 'fortnight',
  'month', 'quarter', 'term', 'season', 'year', 'decade', 'century',
]); // prettier-ignore

/**
 * "Which last year mocked Chile" with the year as the subject: "last" and "this" make an adverbial of a span of time, and
 * since the verb has its object, the pronoun is the subject.
 */
function mendSpan(draft: Draft, pronoun: number): void {
  const head = draft.head(pronoun);
  const determines = draft.relation(pronoun) === 'det' && head > pronoun;
  const clause = determines ? draft.head(head) : head;
  const span = draft.child(clause, 'nsubj', pronoun);
  if (clause < pronoun || span < 0 || span > clause || draft.child(clause, 'obj', clause) < 0) return;
  if (determines ? span !== head : draft.relation(pronoun) !== 'obj') return;
  if (!spans.has(draft.word(span)) || !/^(?:last|this|next|every|each)$/.test(draft.word(span - 1))) return;
  draft.attach(pronoun, clause, 'nsubj');
  draft.attach(span, clause, 'obl:unmarked');
}

/** Gives relative pronouns the place in their clause that they alone can have. */
export function mendRelatives(draft: Draft): void {
  for (let token = 1; token < draft.size; token++) {
    mendCleft(draft, token);
    mendContrast(draft, token);
    if (isRelative(draft, token)) mendThat(draft, token);
    const word = draft.word(token);
    if (word === 'whom') mendWhom(draft, token);
    else if (word === 'which' || word === 'who' || word === 'that') mendSpan(draft, token);
  }
}
