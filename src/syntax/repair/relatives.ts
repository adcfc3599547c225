import { isOf, type Draft } from './draft';

/** Relations under which a parser hides the main clause behind a relative one. */
const hidden: ReadonlySet<string> = new Set(['advcl', 'ccomp', 'parataxis']);

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

/** Pronouns that are never objects. */
const subjectForms: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i']);

/** Whether a noun has the number that the present tense of a verb asks for; other forms agree with both. */
function agree(draft: Draft, noun: number, verb: number): boolean {
  const helper = draft.firstHelper(verb);
  const finite = draft.tag(helper < 0 ? verb : helper);
  if (finite === 'VBP') return !/^NNP?$/.test(draft.tag(noun)) || draft.child(noun, 'conj') >= 0;
  return finite !== 'VBZ' || !/^NNP?S$/.test(draft.tag(noun));
}

/**
 * "The senator who insulted the jury has apologised": a noun that hangs nowhere in its clause, its relative clause and a
 * finite verb whose subject stands where the relative clause lacks its object.
 */
function mendHiddenMain(draft: Draft, noun: number, clause: number): void {
  if (draft.relation(noun) !== 'root' || draft.child(clause, 'obj') >= 0) return;
  // A predicate noun has its own clause: "Most were men who said …".
  if (draft.hasSubject(noun) || draft.child(noun, 'cop') >= 0) return;
  for (let main = clause + 1; main < draft.size; main++) {
    if (draft.head(main) !== clause || !hidden.has(draft.relation(main)) || !draft.isFinite(main)) continue;
    const subject = draft.child(main, 'nsubj');
    if (subject < 0 || draft.child(main, 'mark') >= 0 || phraseStart(draft, subject) !== clause + 1) continue;
    if (subjectForms.has(draft.word(subject)) || !agree(draft, noun, main)) continue;
    draft.attach(subject, clause, 'obj');
    draft.attach(main, draft.head(noun), draft.relation(noun));
    draft.attach(noun, main, draft.child(main, 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj');
    for (let token = main + 1; token < draft.size; token++)
      if (draft.head(token) === noun) draft.heads[token] = main;
    return;
  }
}

/** Mends relative clauses that lost their pronoun, or swallowed the main clause. */
export function mendRelatives(draft: Draft): void {
  for (let clause = 1; clause < draft.size; clause++) {
    mendCleft(draft, clause);
    mendContrast(draft, clause);
    if (!isRelative(draft, clause)) continue;
    mendThat(draft, clause);
    const noun = draft.head(clause);
    const subject = draft.child(clause, 'nsubj');
    const pronoun =
      subject >= 0 &&
      isOf(draft.relation(subject), 'nsubj') &&
      /^(?:who|which|that)$/.test(draft.word(subject));
    if (noun >= 0 && noun < clause && pronoun) mendHiddenMain(draft, noun, clause);
  }
}
