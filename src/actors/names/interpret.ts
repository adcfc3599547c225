import type { Named, NameReading, Names } from './name-reading';
import { introduceUnsure, knownAlready, settleUnclear } from './settle-unclear';
import type { NameHit } from '../gazetteer';
import { BODIES, NOT_BODIES, PLACE_WORDS } from '../lexicon/bodies';
import { HONORIFICS, OFFICES, ORGANS, STATES } from '../lexicon/offices';
import { personNoun, PERSONS } from '../lexicon/persons';
import { isPlace } from '../lexicon/places';
import { TITLE_QUALIFIERS } from '../lexicon/titles';
import { words as wordTable } from '../lexicon/words';
import { POSSESSIVES } from '../descriptions/determiners';
import type { Reading } from '../reading';
import { isWord, startsClause, wordAt } from '../reading';
import { actsAsSomebody } from '../roles';
import { singular } from '../singular';
import { topToken } from '../spans';
import type { Chunk } from './chunks';
import { FAMILY_NOUN } from './families';
import { chunkWords, classOfContext, classOfWords, onlyModifies, shortForThing } from './evidence';
import type { Titled } from './title';
import { readTitle } from './title';

function ofHit(reading: Reading, hit: NameHit): NameReading {
  const first =
    hit.surface.how === 'name' && hit.actor.kind === 'organisation'
      ? nounBefore(reading, hit.first, BODIES)
      : hit.first;
  return { first, last: hit.last, hit, settle: () => undefined };
}

/** Printed words of a stretch: "Coral", "Bank". */
function printed(reading: Reading, first: number, last: number): string[] {
  const words: string[] = [];
  for (let position = first; position <= last; position++) {
    const token = reading.tokens[position];
    if (token === undefined) continue;
    if (isWord(token) || token.text === '&') words.push(token.text.replace(/\.$/, ''));
    // "St Anne's Church".
    else if (token.xpos === 'POS' && position < last && words.length > 0)
      words.push(`${words.pop() ?? ''}${token.text}`);
  }
  return words;
}

/** A common noun right before a name belongs to it: "fisheries minister Paolo Brandi", "the refugee agency UNHCR". */
function nounBefore(reading: Reading, first: number, ...nouns: readonly ReadonlySet<string>[]): number {
  const noun = singular(wordAt(reading, first - 1));
  const before = wordAt(reading, first - 2);
  // "the brewer Dermot Hackett": between an article and a name any noun for a person is a title.
  const shaped = before === 'the' && nouns.includes(PERSONS) && personNoun(noun) !== undefined;
  if (reading.tokens[first - 1]?.upos !== 'NOUN' || (!shaped && !nouns.some((set) => set.has(noun))))
    return first;
  // "Under his paper Chebucto restores …": what somebody owns bears no name without a comma.
  if (nouns.includes(BODIES) && !nouns.includes(PERSONS) && POSSESSIVES.has(before)) return first;
  let start = first - 1;
  for (let position = start - 1; position >= 0; position--) {
    const tag = reading.tokens[position]?.upos;
    const governor = reading.tree.head(position);
    if ((tag !== 'NOUN' && tag !== 'ADJ') || governor < position || governor > first) break;
    start = position;
  }
  return start;
}

/** Whose the office before a name is: "US President …", "Iran's foreign minister …", "Iranian foreign minister …". */
function ownerBefore(reading: Reading, first: number, nameFirst: number): NameHit | undefined {
  const possessive = reading.tokens[first - 1]?.xpos === 'POS' ? first - 2 : first - 1;
  return reading.hits.find((hit) => (hit.first >= first && hit.last < nameFirst) || hit.last === possessive);
}

