import type { ActKind } from '../contract';
import { UNNAMED } from '../contract';
import type { Cast } from '../actors';
import { SPEAKER } from '../actors';
import { POINTS_BACK } from './data/deed-nouns';
import type { Site } from './site';
import { isVerb, lemmaAt, wordAt } from './site';
import { subjectBeside } from './adjacency';
import { isDeed, partiesOf } from './parties';
import { contentOfSaying } from './retorts';
import type { FoundAct } from './types';

/** What has been told before in the document, for words that point back and for addressees that go without saying. */
export interface Memory {
  /** Acts of earlier sentences and of this one so far, in order. */
  readonly acts: readonly FoundAct[];
  /** Sentences that were read so far, this one last. */
  readonly sites: readonly Site[];
  readonly cast: Cast;
}

/** How many sentences back a definite noun may point. */
const POINTING_REACH = 6;
/** How many sentences back a plain `it` may stand for an act. */
const TAKING_UP_REACH = 3;
/** How many sentences back the other party of a quarrel may have been named. */
const COUNTERPART_REACH = 3;
/** How many sentences back a text may have called its two parties a pair: farther than an editorial is long. */
const BILATERAL_REACH = 200;
/** Over how many of the last acts the two main sides of a text are counted: more than an editorial tells. */
const MAIN_SIDES_REACH = 300;

function isActor(party: string): boolean {
  return party !== UNNAMED && party !== SPEAKER;
}

/** The last act that holds, looking back over so many sentences. */
export function latest(
  memory: Memory,
  from: number,
  reach: number,
  holds: (act: FoundAct) => boolean,
): FoundAct | undefined {
  for (let position = memory.acts.length - 1; position >= 0; position -= 1) {
    const act = memory.acts[position];
    if (act === undefined || act.sentence < from - reach) return undefined;
    if (holds(act)) return act;
  }
  return undefined;
}

const POINTERS: ReadonlySet<string> = new Set(['the', 'that', 'this', 'these', 'those', 'such']);

/** Whose act a definite noun names again: `called the apology a sham`, `rejected that request`. */
export function pointedBackTo(
  site: Site,
  memory: Memory,
  token: number,
  not: readonly string[],
): readonly string[] {
  const kinds = kindsPointedAt(site, token);
  if (kinds.length === 0) return [];
  const act = latest(
    memory,
    site.index,
    POINTING_REACH,
    ({ kind, sources }) =>
      kinds.includes(kind) && sources.some(isActor) && !sources.every((source) => not.includes(source)),
  );
  return act ? act.sources.filter((source) => isActor(source) && !not.includes(source)) : [];
}

/** Shortest beginning that a verb and its noun share: `shelled` and `shelling`, `detained` and `detention`. */
const STEM = 5;

/** Whose deed a definite noun names again, by its verb: `shelled the ridge … condemned the shelling`. */
export function doneBefore(
  site: Site,
  memory: Memory,
  token: number,
  not: readonly string[],
): readonly string[] {
  const noun = lemmaAt(site, token);
  if (!isDefinite(site, token) || noun.length < STEM) return [];
  const act = latest(
    memory,
    site.index,
    POINTING_REACH,
    ({ head, sentence, sources, entry }) =>
      sources.some((source) => isActor(source) && !not.includes(source)) &&
      (sentence < site.index || head < token) &&
      entry.pos === 'verb' &&
      sharesStem(noun, headLemma(entry.lemma)),
  );
  return act ? act.sources.filter((source) => isActor(source) && !not.includes(source)) : [];
}

function headLemma(lemma: string | readonly string[]): string {
  const words = typeof lemma === 'string' ? lemma : (lemma[0] ?? '');
  return words.split(' ')[0] ?? '';
}

function sharesStem(noun: string, verb: string): boolean {
  const stem = verb.slice(0, Math.max(STEM, verb.length - 2));
  return stem.length >= STEM && noun.startsWith(stem);
}

