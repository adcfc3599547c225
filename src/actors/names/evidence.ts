import { BODIES, BODY_NAME_WORDS, NOT_BODIES, PLACE_WORDS, THING_WORDS } from '../lexicon/bodies';
import { givenName } from '../lexicon/given-names';
import { OFFICES } from '../lexicon/offices';
import { CROWDS, personNoun } from '../lexicon/persons';
import type { Reading } from '../reading';
import { isCapital, isWord, lower, wordAt } from '../reading';
import { singular } from '../singular';
import { governorOf, roleOf, takesPart } from '../roles';
import { topToken } from '../spans';

/** What an unknown run of capitalised words may be. */
export type NameClass = 'person' | 'body' | 'place' | 'thing' | 'unclear';

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'around',
  'outside',
  'inside',
  'across',
  'through',
  'into',
  'via',
  'off',
  'along',
  'throughout',
  'within',
  'towards',
  'toward',
  'onto',
  'up',
  'down',
  'over',
  'beyond',
]);

/** What a common noun beside a name says about it: "the trawler Santa Chiara", "the refugee agency UNHCR". */
export function classOfNoun(lemma: string): NameClass {
  if (OFFICES.has(lemma) || personNoun(lemma) !== undefined) return 'person';
  if (BODIES.has(lemma) || CROWDS.has(lemma)) return 'body';
  if (PLACE_WORDS.has(lemma)) return 'place';
  return 'thing';
}

/** The words of a chunk, lower case, without full stops and hyphens. */
export function chunkWords(reading: Reading, first: number, last: number): string[] {
  const words: string[] = [];
  for (let position = first; position <= last; position++) {
    if (isWord(reading.tokens[position])) words.push(wordAt(reading, position).replace(/\.$/, ''));
  }
  return words;
}

/** What the words of the name themselves say. */
export function classOfWords(reading: Reading, first: number, last: number): NameClass {
  const words = chunkWords(reading, first, last);
  const end = words.findIndex(
    (word, position) => position > 0 && (word === 'of' || word === 'for' || word === 'on'),
  );
  const core = end < 0 ? words : words.slice(0, end);
  const head = core.at(-1) ?? '';
  const alone = words.length === 1;
  if (BODIES.has(head) || BODIES.has(singular(head))) return 'body';
  if (!alone && BODY_NAME_WORDS.has(head)) return 'body';
  if (words.includes('&')) return 'body';
  if (!alone && THING_WORDS.has(head)) return 'thing';
  if (!alone && PLACE_WORDS.has(head) && givenName(core[0] ?? '') === undefined) return 'place';
  const text = reading.tokens[first]?.text ?? '';
  if (alone && /^\p{Lu}[\p{Lu}\p{N}&.]{1,6}$/u.test(text)) return NOT_BODIES.has(text) ? 'thing' : 'body';
  if (!alone && givenName(words[0] ?? '') !== undefined && words.length <= 5) return 'person';
  const initials =
    words.length >= 2 && words.slice(0, -1).some((word) => word.length === 1) && head.length > 2;
  return initials ? 'person' : 'unclear';
}

/** What stands around the name: nouns in apposition or before it, relative pronouns, its place in the clause. */
export function classOfContext(reading: Reading, first: number, last: number): NameClass {
  const { tree, tokens } = reading;
  const head = topToken(tree, first, last);
  const before = tokens[first - 1];
  if (before?.upos === 'NOUN' && !isCapital(before)) return classOfNoun(before.lemma);
  for (const apposed of tree.appositions(head)) {
    const token = tokens[apposed];
    if (token?.upos !== 'NOUN') continue;
    const byNoun = classOfNoun(token.lemma);
    if (byNoun === 'person' || byNoun === 'body') return byNoun;
  }
  // "two charities, Open Quay and Doctors Abroad": a list after a comma names what the noun counts.
  const listed = tokens[first - 2];
  if (before?.text === ',' && listed?.xpos === 'NNS' && wordAt(reading, last + 1) === 'and') {
    const byNoun = classOfNoun(singular(lower(listed)));
    if (byNoun === 'person' || byNoun === 'body') return byNoun;
  }
  const next = wordAt(reading, last + 1) === ',' ? wordAt(reading, last + 2) : wordAt(reading, last + 1);
  if (next === 'who' || next === 'whom') return 'person';
  const after = tokens[last + 1];
  const modifies = tree.relation(head) === 'compound' && tree.head(head) > last;
  if (
    modifies ||
    (after?.upos === 'NOUN' && tree.head(head) === last + 1 && tree.relation(head) !== 'nmod:poss')
  )
    return 'thing';
  if (PLACE_PREPOSITIONS.has(tree.preposition(head)) || PLACE_PREPOSITIONS.has(lower(before))) return 'place';
  return 'unclear';
}

/** Whether the name takes part as somebody would: subject of a verb, agent, object of somebody's doing. */
export function acts(reading: Reading, head: number): boolean {
  const { tree, tokens } = reading;
  if (takesPart(reading, head) !== 'none') return true;
  const governor = governorOf(reading, head);
  const verb = tokens[governor]?.upos === 'VERB' && !tree.isPassive(governor);
  return verb && roleOf(reading, head) === 'subject' && tree.subjects(governor).includes(head);
}
