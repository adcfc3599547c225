import type { ActKind } from '../../contract';
import { POINTS_BACK } from '../data/deed-nouns';
import { isDeedOf } from '../data/deed-verbs';
import type { Memory } from './memory';
import { isActor, latest } from './memory';
import type { Site } from '../site';
import { isPassive, isVerb, lemmaAt, wordAt } from '../site';
import { subjectBeside } from '../roles/adjacency';
import { isDeed, partiesOf } from '../roles/parties';
import { contentOfSaying } from '../forms/reported';

/** How many sentences back a definite noun may point. */
const POINTING_REACH = 6;
/** How many sentences back a plain `it` may stand for an act. */
const TAKING_UP_REACH = 3;
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

/** Whose deed a definite noun names again, by its verb: `shelled the ridge … condemned the shelling`. */
export function doneBefore(
  site: Site,
  memory: Memory,
  token: number,
  not: readonly string[],
): readonly string[] {
  if (!isDefinite(site, token)) return [];
  const noun = lemmaAt(site, token);
  for (const earlier of memory.sites.slice(-POINTING_REACH - 1).reverse()) {
    const from = earlier === site ? token - 1 : earlier.tokens.length - 1;
    for (let verb = from; verb >= 0; verb -= 1) {
      if (!isVerb(earlier, verb) || !isDeedOf(noun, lemmaAt(earlier, verb))) continue;
      if (earlier.tree.negations(verb).length > 0) continue;
      const doers = doersOf(earlier, verb).filter((party) => isActor(party) && !not.includes(party));
      if (doers.length > 0) return doers;
    }
  }
  return [];
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
      const speakers = doersOf(earlier, verb).filter((party) => isActor(party) && !not.includes(party));
      if (speakers.length > 0) return speakers;
    }
  }
  return [];
}

/** Whoever the subject of a verb is, or the party right before it where the tree shows none. */
function doersOf(site: Site, verb: number): readonly string[] {
  const subjects = site.tree.logicalSubjects(verb);
  const found = subjects.flatMap((token) => partiesOf(site, token)?.parties ?? []);
  const beside = found.length > 0 || isPassive(site, verb) ? -1 : subjectBeside(site, verb);
  return beside < 0 ? [...new Set(found)] : (partiesOf(site, beside)?.parties ?? []);
}

/** `the raid`, `that raid`; and `a raid` where it says what `it` or `that` was. */
function isDefinite(site: Site, token: number): boolean {
  if (site.tree.dependents(token, 'det').some((each) => POINTERS.has(wordAt(site, each)))) return true;
  const isPredicate = site.tree.dependents(token, 'cop').length > 0;
  return isPredicate && site.tree.subjects(token).some((subject) => POINTING.has(wordAt(site, subject)));
}

const POINTING: ReadonlySet<string> = new Set(['it', 'that', 'this', 'these', 'those', 'they']);

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

/** Who did what the sentence before told, for `That was rude`. */
export function justTold(site: Site, memory: Memory): readonly string[] {
  const act = latest(memory, site.index, 1, ({ sources }) => sources.some(isActor));
  return act ? act.sources.filter(isActor) : [];
}
