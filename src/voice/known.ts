import type { Tree } from '../syntax';
import type { Attribution } from './attribution';
import { reportedFrom } from './reach';
import { attribution } from './reading';
import type { Reading } from './reading';
import { lemmaOf, wordAt } from './report-clauses';
import { namedSubjects } from './speakers';

/** Verbs by which others are brought to know something: whoever does so says it. */
const CAUSING: ReadonlySet<string> = new Set(['let', 'make', 'have', 'give', 'put']);
/** What is brought about: `let it be known`, `made it plain`, `had it given out`, `gave it to be understood`, `put it about`. */
const KNOWN: ReadonlySet<string> = new Set([
  'known',
  'know',
  'understood',
  'understand',
  'believed',
  'felt',
  'plain',
  'clear',
  'public',
  'about',
  'round',
  'around',
  'out',
]);
/** Most tokens from the verb to its `that`. */
const LONGEST = 9;

/** `let it be known that …`, `let reporters know that …`, `put it about that …`, `it was put about by the mayor that …`. */
export function byCausing(reading: Reading, verb: number): readonly Attribution[] {
  const { tree, cast, sentence } = reading;
  if (!CAUSING.has(lemmaOf(tree, verb))) return [];
  const that = thatBehind(tree, verb);
  if (that < 0) return [];
  const passive = tree.isPassive(verb);
  const speakers = passive
    ? agentsBetween(reading, verb, that)
    : namedSubjects(tree, cast, sentence, verb, tree.subjects(verb));
  return attribution(reading, verb, speakers, 'indirect', [reportedFrom(tree, verb, that)]);
}

/** The `that` behind a causing verb with its word of knowing between them, −1 where there is none. */
function thatBehind(tree: Tree, verb: number): number {
  let known = false;
  for (let token = verb + 1; token <= verb + LONGEST && token < tree.tokens.length; token += 1) {
    const word = wordAt(tree, token);
    if (word === 'that') return known ? token : -1;
    if (tree.tokens[token]?.upos === 'PUNCT' && !known) return -1;
    // `had it announced that …`
    const participle = tree.tokens[token]?.xpos === 'VBN' && wordAt(tree, verb + 1) === 'it';
    known ||= KNOWN.has(word) || participle;
  }
  return -1;
}

/** Those between `by` and the report: `put about by the mayor that …`. */
function agentsBetween({ tree, cast, sentence }: Reading, verb: number, that: number): readonly number[] {
  const agents = tree.agents(verb);
  if (agents.length > 0) return agents;
  const by = tree.tokens.findIndex(
    (_, token) => token > verb && token < that && wordAt(tree, token) === 'by',
  );
  if (by < 0) return [];
  return cast
    .inSentence(sentence)
    .filter(({ first, last }) => first > by && last < that)
    .map(({ head }) => head)
    .slice(0, 1);
}
