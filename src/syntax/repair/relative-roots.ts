import { subjectRelation } from './bereft';
import { isOf, type Draft } from './draft';

const mainRelations: readonly string[] = ['advcl', 'ccomp', 'conj', 'parataxis'];

/** Relations of a noun phrase that the parser found no place for, or made the subject of the relative clause. */
const placeless: ReadonlySet<string> = new Set([
  'appos',
  'dep',
  'nmod:unmarked',
  'nsubj',
  'obl:unmarked',
  'vocative',
]);

/** The first finite verb without a subject right behind a comma, hung on `clause`; −1 without one. */
function verbBehindComma(draft: Draft, clause: number): number {
  for (let verb = clause + 2; verb < draft.size; verb++) {
    if (!draft.isVerb(verb) || draft.head(verb) !== clause || draft.hasSubject(verb)) continue;
    const hung = mainRelations.some((relation) => isOf(draft.relation(verb), relation));
    const helper = draft.firstHelper(verb);
    let start = helper >= 0 && helper < verb ? helper : verb;
    while (draft.tag(start - 1) === 'RB') start--;
    const form = draft.isFinite(verb) || (draft.tag(verb) === 'VBN' && helper < 0);
    if (hung && form && draft.word(start - 1) === ',' && draft.child(verb, 'mark') < 0) return verb;
  }
  return -1;
}

/** The noun phrase before a comma and a relative pronoun, −1 where it has a place in the sentence. */
function placelessNoun(draft: Draft, pronoun: number): number {
  let noun = pronoun - 2;
  while (noun >= 0 && !placeless.has(draft.relation(noun)) && draft.head(noun) < pronoun)
    noun = draft.head(noun);
  return noun >= 0 && placeless.has(draft.relation(noun)) && draft.child(noun, 'case') < 0 ? noun : -1;
}

/**
 * "In a letter the guild, which speaks for bakers, mocked …, praised … and thanked …" with "speaks" as the main verb: a
 * relative clause is none. The main verb is the one behind the comma that ends it.
 */
export function mendRelativeRoots(draft: Draft): void {
  for (let pronoun = 2; pronoun < draft.size; pronoun++) {
    if (!/^(?:which|who)$/.test(draft.word(pronoun)) || draft.word(pronoun - 1) !== ',') continue;
    const clause = draft.head(pronoun);
    if (draft.relation(pronoun) !== 'nsubj' || draft.relation(clause) !== 'root' || clause < pronoun)
      continue;
    const noun = placelessNoun(draft, pronoun);
    const main = verbBehindComma(draft, clause);
    if (noun < 0 || main < 0) continue;
    draft.attach(main, -1, 'root');
    draft.attach(noun, main, subjectRelation(draft, main));
    draft.attach(clause, noun, 'acl:relcl');
    if (draft.tag(main) === 'VBN' && draft.firstHelper(main) < 0) draft.xpos[main] = 'VBD';
    for (let token = 0; token < draft.size; token++) {
      if (draft.head(token) !== clause || (token > noun && token < main)) continue;
      draft.heads[token] = main;
      if (token > main && draft.isVerb(token) && !draft.hasSubject(token)) draft.deprels[token] = 'conj';
    }
    return;
  }
}

/** "In a note the guild mocked …" with the guild as the subject of "note": a phrase with a preposition has no subject. */
export function mendStrandedSubjects(draft: Draft): void {
  for (let noun = 1; noun < draft.size; noun++) {
    const phrase = draft.head(noun);
    if (draft.relation(noun) !== 'nsubj' || phrase > noun || draft.child(phrase, 'case') < 0) continue;
    if (!draft.tag(phrase).startsWith('NN') || draft.firstHelper(phrase) >= 0) continue;
    const verb = draft.head(phrase);
    if (verb > noun && draft.isVerb(verb) && !draft.hasSubject(verb))
      draft.attach(noun, verb, subjectRelation(draft, verb));
  }
}
