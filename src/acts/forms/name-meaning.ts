import type { ActKind } from '../../contract';
import type { Epithet } from '../lexicon';
import { APPROVING, BELITTLING, CREDITABLE } from '../data/weighed';
import { EPITHETS, LEXICON } from '../lexicon';
import { isPraiseWord, valenceOf } from '../valence';
import type { Named } from './named-beside';
import { partiesOf } from '../roles/parties';
import type { Site } from '../site';
import { QUOTATION_MARKS, lemmaAt, tokenAt, wordAt } from '../site';

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

/** What one calls only those with whom one stands well. */
const GOOD_NAMES: ReadonlySet<string> = new Set(
  'partner neighbour neighbor equal cousin sister colleague'.split(' '),
);

/** What a name says of whoever bears it. */
interface Naming {
  readonly kind: ActKind;
  readonly strength: number;
}

/** What a name says, by its head, its quotation marks, or its other words. */
export function readName(site: Site, verb: string, { name, bearer, quoted }: Named): Naming | undefined {
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

export function isIndefinite(site: Site, name: number): boolean {
  return site.tree.dependents(name, 'det').some((each) => ['a', 'an'].includes(wordAt(site, each)));
}