function readPerson(
  reading: Reading,
  chunk: Chunk,
  nameFirst: number,
  names: Names,
  title: Titled,
): NameReading {
  const words = printed(reading, nameFirst, chunk.last);
  // "school board President Dale Oster": before a title the body's noun belongs to it as well.
  const titled = nameFirst > chunk.first ? [BODIES, ORGANS, STATES] : [];
  const first = nounBefore(reading, chunk.first, OFFICES, PERSONS, ...titled);
  const owner = first < nameFirst ? ownerBefore(reading, first, nameFirst) : undefined;
  const early = words.length === 1 ? undefined : names.people.introduce(words, title.gender, reading.index);
  return {
    first,
    last: chunk.last,
    settle: () => {
      const profile =
        early ??
        names.people.recognise(words, title.gender, reading.index) ??
        names.people.introduce(words, title.gender, reading.index);
      if (profile.gender === 'unknown') profile.gender = title.gender;
      profile.kindIsSure = true;
      for (const office of title.offices) profile.nouns.add(office);
      if (first < chunk.first) profile.nouns.add(singular(wordAt(reading, chunk.first - 1)));
      if (owner !== undefined && owner.actor.kind !== 'person' && profile.memberOf === undefined)
        names.roster.attach(profile, names.roster.know(owner.actor).id);
      return { profile, how: 'name' };
    },
  };
}

/** "the Minister of Labour", "the Secretary of State for Health": a portfolio is no party. */
function isPortfolio({ words: spoken }: Reading, first: number): boolean {
  const office = spoken[first - 2] ?? '';
  if (spoken[first - 1] !== 'of' || !/^(?:minister|secretary|commissioner|ministers)$/.test(office))
    return false;
  return TITLE_QUALIFIERS.has(spoken[first] ?? '');
}

/** "Malachy Finn", "Sanna Scot": after a name nobody knows the name of one of a people is a surname. */
function isSurname({ tokens }: Reading, { first, last }: Chunk, inside: readonly NameHit[]): boolean {
  const [hit, another] = inside;
  if (hit === undefined || another !== undefined || first !== last - 1) return false;
  const adjective = /(?:an|ese|ish|ic|i|ch)$/.test(tokens[last]?.text ?? '');
  const before = tokens[first];
  return (
    hit.first === last &&
    hit.surface.how === 'demonym' &&
    !adjective &&
    before?.xpos === 'NNP' &&
    !startsClause(tokens, first)
  );
}

/** Offices that every state has. */
const STATE_OFFICES: ReadonlySet<string> = wordTable(
  'foreign_office home_office foreign_ministry defence_ministry defense_ministry armed_force air_force',
);

function readBody(reading: Reading, chunk: Chunk, names: Names): readonly NameReading[] {
  const words = printed(reading, chunk.first, chunk.last);
  const lowered = words.map((word) => singular(word.toLowerCase()));
  const hit = reading.hits.find(({ first, last }) => first >= chunk.first && last <= chunk.last);
  // "Pakistan Foreign Office": an organ, found among the descriptions.
  const organ = ORGANS.has(lowered.at(-1) ?? '') && !words.includes('of');
  if (hit?.first === chunk.first && organ && hit.actor.kind === 'country') return [ofHit(reading, hit)];
  // "the Foreign Office": whose it is the descriptions tell.
  if (STATE_OFFICES.has(lowered.join(' '))) return [];
  // "the Commission", "the Federation": descriptions with a capital. So are a country's after "'s".
  const owned = reading.tokens[chunk.first - 1]?.xpos === 'POS' && organ;
  if ((lowered.length === 1 && BODIES.has(lowered[0] ?? '')) || owned) return [];
  if (shortForThing(reading, chunk.first, chunk.last)) return [];
  const first = nounBefore(reading, chunk.first, BODIES);
  // "DACA recipients": an acronym that only modifies is somebody's only when it stands for somebody elsewhere.
  if (onlyModifies(reading, chunk.first, chunk.last)) {
    const settle = (): Named | undefined => {
      const profile = names.bodies.recognise(words);
      return profile === undefined ? undefined : { profile, how: 'name' };
    };
    return [{ first, last: chunk.last, settle }];
  }
  const profile = names.bodies.introduce(words);
  return [{ first, last: chunk.last, settle: () => ({ profile, how: 'name' }) }];
}

/** "the Crown" after "the Crown Office": otherwise a description with a capital. */
function shortened({ first, last }: Chunk, words: readonly string[], names: Names): readonly NameReading[] {
  if (!words.every((word) => ORGANS.has(word.toLowerCase()))) return [];
  const settle = (): Named | undefined => {
    const profile = names.bodies.recognise(words);
    return profile === undefined ? undefined : { profile, how: 'alias' };
  };
  return [{ first, last, settle }];
}

