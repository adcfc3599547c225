import { BLAMED_CONDUCT, PRAISED_CONDUCT } from '../data/conduct-words';
import { SPEAKER } from '../../actors';
import type { Site } from '../site';
import { lemmaAt, tokenAt, wordAt } from '../site';
import { wordValence } from '../valence';

/** A verdict in a form of its own: its words, whom it judges, for or against. */
export interface Ruling {
  readonly tokens: readonly number[];
  readonly judged: readonly number[];
  readonly valence: 'praise' | 'blame';
}

/** How far behind `of X` the deed may begin: `it was shabby of the Ministry of Health to refuse`. */
const REACH = 8;

/** `It was shabby of Peru to refuse`: the quality is that of whoever did it. */
export function qualityOf(site: Site, adjective: number): Ruling | undefined {
  const { tree } = site;
  // Taggers take `cowardly` for an adverb.
  if (!['ADJ', 'ADV'].includes(tokenAt(site, adjective).upos) || wordAt(site, adjective + 1) !== 'of')
    return undefined;
  if (!['it', 'that', 'this'].includes(wordAt(site, subjectStart(site, adjective)))) return undefined;
  const start = adjective + (tree.tokens[adjective + 2]?.upos === 'DET' ? 3 : 2);
  const mention = site.cast.covering(site.index, start);
  const valence = conductValence(site, adjective);
  if (mention?.first !== start || valence === 0) return undefined;
  const deed = site.words.slice(mention.last + 1, mention.last + REACH);
  if (wordAt(site, subjectStart(site, adjective)) === 'it' && !deed.includes('to')) return undefined;
  return {
    tokens: [adjective, adjective + 1],
    judged: [mention.head],
    valence: valence > 0 ? 'praise' : 'blame',
  };
}

export function conductValence(site: Site, adjective: number): number {
  const word = wordAt(site, adjective);
  if (BLAMED_CONDUCT.has(word)) return -1;
  return PRAISED_CONDUCT.has(word) ? 1 : wordValence(site, adjective);
}

/** The word before the copula and its adverbs that an adjective is predicated with. */
function subjectStart(site: Site, adjective: number): number {
  let token = adjective - 1;
  while (token >= 0 && ['AUX', 'ADV', 'PART'].includes(tokenAt(site, token).upos)) token -= 1;
  return token;
}

/** What somebody may own of a deed. */
const OWNED: ReadonlyMap<string, 'praise' | 'blame'> = new Map<string, 'praise' | 'blame'>([
  ['fault', 'blame'],
  ['blame', 'blame'],
  ['guilt', 'blame'],
  ['shame', 'blame'],
  ['disgrace', 'blame'],
  ['failure', 'blame'],
  ['mistake', 'blame'],
  ['blunder', 'blame'],
  ['credit', 'praise'],
  ['honour', 'praise'],
  ['honor', 'praise'],
  ['glory', 'praise'],
  ['merit', 'praise'],
]);

/** `The fault is Peru's alone`. */
export function ownedBy(site: Site, noun: number): Ruling | undefined {
  const valence = OWNED.get(lemmaAt(site, noun));
  if (valence === undefined || lemmaAt(site, noun + 1) !== 'be' || wordAt(site, noun - 1) !== 'the')
    return undefined;
  const start = noun + (site.tree.tokens[noun + 2]?.upos === 'DET' ? 3 : 2);
  const mention = site.cast.covering(site.index, start);
  if (mention?.first !== start || site.tree.tokens[mention.last + 1]?.xpos !== 'POS') return undefined;
  // `the fault is Peru's refusal`
  const next = site.tree.tokens[mention.last + 2];
  if (next !== undefined && next.text !== 'alone' && ['NOUN', 'PROPN', 'ADJ'].includes(next.upos))
    return undefined;
  return { tokens: [noun, noun + 1], judged: [mention.head], valence };
}

const FAULTS: ReadonlySet<string> = new Set(['blame', 'fault', 'sin', 'guilt', 'stain']);
const DENYING: ReadonlySet<string> = new Set(['not', "n't", 'nor', 'neither', 'hardly', 'no']);

/** `Nor was Peru without blame`, `Neither bank is without fault`: who is denied to be free of fault is at fault. */
export function notWithoutFault(site: Site, noun: number): Ruling | undefined {
  if (!FAULTS.has(wordAt(site, noun)) || wordAt(site, noun - 1) !== 'without') return undefined;
  const denied = site.words.slice(Math.max(0, noun - REACH), noun - 1).some((word) => DENYING.has(word));
  if (!denied) return undefined;
  const own = site.tree.subjects(noun);
  // `Nor was Peru without`: behind an inverted copula.
  const beside = site.cast.covering(site.index, noun - 2);
  const judged = own.length > 0 ? own : beside ? [beside.head] : [];
  return judged.length > 0 ? { tokens: [noun - 1, noun], judged, valence: 'blame' } : undefined;
}

/** `We are with the rowers`: whose side the speaker takes. */
export function sidedWith(site: Site, verb: number): Ruling | undefined {
  if (lemmaAt(site, verb) !== 'be' || !['we', 'i'].includes(wordAt(site, verb - 1))) return undefined;
  if (!['with', 'behind', 'beside'].includes(wordAt(site, verb + 1))) return undefined;
  const own = site.cast.covering(site.index, verb - 1);
  if (own !== undefined && !own.parties.includes(SPEAKER)) return undefined;
  const start = verb + (site.tree.tokens[verb + 2]?.upos === 'DET' ? 3 : 2);
  const mention = site.cast.covering(site.index, start);
  if (mention?.first !== start) return undefined;
  return { tokens: [verb, verb + 1], judged: [mention.head], valence: 'praise' };
}
