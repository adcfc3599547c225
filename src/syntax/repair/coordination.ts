import { isOf, type Draft } from './draft';
import { phraseStart } from './relatives';

const complementRelations: ReadonlySet<string> = new Set(['advcl', 'ccomp', 'parataxis', 'xcomp']);

/**
 * A conjunction introduces a conjunct. Where it hangs on a word that is none, and the word right before it hangs there
 * too ("Rome and its allies" with "Rome" as a modifier), the two are coordinated.
 */
export function mendCoordination(draft: Draft): void {
  for (let conjunction = 1; conjunction < draft.size - 1; conjunction++) {
    if (draft.relation(conjunction) !== 'cc' || draft.tag(conjunction) !== 'CC') continue;
    const last = draft.head(conjunction);
    if (last <= conjunction || isOf(draft.relation(last), 'conj')) continue;
    const first = conjunction - 1;
    if (draft.head(first) !== last || !sameKind(draft.tag(first), draft.tag(last))) continue;
    if (!standsAlone(draft, first, last)) continue;
    draft.attach(first, draft.head(last), draft.relation(last));
    draft.attach(last, first, 'conj');
    for (let token = 0; token < first; token++) if (draft.head(token) === last) draft.heads[token] = first;
  }
}

/** A verb without subject or subordinator after "and", "or" or "nor" is the conjunct of the verb that it hangs on. */
export function mendConjoinedVerbs(draft: Draft): void {
  for (let verb = 2; verb < draft.size; verb++) {
    const head = draft.head(verb);
    if (head < 0 || head > verb || !complementRelations.has(draft.relation(verb))) continue;
    if (!draft.isVerb(verb) || !draft.isVerb(head)) continue;
    const conjunction = draft.child(verb, 'cc');
    if (conjunction < head || conjunction > verb || draft.tag(conjunction) !== 'CC') continue;
    if (!draft.hasSubject(verb) && draft.child(verb, 'mark') < 0) draft.deprels[verb] = 'conj';
  }
}

const finiteTags: ReadonlySet<string> = new Set(['VBD', 'VBP', 'VBZ', 'MD']);

/**
 * "Was blamed by the bishops, and the choir resigned" with the choir beside the bishops: what stands between a comma with
 * a conjunction and a finite verb that lacks a subject is its subject.
 */
export function mendClauseSubjects(draft: Draft): void {
  for (let conjunction = 2; conjunction < draft.size - 2; conjunction++) {
    const noun = draft.head(conjunction);
    const first = draft.head(noun);
    if (draft.tag(conjunction) !== 'CC' || draft.word(conjunction - 1) !== ',' || noun < conjunction)
      continue;
    if (!isOf(draft.relation(noun), 'conj') || first > conjunction || !/^(?:NN|PRP$)/.test(draft.tag(noun)))
      continue;
    // `Peru, Chile, and Bolivia agreed`
    if (isOf(draft.relation(first), 'nsubj') && draft.head(first) > noun) continue;
    const verb = verbBehind(draft, noun);
    const above = draft.head(verb);
    if (above < 0 || above > conjunction || !draft.isVerb(above) || draft.hasSubject(verb)) continue;
    draft.attach(conjunction, verb, 'cc');
    draft.attach(noun, verb, 'nsubj');
    draft.attach(verb, above, 'conj');
  }
}

/** The verb whose finite form stands right behind the phrase of a noun, −1 where none does. */
function verbBehind(draft: Draft, noun: number): number {
  let next = noun + 1;
  while (next < draft.size && (draft.dominates(noun, next) || draft.tag(next) === 'RB')) next++;
  if (!finiteTags.has(draft.tag(next))) return -1;
  const helps = isOf(draft.relation(next), 'aux') || isOf(draft.relation(next), 'cop');
  return helps ? draft.head(next) : next;
}

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

/** "Paid Ms Hart £300" with "Hart £300" as one phrase: a sum has no name before it; whoever is named gets it. */
export function mendSums(draft: Draft): void {
  for (let sum = 2; sum < draft.size; sum++) {
    const name = sum - 1;
    const verb = draft.head(sum);
    if (!/^[$£€¥]$/.test(draft.word(sum)) || !draft.hangs(sum, verb, 'obj') || !draft.isVerb(verb)) continue;
    const beside = draft.head(name) === sum || draft.hangs(name, verb, 'obj');
    if (beside && draft.tag(name).startsWith('NNP')) draft.attach(name, verb, 'iobj');
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

/** "Mocked the press, the courts and the clergy" with the courts beside the verb: the list goes on with the object. */
export function mendLists(draft: Draft): void {
  for (let noun = 2; noun < draft.size; noun++) {
    if (
      (draft.relation(noun) !== 'parataxis' && draft.relation(noun) !== 'obj') ||
      !draft.tag(noun).startsWith('NN')
    )
      continue;
    const last = draft.child(noun, 'conj', noun);
    if (last < 0 || !draft.tag(last).startsWith('NN') || draft.child(last, 'cc') < noun) continue;
    const clause = ['case', 'cop', 'nsubj', 'mark'].some((relation) => draft.child(noun, relation) >= 0);
    const comma = phraseStart(draft, noun);
    const object = draft.child(draft.head(noun), 'obj');
    if (clause || (draft.word(comma) !== ',' && draft.word(comma - 1) !== ',')) continue;
    const before = draft.word(comma) === ',' ? comma - 1 : comma - 2;
    if (
      object < 0 ||
      object >= noun ||
      object > before ||
      !draft.tag(object).startsWith('NN') ||
      !draft.dominates(object, before)
    )
      continue;
    draft.attach(noun, object, 'conj');
    draft.attach(last, object, 'conj');
  }
}

/** Words that begin a noun phrase of its own, beside determiners. */
const phraseOpeners: ReadonlySet<string> = new Set(['other', 'others', 'many', 'several', 'most', 'more']);

/**
 * Two modifiers of one noun are coordinated too: "research and production facility". A plural or a pronoun is hardly a
 * modifier, and a name or noun is none where the second phrase opens with a word of its own, or is one word.
 */
function standsAlone(draft: Draft, first: number, last: number): boolean {
  if (/^(?:NNS|NNPS|PRP)$/.test(draft.tag(first))) return true;
  const next = first + 2;
  return next === last || /^(?:P?DT|PRP\$)$/.test(draft.tag(next)) || phraseOpeners.has(draft.word(next));
}

/** Whether the tags are those of two noun phrases. */
function sameKind(left: string, right: string): boolean {
  return /^(?:NN|PRP$)/.test(left) && /^(?:NN|PRP$|DT)/.test(right);
}
