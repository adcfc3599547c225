import { subjectRelation } from './bereft';
import { isOf, type Draft } from './draft';

/** The clause that a noun, as its subject, belongs to; −1 without one. */
function clauseOf(draft: Draft, subject: number): number {
  const clause = draft.head(subject);
  return clause > subject && isOf(draft.relation(subject), 'nsubj') && draft.isVerb(clause) ? clause : -1;
}

/**
 * "Whom nobody has blamed" with "whom" as the determiner of "nobody", "whom everybody trusted, had lied" with "whom" as
 * the subject of "lied": it is the object of the clause behind it.
 */
function mendWhom(draft: Draft, whom: number): void {
  const relation = draft.relation(whom);
  if (relation === 'det') {
    const clause = clauseOf(draft, draft.head(whom));
    if (clause >= 0 && draft.child(clause, 'obj') < 0) draft.attach(whom, clause, 'obj');
    return;
  }
  const main = draft.head(whom);
  if (relation === 'obj') mendUsedTo(draft, whom, main);
  const clause = draft.child(whom, 'acl:relcl', whom);
  const noun = draft.word(whom - 1) === ',' ? whom - 2 : whom - 1;
  if (relation !== 'nsubj' || clause < 0 || main < clause || draft.head(main) !== noun) return;
  if (draft.child(clause, 'nsubj', whom) < 0 || draft.child(clause, 'obj') >= 0) return;
  draft.attach(whom, clause, 'obj');
  draft.attach(clause, noun, 'acl:relcl');
  raise(draft, noun, main);
}

/** "Whom she used to praise" with "whom" as the object of "used", which has none before an infinitive. */
function mendUsedTo(draft: Draft, whom: number, used: number): void {
  const verb = draft.child(used, 'xcomp', used);
  if (draft.word(used) !== 'used' || draft.word(used + 1) !== 'to' || draft.head(used + 1) !== verb) return;
  if (draft.child(verb, 'obj') < 0) draft.attach(whom, verb, 'obj');
}

/** Makes a clause that hangs on a noun or in its relative clause the main one, and the noun its subject. */
function raise(draft: Draft, noun: number, main: number): void {
  draft.attach(main, draft.head(noun), draft.relation(noun));
  draft.attach(noun, main, subjectRelation(draft, main));
  for (let token = main + 1; token < draft.size; token++)
    if (draft.head(token) === noun) draft.heads[token] = main;
  if (draft.tag(main) === 'VBN' && draft.firstHelper(main) < 0) draft.xpos[main] = 'VBD';
}

/**
 * "The minister, whom few trust, resigned" with "resigned" under "trust": a noun that stands alone with a relative clause
 * between commas is the subject of the verb behind the second comma.
 */
function mendMainBehind(draft: Draft, pronoun: number): void {
  const clause = draft.head(pronoun);
  const noun = draft.head(clause);
  if (draft.relation(pronoun) !== 'obj' || clause < pronoun || draft.word(pronoun - 1) !== ',') return;
  if (draft.relation(clause) !== 'acl:relcl' || draft.relation(noun) !== 'root') return;
  if (draft.hasSubject(noun) || draft.child(noun, 'cop') >= 0) return;
  for (let main = clause + 2; main < draft.size; main++) {
    if (draft.head(main) !== clause || !draft.isVerb(main) || draft.hasSubject(main)) continue;
    const helper = draft.firstHelper(main);
    const start = helper >= 0 && helper < main ? helper : main;
    const form = draft.isFinite(main) || (draft.tag(main) === 'VBN' && helper < 0);
    if (!form || draft.word(start - 1) !== ',' || draft.child(main, 'cc') >= 0) continue;
    raise(draft, noun, main);
    return;
  }
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
export function mendRelativeWords(draft: Draft): void {
  for (let token = 1; token < draft.size; token++) {
    const word = draft.word(token);
    if (word !== 'who' && word !== 'whom' && word !== 'which' && word !== 'that') continue;
    if (word === 'whom') mendWhom(draft, token);
    else mendSpan(draft, token);
    mendMainBehind(draft, token);
  }
}
