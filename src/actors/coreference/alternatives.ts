import type { Draft } from '../draft';
import { PERSONAL_OBJECT } from '../lexicon/doings';
import type { Reading } from '../reading';
import { lower, wordAt } from '../reading';
import { roleOf } from '../roles';
import type { Setting } from '../setting';
import type { Gathered } from './gatherings';
import { gather, inViewOf } from './gatherings';
import { pairBefore } from './pairs';
import { besides } from './together';

/** Words that stand for one or all of several. */
export const ALTERNATIVES: ReadonlySet<string> = new Set([
  'former',
  'latter',
  'other',
  'another',
  'both',
  'neither',
  'either',
  'each',
  'two',
  'three',
  'four',
  'pair',
  'duo',
  'trio',
]);

/** How many actors a word gathers that stands for them without a noun: "the two", "the pair". */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
]);

/** What continues a correlative: "both A and B". */
const PARTNER: ReadonlyMap<string, string> = new Map([
  ['both', 'and'],
  ['neither', 'nor'],
  ['either', 'or'],
]);

/** Whether a noun follows that "former" describes; a participle at the start of what follows is none. */
function isNoun(reading: Reading, position: number): boolean {
  const token = reading.tokens[position];
  return (
    token !== undefined &&
    /^(?:NOUN|PROPN|ADJ)$/.test(token.upos) &&
    !/(?:ed|paid|said|held|did|took|made|gave|told)$/.test(lower(token))
  );
}

/** Subjects, and objects of verbs whose object is somebody: "mend both" are things. */
function takesPartAsSomebody(reading: Reading, position: number): boolean {
  if (roleOf(reading, position) !== 'object') return true;
  return PERSONAL_OBJECT.has(reading.tokens[reading.tree.head(position)]?.lemma ?? '');
}

/** "both have kept it", "neither has shown it": no noun and no correlative follows. */
function standsAlone(reading: Reading, position: number, word: string): boolean {
  const { tokens, tree } = reading;
  const next = tokens[position + 1];
  // "either" at the end of a clause mostly strengthens a "not".
  if (word === 'either' && (next === undefined || next.upos === 'PUNCT'))
    return roleOf(reading, position) === 'object' || tokens[position - 1]?.upos === 'ADP';
  const predicate =
    /^(?:root|ccomp|xcomp|advcl|conj|acl|parataxis)/.test(tree.relation(position + 1)) &&
    (!/^NNP?S?$/.test(next?.xpos ?? '') || tokens[position - 1]?.upos === 'AUX');
  if (next !== undefined && !predicate && !/^(?:VERB|AUX|PUNCT|ADV|ADP|PART|CCONJ)$/.test(next.upos))
    return false;
  const partner = PARTNER.get(word);
  // "urged both to accept": the object of a verb that one does to somebody joins nothing.
  if (next?.xpos === 'TO' && PERSONAL_OBJECT.has(tokens[position - 1]?.lemma ?? '')) return true;
  for (let later = position + 1; later <= position + 7; later++) {
    if (/^[.;:]$/.test(wordAt(reading, later))) break;
    if (wordAt(reading, later) === partner && tokens[later - 1]?.text !== ',')
      return word === 'both' && next?.upos === 'AUX';
  }
  return true;
}

/** "either of them", "both of these": the pronoun belongs to the expression. */
function isPartitive(reading: Reading, position: number): boolean {
  return (
    wordAt(reading, position + 1) === 'of' && /^(?:them|these|those)$/.test(wordAt(reading, position + 2))
  );
}

type Make = (
  first: number,
  how: Draft['how'],
  parties: readonly string[],
  resolvedBy: readonly string[],
) => Draft;

/** Whom the clauses of the sentence before a token have as their subjects. */
function subjectsSoFar(setting: Setting, reading: Reading, position: number): readonly string[] {
  const subjects = setting
    .drafts(reading.index)
    .filter(({ head, last }) => last < position && roleOf(reading, head) === 'subject');
  return [...new Set(subjects.flatMap(({ parties }) => parties))];
}

/** "these two" points to those named together last. */
function lastTogether(setting: Setting, reading: Reading, count: number): Gathered | undefined {
  const last = setting.discourse
    .recent(reading.index, 1)
    .findLast(({ parties, together }) => together && parties.length === count);
  return last === undefined ? undefined : { parties: last.parties, resolvedBy: ['named-together'] };
}

