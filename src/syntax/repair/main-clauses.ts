import { subjectRelation } from './bereft';
import { isOf, type Draft } from './draft';
import { phraseStart } from './relatives';

/**
 * Makes `noun` the subject of `main`, and `clause` a clause of the noun. The main verb gets the place of whichever of
 * the three was above the others; nothing is done where none was.
 */
export function raiseMain(
  draft: Draft,
  noun: number,
  clause: number,
  main: number,
  relation: string,
): boolean {
  const places = [main, clause, noun];
  const top = places.find((place) => places.every((other) => draft.dominates(place, other)));
  if (top === undefined) return false;
  draft.attach(main, draft.head(top), draft.relation(top));
  draft.attach(noun, main, subjectRelation(draft, main));
  draft.attach(clause, noun, relation);
  if (draft.tag(main) === 'VBN' && draft.firstHelper(main) < 0) draft.xpos[main] = 'VBD';
  // What stands before the noun or behind the main verb belongs to the main clause.
  for (let token = 0; token < draft.size; token++) {
    const swallowed = draft.head(token) === clause && (token < noun || token > main);
    if (swallowed || (draft.head(token) === noun && token > main)) draft.heads[token] = main;
    if (swallowed && token > main && draft.isVerb(token) && !draft.hasSubject(token))
      draft.deprels[token] = 'conj';
  }
  return true;
}

/** Relations under which a parser hides a main clause in the one before it. */
const hidden = /^(?:acl|advcl|ccomp|conj|iobj|parataxis)(?::|$)/;

/** Relations of a noun phrase that the parser found no place for, or made the subject of the clause behind it. */
const placeless: ReadonlySet<string> = new Set([
  'appos', 'dep', 'dislocated', 'nmod:unmarked', 'nsubj', 'obl:unmarked', 'root', 'vocative',
]); // prettier-ignore

/** Pronouns that are never objects. */
const subjectForms: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i']);

/** Whether a noun has the number that the present tense of a verb asks for; other forms agree with both. */
function agree(draft: Draft, noun: number, verb: number): boolean {
  const helper = draft.firstHelper(verb);
  const finite = draft.tag(helper < 0 ? verb : helper);
  if (finite === 'VBP') return !/^NNP?$/.test(draft.tag(noun)) || draft.child(noun, 'conj') >= 0;
  return finite !== 'VBZ' || !/^NNP?S$/.test(draft.tag(noun));
}

/** The predicate of the clause that a token may open: for `whose` that of the noun behind it. */
function clauseOf(draft: Draft, opener: number): number {
  const head = draft.head(opener);
  const owned = draft.word(opener) === 'whose' && /^(?:nsubj|obj)/.test(draft.relation(head));
  return owned && head > opener ? draft.head(head) : head;
}

/** Whether the token opens a clause about the noun before it: a relative word, or the `to` of an infinitive. */
function opensClause(draft: Draft, opener: number): boolean {
  const clause = clauseOf(draft, opener);
  if (clause < opener) return false;
  if (draft.word(opener) === 'whose') return clause !== draft.head(opener);
  if (draft.tag(opener) === 'TO') return draft.tag(clause) === 'VB' && draft.word(opener - 1) !== ',';
  const relation = draft.relation(opener);
  return (
    /^(?:who|whom|which|that)$/.test(draft.word(opener)) && (isOf(relation, 'nsubj') || relation === 'obj')
  );
}

/** Relations within a noun phrase. */
const inPhrase = /^(?:amod|appos|case|compound|conj|det|flat|nmod|nummod|punct)(?::|$)/;

/** The noun whose phrase ends before the clause and that has no place outside of it; −1 without one. */
function placelessNoun(draft: Draft, last: number, clause: number): number {
  let noun = last;
  while (
    !placeless.has(draft.relation(noun)) &&
    inPhrase.test(draft.relation(noun)) &&
    draft.head(noun) <= last
  )
    noun = draft.head(noun);
  if (!placeless.has(draft.relation(noun)) || draft.child(noun, 'case') >= 0) return -1;
  if (!/^(?:NN|PRP$)/.test(draft.tag(noun)) || draft.hasSubject(noun)) return -1;
  // A predicate noun has its own clause: "Most were men who said …".
  if (draft.child(noun, 'cop') >= 0) return -1;
  return draft.relation(noun) === 'root' || draft.dominates(clause, noun) ? noun : -1;
}

