import type { ActDefinition, ActKind } from '../contract';
import type { Epithet, NamingVerb } from './lexicon';
import { EPITHETS, NAMING_VERBS } from './lexicon';
import { valenceOf } from './valence';
import type { Draft } from './draft';
import { draftOf } from './draft';
import { groupedBy } from './grouping';
import { match } from './matching';
import type { FoundCue } from './places';
import { fillersOf } from './places';
import { rolesOf } from './roles';
import type { Site } from './site';
import { lemmaAt, tokenAt, wordAt } from './site';

const BY_HEAD = groupedBy(NAMING_VERBS, ({ lemma }) => lemma.split(' ')[0] ?? '');

/** Verbs whose quoted name is a taunt unless its words say otherwise: `calls them “a navy of toll collectors”`. */
const TAUNTING: ReadonlySet<string> = new Set(['call', 'brand', 'dub', 'label', 'term', 'write', 'dismiss', 'deride', 'paint']);
const TAUNT_STRENGTH = 0.5;
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '‘', '``', "'"]);
const CHARGES: ReadonlySet<string> = new Set(['charge', 'accusation', 'allegation', 'claim', 'complaint', 'criticism', 'report', 'demand']);

/** What a name says of whoever bears it. */
interface Naming {
  readonly kind: ActKind;
  readonly strength: number;
}

/** Acts of naming: `called him a liar`, `branded the letter “theft by stationery”`, `described her as a patriot`. */
export function namingsIn(site: Site): readonly Draft[] {
  const found: Draft[] = [];
  for (const [token, { upos }] of site.tree.tokens.entries()) {
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
  const named = namedBy(site, cue, verb);
  if (!named) return undefined;
  const naming = readName(site, lemmaAt(site, token), named.name);
  if (!naming) return undefined;
  const objects = named.bearer;
  const kind = naming.kind !== 'praise' && objects.some((object) => CHARGES.has(lemmaAt(site, object))) ? 'reject' : naming.kind;
  const entry: ActDefinition = { lemma: verb.lemma, pos: 'verb', kind, strength: naming.strength, frame: frameFor(site, cue, verb, objects) };
  const roles = rolesOf(site, cue, entry);
  if (!roles) return undefined;
  const whole: FoundCue = { head: token, tokens: [...tokens, named.name].sort((one, other) => one - other) };
  return draftOf(site, { entry, kind, cue: whole, roles: { ...roles, held: [...roles.held, named.name] }, why: ['cue:naming'], strength: naming.strength });
}

/** The parser may take the bearer of a name for an indirect object: `called the deal a surrender`. */
function frameFor(site: Site, cue: FoundCue, verb: NamingVerb, bearer: readonly number[]): ActDefinition['frame'] {
  const indirect = site.tree.indirectObjects(cue.head);
  return bearer.some((token) => indirect.includes(token)) ? { ...verb.frame, target: ['indirect-object'] } : verb.frame;
}

/** The name and whoever bears it. */
function namedBy(site: Site, cue: FoundCue, verb: NamingVerb): { readonly name: number; readonly bearer: readonly number[] } | undefined {
  const { tree } = site;
  const objects = tree.logicalObjects(cue.head);
  if (verb.name !== 'complement') {
    const [name] = fillersOf(site, cue, verb.name);
    return name === undefined || objects.length === 0 ? undefined : { name, bearer: objects };
  }
  const indirect = tree.indirectObjects(cue.head);
  const direct = tree.dependents(cue.head, 'obj').find((object) => object > Math.max(...indirect, cue.head));
  if (indirect.length > 0 && direct !== undefined) return { name: direct, bearer: indirect };
  const [first, second] = tree.dependents(cue.head, 'obj');
  if (first !== undefined && second !== undefined) return { name: second, bearer: [first] };
  const [apposed] = objects.flatMap((object) => tree.dependents(object, 'appos')).filter((each) => isNameLike(site, each));
  if (apposed !== undefined) return { name: apposed, bearer: objects };
  if (tree.isPassive(cue.head) && direct !== undefined) return { name: direct, bearer: objects };
  const after = tree
    .dependents(cue.head, 'xcomp', 'ccomp', 'obl', 'dep', 'parataxis', 'advcl', 'nmod')
    .find((each) => each > cue.head && tree.preposition(each) === '' && ['NOUN', 'PROPN', 'ADJ'].includes(tokenAt(site, each).upos));
  if (after !== undefined && objects.length > 0) return { name: after, bearer: objects };
  return undefined;
}

/** `a traitor`, `“theft by stationery”`: no second name of the same party. */
function isNameLike(site: Site, token: number): boolean {
  const { first } = site.tree.subtree(token);
  return ['a', 'an'].includes(wordAt(site, first)) || QUOTES.has(wordAt(site, first)) || QUOTES.has(wordAt(site, first - 1));
}

/** What a name says, by its head, its other words, or its quotation marks. */
function readName(site: Site, verb: string, name: number): Naming | undefined {
  const epithet = epithetAt(site, name);
  if (epithet) return { kind: epithet.kind, strength: epithet.strength };
  const { first, last } = site.tree.subtree(name);
  const quoted = QUOTES.has(wordAt(site, first)) || QUOTES.has(wordAt(site, first - 1));
  if (quoted && TAUNTING.has(verb)) return { kind: 'criticise', strength: TAUNT_STRENGTH };
  const valence = valenceOf(site, first, last);
  if (valence === 0) return undefined;
  return { kind: valence > 0 ? 'praise' : 'criticise', strength: 0.5 };
}

/** The epithet that a nominal is, alone or with the noun before it (`lame duck`). */
export function epithetAt(site: Site, token: number): Epithet | undefined {
  return EPITHETS.get(`${wordAt(site, token - 1)} ${lemmaAt(site, token)}`) ?? EPITHETS.get(lemmaAt(site, token));
}