/** Says what a run of capitalised words names; registers full names at once, leaves short ones for later. */
export function interpret(reading: Reading, chunk: Chunk, names: Names): readonly NameReading[] {
  const { first, last } = chunk;
  if (isPortfolio(reading, first)) return [];
  // "His Excellency": found among the descriptions.
  if (first === last && HONORIFICS.has(wordAt(reading, first))) return [];
  const inside = reading.hits.filter((hit) => hit.first >= first && hit.last <= last);
  const whole = inside.find((hit) => hit.first === first && hit.last === last);
  if (whole !== undefined) return [ofHit(reading, whole)];

  const title = readTitle(reading.tokens, first, last);
  // "the Don Pedro dam": no person's.
  const place =
    /^(?:NOUN|PROPN)$/.test(reading.tokens[last + 1]?.upos ?? '') &&
    PLACE_WORDS.has(wordAt(reading, last + 1));
  if (title.last >= 0 && place) return [];
  if (title.last >= 0) {
    const owners = inside.filter((hit) => hit.last <= title.last);
    return [
      ...owners.map((hit) => ofHit(reading, hit)),
      readPerson(reading, chunk, title.last + 1, names, title),
    ];
  }

  const opening = inside.find((hit) => hit.first === first);
  if (opening !== undefined) {
    // "Iranian Foreign Ministry", "UN Secretary-General": organs, found among the descriptions.
    const head = singular(chunkWords(reading, opening.last + 1, last).at(-1) ?? '');
    if (OFFICES.has(head) || ORGANS.has(head)) return [ofHit(reading, opening)];
  }

  const words = printed(reading, first, last);
  const noun = wordAt(reading, last + 1);
  if (words.length === 1 && inside.length === 0 && FAMILY_NOUN.test(noun)) {
    const profile = names.families.introduce(words[0] ?? '', noun);
    return [{ first, last: last + 1, settle: () => ({ profile, how: 'name' }) }];
  }
  // "Ward 9", "Gate 4": a noun with its number.
  if (
    words.length === 1 &&
    /^\d+[A-Z]?$/.test(reading.tokens[last + 1]?.text ?? '') &&
    !/^[\p{Lu}\p{N}]+$/u.test(words[0] ?? '')
  )
    return [{ first, last, settle: () => knownAlready(names, reading.index, words) }];
  const byWords = isPlace(words.join(' ')) ? 'unclear' : classOfWords(reading, first, last);
  if (byWords === 'body') return readBody(reading, chunk, names);
  // "Michael Jordan", "Chad Smith": a given name beats a country. "Malachy Finn": a people's name last is a surname.
  if (byWords === 'person' || isSurname(reading, chunk, inside))
    return [readPerson(reading, chunk, first, names, title)];
  if (inside.length > 0) return inside.map((hit) => ofHit(reading, hit));
  if (byWords === 'place' || byWords === 'thing') {
    const head = topToken(reading.tree, first, last);
    if (byWords === 'place') names.places.add(words[0] ?? '');
    const settle = (): Named | undefined => {
      const body = names.bodies.recognise(words);
      if (body !== undefined) return { profile: body, how: 'alias' };
      return actsAsSomebody(reading, head) && !words.some((word) => NOT_BODIES.has(word))
        ? introduceUnsure(names, reading.index, words, 'organisation')
        : undefined;
    };
    return [{ first, last, settle }];
  }

  const lowered = words.map((word) => singular(word.toLowerCase()));
  if (
    lowered.every(
      (word) => OFFICES.has(word) || ORGANS.has(word) || PERSONS.has(word) || TITLE_QUALIFIERS.has(word),
    )
  )
    return shortened(chunk, words, names);
  if (OFFICES.has(lowered.at(-1) ?? '') && words.length > 1 && !words.includes('of')) return [];
  const unclear: NameReading = { first, last, settle: () => settleUnclear(reading, chunk, names, words) };
  if (isPlace(words.join(' '))) return [unclear];
  switch (classOfContext(reading, first, last)) {
    case 'person':
      return [readPerson(reading, chunk, first, names, title)];
    case 'body':
      return readBody(reading, chunk, names);
    case 'thing':
    case 'place':
      return [{ first, last, settle: () => knownAlready(names, reading.index, words) }];
    case 'unclear':
      return [unclear];
  }
}
