import { UNNAMED } from '../../contract';
import type { Memory } from '../targets/memory';
import { latest } from '../targets/memory';
import { membersOnly, partiesOf } from '../roles/parties';
import type { Site } from '../site';
import { mentionOf, tokenAt, wordAt } from '../site';
import type { FoundAct } from '../types';

const ALSO: ReadonlySet<string> = new Set(['so', 'as']);
const AUXILIARIES: ReadonlySet<string> = new Set(
  'do does did have has had is are was were will would can could should'.split(' '),
);
/** `followed suit`, `did likewise`, `did the same`. */
const SAME: readonly (readonly [verb: string, ...rest: string[]])[] = [
  ['followed', 'suit'],
  ['follows', 'suit'],
  ['follow', 'suit'],
  ['did', 'likewise'],
  ['did', 'the', 'same'],
  ['does', 'the', 'same'],
  ['done', 'the', 'same'],
];
const SAME_VERBS: ReadonlySet<string> = new Set(SAME.map(([verb]) => verb));

/** How far behind the auxiliary the one who does it too may stand. */
const REACH = 3;

/**
 * Acts that are told of one more doer without being said again: `the students have thanked her, and so do we`; `Kuwait recalled
 * its ambassador, and Riyadh followed suit`.
 */
export function echoesIn(site: Site, memory: Memory): readonly FoundAct[] {
  const found: FoundAct[] = [];
  for (const [token, { upos }] of site.tokens.entries()) {
    if (!['ADV', 'ADP', 'SCONJ', 'CCONJ', 'PART', 'AUX', 'VERB', 'PRON', 'NOUN', 'ADJ'].includes(upos))
      continue;
    const also = alsoDoing(site, token);
    const echo =
      also.length > 0
        ? echoOf(site, memory, token, { sources: also })
        : (undoneBy(site, memory, token) ?? exceptingIn(site, memory, token));
    if (echo) found.push(echo);
  }
  return found;
}

/** An act told once more of another doer, or of somebody else it is done to. */
function echoOf(
  site: Site,
  memory: Memory,
  token: number,
  change: Pick<Partial<FoundAct>, 'sources' | 'targets' | 'reality'>,
): FoundAct | undefined {
  const told = lastBefore(memory, site, token);
  if (!told) return undefined;
  const sources = change.sources ?? told.sources;
  // `Neither has done anything of the kind`: what one of two did to the other, neither did now.
  const both =
    sources.length === 2 && [...told.sources, ...told.targets].every((party) => sources.includes(party));
  const targets = both
    ? sources
    : (change.targets ?? told.targets).filter((target) => !sources.includes(target));
  const isNew = both || change.targets !== undefined || !sources.every((doer) => told.sources.includes(doer));
  if (targets.length === 0 || !isNew) return undefined;
  const { start, end } = tokenAt(site, token);
  return {
    ...told,
    ...change,
    sentence: site.index,
    targets,
    cue: { start, end, text: site.document.text.slice(start, end) },
    cueTokens: [token],
    head: token,
    modifiers: [],
    why: [...told.why.filter((rule) => !rule.startsWith('source')), 'source:echo'],
  };
}

/** What stands for a whole predicate that is denied: `has not`, `has done nothing of the kind`, `has not followed their example`. */
const UNDONE: readonly (readonly string[])[] = [
  'done nothing of the kind',
  'done nothing of the sort',
  'done no such thing',
  'did nothing of the kind',
  'did nothing of the sort',
  'did no such thing',
].map((words) => words.split(' '));
/** What the auxiliary may leave to a pro-form when it is denied. */
const PRO_FORMS: readonly (readonly string[])[] = [
  'done so',
  'do so',
  'said so',
  'followed suit',
  'follow suit',
  'done likewise',
  'done the same',
  'done anything of the kind',
  'done anything of the sort',
  'followed * example',
  'follow * example',
].map((words) => words.split(' '));
const ENDING: ReadonlySet<string> = new Set([
  '.',
  ';',
  ',',
  ':',
  '!',
  '?',
  ')',
  '-',
  '–',
  '—',
  'and',
  'yet',
  'so',
]);

/** `Spain has apologised; Portugal has not`, `Nor has Portugal`, `Portugal did no such thing`. */
function undoneBy(site: Site, memory: Memory, token: number): FoundAct | undefined {
  const word = wordAt(site, token);
  if (!AUXILIARIES.has(word) && !['done', 'never'].includes(word)) return undefined;
  const inverted = ['nor', 'neither'].includes(wordAt(site, token - 1)) ? partiesFrom(site, token + 1) : [];
  const doers = inverted.length > 0 ? inverted : denying(site, token);
  const echo =
    doers.length > 0 ? echoOf(site, memory, token, { sources: doers, reality: 'negated' }) : undefined;
  // Who does not do either what another did not do: nothing was told that he could have done.
  return echo && lastBefore(memory, site, token)?.reality === 'actual' ? echo : undefined;
}