/** Who was named as the author of the same noun before: `a letter from the bank … called the letter a sham`. */
export function authorBefore(
  site: Site,
  memory: Memory,
  token: number,
  not: readonly string[],
): readonly string[] {
  const noun = lemmaAt(site, token);
  if (!isDefinite(site, token) || !isDeed(site, token)) return [];
  for (const earlier of memory.sites.slice(-POINTING_REACH - 1).reverse()) {
    for (let place = earlier.lemmas.length - 1; place >= 0; place -= 1) {
      if (earlier.lemmas[place] !== noun || (earlier === site && place >= token)) continue;
      const found = partiesOf(earlier, place)?.parties ?? [];
      const authors = found.filter((party) => isActor(party) && !not.includes(party));
      if (authors.length > 0) return authors;
    }
  }
  return [];
}

/** Nouns for something said, whatever it was. */
const SAID: ReadonlySet<string> = new Set(
  `remark comment statement suggestion idea notion proposal claim assertion charge accusation allegation insinuation
   jibe gibe taunt barb quip retort words complaint boast line story version account hint plan`.split(/\s+/),
);
/** How many sentences back a remark is taken up. */
const REMARK_REACH = 2;

/** Who said what a definite noun takes up: `Peru said the dam had leaked. Chile dismissed the remark`. */
export function saidBefore(
  site: Site,
  memory: Memory,
  token: number,
  not: readonly string[],
): readonly string[] {
  if (!isDefinite(site, token) || !SAID.has(lemmaAt(site, token))) return [];
  for (const earlier of memory.sites.slice(-REMARK_REACH - 1).reverse()) {
    const from = earlier === site ? token - 1 : earlier.tokens.length - 1;
    for (let verb = from; verb >= 0; verb -= 1) {
      if (!isVerb(earlier, verb) || contentOfSaying(earlier, verb) === undefined) continue;
      const speakers = speakersOf(earlier, verb).filter((party) => isActor(party) && !not.includes(party));
      if (speakers.length > 0) return speakers;
    }
  }
  return [];
}

/** Whoever the subject of a verb is, or the party right before it where the tree shows none. */
function speakersOf(site: Site, verb: number): readonly string[] {
  const subjects = site.tree.logicalSubjects(verb);
  const found = subjects.flatMap((token) => partiesOf(site, token)?.parties ?? []);
  const beside = found.length > 0 ? -1 : subjectBeside(site, verb);
  return beside < 0 ? [...new Set(found)] : (partiesOf(site, beside)?.parties ?? []);
}

function isDefinite(site: Site, token: number): boolean {
  return site.tree.dependents(token, 'det').some((each) => POINTERS.has(wordAt(site, each)));
}

function kindsPointedAt(site: Site, token: number): readonly ActKind[] {
  return isDefinite(site, token) ? (POINTS_BACK.get(lemmaAt(site, token)) ?? []) : [];
}

/** Acts that a plain `it` can stand for when somebody accepts, rejects, welcomes or denies it. */
const TAKEN_UP: ReadonlySet<ActKind> = new Set<ActKind>([
  'apologise',
  'express-regret',
  'offer-talks',
  'mediate',
  'promise',
  'demand',
  'urge-settlement',
  'accuse',
  'concede',
  'criticise',
  'denounce',
  'threaten',
]);

/** Whose act `it` or a missing object takes up: `Tunis accepted`, `the union has not accepted it`. */
export function takenUp(site: Site, memory: Memory, not: readonly string[]): readonly string[] {
  const act = latest(
    memory,
    site.index,
    TAKING_UP_REACH,
    ({ kind, sources }) =>
      TAKEN_UP.has(kind) && sources.some((source) => isActor(source) && !not.includes(source)),
  );
  return act ? act.sources.filter((source) => isActor(source) && !not.includes(source)) : [];
}

