import type { Draft } from './draft';
import type { Roster } from './roster';

/** The mentions found so far, and the strangers who become members of the cast once something refers back to them. */
export interface Ledger {
  all(): readonly Draft[];
  of(sentence: number): readonly Draft[];
  keep(draft: Draft): void;
  /** Remembers somebody met in passing ("a man"), without making a mention of it. */
  pass(draft: Draft): void;
  /** Turns those met in passing into members of the cast. */
  promote(parties: readonly string[]): void;
  /** Gives the mentions of somebody who was only described to whoever turns out to be meant. */
  merge(described: string, named: string): void;
}

export function createLedger(roster: Roster): Ledger {
  const found = new Map<number, Draft[]>();
  const passing = new Map<string, Draft>();

  const keep = (draft: Draft): void => {
    const drafts = found.get(draft.sentence);
    if (drafts === undefined) found.set(draft.sentence, [draft]);
    else drafts.push(draft);
  };
  const promote = (parties: readonly string[]): void => {
    for (const party of parties) {
      const draft = passing.get(party);
      const profile = roster.get(party);
      if (draft === undefined || profile === undefined) continue;
      profile.passing = false;
      passing.delete(party);
      keep(draft);
    }
  };
  return {
    all: () => [...found.values()].flat(),
    of: (sentence) => found.get(sentence) ?? [],
    keep,
    pass(draft) {
      const [party] = draft.parties;
      if (party !== undefined) passing.set(party, draft);
    },
    promote,
    merge(described, named) {
      promote([described]);
      for (const [sentence, drafts] of found) {
        if (!drafts.some(({ parties }) => parties.includes(described))) continue;
        const renamed = drafts.map((draft) => ({
          ...draft,
          parties: [...new Set(draft.parties.map((party) => (party === described ? named : party)))],
        }));
        found.set(sentence, renamed);
      }
    },
  };
}
