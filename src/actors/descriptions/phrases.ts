import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { isCapital, isWord, lower } from '../reading';
import { singular } from '../singular';

/** A noun phrase that may describe an actor: "its foreign ministry", "both sides", "nurses in public hospitals". */
export interface Phrase {
  readonly head: number;
  /** First and last token, without a leading article and a closing possessive. */
  readonly first: number;
  readonly last: number;
  /** The head noun, lower case and singular; with the noun before it where the two are one office. */
  readonly noun: string;
  readonly plural: boolean;
  /** `the`, `a`, `this`, `both` …, lower case, or ''. */
  readonly determiner: string;
  /** Whether it points to somebody known: "the", "this", a possessor. */
  readonly definite: boolean;
  /** The head is capitalised inside a sentence: "the Ministry". */
  readonly capital: boolean;
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
const DEFINITE: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'both',
  'either',
  'neither',
  'each',
]);
/** Relations of a noun that is only part of another's phrase. */
const PART: ReadonlySet<string> = new Set([
  'compound',
  'flat',
  'amod',
  'fixed',
  'nmod:desc',
  'goeswith',
  'case',
  'cc',
  'mark',
  'det',
]);
const TWO_WORD_HEADS: ReadonlySet<string> = new Set([
  'prime minister',
  'foreign minister',
  'chief executive',
  'opposite number',
  'air force',
  'armed force',
  'central bank',
  'foreign ministry',
  'foreign office',
  'home office',
  'civil servant',
  'asylum seeker',
  'trade union',
  'trade unionist',
  'supreme court',
  'first minister',
  'supreme leader',
  'think tank',
  'head coach',
  'international community',
  'social worker',
  'shop steward',
  'task force',
  'world leader',
  'vice president',
  'high commission',
]);

/** Two words that are one office or body: "chief executive". */
function headNoun(reading: Reading, head: number): string {
  const noun = singular(lower(reading.tokens[head]));
  const before = lower(reading.tokens[head - 1]);
  const both = `${before} ${noun}`;
  return TWO_WORD_HEADS.has(both) ? both : noun;
}

function trimmed(
  reading: Reading,
  first: number,
  last: number,
  head: number,
): { first: number; last: number } {
  const { tokens } = reading;
  let start = first;
  let end = last;
  while (end > head && !isWord(tokens[end]) && !/^\p{N}/u.test(tokens[end]?.text ?? '')) end--;
  while (end > head && /^['’]s?$/.test(tokens[end]?.text ?? '')) end--;
  while (
    start < head &&
    (ARTICLES.has(lower(tokens[start])) ||
      (!isWord(tokens[start]) && !/^[\p{N}$€£]/u.test(tokens[start]?.text ?? '')))
  )
    start++;
  return { first: start, last: end };
}

/** The phrase around a noun. */
export function phraseAt(reading: Reading, head: number): Phrase {
  const { tree, tokens } = reading;
  const range = tree.nounPhrase(head);
  const possessive = tree.dependents(head, 'nmod:poss');
  const determiners = tree
    .dependents(head, 'det', 'det:predet', 'cc:preconj')
    .filter((token) => token < head);
  const determiner = lower(tokens[determiners[0] ?? -1]);
  let { first } = range;
  for (const token of [...possessive, ...determiners])
    if (token < head) first = Math.min(first, tree.subtree(token).first);
  const edges = trimmed(reading, first, range.last, head);
  const xpos = tokens[head]?.xpos ?? '';
  const noun = headNoun(reading, head);
  return {
    head,
    ...edges,
    noun,
    plural: xpos === 'NNS' || xpos === 'NNPS' || noun === 'people' || noun === 'police',
    determiner,
    definite: DEFINITE.has(determiner) || possessive.length > 0,
    capital: isCapital(tokens[head]) && head > 0,
  };
}

/** The nouns of a sentence that head phrases and are not inside a name found before. */
export function findPhrases(reading: Reading, names: readonly Draft[]): readonly Phrase[] {
  const { tree, tokens } = reading;
  const phrases: Phrase[] = [];
  tokens.forEach((token, position) => {
    const noun =
      token.upos === 'NOUN' ||
      token.upos === 'PROPN' ||
      (token.upos === 'ADJ' && /^(?:nsubj|obj|obl|nmod)/.test(tree.relation(position)));
    if (!noun || !isWord(token)) return;
    const relation = tree.relation(position);
    if (PART.has(relation) || relation.startsWith('compound')) return;
    if (names.some(({ first, last, how }) => first <= position && position <= last && how !== 'demonym'))
      return;
    phrases.push(phraseAt(reading, position));
  });
  return phrases;
}
