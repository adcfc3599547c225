import type { ActDefinition, Place } from '../../contract';
import type { NamingVerb } from '../lexicon';
import { NAMING_VERBS, SETTLEMENT_WORDS } from '../lexicon';
import type { Draft } from '../draft';
import { draftOf } from '../draft';
import { groupedBy } from '../cues/grouping';
import { objectBeside } from '../roles/adjacency';
import { match } from '../cues/matching';
import { epithetAt, isIndefinite, readName } from './name-meaning';
import type { Named } from './named-beside';
import { headOfName, namedBeside, namedInRelative } from './named-beside';
import type { FoundCue } from '../cues/cue';
import { fillersOf } from '../roles/places';
import { membersOnly, partiesOf } from '../roles/parties';
import type { Roles } from '../roles/fillings';
import { rolesOf } from '../roles/roles';
import type { Site } from '../site';
import { QUOTATION_MARKS, isPassive, lemmaAt, tokenAt, wordAt } from '../site';

const BY_HEAD = groupedBy(NAMING_VERBS, ({ lemma }) => lemma.split(' ')[0] ?? '');

const CHARGES: ReadonlySet<string> = new Set([
  'charge',
  'accusation',
  'allegation',
  'claim',
  'complaint',
  'criticism',
  'report',
  'demand',
]);

/** Acts of naming: `called him a liar`, `branded the letter “theft by stationery”`, `described her as a patriot`. */
export function namingsIn(site: Site): readonly Draft[] {
  const found: Draft[] = [];
  for (const [token, { upos }] of site.tokens.entries()) {
    if (upos !== 'VERB') continue;
    for (const verb of BY_HEAD.get(lemmaAt(site, token)) ?? []) {
      const draft = namingAt(site, token, verb);
      if (draft) {
        found.push(draft);
        break;
      }
    }
  }
  return found;
}

function namingAt(site: Site, token: number, verb: NamingVerb): Draft | undefined {
  const words = verb.lemma.split(' ');
  const tokens = match(site, token, words, 0);
  if (tokens.length === 0) return undefined;
  const cue: FoundCue = { head: token, tokens };
  const named =
    verb.name === 'complement'
      ? namedBeside(site, token)
      : verb.unborne
        ? chargedWith(site, cue, verb.name)
        : namedIn(site, cue, verb.name);
  if (!named) return undefined;
  const naming = readName(site, lemmaAt(site, token), named);
  if (!naming) return undefined;
  const isCharge = CHARGES.has(lemmaAt(site, named.bearer));
  const kind = naming.kind !== 'praise' && isCharge ? 'reject' : naming.kind;
  const entry: ActDefinition = {
    lemma: verb.lemma,
    pos: 'verb',
    kind,
    strength: naming.strength,
    frame: { source: ['subject'] },
  };
  const roles = rolesOf(site, cue, entry);
  if (!roles) return undefined;
  const whole: FoundCue = { head: token, tokens: [...tokens, named.name].sort((one, other) => one - other) };
  return draftOf(site, {
    entry,
    kind,
    cue: whole,
    roles: borne(site, roles, named),
    why: ['cue:naming'],
    strength: naming.strength,
  });
}

/** Roles with whoever bears the name as target. */
function borne(site: Site, roles: Roles, { name, bearer, besides = [] }: Named): Roles {
  const found = partiesOf(site, bearer);
  const all = [...besides.flatMap((each) => partiesOf(site, each)?.parties ?? []), ...(found?.parties ?? [])];
  const bearers = [...new Set(membersOnly(all))];
  // `Spain, which Peru calls a liar`: parsers give such a verb both for subjects.
  const others = roles.sources.filter((party) => !bearers.includes(party));
  const sources = others.length > 0 ? others : roles.sources;
  const targets = bearers.filter((party) => !sources.includes(party));
  const held = [...roles.held, bearer, name];
  const why = roles.why.filter((rule) => rule !== 'target:none' && rule !== 'about');
  if (found && targets.length > 0) {
    return {
      ...roles,
      sources,
      targets,
      about: [],
      held,
      why: [...why, 'target:object', `target-path:${found.path}`],
    };
  }
  return { ...roles, targets: [], about: [bearer], held, why: [...why, 'about'] };
}

/** The name in a phrase: `described her as a patriot`. */
function namedIn(site: Site, cue: FoundCue, place: Place): Named | undefined {
  const preposition = place.slice('obl:'.length);
  const relative =
    wordAt(site, cue.head + 1) === preposition && !isPassive(site, cue.head)
      ? namedInRelative(site, cue.head, cue.head + 2)
      : undefined;
  if (relative) return relative;
  const [name] = fillersOf(site, cue, place);
  const beside = objectBeside(site, { head: cue.head, tokens: [cue.head] });
  const [, own] = cue.tokens;
  // `spoke of Spain as a partner`
  const [governed] = own === undefined ? [] : site.tree.obliques(cue.head, wordAt(site, own));
  const bearer = site.tree.logicalObjects(cue.head)[0] ?? governed ?? (beside < 0 ? undefined : beside);
  if (name === undefined || bearer === undefined) return undefined;
  const { first } = site.tree.subtree(name);
  return {
    name,
    bearer,
    quoted: [first - 1, first, first + 1].some((token) => QUOTATION_MARKS.has(wordAt(site, token))),
  };
}

/**
 * `spoke of ingratitude`: only a charge counts, whatever else one may speak of, or what is quoted for its edge: `spoke of “a
 * hit-and-run by a navy”`, `of a watchman “asleep on the bank”`.
 */
function chargedWith(site: Site, cue: FoundCue, place: Place): Named | undefined {
  const [name = quotedBehind(site, cue)] = fillersOf(site, cue, place);
  if (name === undefined) return undefined;
  if (epithetAt(site, name)?.valence === 'blame') return { name, bearer: name, quoted: false };
  return isQuotedFigure(site, name) ? { name, bearer: name, quoted: true } : undefined;
}

/** Where quotation marks throw the parser off. */
function quotedBehind(site: Site, { tokens }: FoundCue): number | undefined {
  const last = tokens[tokens.length - 1] ?? 0;
  const name = QUOTATION_MARKS.has(wordAt(site, last + 1)) ? headOfName(site, last + 2) : -1;
  return name < 0 ? undefined : name;
}

/** Several words in quotation marks that settle nothing: with an article, or with something said of them. */
function isQuotedFigure(site: Site, name: number): boolean {
  const { first, last } = site.tree.nounPhrase(name);
  if (tokenAt(site, name).upos !== 'NOUN' || SETTLEMENT_WORDS.has(lemmaAt(site, name))) return false;
  const behind = QUOTATION_MARKS.has(wordAt(site, name + 1)) && !QUOTATION_MARKS.has(wordAt(site, name + 2));
  const around = [first - 1, first].some((token) => QUOTATION_MARKS.has(wordAt(site, token)));
  // `spoke of “the weather”`: one word is no figure.
  const closes = site.words.findIndex((word, token) => token > name && QUOTATION_MARKS.has(word));
  return behind
    ? closes === name + 1 && !around
    : around && (last > name || closes > name + 1 || isIndefinite(site, name));
}
