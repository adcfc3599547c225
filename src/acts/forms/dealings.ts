import type { ActDefinition, ActKind } from '../../contract';
import type { Dealing } from '../data/dealing';
import { HELPING_DEALINGS } from '../data/dealings-helping';
import { HARMING_DEALINGS, PENALISING_DEALINGS } from '../data/dealings-penalising';
import { YIELDING_DEALINGS } from '../data/dealings-yielding';
import type { Draft } from '../draft';
import { asActual, draftOf } from '../draft';
import { groupedBy } from '../cues/grouping';
import type { Wording } from './dealt-with';
import { undergoing } from './dealt-with';
import { causativeOf } from '../roles/causative';
import { doubleObject } from '../roles/double-object';
import { membersOnly } from '../roles/parties';
import type { Roles } from '../roles/fillings';
import { rolesOf } from '../roles/roles';
import type { RuleId } from '../rules';
import type { Site } from '../site';
import { lemmaAt, mentionOf, overVerbs, tokenAt, wordAt } from '../site';

interface Pattern {
  readonly dealing: Dealing;
  readonly verb: string;
  /** Particle or preposition, '' without one. */
  readonly particle: string;
  readonly entry: ActDefinition;
}

const DEALINGS: readonly Dealing[] = [
  ...YIELDING_DEALINGS,
  ...PENALISING_DEALINGS,
  ...HARMING_DEALINGS,
  ...HELPING_DEALINGS,
];

const PATTERNS = groupedBy<Pattern>(
  DEALINGS.flatMap((dealing) =>
    dealing.verbs.map((lemma) => {
      const [verb = '', ...rest] = lemma.split(' ');
      const entry: ActDefinition = {
        lemma,
        pos: 'verb',
        kind: dealing.kind,
        frame: { source: ['subject'], target: [] },
      };
      return { dealing, verb, particle: rest.join(' '), entry };
    }),
  ),
  ({ verb }) => verb,
);

/** Acts that a verb is only with what it is done to, and whose that is: `Kenya impounded two Ugandan ferries`. */
export function dealingsIn(site: Site): readonly Draft[] {
  return overVerbs(site, (token) => {
    const found = (PATTERNS.get(lemmaAt(site, token)) ?? []).flatMap((pattern) =>
      dealt(site, token, pattern),
    );
    // The longest wording says most: `turn back` before `turn`.
    const [best] = found.sort(
      (one, other) =>
        other.cue.tokens.length - one.cue.tokens.length ||
        Number(other.act.about !== undefined) - Number(one.act.about !== undefined),
    );
    return best ? [best] : [];
  });
}

function dealt(site: Site, verb: number, pattern: Pattern): readonly Draft[] {
  const { dealing, entry } = pattern;
  for (const found of wordings(site, verb, pattern)) {
    const { cue, object, thing } = found;
    const roles = rolesOf(site, cue, entry);
    if (!roles) return [];
    const targets = undergoing(site, found, dealing, roles.sources);
    if (targets.length === 0 && !isSaidOf(site, object, dealing, roles)) continue;
    const held = [...roles.held, object, thing];
    // Force is a deed whomever it hits.
    const stands = dealing.alone === true || ['attack', 'detain'].includes(dealing.kind);
    const why: readonly RuleId[] =
      targets.length > 0 ? ['target:object'] : stands ? ['target:none', 'about'] : [];
    // What has to be somebody's is told only where the text tells whose.
    const about = targets.length > 0 || stands ? [thing] : [];
    const plain = roles.why.filter((rule) => rule !== 'target:none' && rule !== 'about');
    const filled: Roles = { ...roles, targets, about, held, why: [...plain, ...why] };
    const draft = draftOf(site, { entry, kind: dealing.kind, cue, roles: filled, why: ['cue:verb'] });
    // `never paid its bills`: nobody is told to have been denied anything.
    if (targets.length === 0 && !stands && draft.act.reality === 'negated') continue;
    if (dealing.denied === undefined || draft.act.reality !== 'negated') return [draft];
    const denied = draftOf(site, { entry, kind: dealing.denied, cue, roles: filled, why: ['cue:verb'] });
    return [asActual(denied, 'negated')];
  }
  return [];
}

function wordings(site: Site, verb: number, { dealing, particle }: Pattern): readonly Wording[] {
  if (dealing.where && !standsIn(site, verb, dealing.where)) return [];
  return objectsOf(site, verb, particle).flatMap((object) => {
    const thing = thingIn(site, object, dealing);
    const behind = particle === '' ? verb : particleOf(site, verb, object, particle);
    if (thing < 0 || behind < 0) return [];
    const tokens = [...new Set([verb, behind, thing])].sort((one, other) => one - other);
    return [{ cue: { head: verb, tokens }, object, thing }];
  });
}