/** What stands behind the verb of the clause and was taken for the subject of `main`: −1 where it has a subject of its own. */
function takenObject(draft: Draft, noun: number, clause: number, main: number): number {
  const subject = draft.child(main, 'nsubj');
  if (subject < clause || subject > main || draft.child(clause, 'obj') >= 0) return -1;
  if (subjectForms.has(draft.word(subject)) || draft.tag(subject).startsWith('W')) return -1;
  if (phraseStart(draft, subject) !== clause + 1) return -1;
  return agree(draft, noun, main) ? subject : -1;
}

/** Whether `main` is a verb behind the clause that has no subject, and a comma before it if one stands before the clause. */
function isBereft(draft: Draft, clause: number, main: number, setOff: boolean): boolean {
  const helper = draft.firstHelper(main);
  let start = helper >= 0 && helper < main ? helper : main;
  while (draft.tag(start - 1) === 'RB') start--;
  if (!setOff || start <= clause) return start > clause && draft.lacksSubject(main);
  const finite = draft.isFinite(main) || (draft.tag(main) === 'VBN' && helper < 0);
  const free = !draft.hasSubject(main) && draft.relation(main) !== 'acl:relcl';
  return finite && free && draft.word(start - 1) === ',';
}

/**
 * "The senator who insulted the jury has apologised", "The plan to close the port has failed", "The guild, which speaks for
 * bakers, mocked …" with the verb that ends the sentence inside the clause before it: a noun with such a clause needs a
 * verb of its own. Where what stands between the verbs was taken for the subject of the second, it is the object of the first.
 */
function mendSwallowed(draft: Draft, opener: number): void {
  const clause = clauseOf(draft, opener);
  const setOff = draft.word(opener - 1) === ',';
  const noun = placelessNoun(draft, opener - (setOff ? 2 : 1), clause);
  if (noun < 0) return;
  for (let main = clause + 1; main < draft.size; main++) {
    const above = draft.head(main);
    const swallowed = (above === clause || above === noun) && hidden.test(draft.relation(main));
    if (!swallowed && draft.head(clause) !== main) continue;
    if (draft.child(main, 'mark') >= 0 || draft.child(main, 'cc') >= 0) continue;
    const object = draft.isFinite(main) ? takenObject(draft, noun, clause, main) : -1;
    if (object < 0 && !(draft.isVerb(main) && isBereft(draft, clause, main, setOff))) continue;
    if (object >= 0) draft.attach(object, clause, 'obj');
    raiseMain(draft, noun, clause, main, draft.tag(opener) === 'TO' ? 'acl' : 'acl:relcl');
    return;
  }
}

/** "The envoy, whom few trust, has left" with "whom" as the subject of "left": it is the object of the clause behind it. */
function mendWhom(draft: Draft, whom: number): void {
  const main = draft.head(whom);
  const clause = draft.child(whom, 'acl:relcl', whom);
  const noun = draft.head(main);
  if (draft.relation(whom) !== 'nsubj' || clause < 0 || main < clause || noun < 0 || noun > whom) return;
  if (!draft.hasSubject(clause) || draft.child(clause, 'obj') >= 0) return;
  draft.attach(whom, clause, 'obj');
  draft.attach(clause, noun, 'acl:relcl');
  raiseMain(draft, noun, clause, main, 'acl:relcl');
}

/** Finds main verbs that the clause before them has swallowed. */
export function mendMainClauses(draft: Draft): void {
  for (let opener = 1; opener < draft.size - 2; opener++) {
    if (draft.word(opener) === 'whom') mendWhom(draft, opener);
    if (opensClause(draft, opener)) mendSwallowed(draft, opener);
  }
}
