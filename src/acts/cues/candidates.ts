import type { ActDefinition } from '../../contract';
import type { Catalogue, Headed, Needs, Pattern } from './catalogue';
import { isGuarded } from './guards';
import { carrierInCompound, match } from './matching';
import { hasPartOfSpeech, mayBeCue } from './part-of-speech';
import type { FoundCue } from './cue';
import type { Site } from '../site';
import { isInName, lemmaAt, tokenAt, wordAt } from '../site';

/** An entry whose words stand in the sentence. */
export interface Candidate {
  readonly entry: ActDefinition;
  readonly cue: FoundCue;
  readonly length: number;
}

/** Cues of a sentence, grouped by the words they share: longer ones leave nothing to shorter ones. */
export function candidatesIn(site: Site, catalogue: Catalogue): readonly (readonly Candidate[])[] {
  const found: Candidate[] = [];
  const met = metIn(site, catalogue.needs);
  for (let token = 0; token < site.tokens.length; token += 1) {
    if (!mayBeCue(site, token)) continue;
    for (const pattern of wordedAt(site, catalogue, token, met)) {
      const candidate = candidateAt(site, token, pattern);
      if (candidate) found.push(candidate);
    }
  }
  found.sort((one, other) => other.length - one.length || one.cue.head - other.cue.head);
  const taken = new Set<number>();
  const groups: Candidate[][] = [];
  for (const candidate of found) {
    const group = groups.find((each) => isSameCue(each[0], candidate));
    if (group) group.push(candidate);
    else if (!contentTokens(site, candidate).some((token) => taken.has(token))) {
      groups.push([candidate]);
      contentTokens(site, candidate).forEach((token) => taken.add(token));
    }
  }
  return groups.sort((one, other) => (one[0]?.cue.head ?? 0) - (other[0]?.cue.head ?? 0));
}

/** Which of the needed words the sentence has in any form by which they may be looked for. */
function metIn(site: Site, needs: Needs): Uint8Array {
  const { met } = needs;
  met.fill(0);
  const add = (form: string): void => {
    const found = needs.byForm.get(form);
    if (found !== undefined) for (const need of found) met[need] = 1;
  };
  for (const lemma of site.lemmas) add(lemma);
  for (const [token, word] of site.words.entries()) {
    if (word !== site.lemmas[token]) add(word);
    if (word.endsWith('s')) add(word.slice(0, -1));
    if (word.endsWith('es')) add(word.slice(0, -2));
  }
  return met;
}

const NONE: readonly never[] = [];

/** Adds the patterns whose other words the sentence has. */
function addWorded(met: Uint8Array, { patterns, firstNeeds }: Headed, into: Pattern[]): void {
  for (let index = 0; index < firstNeeds.length; index += 1) {
    const first = firstNeeds[index] ?? -1;
    if (first >= 0 && met[first] === 0) continue;
    const pattern = patterns[index];
    if (pattern?.needs.every((need) => met[need] === 1)) into.push(pattern);
  }
}

function isSameCue(one: Candidate | undefined, other: Candidate): boolean {
  return one?.cue.head === other.cue.head && one.length === other.length;
}

/** Prepositions may serve two cues; nouns and verbs may not. */
function contentTokens(site: Site, { cue }: Candidate): readonly number[] {
  return cue.tokens.filter(
    (token) => token === cue.head || !['ADP', 'DET', 'PART', 'PUNCT'].includes(tokenAt(site, token).upos),
  );
}

/** Patterns with their head at a token whose other words the sentence has somewhere. */
function wordedAt(site: Site, { byHead }: Catalogue, token: number, met: Uint8Array): readonly Pattern[] {
  const word = wordAt(site, token);
  const byLemma = byHead.get(lemmaAt(site, token));
  const byWord = word === lemmaAt(site, token) ? undefined : byHead.get(word);
  if (byLemma === undefined && byWord === undefined) return NONE;
  const worded: Pattern[] = [];
  if (byLemma) addWorded(met, byLemma, worded);
  if (byWord === undefined) return worded;
  const others: Pattern[] = [];
  addWorded(met, byWord, others);
  for (const pattern of others) if (!worded.includes(pattern)) worded.push(pattern);
  return worded;
}

function candidateAt(site: Site, token: number, { entry, words, head }: Pattern): Candidate | undefined {
  const carrier = entry.pos === 'noun' ? carrierInCompound(site, token, words[head] ?? '') : token;
  if (!hasPartOfSpeech(site, carrier, entry.pos) || (entry.pos !== 'verb' && isInName(site, token)))
    return undefined;
  const tokens = match(site, token, words, head);
  if (tokens.length === 0 || isGuarded(site, entry.guards, carrier, tokens)) return undefined;
  if (entry.pos === 'verb' && hasStrayPreposition(site, token, tokens, entry)) return undefined;
  return { entry, cue: { head: holderOf(site, carrier, tokens), tokens }, length: words.length };
}

/** `was up in arms`: where an opening particle is the predicate, the phrase's subject is its own. */
function holderOf(site: Site, head: number, tokens: readonly number[]): number {
  const above = site.tree.head(head);
  return above >= 0 && above < head && tokens.includes(above) && site.tree.isPredicate(above) ? above : head;
}

const TIMES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december morning afternoon evening night day week month year`.split(/\s+/),
);

/** `called him on Monday` is no call on anybody: the preposition is parted from its verb by an object, or opens a time. */
function hasStrayPreposition(
  site: Site,
  head: number,
  tokens: readonly number[],
  { frame }: ActDefinition,
): boolean {
  const last = tokens[tokens.length - 1] ?? head;
  if (last === head || tokenAt(site, last).upos !== 'ADP') return false;
  const wanted = `obl:${wordAt(site, last)}`;
  const places = frame.target ?? frame.reciprocal ?? [];
  // `stripped him of his rank`, `pinned the theft on him`: here the object comes first.
  const takesObject = places[0] === 'object' || frame.topic?.includes('object') === true;
  if (!places.some((place) => place === wanted) || takesObject) return false;
  const before = tokens[tokens.length - 2] ?? head;
  const parted = site.tree
    .dependents(head, 'obj')
    .some((object) => object > before && object < last && !tokens.includes(object));
  return parted || TIMES.has(lemmaAt(site, site.tree.head(last)).toLowerCase());
}
