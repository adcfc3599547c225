import type { ActDefinition } from '../../contract';
import { UNNAMED } from '../../contract';
import { SPEAKER } from '../../actors';
import { DEGREES } from '../data/degree-words';
import type { Draft } from '../draft';
import { draftOf } from '../draft';
import { headOfName } from './named-beside';
import type { Site } from '../site';
import { lemmaAt, tokenAt, wordAt } from '../site';
import { valenceOf } from '../valence';

const ENDORSED: ActDefinition = {
  lemma: 'as',
  pos: 'noun',
  kind: 'criticise',
  strength: 0.5,
  frame: { target: ['object'] },
};
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '‘', '``', "'"]);
/** Words that take distance from what follows. */
const DISTANCING: ReadonlySet<string> = new Set([
  'alleged',
  'so-called',
  'supposed',
  'what',
  'purported',
  'perceived',
]);

/**
 * A charge that the speaker repeats without distance, `condemned by one and all as a blatant violation`, is also his own, and
 * a weaker one. Only where everybody is said to make it, or where it is worded beyond what reporting needs.
 */
export function endorsementsOf(site: Site, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft) => {
    const { act } = draft;
    if (act.axis !== 'condemnation' || act.reality !== 'actual' || act.targets.length === 0) return [];
    if (act.sources.includes(SPEAKER) || act.why.includes('cue:naming')) return [];
    const charge = chargesOf(site, act.head).find((token) =>
      isEndorsed(site, token, act.sources.includes(UNNAMED)),
    );
    if (charge === undefined) return [];
    return [endorsed(site, charge, act.targets)];
  });
}

/** How many tokens behind the verb its `as` may stand: an agent or an object comes between. */
const AS_REACH = 8;

/** Heads of the `as` phrases of a verb, by the tree or by the words behind it. */
function chargesOf(site: Site, verb: number): readonly number[] {
  const hung = site.tree.obliques(verb, 'as');
  if (hung.length > 0) return hung;
  for (let token = verb + 1; token <= verb + AS_REACH; token += 1) {
    const { upos } = site.tree.tokens[token] ?? {};
    if (upos === undefined || upos === 'VERB' || upos === 'PUNCT') return [];
    if (wordAt(site, token) !== 'as') continue;
    const head = headOfName(site, token + 1);
    return head < 0 ? [] : [head];
  }
  return [];
}

function isEndorsed(site: Site, charge: number, everybody: boolean): boolean {
  const { first, last } = site.tree.nounPhrase(charge);
  for (let token = Math.max(0, first - 1); token <= Math.min(last + 1, site.words.length - 1); token += 1) {
    if (QUOTES.has(tokenAt(site, token).text) || DISTANCING.has(wordAt(site, token))) return false;
  }
  if (valenceOf(site, first, last) >= 0 && !isBoosted(site, charge)) return false;
  return everybody || isBoosted(site, charge);
}

function isBoosted(site: Site, noun: number): boolean {
  return site.tree.dependents(noun, 'amod').some((each) => (DEGREES.get(lemmaAt(site, each)) ?? 0) > 0);
}

function endorsed(site: Site, charge: number, targets: readonly string[]): Draft {
  const range = site.tree.nounPhrase(charge);
  const tokens = Array.from({ length: range.last - range.first + 1 }, (_, offset) => range.first + offset);
  const draft = draftOf(site, {
    entry: ENDORSED,
    kind: 'criticise',
    cue: { head: charge, tokens },
    roles: {
      sources: [SPEAKER],
      targets,
      about: [],
      held: [],
      reciprocal: false,
      why: ['source:speaker', 'target:same-as-verb'],
    },
    why: ['cue:endorsement'],
  });
  return { ...draft, act: { ...draft.act, reality: 'actual', strength: 0.5 } };
}
