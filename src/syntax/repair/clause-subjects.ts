import { finiteTags, isOf, type Draft } from './draft';

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
