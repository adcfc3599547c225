import { isOf, type Draft } from './draft';
import { phraseStart } from './relatives';

/**
 * "…, and Bonn has rebuked Oslo" with "Oslo" as the subject: behind an auxiliary no subject follows its verb, as it may in
 * "…, said Oslo". The noun is the object, and what stands right before the auxiliary the subject.
 */
export function mendInversion(draft: Draft): void {
  for (let noun = 2; noun < draft.size; noun++) {
    const verb = draft.head(noun);
    if (draft.relation(noun) !== 'nsubj' || verb < 1 || verb !== noun - 1) continue;
    const helper = draft.firstHelper(verb);
    const before = helper - 1;
    if (helper !== verb - 1 || before < 0 || !isOf(draft.relation(helper), 'aux')) continue;
    if (!/^(?:NN|PRP$)/.test(draft.tag(before)) || draft.child(verb, 'obj') >= 0) continue;
    draft.attach(noun, verb, 'obj');
    const joined = draft.child(before, 'cc');
    if (draft.wouldCircle(before, verb)) continue;
    const first = draft.child(verb, 'ccomp');
    if (first >= 0 && first < before && joined > first) {
      // "Oslo blames Bonn, and Bonn has rebuked Oslo": the clause before the conjunction is the first of two.
      draft.attach(first, draft.head(verb), draft.relation(verb));
      draft.attach(verb, first, 'conj');
      draft.attach(joined, verb, 'cc');
    }
    draft.attach(before, verb, 'nsubj');
  }
}

/**
 * "“…,” wrote Peru, a neighbour" with Peru as the object: what was written stands before the verb, so the noun right
 * behind it is who wrote, and the one after the comma describes him.
 */
export function mendSpeaker(draft: Draft): void {
  for (let verb = 2; verb < draft.size - 1; verb++) {
    if (!draft.isFinite(verb) || !/^["”’]$/.test(draft.word(verb - 1))) continue;
    const said = draft.child(verb, 'ccomp');
    const object = draft.child(verb, 'obj', verb);
    if (said < 0 || said > verb || object < 0 || phraseStart(draft, object) !== verb + 1) continue;
    if (draft.hasSubject(verb) && !isBehindComma(draft, draft.child(verb, 'nsubj', object))) continue;
    const description = draft.child(verb, 'nsubj', object);
    draft.attach(object, verb, 'nsubj');
    if (description >= 0) draft.attach(description, object, 'appos');
  }
}

function isBehindComma(draft: Draft, noun: number): boolean {
  const start = phraseStart(draft, noun);
  return noun >= 0 && (draft.word(start) === ',' || draft.word(start - 1) === ',');
}