/** The other side for a party whose addressee goes without saying: the one it was last told to deal with. */
export function counterpartOf(site: Site, memory: Memory, sources: readonly string[]): readonly string[] {
  const named = sources.filter(isActor);
  if (named.length === 0) return [];
  const own = [...named, ...named.flatMap((party) => memory.cast.members.get(party)?.memberOf ?? [])];
  const others = (act: FoundAct): readonly string[] => {
    const isSource = named.every((party) => act.sources.includes(party)) || isBodyOf(act.sources, named, own);
    const isTarget = named.every((party) => act.targets.includes(party)) || isBodyOf(act.targets, named, own);
    if (isSource) return act.targets.filter((party) => !own.includes(party));
    return isTarget ? act.sources.filter((party) => isActor(party) && !own.includes(party)) : [];
  };
  const act = latest(memory, site.index, COUNTERPART_REACH, (each) => others(each).length > 0);
  return act ? others(act) : groupMinus(site, memory, named);
}

/** Whether parties are the body that somebody speaks for: who sues the college has its dean for the other side. */
function isBodyOf(parties: readonly string[], named: readonly string[], own: readonly string[]): boolean {
  return parties.some((party) => own.includes(party) && !named.includes(party));
}

/** The two sides that a third party comes between: those last named together, or last told to deal with each other. */
export function sidesBesides(site: Site, memory: Memory, sources: readonly string[]): readonly string[] {
  const named = sources.filter(isActor);
  const group = lastGroup(memory, site.index, COUNTERPART_REACH, (parties) =>
    parties.every((party) => isActor(party) && !named.includes(party)),
  );
  if (group) return group;
  const act = latest(memory, site.index, COUNTERPART_REACH, (each) => sidesOf(each, named).length === 2);
  return act ? sidesOf(act, named) : mainSides(memory, named);
}

/** The two who have most acts towards each other so far; none where two pairs have as many. */
function mainSides(memory: Memory, not: readonly string[]): readonly string[] {
  const counts = new Map<string, { readonly sides: readonly string[]; count: number }>();
  for (const act of memory.acts.slice(-MAIN_SIDES_REACH)) {
    const sides = sidesOf(act, not);
    if (sides.length < 2) continue;
    const key = JSON.stringify([...sides].sort());
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { sides, count: 1 });
  }
  const [best, next] = [...counts.values()].sort((one, other) => other.count - one.count);
  return best && best.count > (next?.count ?? 0) ? best.sides : [];
}

function sidesOf(act: FoundAct, not: readonly string[]): readonly string[] {
  const both = [...new Set([...act.sources, ...act.targets])].filter(isActor);
  return both.length === 2 && !both.some((party) => not.includes(party)) ? both : [];
}

/** The two parties of the last group expression that holds, looking back over so many sentences. */
function lastGroup(
  memory: Memory,
  from: number,
  reach: number,
  holds: (parties: readonly string[]) => boolean,
): readonly string[] | undefined {
  for (let sentence = from; sentence >= Math.max(0, from - reach); sentence -= 1) {
    const group = memory.cast
      .inSentence(sentence)
      .findLast(({ how, parties }) => how === 'group' && parties.length === 2 && holds(parties));
    if (group) return group.parties;
  }
  return undefined;
}

/** Both parties of a bilateral text, as its group expressions name them (`the two countries`), without these. */
function groupMinus(site: Site, memory: Memory, named: readonly string[]): readonly string[] {
  const group = lastGroup(memory, site.index, BILATERAL_REACH, (parties) =>
    named.every((party) => parties.includes(party)),
  );
  return group?.filter((party) => isActor(party) && !named.includes(party)) ?? [];
}

/** Who did what the sentence before told, for `That was rude`. */
export function justTold(site: Site, memory: Memory): readonly string[] {
  const act = latest(memory, site.index, 1, ({ sources }) => sources.some(isActor));
  return act ? act.sources.filter(isActor) : [];
}
