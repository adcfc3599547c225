import type { ActorKind } from '../../contract';
import type { Phrase } from '../descriptions/phrases';
import { BODIES } from '../lexicon/bodies';
import { GATHERING } from '../lexicon/groups';
import { OFFICES, ORGANS } from '../lexicon/offices';
import { personNoun } from '../lexicon/persons';
import type { Reading } from '../reading';
import { lower } from '../reading';
import type { Setting } from '../setting';

/** How many actors an expression gathers: 2 for "both", "either"; undefined when it gathers none. */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['either', 2],
  ['neither', 2],
  ['each', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['pair', 2],
]);
/** What a pair gains over two actors that only happen to be the most present, for having been named together. */
const NAMED_TOGETHER = 3;
/** Sentences after which a pair named together counts no more. */
const REACH = 4;

export interface Gathered {
  readonly parties: readonly string[];
  readonly resolvedBy: readonly string[];
}

type Kind = 'any' | 'country' | 'organisation' | 'person';

/** The kind of actors that a noun gathers, undefined for a noun that gathers none ("both ends"). */
export function gatheredKind(noun: string): Kind | undefined {
  const listed = GATHERING.get(noun);
  if (listed !== undefined) return listed;
  if (ORGANS.has(noun)) return 'country';
  if (BODIES.has(noun)) return 'organisation';
  return OFFICES.has(noun) || personNoun(noun) !== undefined ? 'person' : undefined;
}

/** The number that a phrase's determiner or numeral gathers: "both sides", "the two states", "neither capital". */
export function gatheredCount(reading: Reading, phrase: Phrase): number | undefined {
  const { tree } = reading;
  const quantifiers = tree
    .dependents(phrase.head, 'det', 'det:predet', 'cc:preconj', 'nummod', 'amod')
    .filter((token) => token < phrase.head);
  for (const token of quantifiers) {
    const count = COUNTS.get(lower(reading.tokens[token]));
    if (count === undefined) continue;
    const numeral = lower(reading.tokens[token]);
    const bare = numeral === 'two' || numeral === 'three' || numeral === 'four';
    if (bare && !phrase.definite && lower(reading.tokens[token - 1]) !== 'other') return undefined;
    return count;
  }
  return undefined;
}

function fits(kind: ActorKind, wanted: Kind): boolean {
  return wanted === 'any' ? kind !== 'group' : kind === wanted;
}

/** Distinct ways to see who is present: as they are, or persons as the states they speak for. */
function candidates(
  setting: Setting,
  sentence: number,
  wanted: Kind,
): readonly { id: string; score: number }[] {
  return [...setting.discourse.salience(sentence)]
    .filter(([id]) => {
      const profile = setting.roster.get(id);
      return profile !== undefined && !profile.passing && fits(profile.kind, wanted);
    })
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score);
}

/**
 * Chooses the actors that "both countries" or "the two sides" stand for: those named together before, or else the
 * most present ones of the kind.
 *
 * @param ahead actors named later in the sentence, for a gathering that comes before them.
 */
export function gather(
  setting: Setting,
  sentence: number,
  wanted: Kind,
  count: number,
  ahead: readonly string[],
): Gathered | undefined {
  const ranked = candidates(setting, sentence, wanted);
  const scores = new Map(ranked.map(({ id, score }) => [id, score]));
  let best: { parties: readonly string[]; score: number; together: boolean } | undefined;
  const consider = (parties: readonly string[], bonus: number): void => {
    if (parties.length !== count || !parties.every((party) => scores.has(party))) return;
    const score = parties.reduce((sum, party) => sum + (scores.get(party) ?? 0), bonus);
    if (best === undefined || score > best.score) best = { parties, score, together: bonus > 0 };
  };
  for (const mention of setting.discourse.past) {
    const distance = sentence - mention.sentence;
    if (mention.parties.length === count && distance <= REACH)
      consider(mention.parties, NAMED_TOGETHER * 0.8 ** distance);
  }
  consider(
    ranked.slice(0, count).map(({ id }) => id),
    0,
  );
  if (best !== undefined) {
    return {
      parties: best.parties,
      resolvedBy: [best.together ? 'named-together' : 'most-present', `kind:${wanted}`, `count:${count}`],
    };
  }
  const following = ahead.filter((id) => fits(setting.roster.get(id)?.kind ?? 'group', wanted));
  const all = [...new Set([...ranked.map(({ id }) => id), ...following])].slice(0, count);
  if (all.length === count && following.length > 0)
    return { parties: all, resolvedBy: ['forward', `kind:${wanted}`, `count:${count}`] };
  return wanted === 'any' ? undefined : gather(setting, sentence, 'any', count, ahead);
}
