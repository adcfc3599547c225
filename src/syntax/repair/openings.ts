import { type Draft, isOf } from './draft';
import { phraseStart } from './relatives';

/** Where the words of a finite verb begin: its first helper before it, or itself. */
function verbStart(draft: Draft, verb: number): number {
  const helper = draft.firstHelper(verb);
  return helper >= 0 && helper < verb ? helper : verb;
}

/** The one comma between two tokens, −1 where there is none or several. */
function onlyComma(draft: Draft, from: number, to: number): number {
  let comma = -1;
  for (let token = from + 1; token < to; token++) {
    if (draft.word(token) !== ',') continue;
    if (comma >= 0) return -1;
    comma = token;
  }
  return comma;
}

/** The noun whose phrase begins right after the comma and ends before the verb; −1 without one. */
function nounAfter(draft: Draft, comma: number, end: number): number {
  for (let noun = comma + 1; noun < end; noun++) {
    // The comma may hang on the noun itself; a possessor or compound is not the head of the phrase.
    const first = phraseStart(draft, noun);
    const opens = first === comma || first === comma + 1;
    if (!opens || !/^(?:NN|PRP$)/.test(draft.tag(noun)) || draft.head(noun) > comma) continue;
    const joined = isOf(draft.relation(noun), 'conj') && draft.child(noun, 'cc') > comma;
    return joined || draft.child(noun, 'case') >= 0 ? -1 : noun;
  }
  return -1;
}

/**
 * "Breaking years of silence, Oslo's envoy has spoken" with "years" as the subject: no single comma parts a subject from
 * its verb. The participle that opens the sentence has the first noun as its object, and the second is the subject.
 */
export function mendOpenings(draft: Draft): void {
  const opening = draft.tag(0) === 'CC' || draft.tag(0) === '``' ? 1 : 0;
  const noun = draft.head(opening);
  if (draft.tag(opening) !== 'VBG' || draft.relation(opening) !== 'amod' || noun < opening) return;
  const verb = draft.head(noun);
  if (!isOf(draft.relation(noun), 'nsubj') || verb < noun || !draft.isFinite(verb)) return;
  const start = verbStart(draft, verb);
  const comma = onlyComma(draft, noun, start);
  const subject = comma < 0 ? -1 : nounAfter(draft, comma, start);
  if (subject < 0) return;
  draft.attach(subject, verb, draft.relation(noun));
  draft.attach(opening, verb, 'advcl');
  draft.attach(noun, opening, 'obj');
}
