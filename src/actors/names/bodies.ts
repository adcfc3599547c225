import { BODIES, FIRM_WORDS } from '../lexicon/bodies';
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

/** Whether an acronym can stand for a name. */
export function abbreviates(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.replace(/[.\s]/g, '').toUpperCase();
  if (letters.length < 2) return false;
  const all = words.map((word) => word.slice(0, 1).toUpperCase()).join('');
  return letters === initials(words) || letters === all || initials(words).endsWith(letters);
}

/** The organisations of a document by their names and acronyms. */
export interface Organisations {
  introduce(words: readonly string[]): Profile;
  /** By the whole name, an acronym, or the distinctive beginning of the name ("Coral" for "Coral Bank"). */
  recognise(words: readonly string[]): Profile | undefined;
}

export function createOrganisations(roster: Roster): Organisations {
  const known: { profile: Profile; words: readonly string[] }[] = [];

  const recognise = (words: readonly string[]): Profile | undefined => {
    const wanted = words.join(' ').toLowerCase();
    const exact = known.findLast((body) => body.words.join(' ').toLowerCase() === wanted);
    if (exact !== undefined) return exact.profile;
    const only = words.length === 1 ? words[0] : undefined;
    if (only !== undefined && /^[\p{Lu}\p{N}&.]+$/u.test(only)) {
      return known.findLast((body) => abbreviates(only, body.words))?.profile;
    }
    if (words.every((word) => BODIES.has(singular(word.toLowerCase())))) return undefined;
    return known.findLast(
      (body) =>
        body.words.length > words.length && words.every((word, position) => body.words[position] === word),
    )?.profile;
  };

  return {
    recognise,
    introduce(words) {
      const found = recognise(words);
      const profile = found ?? roster.discover(words.join(' ').replaceAll(' - ', '-'), 'organisation');
      for (const word of words) {
        if (SMALL.has(word.toLowerCase())) continue;
        profile.nameWords.add(word);
        const noun = singular(word.toLowerCase());
        if (BODIES.has(noun)) profile.nouns.add(noun);
      }
      // "Rail Inspectorate" says itself what it is, and that is no firm.
      const saysItself = words.some((word) => BODIES.has(singular(word.toLowerCase())));
      if (!saysItself && words.some((word) => FIRM_WORDS.has(word.toLowerCase())))
        profile.nouns.add('company');
      if (!known.some((body) => body.words.join(' ') === words.join(' '))) known.push({ profile, words });
      return profile;
    },
  };
}
