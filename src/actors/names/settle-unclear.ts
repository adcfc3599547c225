import type { Named, Names } from './name-reading';
import { NOT_BODIES } from '../lexicon/bodies';
import { isPlace } from '../lexicon/places';
import type { Reading } from '../reading';
import { wordAt, startsClause } from '../reading';
import { actsAsSomebody, roleOf, takesPart } from '../roles';
import { topToken } from '../spans';
import type { Chunk } from './chunks';
import { acts, isDealtWith } from './evidence';

export function introduceUnsure(
  names: Names,
  sentence: number,
  words: readonly string[],
  kind: 'country' | 'organisation' | 'person',
): Named {
  const profile =
    kind === 'person' ? names.people.introduce(words, 'unknown', sentence) : names.bodies.introduce(words);
  profile.kind = kind;
  // An unknown name may be a person's or a firm's.
  profile.kindIsSure = kind !== 'person';
  return { profile, how: 'name' };
}

/** In the place of a thing or beside one, a name counts only when somebody has it already. */
export function knownAlready(names: Names, sentence: number, words: readonly string[]): Named | undefined {
  const person = names.people.recognise(words, 'unknown', sentence);
  const body = names.bodies.recognise(words);
  // Halvorsen Lines, then Greta Halvorsen, its owner: "Halvorsen" stays the firm that had the name first.
  const firm =
    words.length === 1 && body !== undefined && person !== undefined && names.roster.isOlder(body, person);
  if (person !== undefined && !firm) return { profile: person, how: 'name' };
  return body === undefined ? undefined : { profile: body, how: 'alias' };
}

/** What only a look at the whole document can settle: short names, acronyms, unknown words. */
export function settleUnclear(
  reading: Reading,
  chunk: Chunk,
  names: Names,
  words: readonly string[],
): Named | undefined {
  const { tokens, tree } = reading;
  const [surname = ''] = words;
  if (words.length === 1 && surname.endsWith('s') && wordAt(reading, chunk.first - 1) === 'the') {
    const family = names.families.recognise(surname);
    if (family !== undefined) return { profile: family, how: 'name' };
    const [profile, ...others] = names.people.family(surname);
    if (profile !== undefined) return { profile, how: 'group', others };
  }
  const before = knownAlready(names, reading.index, words);
  if (before !== undefined) return before;
  if (words.length === 1 && wordAt(reading, chunk.first - 1) === 'the') {
    const whole = names.bodies.endingIn(surname);
    if (whole !== undefined) return { profile: whole, how: 'alias' };
  }
  const head = topToken(tree, chunk.first, chunk.last);
  if (isPlace(words.join(' ')) || (words.length === 1 && names.places.has(words[0] ?? ''))) {
    return takesPart(reading, head) === 'acts'
      ? introduceUnsure(names, reading.index, words, 'organisation')
      : undefined;
  }
  // "the Mersey fell", "the Argus says": with an article one word is a river's, a ship's or a paper's, unless it acts.
  const articled = words.length === 1 && wordAt(reading, chunk.first - 1) === 'the';
  const plain = articled && tokens[chunk.last]?.xpos === 'NNP';
  if (plain && !actsAsSomebody(reading, head) && !isDealtWith(reading, head, false)) return undefined;
  const subject = words.length > 1 && roleOf(reading, head) === 'subject';
  const named = acts(reading, head) || subject || isDealtWith(reading, head, words.length > 1);
  if (!named || words.some((word) => NOT_BODIES.has(word))) return undefined;
  const only = words.length === 1 ? (words[0] ?? '') : '';
  // At the start of a sentence any word has a capital.
  if (
    only !== '' &&
    startsClause(tokens, chunk.first) &&
    takesPart(reading, head) !== 'acts' &&
    !isDealtWith(reading, head, false)
  )
    return undefined;
  if (/(?:ia|land|stan)$/.test(only) && only.length > 5)
    return introduceUnsure(names, reading.index, words, 'country');
  const many = tokens[chunk.last]?.xpos === 'NNPS' || wordAt(reading, chunk.first - 1) === 'the';
  if (words.length > 1 && many) return introduceUnsure(names, reading.index, words, 'organisation');
  return words.length > 4 ? undefined : introduceUnsure(names, reading.index, words, 'person');
}
