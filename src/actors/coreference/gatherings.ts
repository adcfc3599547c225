import type { ActorKind } from '../../contract';
import { agreesWithNoun, canBeCalled } from '../descriptions/definite';
import type { Phrase } from '../descriptions/phrases';
import type { Draft } from '../draft';
import { BODIES } from '../lexicon/bodies';
import { GATHERING } from '../lexicon/groups';
import { OFFICES, ORGANS } from '../lexicon/offices';
import { personNoun } from '../lexicon/persons';
import { words } from '../lexicon/words';
import type { Reading } from '../reading';
import { wordAt } from '../reading';
import { singular } from '../singular';
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
/** What actors of one kind gain over a mixed set: two states are rather "both sides" than a state and a person. */
const OF_ONE_KIND = 2;
/** What the subjects of coordinated clauses gain. */
const SUBJECTS_OF_ONE_SENTENCE = 3;

/** What those gain whom the whole document names most. */
const PRINCIPALS = 5;
/** What those gain who are the only ones spoken of in the sentence so far, or in the one before. */
const IN_VIEW = { here: 6, before: 3.5 } as const;

export interface Gathered {
  readonly parties: readonly string[];
  readonly resolvedBy: readonly string[];
}

type Kind = 'any' | 'country' | 'organisation' | 'person' | 'body';

/** The kind of actors that a noun gathers, undefined for a noun that gathers none ("both ends"). */
export function gatheredKind(noun: string): Kind | undefined {
  const listed = GATHERING.get(noun);
  if (listed !== undefined) return listed;
  if (ORGANS.has(noun)) return 'country';
  if (BODIES.has(noun)) return 'organisation';
  if (OFFICES.has(noun)) return 'body';
  return personNoun(noun) === undefined ? undefined : 'person';
}

/** Nouns that in the plural, with "the" and nothing else, are the parties: "the neighbours were on better terms". */
const RELATED: ReadonlySet<string> = words(
  'neighbour neighbor rival adversary antagonist belligerent combatant foe signatory disputant litigant',
);

/** What has sides without being a place: "both sides of the dispute" are its parties. */
const QUARRELS: ReadonlySet<string> = words(
  'dispute conflict quarrel war row argument debate feud divide fight struggle negotiation talk case schism rift',
);

/** "either side of the border", "both sides of the aisle": where something is. */
function isPlaceBeside({ tree, words: spoken }: Reading, { noun, head }: Phrase): boolean {
  if (noun !== 'side') return false;
  const [thing] = tree.obliques(head, 'of');
  return thing !== undefined && !QUARRELS.has(singular(spoken[thing] ?? ''));
}

/**
 * The number that a phrase's determiner or numeral gathers: "both sides", "the two states", "neither capital"; undefined
 * for correlatives ("neither the bank nor its regulator").
 */
export function gatheredCount(reading: Reading, phrase: Phrase): number | undefined {
  const { tokens } = reading;
  for (let position = phrase.head - 1; position >= phrase.first - 1 && position >= 0; position--) {
    const word = wordAt(reading, position);
    const count = COUNTS.get(word);
    if (count === undefined) continue;
    const numeral = word === 'two' || word === 'three' || word === 'four';
    const all = wordAt(reading, position - 1) === 'the' || wordAt(reading, position - 1) === 'all';
    // "the good temper of two neighbours": the text's own.
    if (numeral) return phrase.definite || all || RELATED.has(phrase.noun) ? count : undefined;
    const partner = word === 'both' ? 'and' : word === 'neither' ? 'nor' : 'or';
    if (isPlaceBeside(reading, phrase)) return undefined;
    for (let later = phrase.last + 1; word !== 'each' && later <= phrase.last + 6; later++) {
      // "whom both ministers thanked and …": the verb has ended what a correlative joins.
      if (/^(?:VERB|AUX)$/.test(tokens[later]?.upos ?? '')) break;
      if (wordAt(reading, later) === partner && tokens[later - 1]?.text !== ',') return undefined;
    }
    return count;
  }
  const bare = phrase.plural && phrase.determiner === 'the' && phrase.first === phrase.head;
  const single = /^(?:who|that|which|whose)$/.test(wordAt(reading, phrase.last + 1));
  return bare && !single && phrase.last === phrase.head && RELATED.has(phrase.noun) ? 2 : undefined;
}

function fits(kind: ActorKind, wanted: Kind): boolean {
  if (wanted === 'any') return kind !== 'group';
  return wanted === 'body' ? kind === 'country' || kind === 'organisation' : kind === wanted;
}

/** "both men" are no women, "both utilities" no league of ratepayers. */
function canBeAmong({ roster }: Setting, id: string, noun: string | undefined): boolean {
  const profile = roster.get(id);
  if (profile === undefined || noun === undefined) return true;
  if (profile.kind === 'person') return agreesWithNoun(profile, noun);
  if (profile.kind !== 'organisation' || !BODIES.has(noun) || profile.nouns.size === 0) return true;
  return canBeCalled(profile, noun);
}

/** How often a group is spoken of that is a party to the quarrel: "the villagers". */
const PARTY = 4;

/** Distinct ways to see who is present: as they are, or persons as the states they speak for. */
function candidates(setting: Setting, wanted: Kind): readonly { id: string; score: number }[] {
  return [...setting.discourse.salience()]
    .filter(([id]) => {
      const profile = setting.roster.get(id);
      if (profile === undefined || profile.passing) return false;
      const party = profile.kind === 'group' && wanted === 'any' && setting.discourse.count(id) >= PARTY;
      return party || fits(profile.kind, wanted);
    })
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score);
}

/** The minister and the union's chairman: the parties are then those whom they speak for. */
function speakForOthers({ roster }: Setting, parties: readonly string[]): boolean {
  const bodies = parties.map((party) => roster.get(party)?.memberOf);
  return new Set(bodies).size > 1;
}

