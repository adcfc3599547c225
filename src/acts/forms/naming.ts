import type { ActDefinition, ActKind, Place } from '../../contract';
import type { Epithet, NamingVerb } from '../lexicon';
import { APPROVING, BELITTLING, CREDITABLE } from '../data/weighed';
import { EPITHETS, LEXICON, NAMING_VERBS, SETTLEMENT_WORDS } from '../lexicon';
import { isPraiseWord, valenceOf } from '../valence';
import type { Draft } from '../draft';
import { draftOf } from '../draft';
import { groupedBy } from '../cues/grouping';
import { objectBeside } from '../roles/adjacency';
import { match } from '../cues/matching';
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

/** Verbs whose quoted name is a taunt unless its words say otherwise: `calls them “a navy of toll collectors”`. */
const TAUNTING: ReadonlySet<string> = new Set([
  'call',
  'brand',
  'dub',
  'label',
  'term',
  'write',
  'dismiss',
  'deride',
  'paint',
  'liken',
  'compare',
  'equate',
  'speak',
  'talk',
  'mutter',
  'warn',
  'rage',
  'rail',
]);
const TAUNT_STRENGTH = 0.5;
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

/** What one calls only those with whom one stands well. */
const GOOD_NAMES: ReadonlySet<string> = new Set(
  'partner neighbour neighbor equal cousin sister colleague'.split(' '),
);

/** What a name says of whoever bears it. */
interface Naming {
  readonly kind: ActKind;
  readonly strength: number;
}

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

function isIndefinite(site: Site, name: number): boolean {
  return site.tree.dependents(name, 'det').some((each) => ['a', 'an'].includes(wordAt(site, each)));
}

/** What a name says, by its head, its quotation marks, or its other words. */
function readName(site: Site, verb: string, { name, bearer, quoted }: Named): Naming | undefined {
  const epithet = epithetAt(site, name) ?? membersOf(site, name);
  if (epithet?.valence === 'praise' && quoted && isReserved(site, name))
    return { kind: 'criticise', strength: TAUNT_STRENGTH };
  if (epithet) return { kind: epithet.kind, strength: epithet.strength };
  if (GOOD_NAMES.has(lemmaAt(site, name))) return { kind: 'praise', strength: TAUNT_STRENGTH };
  const { first, last } = site.tree.nounPhrase(name);
  const praised = site.tree
    .dependents(name, 'amod')
    .some((each) => valenceOf(site, each, each) > 0 || CREDITABLE.has(lemmaAt(site, each)));
  if (quoted && (praised || isPraiseWord(site, name)))
    return { kind: isReserved(site, name) ? 'criticise' : 'praise', strength: TAUNT_STRENGTH };
  if (quoted && TAUNTING.has(verb) && tokenAt(site, name).upos !== 'PROPN')
    return { kind: 'criticise', strength: TAUNT_STRENGTH };
  const judged = judgedAs(site, name);
  if (judged) return judged;
  const valence = valenceOf(site, Math.min(first, name), Math.max(last, name));
  if (valence === 0)
    return isLikened(site, verb, name, bearer) ? { kind: 'criticise', strength: 0.5 } : undefined;
  return { kind: valence > 0 ? 'praise' : 'criticise', strength: 0.5 };
}

const RESERVING: ReadonlySet<string> = new Set(['wrong', 'but', 'wasted', 'once']);

/** `“a decent man in the wrong century”`: what the quotation adds takes the praise back. */
function isReserved(site: Site, name: number): boolean {
  for (let token = name + 1; token < site.words.length; token += 1) {
    if (QUOTATION_MARKS.has(wordAt(site, token))) return false;
    if (RESERVING.has(wordAt(site, token))) return true;
  }
  return false;
}

/** `a nation of pickpockets`: whom a body is made up of is what is said of it. */
function membersOf(site: Site, name: number): Epithet | undefined {
  const [member] = site.tree.obliques(name, 'of');
  if (member === undefined || tokenAt(site, member).xpos !== 'NNS') return undefined;
  return EPITHETS.get(lemmaAt(site, member));
}

/** Adjectives by which something is weighed and found good enough or wanting: `called the terms fair`, `thinks it too slow`. */
function judgedAs(site: Site, name: number): Naming | undefined {
  const adjective = tokenAt(site, name).upos === 'ADJ' || tokenAt(site, name).upos === 'VERB';
  if (!adjective) return undefined;
  if (wordAt(site, name - 1) === 'too') return { kind: 'criticise', strength: 0.4 };
  const approves = APPROVING.has(wordAt(site, name));
  if (!approves && !BELITTLING.has(wordAt(site, name))) return undefined;
  const turned = ['not', 'hardly', 'scarcely', 'barely', 'than', 'but'].includes(wordAt(site, name - 1));
  return { kind: approves !== turned ? 'praise' : 'criticise', strength: 0.4 };
}

/** `likened its neighbour to a banknote`: who likens people to things of any kind does so to mock them. */
function isLikened(site: Site, verb: string, name: number, bearer: number): boolean {
  if (!['liken', 'compare', 'equate'].includes(verb) || partiesOf(site, bearer) === undefined) return false;
  // `compared the governor to Ahab`: a name that nobody in the text bears.
  if (tokenAt(site, name).upos === 'PROPN') return site.cast.covering(site.index, name) === undefined;
  return verb === 'liken' && tokenAt(site, name).upos === 'NOUN' && isIndefinite(site, name);
}

/** What a quality says of whoever has it: `called the offer hypocrisy`, `spoke of treachery`. */
const QUALITIES: ReadonlyMap<string, Epithet> = new Map(
  LEXICON.flatMap(({ lemma, pos, kind, valence, strength }) => {
    if (pos !== 'noun' || kind !== 'evaluate' || typeof lemma !== 'string' || valence === undefined)
      return [];
    const said = valence === 'praise' ? ('praise' as const) : ('criticise' as const);
    return [[lemma, { kind: said, valence, strength: strength ?? 0.5 }] as const];
  }),
);

/** The epithet that a nominal is, alone or with the noun before it (`lame duck`). */
export function epithetAt(site: Site, token: number): Epithet | undefined {
  const lemma = lemmaAt(site, token);
  return EPITHETS.get(`${wordAt(site, token - 1)} ${lemma}`) ?? EPITHETS.get(lemma) ?? QUALITIES.get(lemma);
}
