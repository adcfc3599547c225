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

/** Parts of speech of the words that can stand for an act; names, numbers and marks are most of the rest. */
const CAN_ECHO: ReadonlySet<string> = new Set('ADV ADP SCONJ CCONJ PART AUX VERB PRON NOUN ADJ'.split(' '));

/**
 * Acts that are told of one more doer without being said again: `the students have thanked her, and so do we`; `Kuwait recalled
 * its ambassador, and Riyadh followed suit`.
 */
export function echoesIn(site: Site, memory: Memory): readonly FoundAct[] {
  const found: FoundAct[] = [];
  for (const [token, { upos }] of site.tokens.entries()) {
    if (!CAN_ECHO.has(upos)) continue;
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
  return {
    ...told,
    ...change,
    ...markedAt(site, token),
    sentence: site.index,
    targets,
    modifiers: [],
    why: [...told.why.filter((rule) => !rule.startsWith('source')), 'source:echo'],
  };
}

/** The word that stands for the act. */
function markedAt(site: Site, token: number): Pick<FoundAct, 'cue' | 'cueTokens' | 'head'> {
  const { start, end } = tokenAt(site, token);
  return { cue: { start, end, text: site.document.text.slice(start, end) }, cueTokens: [token], head: token };
}

const MODALS: ReadonlySet<string> = new Set(['would', 'will', 'could', 'can', 'should']);

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
  const denial = inverted.length > 0 ? { doers: inverted, first: token - 1 } : denying(site, token);
  if (!denial || denial.doers.length === 0) return undefined;
  // Who does not do either what another did not do: nothing was told that he could have done.
  const told = lastBefore(memory, site, denial.first);
  // `asked to join the march, the union would not`: a modal takes up what its own sentence told.
  if (told?.reality !== 'actual' || (MODALS.has(word) && told.sentence !== site.index)) return undefined;
  const echo = echoOf(site, memory, denial.first, { sources: denial.doers, reality: 'negated' });
  return echo && { ...echo, ...markedAt(site, token) };
}

/** Who does not do what was told, and where he is named: what is denied of him was told before. */
interface Denial {
  readonly doers: readonly string[];
  readonly first: number;
}

/** Whoever is right before an auxiliary whose denied predicate goes without saying. */
function denying(site: Site, token: number): Denial | undefined {
  const doer = (before: number): Denial | undefined => {
    const last = wordAt(site, before) === ',' ? before - 1 : before;
    const mention = site.cast.covering(site.index, last);
    if (mention?.last === last) return { doers: membersOnly(mention.parties), first: mention.first };
    // `Spain, which was mocked too, has not`: by the tree where a clause stands between.
    if (last === before) return undefined;
    const verb = AUXILIARIES.has(wordAt(site, token)) ? Math.max(site.tree.head(token), 0) : token;
    const [subject] = site.tree.subjects(verb);
    const own = subject === undefined ? undefined : site.cast.covering(site.index, subject);
    return own && wordAt(site, own.last + 1) === ','
      ? { doers: membersOnly(own.parties), first: own.first }
      : undefined;
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
      : undefined;
  if (!denied && !neither) return undefined;
  const next = denied ? token + 2 : token + 1;
  const left = ENDING.has(wordAt(site, next)) || PRO_FORMS.some((words) => matches(next, words));
  return left ? doer(token - 1) : undefined;
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
  return before?.parties.some((party) => told.targets.includes(party)) === true;
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