/** "the two", "these two", "the pair", "the two of them". */
function gatheredByNumber(
  setting: Setting,
  reading: Reading,
  position: number,
  make: Make,
): Draft | undefined {
  const { tokens } = reading;
  const count = NUMBERS.get(wordAt(reading, position));
  const next = tokens[position + 1];
  const determiner = wordAt(reading, position - 1);
  const pointing = determiner === 'these' || determiner === 'those';
  const all = determiner === 'all';
  if (count === undefined || (determiner !== 'the' && !pointing && !all)) return undefined;
  const ofThem = wordAt(reading, position + 1) === 'of';
  if (ofThem && wordAt(reading, position + 2) !== 'them') return undefined;
  if (!ofThem && next !== undefined && /^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(next.upos)) return undefined;
  if (/^[-‐‑]$/.test(next?.text ?? '')) return undefined;
  if (!ofThem && !pointing && !takesPartAsSomebody(reading, position)) return undefined;
  const gathered =
    (pointing ? lastTogether(setting, reading, count) : undefined) ??
    gather(setting, {
      wanted: 'any',
      count,
      ahead: [],
      inView: inViewOf(setting, reading, position),
      barred: besides(setting, reading, position),
    });
  if (gathered === undefined) return undefined;
  const first = pointing || all ? position - 1 : position;
  const draft = make(first, 'group', gathered.parties, gathered.resolvedBy);
  return ofThem ? { ...draft, last: position + 2 } : draft;
}

/** "the other" of two gathered before: "Each army says the other fired first". */
function oneOfTwo(setting: Setting, reading: Reading, position: number, make: Make): Draft | undefined {
  const { tokens, index } = reading;
  const next = tokens[position + 1];
  const alone = next === undefined || /^(?:VERB|AUX|PUNCT|PART|ADP|ADV|CCONJ|SCONJ)$/.test(next.upos);
  if (!alone || wordAt(reading, position - 1) !== 'the') return undefined;
  const gathered = setting.discourse
    .recent(index, 1)
    .findLast(({ parties, how }) => parties.length === 2 && how === 'group');
  return gathered === undefined ? undefined : make(position, 'pronoun', gathered.parties, ['one-of-two']);
}

/** "thanked each other": the subjects of the clause. */
function reciprocal(setting: Setting, reading: Reading, position: number, make: Make): Draft | undefined {
  const { tree, index } = reading;
  const clause = tree.clause(position);
  const subjects = clause < 0 ? [] : tree.subjects(clause);
  const drafts = setting.drafts(index).filter(({ head }) => subjects.includes(head));
  const parties = [...new Set(drafts.flatMap((draft) => draft.parties))];
  if (parties.length > 1) return make(position - 1, 'pronoun', parties, ['own-subject']);
  const before = setting.discourse.recent(index, 1).findLast((mention) => mention.parties.length > 1);
  return before === undefined ? undefined : make(position - 1, 'pronoun', before.parties, ['named-together']);
}

/** "the former", "the latter", "the other", "each other", "both", "neither": words that stand for one or all of two. */
export function resolveAlternative(setting: Setting, reading: Reading, position: number): Draft | undefined {
  const { index } = reading;
  const word = wordAt(reading, position);
  const before = wordAt(reading, position - 1);
  const make: Make = (first, how, parties, resolvedBy) => ({
    sentence: index,
    first,
    last: position,
    head: position,
    how,
    parties,
    resolvedBy,
  });
  switch (word) {
    case 'former':
    case 'latter': {
      if (before !== 'the' || isNoun(reading, position + 1)) return undefined;
      const pair = pairBefore(setting, reading, position);
      const party = word === 'former' ? pair?.[0] : pair?.[1];
      return party === undefined ? undefined : make(position, 'pronoun', [party], ['order-of-naming']);
    }
    case 'other':
    case 'another':
      return before === 'each' || before === 'one'
        ? reciprocal(setting, reading, position, make)
        : oneOfTwo(setting, reading, position, make);
    case 'both':
    case 'neither':
    case 'either':
    case 'each': {
      if (!standsAlone(reading, position, word) || wordAt(reading, position + 1) === 'other')
        return undefined;
      // "wrote to each of them": however many they are.
      if (word === 'each' && isPartitive(reading, position)) return undefined;
      if (!takesPartAsSomebody(reading, position)) return undefined;
      const gathered = gather(setting, {
        wanted: 'any',
        count: 2,
        ahead: [],
        subjects: subjectsSoFar(setting, reading, position),
        inView: inViewOf(setting, reading, position),
        barred: besides(setting, reading, position),
      });
      if (gathered === undefined) return undefined;
      const draft = make(position, 'group', gathered.parties, gathered.resolvedBy);
      return isPartitive(reading, position) ? { ...draft, last: position + 2 } : draft;
    }
    case 'two':
    case 'three':
    case 'four':
    case 'pair':
    case 'duo':
    case 'trio':
      return gatheredByNumber(setting, reading, position, make);
    default:
      return undefined;
  }
}
