import type { ActDefinition, ActKind } from '../../contract';
import { NOMINAL_BARRIERS, NOMINAL_DEEDS } from '../data/nominal-deeds';
import type { Draft } from '../draft';
import { draftOf } from '../draft';
import { membersOnly, partiesOf } from '../roles/parties';
import type { Site } from '../site';
import { lemmaAt, tokenAt, wordAt } from '../site';
import { partiesAt } from './dealt-with';

/** A deed that a noun tells with both its parties: `Kenya's seizure of two Ugandan boats`, `the eviction of Ms Lind by Acme`. */
export function nominalDeedsIn(site: Site): readonly Draft[] {
  const found: Draft[] = [];
  for (const [token, { upos }] of site.tokens.entries()) {
    if (upos !== 'NOUN') continue;
    const lemma = lemmaAt(site, token);
    const barrier = NOMINAL_BARRIERS.has(lemma);
    const kind = barrier ? 'sanction' : NOMINAL_DEEDS.get(lemma);
    const draft = kind && deedAt(site, token, kind, barrier ? ['on', 'against'] : ['of']);
    if (draft) found.push(draft);
  }
  return found;
}

function deedAt(
  site: Site,
  noun: number,
  kind: Exclude<ActKind, 'evaluate'>,
  prepositions: readonly string[],
): Draft | undefined {
  const { tree } = site;
  const doing = [...tree.possessors(noun), ...ownerBefore(site, noun), ...agentBehind(site, noun)];
  const sources = membersOnly(doing.flatMap((each) => partiesOf(site, each)?.parties ?? []));
  if (sources.length === 0) return undefined;
  const undergoing = undergoingBehind(site, noun, prepositions);
  const targets = undergoing
    .flatMap((each) => partiesAt(site, each))
    .filter((party) => !sources.includes(party));
  if (membersOnly(targets).length === 0) return undefined;
  const entry: ActDefinition = {
    lemma: lemmaAt(site, noun),
    pos: 'noun',
    kind,
    frame: { source: ['possessor', 'obl:by'], target: ['obl:of'] },
  };
  return draftOf(site, {
    entry,
    kind,
    cue: { head: noun, tokens: [noun] },
    roles: {
      sources: [...new Set(sources)],
      targets: [...new Set(membersOnly(targets))],
      about: undergoing.slice(0, 1),
      held: [...doing, ...undergoing],
      reciprocal: false,
      why: ['source:possessor', 'target:obl:of'],
    },
    why: ['cue:noun'],
  });
}

/** `China's duty`, wherever the tree hangs the name. */
function ownerBefore(site: Site, noun: number): readonly number[] {
  const mention = wordAt(site, noun - 1) === "'s" ? site.cast.covering(site.index, noun - 2) : undefined;
  return mention?.last === noun - 2 ? [mention.head] : [];
}

/** `the eviction of Ms Lind by Acme`, wherever the tree hangs the phrase. */
function agentBehind(site: Site, noun: number): readonly number[] {
  const end = Math.min(noun + REACH, site.words.length - 1);
  for (let token = noun + 1; token < end; token += 1) {
    if (['VERB', 'AUX', 'PUNCT'].includes(tokenAt(site, token).upos)) return [];
    if (wordAt(site, token) === 'by') return [headBehind(site, token + 1)].filter((head) => head > token);
  }
  return [];
}

/** How far behind its noun the phrase may stand that tells to whom: `a duty of 34 per cent on frozen beef from Peru`. */
const REACH = 10;

/** What stands behind the preposition, and what that comes from; by the order of words, since phrases hang anywhere. */
function undergoingBehind(site: Site, noun: number, prepositions: readonly string[]): readonly number[] {
  const found: number[] = [];
  const end = Math.min(noun + REACH, site.words.length - 1);
  for (let token = noun + 1; token <= end; token += 1) {
    const { upos } = tokenAt(site, token);
    if (['VERB', 'AUX', 'PUNCT'].includes(upos) && !isDescribing(site, token)) break;
    const word = wordAt(site, token);
    if (found.length > 0 ? !['from', 'of'].includes(word) : !prepositions.includes(word)) {
      // `Kenya's return to the league of Uganda`, but `a duty of 30 per cent on milk`
      if (found.length === 0 && upos === 'ADP' && !['of', 'per'].includes(word)) break;
      continue;
    }
    const head = headBehind(site, token + 1);
    if (head > token) found.push(head);
  }
  return found;
}

function headBehind(site: Site, from: number): number {
  let head = -1;
  for (let token = from; token < site.words.length; token += 1) {
    const { upos } = tokenAt(site, token);
    if (upos === 'NOUN' || upos === 'PROPN') head = token;
    else if (head >= 0 || !(isDescribing(site, token) || ['DET', 'ADJ', 'NUM', 'PRON', 'ADV'].includes(upos)))
      return head;
  }
  return head;
}

/** `frozen beef`: a participle before its noun. */
function isDescribing(site: Site, token: number): boolean {
  return site.tree.relation(token) === 'amod' && site.tree.head(token) > token;
}