/** Whoever is right before an auxiliary whose denied predicate goes without saying. */
function denying(site: Site, token: number): readonly string[] {
  const doer = (before: number): readonly string[] => {
    const last = wordAt(site, before) === ',' ? before - 1 : before;
    const mention = site.cast.covering(site.index, last);
    if (mention?.last === last) return membersOnly(mention.parties);
    // `Spain, which was mocked too, has not`: by the tree where a clause stands between.
    if (last === before) return [];
    const verb = AUXILIARIES.has(wordAt(site, token)) ? Math.max(site.tree.head(token), 0) : token;
    return membersOnly(
      site.tree.subjects(verb).flatMap((subject) => partiesOf(site, subject)?.parties ?? []),
    );
  };
  const matches = (from: number, words: readonly string[]): boolean =>
    words.every((word, offset) => word === '*' || wordAt(site, from + offset) === word);
  if (UNDONE.some((words) => matches(token, words))) {
    return doer(AUXILIARIES.has(wordAt(site, token - 1)) ? token - 2 : token - 1);
  }
  const neither = ['neither', 'none'].includes(wordAt(site, token - 1));
  const denied = ['not', "n't", 'never'].includes(wordAt(site, token + 1));
  // `Estonia never did`
  if (wordAt(site, token) === 'never')
    return AUXILIARIES.has(wordAt(site, token + 1)) && ENDING.has(wordAt(site, token + 2))
      ? doer(token - 1)
      : [];
  if (!denied && !neither) return [];
  const next = denied ? token + 2 : token + 1;
  const left = ENDING.has(wordAt(site, next)) || PRO_FORMS.some((words) => matches(next, words));
  return left ? doer(token - 1) : [];
}

/** `has forgiven the police, but not the constable`, `praised the crew, though not the owners`. */
function exceptingIn(site: Site, memory: Memory, token: number): FoundAct | undefined {
  if (wordAt(site, token) !== 'not' || !['but', 'though', 'although', 'if'].includes(wordAt(site, token - 1)))
    return undefined;
  const start =
    tokenAt(site, Math.min(token + 1, site.words.length - 1)).upos === 'DET' ? token + 2 : token + 1;
  const mention = site.cast.covering(site.index, start);
  if (mention?.first !== start || !ENDING.has(wordAt(site, mention.last + 1))) return undefined;
  const told = lastBefore(memory, site, token);
  // Set against whoever it was done to, not against whoever did it.
  if (told?.sentence !== site.index || !isObjectNear(site, told, token)) return undefined;
  return echoOf(site, memory, token, { targets: membersOnly(mention.parties), reality: 'negated' });
}

/** Whether somebody an act is done to stands right before a place. */
function isObjectNear(site: Site, told: FoundAct, token: number): boolean {
  const before = site.cast.inSentence(site.index).findLast(({ last }) => last < token && last >= token - 4);
  return before !== undefined && before.parties.some((party) => told.targets.includes(party));
}

function alsoDoing(site: Site, token: number): readonly string[] {
  if (ALSO.has(wordAt(site, token)) && AUXILIARIES.has(wordAt(site, token + 1))) {
    const opens = token === 0 || ['and', ',', 'but', ';'].includes(wordAt(site, token - 1));
    return opens ? partiesFrom(site, token + 2) : [];
  }
  if (!SAME_VERBS.has(wordAt(site, token))) return [];
  const same = SAME.find((words) => words.every((word, offset) => wordAt(site, token + offset) === word));
  if (!same) return [];
  const before = site.cast.covering(site.index, token - 1) ?? site.cast.covering(site.index, token - 2);
  return before ? before.parties.filter((party) => party !== UNNAMED) : [];
}

function partiesFrom(site: Site, from: number): readonly string[] {
  for (let token = from; token < from + REACH && token < site.words.length; token += 1) {
    const mention = mentionOf(site, token);
    if (mention) return mention.parties.filter((party) => party !== UNNAMED);
    const found = membersOnly(partiesOf(site, token)?.parties ?? []);
    if (found.length > 0) return found;
  }
  return [];
}

/** What was told last before a word, in its sentence or, where the sentence opens with it, in the one before. */
function lastBefore(memory: Memory, site: Site, token: number): FoundAct | undefined {
  return latest(
    memory,
    site.index,
    1,
    (act) =>
      act.kind !== 'evaluate' &&
      // Who else is advised is read with the advice.
      !act.why.includes('cue:advice') &&
      ((act.sentence === site.index && act.head < token) || (act.sentence === site.index - 1 && token <= 1)),
  );
}
