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
/** How many sets are remembered; when there are more, the half that was added longest ago is forgotten. */
const MOST_SETS = 200;

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
      if (sets.size <= MOST_SETS) return;
      const oldest = [...sets].sort(([, one], [, other]) => one.sentence - other.sentence);
      for (const [old] of oldest.slice(0, MOST_SETS / 2)) sets.delete(old);
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
