import type { NameHit } from '../gazetteer';
import { BODIES, NOT_BODIES } from '../lexicon/bodies';
import { OFFICES, ORGANS } from '../lexicon/offices';
import { PERSONS } from '../lexicon/persons';
import type { Reading } from '../reading';
import { isWord, lower } from '../reading';
import type { Profile, Roster } from '../roster';
import { singular } from '../singular';
import { topToken } from '../spans';
import type { Organisations } from './bodies';
import type { Chunk } from './chunks';
import { acts, chunkWords, classOfContext, classOfWords } from './evidence';
import type { People } from './persons';
import { readTitle } from './title';

/** Everybody named so far. */
export interface Names {
  readonly roster: Roster;
  readonly people: People;
  readonly bodies: Organisations;
}

/** Part of a chunk: a known name, or a name to be settled once the whole document has been seen. */
export interface NameReading {
  readonly first: number;
  readonly last: number;
  readonly hit?: NameHit;
  settle(): { readonly profile: Profile; readonly how: 'name' | 'alias' } | undefined;
}

const NOBODY = (): undefined => undefined;

function ofHit(hit: NameHit): NameReading {
  return { first: hit.first, last: hit.last, hit, settle: NOBODY };
}

/** Printed words of a stretch: "Coral", "Bank". */
function printed(reading: Reading, first: number, last: number): string[] {
  const words: string[] = [];
  for (let position = first; position <= last; position++) {
    const token = reading.tokens[position];
    if (token !== undefined && (isWord(token) || token.text === '&'))
      words.push(token.text.replace(/\.$/, ''));
  }
  return words;
}

/** A common noun right before a name belongs to it: "fisheries minister Paolo Brandi", "the refugee agency UNHCR". */
function withNounBefore(reading: Reading, first: number): number {
  let start = first;
  for (let position = first - 1; position >= 0; position--) {
    const token = reading.tokens[position];
    if (token === undefined || (token.upos !== 'NOUN' && token.upos !== 'ADJ')) break;
    if (token.upos === 'NOUN' || start < first) start = position;
    else break;
  }
  const noun = singular(lower(reading.tokens[first - 1]));
  return OFFICES.has(noun) || PERSONS.has(noun) || BODIES.has(noun) ? start : first;
}

function readPerson(
  reading: Reading,
  chunk: Chunk,
  nameFirst: number,
  names: Names,
  gender: Profile['gender'],
  offices: readonly string[],
): NameReading {
  const words = printed(reading, nameFirst, chunk.last);
  const owner = reading.hits.find(
    ({ first, last, actor }) => first >= chunk.first && last < nameFirst && actor.kind !== 'person',
  );
  const single = words.length === 1;
  const early = single ? undefined : names.people.introduce(words, gender);
  return {
    first: withNounBefore(reading, chunk.first),
    last: chunk.last,
    settle: () => {
      const profile = early ?? names.people.recognise(words, gender) ?? names.people.introduce(words, gender);
      if (profile.gender === 'unknown') profile.gender = gender;
      for (const office of offices) profile.nouns.add(office);
      if (owner !== undefined) profile.memberOf ??= names.roster.know(owner.actor).id;
      return { profile, how: 'name' };
    },
  };
}

function readBody(reading: Reading, chunk: Chunk, names: Names): NameReading[] {
  const words = printed(reading, chunk.first, chunk.last);
  const lowered = words.map((word) => singular(word.toLowerCase()));
  const hit = reading.hits.find(({ first, last }) => first >= chunk.first && last <= chunk.last);
  // "Pakistan Foreign Office", "Indian Prime Minister": organs, found among the descriptions.
  if (
    hit?.first === chunk.first &&
    ORGANS.has(lowered.at(-1) ?? '') &&
    hit.actor.kind === 'country' &&
    !words.includes('of')
  )
    return [ofHit(hit)];
  // "the Commission", "the Federation": descriptions with a capital.
  if (lowered.length === 1 && BODIES.has(lowered[0] ?? '')) return [];
  const profile = names.bodies.introduce(words);
  return [
    {
      first: withNounBefore(reading, chunk.first),
      last: chunk.last,
      settle: () => ({ profile, how: 'name' }),
    },
  ];
}

