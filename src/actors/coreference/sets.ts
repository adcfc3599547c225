/** Actors that were named or gathered together, and how present each set still is. */
export interface Sets {
  /** Adds a set as it is named ("Iran and Pakistan") or gathered ("both states"). */
  add(parties: readonly string[], sentence: number, gathered: boolean): void;
  /** Sets of a size with their presence at the last sentence added to. */
  ofSize(count: number): readonly { readonly parties: readonly string[]; readonly presence: number }[];
}

/** What a set gains by being named, and by being gathered, which shows that the text sees it as one. */
const NAMED = 2.5;
const GATHERED = 4;
/** What a sentence further on leaves of it: the parties to a quarrel stay its parties. */
const FADING = 0.88;

export function createSets(): Sets {
  const sets = new Map<string, { parties: readonly string[]; score: number; sentence: number }>();
  let present = 0;
  return {
    add(parties, sentence, gathered) {
      present = Math.max(present, sentence);
      const key = [...parties].sort().join('\n');
      const found = sets.get(key);
      const left = found === undefined ? 0 : found.score * FADING ** (sentence - found.sentence);
      sets.set(key, { parties, score: left + (gathered ? GATHERED : NAMED), sentence });
    },
    ofSize(count) {
      return [...sets.values()]
        .filter(({ parties }) => parties.length === count)
        .map(({ parties, score, sentence }) => ({
          parties,
          presence: score * FADING ** (present - sentence),
        }));
    },
  };
}
