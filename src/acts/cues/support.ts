import type { SupportVerb } from '../lexicon';
import { SUPPORT_VERBS } from '../lexicon';
import { CONTAINERS } from '../data/containers';
import { STRESSING_VERBS } from '../data/stressing-verbs';
import { groupedBy } from './grouping';
import { match } from './matching';
import type { FoundCue } from './cue';
import { partiesOf } from '../roles/parties';
import { fillersOf } from '../roles/places';
import type { Carrier } from '../roles/fillings';
import type { Site } from '../site';
import { isVerb, lemmaAt, wordAt } from '../site';

interface Pattern {
  readonly verb: SupportVerb;
  readonly words: readonly string[];
}

/** Light verbs by their first lemma, those with most words first. */
const BY_HEAD = groupedBy<Pattern>(
  [...SUPPORT_VERBS, ...STRESSING_VERBS]
    .map((verb) => ({ verb, words: verb.lemma.split(' ') }))
    .sort(
      (one, other) =>
        other.words.length - one.words.length ||
        Number(other.verb.owned ?? false) - Number(one.verb.owned ?? false),
    ),
  ({ words }) => words[0] ?? '',
);

/** The noun, what contains it (`a wave of criticism`), and the first of its conjuncts. */
function standIns(site: Site, noun: number): readonly number[] {
  const found = [noun];
  let current = noun;
  for (let step = 0; step < 3; step += 1) {
    const above = site.tree.head(current);
    if (above < 0) break;
    const relation = site.tree.base(current);
    const contained =
      relation === 'nmod' &&
      CONTAINERS.has(lemmaAt(site, above)) &&
      ['of', 'in'].includes(site.tree.preposition(current));
    // `has nothing but scorn for Spain`, `nobody has anything but respect`
    const excepted =
      ['nothing', 'anything'].includes(wordAt(site, above)) && wordAt(site, above + 1) === 'but';
    if (!excepted && !contained && relation !== 'conj' && relation !== 'appos') break;
    found.push(above);
    current = above;
  }
  return found;
}

/** Verbs that may carry a noun: the one above it, and those of clauses on it. */
function verbsAround(site: Site, noun: number): readonly number[] {
  const clauses = site.tree.dependents(noun, 'acl');
  const above = site.tree.head(noun);
  return [...(above >= 0 ? [above] : []), ...clauses].filter((token) => isVerb(site, token));
}

/** Whether a noun has an owner of its own, and one that is not the subject of the verb. */
function belongsToAnother(site: Site, noun: number, verb: number): boolean {
  const owning = [...site.tree.possessors(noun), ...site.tree.obliques(noun, 'of')];
  const owners = owning.flatMap((token) => partiesOf(site, token)?.parties ?? []);
  const subjects = site.tree.subjects(verb).flatMap((token) => partiesOf(site, token)?.parties ?? []);
  return owners.length > 0 && owners.every((party) => !subjects.includes(party));
}

/** The light verb that carries a nominal cue, and the cue that the two make together. */
export function carrierOf(site: Site, noun: FoundCue): Carrier | undefined {
  for (const standIn of standIns(site, noun.head)) {
    for (const verb of verbsAround(site, standIn)) {
      for (const { verb: support, words } of BY_HEAD.get(lemmaAt(site, verb)) ?? []) {
        const tokens = match(site, verb, words, 0);
        if (tokens.length === 0) continue;
        if (!fillersOf(site, { head: verb, tokens }, support.noun).includes(standIn)) continue;
        if (support.owned && !belongsToAnother(site, noun.head, verb)) continue;
        const all = [...new Set([...tokens, ...noun.tokens])].sort((one, other) => one - other);
        return { cue: { head: verb, tokens: all }, frame: support.frame, role: support.role };
      }
    }
  }
  return undefined;
}
