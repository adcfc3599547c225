import type { Discourse } from './coreference/discourse';
import type { Draft } from './draft';
import type { KnownActor } from './gazetteer';
import type { Ledger } from './ledger';
import type { Reading } from './reading';
import type { Profile, Roster } from './roster';

/** What the reading of a document knows at some point of it. */
export interface Setting {
  readonly roster: Roster;
  readonly discourse: Discourse;
  readonly ledger: Ledger;
  /** Mentions of one sentence found so far: all names, and descriptions and pronouns up to the present one. */
  readonly drafts: (sentence: number) => readonly Draft[];
  /** Countries by how often the whole document names them, the most frequent first. */
  readonly countries: readonly { readonly id: string; readonly count: number }[];
  /** Pairs of one kind whom the whole document names more often than any third: the parties to its quarrel. */
  readonly principals: readonly (readonly string[])[];
  /** The country of the paper, when its date line tells. */
  readonly home: KnownActor | undefined;
  /** Whether actors nobody listed are looked for. */
  readonly open: boolean;
}

/** The widest mention whose head is this token. */
export function mentionAt(setting: Setting, sentence: number, head: number): Draft | undefined {
  let widest: Draft | undefined;
  for (const draft of setting.drafts(sentence)) {
    if (draft.head !== head) continue;
    if (widest === undefined || draft.last - draft.first > widest.last - widest.first) widest = draft;
  }
  return widest;
}

export function profilesOf(setting: Setting, parties: readonly string[]): readonly Profile[] {
  const profiles: Profile[] = [];
  for (const party of parties) {
    const profile = setting.roster.get(party);
    if (profile !== undefined) profiles.push(profile);
  }
  return profiles;
}

/** The caller's characters from one token to another. */
export function surface(reading: Reading, first: number, last: number): string {
  const start = reading.tokens[first]?.start ?? 0;
  const end = reading.tokens[last]?.end ?? start;
  return reading.sentence.text
    .slice(start - reading.sentence.start, end - reading.sentence.start)
    .replace(/\s+/g, ' ');
}
