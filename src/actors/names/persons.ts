import type { Gender, Profile, Roster } from '../roster';
import { givenName } from '../lexicon/given-names';

/** Names that follow a surname or stand for no surname: "Elizabeth II", "King Jr". */
const SUFFIX = /^(?:jr|sr|[ivx]+)\.?$/i;

function surnameOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return (SUFFIX.test(last) ? words.at(-2) : last) ?? last;
}

function agree(profile: Profile, gender: Gender): boolean {
  return gender === 'unknown' || profile.gender === 'unknown' || profile.gender === gender;
}

/** The persons of a document by their surnames and full names. */
export interface People {
  /** Registers a person under a full name, or finds who has it; a fuller name replaces a shorter one. */
  introduce(words: readonly string[], gender: Gender, sentence: number): Profile;
  /**
   * Who is meant by a surname, a given name or a part of the full name: whoever was introduced last before the sentence,
   * or else first after it.
   */
  recognise(words: readonly string[], gender: Gender, sentence: number): Profile | undefined;
  /** Everybody of a surname in the plural: "the Bells". */
  family(plural: string): readonly Profile[];
}

/** Of how many persons of one name the latest are told apart: more than any text introduces. */
const MOST_NAMESAKES = 200;

interface Known {
  readonly profile: Profile;
  words: readonly string[];
  readonly since: number;
  /** Place in the order of introduction. */
  readonly order: number;
}

export function createPeople(roster: Roster): People {
  const byProfile = new Map<Profile, Known>();
  /** Persons by each word of their names, lower case. */
  const byWord = new Map<string, Set<Known>>();

  const enter = (person: Known): void => {
    for (const word of person.words.map((each) => each.toLowerCase())) {
      const namesakes = byWord.get(word);
      if (namesakes === undefined) byWord.set(word, new Set([person]));
      else namesakes.add(person);
      const [oldest] = namesakes ?? [];
      if (namesakes && oldest && namesakes.size > MOST_NAMESAKES) namesakes.delete(oldest);
    }
  };
  /** Everybody with one of these words in the name, in the order of introduction. */
  const sharing = (words: readonly string[]): readonly Known[] =>
    [...new Set([...new Set(words)].flatMap((word) => [...(byWord.get(word) ?? [])]))].sort(
      (a, b) => a.order - b.order,
    );

  const recognise = (words: readonly string[], gender: Gender, sentence: number): Profile | undefined => {
    const wanted = words.map((word) => word.toLowerCase());
    const known = sharing(wanted);
    const before = known.filter(({ since }) => since <= sentence).reverse();
    for (const person of [...before, ...known.filter(({ since }) => since > sentence)]) {
      if (!agree(person.profile, gender)) continue;
      const full = person.words.map((word) => word.toLowerCase());
      if (wanted.length === 1) {
        if (surnameOf(full) === wanted[0] || (full.length > 1 && full[0] === wanted[0]))
          return person.profile;
      } else if (wanted.every((word) => full.includes(word)) || full.every((word) => wanted.includes(word))) {
        return person.profile;
      }
    }
    return undefined;
  };

  return {
    recognise,
    family(plural) {
      const surname = plural.toLowerCase().replace(/(?<=[sxz]|ch|sh)es$|s$/, '');
      return sharing([surname])
        .filter(({ words }) => surnameOf(words).toLowerCase() === surname)
        .map(({ profile }) => profile);
    },
    introduce(words, gender, sentence) {
      const shown = gender === 'unknown' ? (givenName(words[0] ?? '') ?? 'unknown') : gender;
      const found = recognise(words, shown, sentence);
      if (found !== undefined) {
        const entry = byProfile.get(found);
        if (entry !== undefined && words.length > entry.words.length) {
          entry.words = words;
          enter(entry);
          found.name = words.join(' ');
          for (const word of words) found.nameWords.add(word);
        }
        if (found.gender === 'unknown') found.gender = shown;
        return found;
      }
      const profile = roster.discover(words.join(' '), 'person', { gender: shown });
      for (const word of words) profile.nameWords.add(word);
      const person: Known = { profile, words, since: sentence, order: byProfile.size };
      byProfile.set(profile, person);
      enter(person);
      return profile;
    },
  };
}
