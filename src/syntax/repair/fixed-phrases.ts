import type { Draft } from './draft';

/** A coordination of indefinite words that has become one expression: its words, and the place of its head. */
interface FixedPhrase {
  readonly words: readonly string[];
  readonly head: number;
}

/** Universal pronouns made of two words (Huddleston & Pullum 2002, 15.1.4 on coordinated determinatives). */
const fixedPhrases: readonly FixedPhrase[] = [
  { words: ['one', 'and', 'all'], head: 0 },
  { words: ['all', 'and', 'sundry'], head: 0 },
  { words: ['each', 'and', 'all'], head: 0 },
  { words: ['any', 'and', 'all'], head: 0 },
  { words: ['one', 'and', 'the', 'same'], head: 0 },
  { words: ['each', 'and', 'every', 'one'], head: 3 },
];

function startsAt(draft: Draft, first: number, { words }: FixedPhrase): boolean {
  return words.every((word, index) => draft.word(first + index) === word);
}

/** The participle right before `by`, adverbs aside, −1 without one. */
function participleBefore(draft: Draft, preposition: number): number {
  let verb = preposition - 1;
  while (draft.tag(verb) === 'RB') verb--;
  return draft.tag(verb) === 'VBN' ? verb : -1;
}

/** Puts a nominal behind `by` under its passive participle; another phrase that held its place is none of it. */
function attachAgent(draft: Draft, nominal: number, verb: number): void {
  for (let token = 0; token < draft.size; token++)
    if (draft.head(token) === verb && draft.relation(token) === 'obl:agent') draft.deprels[token] = 'obl';
  draft.attach(nominal, verb, 'obl:agent');
}

/** Hangs the words of the phrase on its head, as a coordination. */
function joinWords(draft: Draft, first: number, { words, head }: FixedPhrase): void {
  const top = first + head;
  const last = first + words.length - 1;
  const left = first;
  const right = head === 0 ? last : last - 1;
  draft.attach(left + 1, right, 'cc');
  draft.attach(right, left, 'conj');
  if (left !== top) draft.attach(left, top, 'det');
  for (let token = left; token <= right; token++) {
    if (/^(?:all|any|each|every)$/.test(draft.word(token))) draft.xpos[token] = 'DT';
  }
  for (let token = left + 2; token < right; token++) draft.attach(token, right, 'det');
}

function mendPhrase(draft: Draft, first: number, phrase: FixedPhrase): void {
  const last = first + phrase.words.length - 1;
  // Before a noun the words are its determiners.
  if (/^(?:NN|JJ|CD)/.test(draft.tag(last + 1))) return;
  const top = first + phrase.head;
  const start = draft.tag(first - 1) === 'IN' ? first - 1 : first;
  const verb = draft.word(start) === 'by' ? participleBefore(draft, start) : -1;
  const inside = (token: number): boolean => token >= start && token <= last;
  let outer = start;
  while (outer < last && inside(draft.head(outer))) outer++;
  const head = draft.head(outer);
  const relation = draft.relation(outer);
  if (verb < 0 && (head < 0 || inside(head) || draft.dominates(top, head))) return;
  for (let token = last + 1; token < draft.size; token++)
    if (inside(draft.head(token))) draft.heads[token] = top;
  joinWords(draft, first, phrase);
  if (verb >= 0) attachAgent(draft, top, verb);
  else draft.attach(top, head, relation === 'case' ? 'obl' : relation);
  if (start < first) draft.attach(start, top, 'case');
}

/** "Condemned by one and all": indefinite words coordinated in a fixed phrase are one nominal. */
export function mendFixedPhrases(draft: Draft): void {
  for (let first = 0; first < draft.size - 2; first++) {
    const phrase = fixedPhrases.find((candidate) => startsAt(draft, first, candidate));
    if (phrase) mendPhrase(draft, first, phrase);
  }
}
