import type { Profile, Roster } from '../roster';

/** Nouns after a surname for all who bear it: "the Lund family". */
export const FAMILY_NOUN = /^(?:family|clan|brothers|sisters|twins|couple|household|siblings|dynasty)$/;

/** The families of a document by their surnames. */
export interface Families {
  introduce(surname: string, noun: string): Profile;
  /** By the plural of the surname: "the Lunds". */
  recognise(plural: string): Profile | undefined;
}

export function createFamilies(roster: Roster): Families {
  const bySurname = new Map<string, Profile>();
  return {
    introduce(surname, noun) {
      const found = bySurname.get(surname);
      if (found !== undefined) return found;
      const profile = roster.discover(`${surname} ${noun}`, 'group', { plural: true });
      profile.nouns.add(noun);
      bySurname.set(surname, profile);
      return profile;
    },
    recognise: (plural) => bySurname.get(plural.replace(/(?<=[sxz]|ch|sh)es$|s$/, '')),
  };
}
