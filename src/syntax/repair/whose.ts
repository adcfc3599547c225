import { subjectRelation } from './bereft';
import { isOf, type Draft } from './draft';
import { phraseStart } from './relatives';

const INDEFINITE = /^(?:any|every|no|some)(?:body|one|thing)$/;

/** The verb whose subject begins at a token, without an object of its own; −1 without one. */
function clauseWithSubjectAt(draft: Draft, start: number): number {
  for (let verb = start + 1; verb < draft.size; verb++) {
    if (!draft.isVerb(verb)) continue;
    const subject = draft.child(verb, 'nsubj', start - 1);
    if (subject < 0 || subject > verb || phraseStart(draft, subject) !== start) continue;
    const object = draft.child(verb, 'obj');
    return object < 0 || object === start - 1 ? verb : -1;
  }
  return -1;
}

/** The first verb behind the clause, and the comma that ends it if one began it; −1 where it has a subject of its own other than these. */
function mainBehind(draft: Draft, clause: number, nouns: readonly number[], setOff: boolean): number {
  for (let verb = clause + 1; verb < draft.size; verb++) {
    if (!draft.isVerb(verb) || isOf(draft.relation(verb), 'aux')) continue;
    // "…, have won" with two verbs side by side: the first is the auxiliary of the second.
    const helper = draft.firstHelper(verb);
    const first = helper >= 0 && helper < verb ? helper : verb;
    if (setOff ? draft.word(first - 1) !== ',' : first !== clause + 1) return -1;
    const main = draft.isVerb(verb + 1) && helper < 0 && draft.head(verb) !== verb + 1 ? verb + 1 : verb;
    if (main > verb && !/^(?:has|have|had)$/.test(draft.word(verb))) return -1;
    const subject = draft.child(main, 'nsubj');
    if (subject >= 0 && !nouns.includes(subject)) return -1;
    if (main > verb) draft.attach(verb, main, 'aux');
    return main;
  }
  return -1;
}

/**
 * "The farmers, whose protest the minister had mocked, have won" with "protest" as the subject, or as a verb: when a subject
 * stands right behind the noun of "whose", the noun is the object of its verb, and the verb behind the comma the main one.
 */
function mendWhose(draft: Draft, whose: number): void {
  const setOff = draft.word(whose - 1) === ',';
  const noun = setOff ? whose - 2 : whose - 1;
  const owned = whose + 1;
  if (noun < 0 || draft.head(whose) !== owned || !isOf(draft.relation(whose), 'nmod')) return;
  if (!/^(?:NN|VB)/.test(draft.tag(owned)) || !draft.tag(noun).startsWith('NN')) return;
  // A pronoun has no noun as its modifier: "whose advice nobody wanted".
  if (draft.relation(owned) === 'compound' && INDEFINITE.test(draft.word(draft.head(owned))))
    draft.attach(owned, draft.head(draft.head(owned)), 'obj');
  const clause = clauseWithSubjectAt(draft, owned + 1);
  const main = clause < 0 ? -1 : mainBehind(draft, clause, [noun, owned], setOff);
  if (main < 0) return;
  const places = [noun, owned, clause, main];
  const top = places.find((token) => !places.includes(draft.head(token))) ?? -1;
  if (top < 0) return;
  const head = draft.head(top);
  const relation = draft.relation(top);
  if (head >= 0 && draft.dominates(main, head)) return;
  if (!draft.tag(owned).startsWith('NN')) draft.xpos[owned] = 'NN';
  draft.attach(owned, clause, 'obj');
  draft.attach(clause, noun, 'acl:relcl');
  draft.attach(noun, main, subjectRelation(draft, main));
  draft.attach(main, head, relation);
  if (draft.tag(main) === 'VBN' && draft.firstHelper(main) < 0) draft.xpos[main] = 'VBD';
  for (let token = main + 1; token < draft.size; token++)
    if (places.includes(draft.head(token))) draft.heads[token] = main;
}

/** Gives the noun of "whose" its place in the relative clause. */
export function mendOwnedObjects(draft: Draft): void {
  for (let token = 2; token < draft.size - 3; token++)
    if (draft.word(token) === 'whose') mendWhose(draft, token);
}
