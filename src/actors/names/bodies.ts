import { BODIES, FIRM_WORDS, PLACE_WORDS, TRADES } from '../lexicon/bodies';
import { personNoun } from '../lexicon/persons';
import type { Profile, Roster } from '../roster';
import { singular } from '../singular';

const SMALL: ReadonlySet<string> = new Set([
  'of',
  'the',
  'for',
  'and',
  'on',
  'to',
  'in',
  'against',
  '&',
  '-',
]);

/** First letters of the larger words: `WSF` of "World Skating Federation"; with small words too, `BoE`. */
export function initials(words: readonly string[]): string {
  return words
    .filter((word) => !SMALL.has(word.toLowerCase()))
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
}

/** Most words of a name that stand for the whole, and most letters of an acronym of its last words. */
const LONGEST_BEGINNING = 12;
const LONGEST_ACRONYM = 12;

/** The acronyms that can stand for a name: of its larger words, of all its words, or of its last ones. */
function acronymsOf(words: readonly string[]): readonly string[] {
  const larger = initials(words);
  const all = words.map((word) => word.slice(0, 1).toUpperCase()).join('');
  const endings = Array.from({ length: LONGEST_ACRONYM }, (_, letters) => larger.slice(-letters - 1));
  return [all, larger, ...endings].filter((letters) => letters.length >= 2);
}

/** What the name says a body is: by its head ("Faculty Council" is a council), or its members ("Lakeland Growers"). */
function nounsOf(words: readonly string[]): readonly string[] {
  const link = words.findIndex(
    (word, position) => position > 0 && SMALL.has(word.toLowerCase()) && word !== '&',
  );
  const core = (link < 0 ? words : words.slice(0, link)).map((word) => singular(word.toLowerCase()));
  const head = core.at(-1) ?? '';
  if (personNoun(head) === 'listed') return [head];
  const nouns = core.filter((noun) => BODIES.has(noun));
  return BODIES.has(head) ? [head] : nouns;
}

/** Whether the beginning of a name is a place's: "Alder Falls" of "Alder Falls Rangers", "Tay" of "Tay River Trust". */
function endsInPlace(words: readonly string[], length: number): boolean {
  const isPlace = (position: number): boolean => {
    const word = words[position]?.toLowerCase() ?? '';
    return PLACE_WORDS.has(word) && !BODIES.has(word);
  };
  return isPlace(length) || (length > 1 && isPlace(length - 1));
}

/** The organisations of a document by their names and acronyms. */
export interface Organisations {
  introduce(words: readonly string[]): Profile;
  /** By the whole name, an acronym, or the distinctive beginning of the name ("Coral" for "Coral Bank"). */
  recognise(words: readonly string[]): Profile | undefined;
  /** By the last word of the name, as after "the": "the Sinfonia" for "Cork Sinfonia". */
  endingIn(word: string): Profile | undefined;
}

export function createOrganisations(roster: Roster): Organisations {
  const known = new Set<string>();
  // By each way of recognising a body the last one of the name.
  const byName = new Map<string, Profile>();
  const byLetters = new Map<string, Profile>();
  const byBeginning = new Map<string, Profile>();
  const byEnding = new Map<string, Profile>();

  const enter = (profile: Profile, words: readonly string[]): void => {
    const name = words.join(' ');
    if (known.has(name)) return;
    known.add(name);
    byName.set(name.toLowerCase(), profile);
    const last = words.at(-1);
    if (last !== undefined && words.length > 1) byEnding.set(last, profile);
    for (const letters of acronymsOf(words)) byLetters.set(letters, profile);
    for (let length = 1; length < Math.min(words.length, LONGEST_BEGINNING + 1); length++)
      if (!endsInPlace(words, length)) byBeginning.set(words.slice(0, length).join(' '), profile);
  };
  const recognise = (words: readonly string[]): Profile | undefined => {
    const name = words.join(' ');
    const exact = byName.get(name.toLowerCase());
    if (exact !== undefined) return exact;
    if (words.length === 1 && /^[\p{Lu}\p{N}&.]+$/u.test(name))
      return byLetters.get(name.replaceAll('.', ''));
    if (words.every((word) => BODIES.has(singular(word.toLowerCase())))) return undefined;
    return byBeginning.get(name);
  };

  return {
    recognise,
    endingIn: (word) => byEnding.get(word),
    introduce(words) {
      const found = recognise(words);
      const profile = found ?? roster.discover(words.join(' ').replaceAll(' - ', '-'), 'organisation');
      for (const word of words) if (!SMALL.has(word.toLowerCase())) profile.nameWords.add(word);
      for (const noun of nounsOf(words)) profile.nouns.add(noun);
      // "Rail Inspectorate" says itself what it is, and that is no firm.
      const saysItself = words.some((word) => BODIES.has(singular(word.toLowerCase())));
      const trade = (word: string): boolean => FIRM_WORDS.has(word) || TRADES.has(word);
      if (!saysItself && words.some((word) => trade(word.toLowerCase()))) profile.nouns.add('company');
      enter(profile, words);
      return profile;
    },
  };
}
