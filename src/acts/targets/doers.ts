import { POINTS_BACK } from '../data/deed-nouns';
import { isWordFor } from '../data/deed-classes';
import { isDeedOf } from '../data/deed-verbs';
import { contentOfSaying } from '../roles/reported';
import { isDeed, partiesOf } from '../roles/parties';
import { subjectsOf } from '../roles/subjects';
import { subjectBeside } from '../roles/adjacency';
import type { Memory } from './memory';
import { isActor } from './memory';
import type { Site } from '../site';
import { isPassive, isVerb, lemmaAt, wordAt } from '../site';

/** How many sentences back a definite noun may point, and one for mere words. */
const REACH = 6;
const REMARK_REACH = 2;
const POINTERS: ReadonlySet<string> = new Set(['the', 'that', 'this', 'these', 'those', 'such']);
const POINTING: ReadonlySet<string> = new Set(['it', 'that', 'this', 'these', 'those', 'they']);

/** Nouns for something said, whatever it was. */
const SAID: ReadonlySet<string> = new Set(
  `remark comment statement suggestion idea notion proposal claim assertion charge accusation allegation insinuation
   jibe gibe taunt barb quip retort words complaint boast line story version account hint plan`.split(/\s+/),
);

/**
 * Who did, said or made what a definite noun names again: `called the apology a sham`, `shelled the ridge … the shelling`,
 * `a letter from the bank … the letter`, `said the dam had leaked … the remark`. The nearest before it that others did.
 */
export function doersOf(
  site: Site,
  memory: Memory,
  token: number,
  not: readonly string[],
): readonly string[] {
  if (!isDefinite(site, token)) return [];
  const noun = lemmaAt(site, token);
  const kinds = POINTS_BACK.get(noun) ?? [];
  const isMade = isDeed(site, token);
  const others = (parties: readonly string[]): readonly string[] => [
    ...new Set(parties.filter((party) => isActor(party) && !not.includes(party))),
  ];
  for (const earlier of memory.sites.slice(-REACH - 1).reverse()) {
    const isNear = SAID.has(noun) && site.index - earlier.index <= REMARK_REACH;
    const acts = memory.acts.filter((act) => act.sentence === earlier.index && kinds.includes(act.kind));
    const from = earlier === site ? token - 1 : earlier.tokens.length - 1;
    for (let place = from; place >= 0; place -= 1) {
      const doers =
        acts.find(({ head }) => head === place)?.sources ?? doersAt(earlier, place, noun, isMade, isNear);
      const found = others(doers);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** Who did what a noun names, if the word at a place tells it: its verb, or the same noun with its author. */
function doersAt(
  site: Site,
  place: number,
  noun: string,
  isMade: boolean,
  isSaid: boolean,
): readonly string[] {
  const lemma = lemmaAt(site, place);
  if (lemma === noun && isMade && !isVerb(site, place)) return partiesOf(site, place)?.parties ?? [];
  if (!isVerb(site, place)) return [];
  const tells =
    isDeedOf(noun, lemma) || isWordFor(noun, lemma) || (isSaid && contentOfSaying(site, place) !== undefined);
  return tells && site.tree.negations(place).length === 0 ? subjectParties(site, place) : [];
}

/** Whoever the subject of a verb is, or the party right before it where the tree shows none. */
function subjectParties(site: Site, verb: number): readonly string[] {
  const found = subjectsOf(site, verb).flatMap((token) => partiesOf(site, token)?.parties ?? []);
  const beside = found.length > 0 || isPassive(site, verb) ? -1 : subjectBeside(site, verb);
  return beside < 0 ? found : (partiesOf(site, beside)?.parties ?? []);
}

/** `the raid`, `that raid`; and `a raid` where it says what `it` or `that` was. */
function isDefinite(site: Site, token: number): boolean {
  if (site.tree.dependents(token, 'det').some((each) => POINTERS.has(wordAt(site, each)))) return true;
  const isPredicate = site.tree.dependents(token, 'cop').length > 0;
  return isPredicate && site.tree.subjects(token).some((subject) => POINTING.has(wordAt(site, subject)));
}