/** Nobody makes a pair with the body that he speaks for. */
function withOwnBody({ roster }: Setting, parties: readonly string[]): boolean {
  return parties.some((party) => parties.includes(roster.get(party)?.memberOf ?? ''));
}

/** A group that acts as one party: "the villagers". */
function isGroup({ roster }: Setting, party: string): boolean {
  const profile = roster.get(party);
  return profile?.kind === 'group' && !profile.passing;
}

/** Whom the sentence has spoken of before a token, and whom the sentence before it, persons as themselves. */
export function inViewOf(
  setting: Setting,
  reading: Reading,
  position: number,
): NonNullable<Gathering['inView']> {
  const partiesOf = (drafts: readonly Draft[]): readonly string[] => {
    const parties = new Set(drafts.flatMap((draft) => draft.parties));
    return [...parties].filter((party) => setting.roster.get(party)?.passing === false);
  };
  return {
    here: partiesOf(setting.drafts(reading.index).filter(({ last }) => last < position)),
    before: partiesOf(setting.drafts(reading.index - 1)),
  };
}

/** Who is gathered: what kind, how many, and what the text around allows. */
export interface Gathering {
  readonly wanted: Kind;
  readonly count: number;
  /** Actors named later, for a gathering that comes before them. */
  readonly ahead: readonly string[];
  /** Subjects of the sentence so far: "The emirate recalled its envoy, Riyadh followed, and both …". */
  readonly subjects?: readonly string[];
  /** Whether no persons are meant, but whom they speak for: the sides to a quarrel. */
  readonly bodies?: boolean;
  /** Everybody spoken of in the sentence so far, and in the one before. */
  readonly inView?: { readonly here: readonly string[]; readonly before: readonly string[] };
  /** What those gathered are called, where that tells more than their kind. */
  readonly noun?: string | undefined;
  /** Actors of the same clause, which cannot be meant: "Mexico was thanked by both presidents". */
  readonly barred: ReadonlySet<string>;
}

/**
 * Chooses the actors that "both countries" or "the two sides" stand for: those named together before, or else the
 * most present ones of the kind.
 */
export function gather(setting: Setting, gathering: Gathering): Gathered | undefined {
  const { wanted, count, ahead, subjects, barred, bodies = false, inView, noun } = gathering;
  const represented = (id: string): boolean => bodies && setting.roster.get(id)?.kind === 'person';
  const ranked = candidates(setting, wanted).filter(
    ({ id }) => !barred.has(id) && !represented(id) && canBeAmong(setting, id, noun),
  );
  const scores = new Map(ranked.map(({ id, score }) => [id, score]));
  let best: { parties: readonly string[]; score: number; by: string } | undefined;
  const consider = (by: string, parties: readonly string[], bonus: number, groups = false): void => {
    const known = (party: string): boolean =>
      scores.has(party) || (groups && isGroup(setting, party) && !barred.has(party));
    if (parties.length !== count || !parties.every(known) || withOwnBody(setting, parties)) return;
    const kinds = new Set(parties.map((party) => setting.roster.get(party)?.kind));
    const score = parties.reduce(
      (sum, party) => sum + (scores.get(party) ?? 0),
      bonus + (kinds.size === 1 ? OF_ONE_KIND : 0),
    );
    if (best === undefined || score > best.score) best = { parties, score, by };
  };
  // As good as named together.
  if (subjects !== undefined) consider('named-together', subjects, SUBJECTS_OF_ONE_SENTENCE);
  if (inView !== undefined) {
    consider(
      'in-view',
      inView.here.filter((id) => !barred.has(id)),
      IN_VIEW.here,
      true,
    );
    // A third party acts before: "Ecuador sent an envoy, and both governments have thanked him".
    const free = inView.here.filter((id) => !barred.has(id));
    if (!free.some((id) => inView.before.includes(id)) && free.length < count)
      consider(
        'in-view',
        inView.before.filter((id) => !barred.has(id)),
        IN_VIEW.before,
        true,
      );
  }
  for (const { parties, presence } of setting.discourse.sets.ofSize(count))
    consider('named-together', parties, presence);
  for (const parties of setting.principals)
    if (!speakForOthers(setting, parties)) consider('principals', parties, PRINCIPALS);
  for (const kind of [undefined, 'country', 'organisation', 'person'] as const) {
    const of = ranked.filter(({ id }) => kind === undefined || setting.roster.get(id)?.kind === kind);
    const apart = of.filter(
      ({ id }) => !of.some((other) => other.id !== id && setting.roster.get(other.id)?.memberOf === id),
    );
    for (const present of [of, apart])
      consider(
        'most-present',
        present.slice(0, count).map(({ id }) => id),
        0,
      );
  }
  const evidence = [`kind:${wanted}`, `count:${count}`];
  if (best !== undefined) {
    return {
      parties: best.parties,
      resolvedBy: [best.by, ...evidence],
    };
  }
  const following = ahead.filter(
    (id) => !barred.has(id) && fits(setting.roster.get(id)?.kind ?? 'group', wanted),
  );
  const all = [...new Set([...ranked.map(({ id }) => id), ...following])].slice(0, count);
  if (all.length === count && following.length > 0)
    return { parties: all, resolvedBy: ['forward', ...evidence] };
  if (noun !== undefined) return gather(setting, { ...gathering, noun: undefined });
  if (bodies) {
    const persons = gather(setting, { ...gathering, bodies: false });
    if (persons !== undefined) return persons;
  }
  // "either bank" of a river is no two states.
  return wanted === 'any' || wanted === 'organisation'
    ? undefined
    : gather(setting, { ...gathering, wanted: 'any' });
}