/** Whether somebody named does it to something known: `let the crew go`, `lent two helicopters`. */
function isSaidOf(site: Site, object: number, { where }: Dealing, { sources }: Roles): boolean {
  const known =
    where !== undefined ||
    site.tree
      .dependents(object, 'det', 'nmod:poss', 'nummod')
      .some((each) => !['a', 'an', 'any', 'no', 'some'].includes(wordAt(site, each)));
  return known && membersOnly(sources).length > 0;
}

/** What the verb is done to; behind a preposition of the cue, what follows it. */
function objectsOf(site: Site, verb: number, particle: string): readonly number[] {
  const { tree } = site;
  const causative = causativeOf(site, verb);
  const objects = causative ? [causative.object] : tree.logicalObjects(verb);
  const governed = particle === '' ? [] : tree.obliques(verb, particle);
  const given = particle === '' ? doubleObject(site, verb)?.given : undefined;
  const all = [...objects, ...governed, ...(given === undefined ? [] : [given])];
  return [...new Set(all)];
}

/** What stands for more than itself: `two tons of maize`, `the rest of the crew`. */
const MEASURES: ReadonlySet<string> = new Set(
  `bulk couple crate dozen half handful hundred kilo list load lot most number pair part quarter rest sack score series
   set share some string third thousand ton tonne week month year season day`.split(/\s+/),
);

/** The thing of the dealing in an object, −1 when it is none. */
function thingIn(site: Site, object: number, { things, parties }: Dealing): number {
  if (things.has(lemmaAt(site, object)) || things.has(wordAt(site, object))) return object;
  if (parties && isParty(site, object, parties)) return object;
  if (!MEASURES.has(lemmaAt(site, object)) && tokenAt(site, object).upos !== 'NUM') return -1;
  return site.tree.obliques(object, 'of').find((token) => things.has(lemmaAt(site, token))) ?? -1;
}

/** Whether a token is a party itself, and one that the dealing can be done to. */
function isParty(site: Site, token: number, wanted: 'all' | 'people'): boolean {
  const mention = mentionOf(site, token);
  if (!mention || mention.how === 'demonym') return false;
  return (
    wanted === 'all' || mention.parties.every((party) => site.cast.members.get(party)?.kind === 'person')
  );
}

/** The particle right behind the verb or behind the object, −1 where neither has it. */
function particleOf(site: Site, verb: number, object: number, particle: string): number {
  const [first = '', second] = particle.split(' ');
  if (wordAt(site, verb + 1) === first) return verb + 1;
  const [adverb = -1] = site.tree
    .dependents(verb, 'advmod', 'compound')
    .filter((token) => token > verb && wordAt(site, token) === first && second === undefined);
  if (adverb >= 0) return adverb;
  if (object < verb) return -1;
  const { last } = site.tree.nounPhrase(object);
  for (const token of [last + 1, object + 1]) {
    if (lemmaAt(site, token) !== first && wordAt(site, token) !== first) continue;
    if (
      second === undefined ||
      [token + 1, token + 2, token + 3].some((next) => lemmaAt(site, next) === second)
    )
      return token;
  }
  return -1;
}

/** Whether one of some words stands in a phrase of the verb. */
function standsIn(site: Site, verb: number, where: ReadonlySet<string>): boolean {
  const { last } = site.tree.subtree(verb);
  for (let token = verb + 1; token <= last; token += 1) {
    if (where.has(lemmaAt(site, token)) && site.tree.preposition(token) !== '') return true;
  }
  return false;
}

/**
 * Whether a dealing tells the same words better: the thing says what a verb alone does not (`quashed his suspension`), a
 * thing that is dealt with is no act of its own (`halved its levy on tin`).
 */
export function isOutdone({ act, cue }: Draft, dealing: Draft): boolean {
  if (act.head !== dealing.act.head) return dealing.cue.tokens.includes(act.head);
  if (dealing.act.targets.length === 0) return false;
  const said = cue.tokens.length === 1 || (dealing.act.axis === null && SENDING_OFF.has(act.kind));
  return act.targets.length === 0 || (said && act.axis !== dealing.act.axis);
}

/** Acts of words that are deeds when they are done to people: `threw out the claim`, `threw out the reporters`. */
const SENDING_OFF: ReadonlySet<ActKind> = new Set<ActKind>(['reject', 'demand', 'protest']);
