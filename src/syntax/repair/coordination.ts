import { isOf, type Draft } from './draft';
import { phraseStart } from './relatives';

/**
 * "Denied the reporter a visa" with "visa" as a conjunct: without a conjunction or a mark between them two noun phrases
 * are two objects.
 */
export function mendDoubleObjects(draft: Draft): void {
  for (let second = 3; second < draft.size; second++) {
    const first = draft.head(second);
    const verb = draft.head(first);
    if (draft.relation(second) !== 'conj' || draft.relation(first) !== 'obj' || first > second) continue;
    if (!draft.tag(second).startsWith('NN') || !draft.isVerb(verb) || verb > first) continue;
    const start = phraseStart(draft, second);
    if (start !== first + 1 || !/^(?:DT|PRP\$)$/.test(draft.tag(start))) continue;
    draft.attach(first, verb, 'iobj');
    draft.attach(second, verb, 'obj');
  }
}

const correlatives: ReadonlySet<string> = new Set(['both', 'either', 'neither']);

/** Makes a noun the subject of a verb that takes the place of `top`; what stands behind the verb goes with it. */
function makeSubject(draft: Draft, noun: number, verb: number, top: number): void {
  draft.attach(verb, draft.head(top), draft.relation(top));
  draft.attach(noun, verb, 'nsubj');
  for (let token = verb + 1; token < draft.size; token++)
    if (draft.head(token) === noun) draft.heads[token] = verb;
}

/** "Both the guild and the brewers have left" with the guild joined to "have left". */
function mendJoinedSubjects(draft: Draft, correlative: number): void {
  const noun = draft.head(correlative);
  const verb = draft.child(noun, 'conj', noun);
  if (draft.relation(correlative) !== 'cc:preconj' || draft.isVerb(noun) || !draft.isVerb(verb)) return;
  const conjunction = draft.child(verb, 'cc', noun);
  const subject = draft.child(verb, 'nsubj', conjunction);
  if (draft.child(noun, 'det') < 0 && !draft.tag(noun).startsWith('NN')) return;
  if (conjunction < 0 || conjunction > verb || subject < 0 || subject > verb) return;
  draft.attach(subject, noun, 'conj');
  draft.attach(conjunction, subject, 'cc');
  makeSubject(draft, noun, verb, noun);
}

/** "The bishop neither blessed nor cursed them" with the bishop joined to "blessed". */
function mendJoinedVerbs(draft: Draft, correlative: number): void {
  const noun = correlative - 1;
  const verb = draft.head(correlative);
  if (!isOf(draft.relation(correlative), 'cc') || !draft.isVerb(verb) || verb < correlative) return;
  if (!draft.hangs(verb, noun, 'conj') || !draft.tag(noun).startsWith('NN') || draft.hasSubject(verb)) return;
  const above = draft.head(noun);
  const split = above > verb && draft.isVerb(above) && isOf(draft.relation(noun), 'nsubj');
  const second = split ? above : draft.child(verb, 'conj', verb);
  const conjunction = draft.child(second, 'cc', verb);
  if (!draft.isVerb(second) || conjunction < 0 || conjunction > second) return;
  makeSubject(draft, noun, verb, split ? second : noun);
  if (split) draft.attach(second, verb, 'conj');
  for (const each of [verb, second])
    if (draft.tag(each) === 'VBN' && draft.firstHelper(each) < 0) draft.xpos[each] = 'VBD';
}

/** What a correlative announces is of one kind: nouns, or verbs. */
export function mendCorrelatives(draft: Draft): void {
  for (let token = 0; token < draft.size - 2; token++) {
    if (!correlatives.has(draft.word(token))) continue;
    mendJoinedSubjects(draft, token);
    if (token > 0) mendJoinedVerbs(draft, token);
  }
}