/** What only a look at the whole document can settle: short names, acronyms, unknown words. */
function readUnclear(reading: Reading, chunk: Chunk, names: Names): NameReading {
  const words = printed(reading, chunk.first, chunk.last);
  const head = topToken(reading.tree, chunk.first, chunk.last);
  return {
    first: chunk.first,
    last: chunk.last,
    settle: () => {
      const person = names.people.recognise(words, 'unknown');
      if (person !== undefined) return { profile: person, how: 'name' };
      const body = names.bodies.recognise(words);
      if (body !== undefined) return { profile: body, how: 'alias' };
      if (!acts(reading, head) || words.some((word) => NOT_BODIES.has(word))) return undefined;
      const only = words.length === 1 ? (words[0] ?? '') : '';
      if (/(?:ia|land|stan)$/.test(only) && only.length > 5) {
        return { profile: introduceUnsure(names, words, 'country'), how: 'name' };
      }
      if (
        words.length > 1 &&
        (reading.tokens[chunk.last]?.xpos === 'NNPS' || lower(reading.tokens[chunk.first - 1]) === 'the')
      ) {
        return { profile: names.bodies.introduce(words), how: 'name' };
      }
      if (words.length > 4) return undefined;
      return { profile: introduceUnsure(names, words, 'person'), how: 'name' };
    },
  };
}

function introduceUnsure(names: Names, words: readonly string[], kind: 'country' | 'person'): Profile {
  const profile =
    kind === 'country' ? names.bodies.introduce(words) : names.people.introduce(words, 'unknown');
  profile.kind = kind;
  profile.kindIsSure = kind === 'country' || words.length > 1;
  return profile;
}

/** Says what a run of capitalised words names; registers full names at once, leaves short ones for later. */
export function interpret(reading: Reading, chunk: Chunk, names: Names): readonly NameReading[] {
  const { tokens, hits } = reading;
  const inside = hits.filter(({ first, last }) => first >= chunk.first && last <= chunk.last);
  const whole = inside.find(({ first, last }) => first === chunk.first && last === chunk.last);
  if (whole !== undefined) return [ofHit(whole)];

  const title = readTitle(tokens, chunk.first, chunk.last);
  if (title.last >= 0) {
    const owners = inside.filter(({ last }) => last <= title.last);
    return [
      ...owners.map(ofHit),
      readPerson(reading, chunk, title.last + 1, names, title.gender, title.offices),
    ];
  }

  const opening = inside.find(({ first }) => first === chunk.first);
  if (opening !== undefined && opening.last < chunk.last) {
    const rest = chunkWords(reading, opening.last + 1, chunk.last).map(singular);
    const last = rest.at(-1) ?? '';
    if (OFFICES.has(last) || ORGANS.has(last))
      return opening.actor.kind === 'country' || ORGANS.has(last) ? [ofHit(opening)] : [ofHit(opening)];
  }

  const byWords = classOfWords(reading, chunk.first, chunk.last);
  if (byWords === 'body') return readBody(reading, chunk, names);
  // "Michael Jordan", "Chad Smith": a given name beats a country.
  if (byWords === 'person') return [readPerson(reading, chunk, chunk.first, names, 'unknown', [])];
  if (inside.length > 0) return inside.map(ofHit);
  if (byWords === 'place' || byWords === 'thing') return [];

  const words = chunkWords(reading, chunk.first, chunk.last);
  const all = words.every(
    (word) => OFFICES.has(singular(word)) || ORGANS.has(singular(word)) || PERSONS.has(singular(word)),
  );
  if (all) return [];
  const byContext = classOfContext(reading, chunk.first, chunk.last);
  if (byContext === 'person') {
    const { offices } = title;
    return [readPerson(reading, chunk, chunk.first, names, 'unknown', offices)];
  }
  if (byContext === 'body') return readBody(reading, chunk, names);
  if (byContext === 'thing') {
    const unclear = readUnclear(reading, chunk, names);
    return [{ ...unclear, settle: () => knownOnly(reading, chunk, names) }];
  }
  return [readUnclear(reading, chunk, names)];
}

/** In the place of a thing or beside one, a name counts only when somebody has it already. */
function knownOnly(reading: Reading, chunk: Chunk, names: Names): ReturnType<NameReading['settle']> {
  const words = printed(reading, chunk.first, chunk.last);
  const profile = names.people.recognise(words, 'unknown') ?? names.bodies.recognise(words);
  return profile === undefined ? undefined : { profile, how: 'alias' };
}
