import { type Draft, isOf } from './draft';

const topicPrepositions: ReadonlySet<string> = new Set(['for', 'to', 'regards']);

/** "As for the mayor, the paper …" with "mayor" as a subject: what `as for` announces is outside the clause. */
export function mendTopics(draft: Draft): void {
  if (draft.word(0) !== 'as' || !topicPrepositions.has(draft.word(1))) return;
  const comma = draft.words.indexOf(',');
  for (let noun = 2; noun < comma; noun++) {
    const verb = draft.head(noun);
    if (!isOf(draft.relation(noun), 'nsubj') || verb < comma) continue;
    draft.attach(noun, verb, 'obl');
    draft.attach(0, noun, 'case');
  }
}
