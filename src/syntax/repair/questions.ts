import { isOf, type Draft } from './draft';
import { phraseStart } from './relatives';

const have: ReadonlySet<string> = new Set(['has', 'have', 'had']);
const doing: ReadonlySet<string> = new Set(['do', 'does', 'did']);

/** Relations under which a verb hangs on an auxiliary that was taken for a main verb. */
const loose: ReadonlySet<string> = new Set(['parataxis', 'ccomp', 'xcomp', 'advcl', 'conj']);

/** Whether a nominal stands before the verb as its subject. */
function hasSubjectBefore(draft: Draft, verb: number): boolean {
  const subject = draft.child(verb, 'nsubj');
  return subject >= 0 && subject < verb && draft.tag(subject) !== 'RB';
}

/** Whether a verb has the form that an auxiliary asks for. */
function fits(draft: Draft, auxiliary: number, verb: number): boolean {
  const tag = draft.tag(verb);
  if (have.has(draft.word(auxiliary))) return tag === 'VBN' || tag === 'VBD';
  return tag === 'VB' || tag === 'VBP';
}

/** Makes the auxiliary one of the verb, and the noun between them its subject. */
function invert(draft: Draft, auxiliary: number, subject: number, verb: number): void {
  if (draft.head(auxiliary) !== verb) draft.attach(verb, draft.head(auxiliary), draft.relation(auxiliary));
  draft.attach(auxiliary, verb, 'aux');
  draft.attach(subject, verb, 'nsubj');
  draft.xpos[verb] = have.has(draft.word(auxiliary)) ? 'VBN' : 'VB';
  for (let token = 0; token < draft.size; token++) {
    if (draft.head(token) !== auxiliary || token === verb) continue;
    draft.heads[token] = verb;
    if (token < auxiliary && isOf(draft.relation(token), 'nsubj')) draft.deprels[token] = 'advmod';
  }
}

/**
 * "Only in May did the ministry thank them", "Had the board listened, …" with the ministry as an object: an auxiliary before
 * its subject has the verb behind it.
 */
function mendInverted(draft: Draft, auxiliary: number): void {
  // "To have one's hair cut" has no subject to invert.
  if (draft.tag(auxiliary) === 'VB' || draft.child(auxiliary, 'mark') >= 0) return;
  if (hasSubjectBefore(draft, auxiliary)) return;
  const subject = draft.child(auxiliary, 'obj', auxiliary);
  if (subject < 0 || phraseStart(draft, subject) !== auxiliary + 1) return;
  let verb = subject + 1;
  while (draft.tag(verb) === 'RB') verb++;
  if (!fits(draft, auxiliary, verb) || draft.hasSubject(verb)) return;
  const hung = draft.head(verb) === auxiliary && loose.has(draft.relation(verb));
  const helped = draft.head(auxiliary) === verb && isOf(draft.relation(auxiliary), 'aux');
  if (hung || helped) invert(draft, auxiliary, subject, verb);
}

/** The noun right before another that it is said to modify, with a determiner before it; −1 without one. */
function modifierWithDeterminer(draft: Draft, noun: number): number {
  const modifier = noun - 1;
  const modifies =
    draft.hangs(modifier, noun, 'compound') ||
    (draft.hangs(modifier, noun, 'nmod:poss') && draft.child(modifier, 'case') < 0);
  if (!modifies || !/^NNS?$/.test(draft.tag(modifier))) return -1;
  const opens = ['det', 'nmod:poss'].some((relation) => {
    const first = draft.child(noun, relation);
    const own = draft.child(modifier, relation);
    return (first >= 0 && first < modifier) || own >= 0;
  });
  return opens ? modifier : -1;
}

/** Hangs what stands before a noun on another. */
function handOver(draft: Draft, from: number, to: number): void {
  for (let token = 0; token < to; token++)
    if (
      draft.head(token) === from &&
      ['det', 'amod', 'nmod', 'compound', 'nummod'].some((base) => isOf(draft.relation(token), base))
    )
      draft.heads[token] = to;
}

/** The nominal whose phrase begins at a token, −1 without one. */
function nominalAt(draft: Draft, start: number): number {
  for (let noun = start; noun < draft.size; noun++)
    if (/^(?:NN|PRP$|CD)/.test(draft.tag(noun)) && phraseStart(draft, noun) === start) return noun;
  return -1;
}

/**
 * "Why did the abbot insult the pilgrims?" with "abbot insult" as one noun: a question with `do` has the base form of a verb
 * behind its subject, and what stands right behind it is its object.
 */
function mendQuestion(draft: Draft, auxiliary: number): void {
  if (draft.word(draft.size - 1) !== '?' || auxiliary > 2 || hasSubjectBefore(draft, auxiliary)) return;
  let verb = auxiliary + 2;
  while (verb < draft.size && modifierWithDeterminer(draft, verb) < 0) verb++;
  const subject = verb - 1;
  if (draft.tag(verb) !== 'NN' || phraseStart(draft, verb) !== auxiliary + 1) return;
  for (let token = auxiliary + 1; token < draft.size; token++) if (draft.isVerb(token)) return;
  const top = draft.deprels.indexOf('root');
  handOver(draft, verb, subject);
  draft.attach(verb, -1, 'root');
  draft.attach(auxiliary, verb, 'aux');
  draft.attach(subject, verb, 'nsubj');
  draft.xpos[verb] = 'VB';
  if (top !== verb && top !== auxiliary) draft.attach(top, verb, top < auxiliary ? 'advmod' : 'obj');
  for (let token = 0; token < draft.size; token++) {
    if (draft.head(token) !== top && draft.head(token) !== auxiliary) continue;
    if (token < auxiliary || draft.relation(token) === 'punct') draft.heads[token] = verb;
  }
  const object = nominalAt(draft, verb + 1);
  if (object >= 0) draft.attach(object, verb, 'obj');
}

/** "Let the court decide" with "court decide" as one noun: behind `let` and a noun stands a verb. */
function mendLet(draft: Draft, letting: number): void {
  const first = draft.child(letting, 'iobj', letting);
  const verb = first >= 0 ? first : draft.child(letting, 'obj', letting);
  if (verb < 0 || draft.tag(verb) !== 'NN') return;
  if (draft.child(letting, 'xcomp') >= 0 || draft.child(letting, 'ccomp') >= 0) return;
  const subject = modifierWithDeterminer(draft, verb);
  const object = first >= 0 ? draft.child(letting, 'obj', first) : -1;
  if (subject < 0) return;
  handOver(draft, verb, subject);
  draft.xpos[verb] = 'VB';
  draft.attach(verb, letting, 'ccomp');
  draft.attach(subject, verb, 'nsubj');
  if (object >= 0) draft.attach(object, verb, 'obj');
}

/** Finds the verbs behind `do` and `have` before their subject, and behind `let`. */
export function mendInvertedAuxiliaries(draft: Draft): void {
  for (let token = 0; token < draft.size - 2; token++) {
    const word = draft.word(token);
    if (doing.has(word)) mendQuestion(draft, token);
    if (doing.has(word) || have.has(word)) mendInverted(draft, token);
    else if (word === 'let' || word === 'lets') mendLet(draft, token);
  }
}
