import { UNNAMED } from '../../contract';
import type { Memory } from '../targets/memory';
import { latest } from '../targets/memory';
import { membersOnly, partiesOf } from '../roles/parties';
import type { Site } from '../site';
import { mentionOf, overTokens, tokenAt, wordAt } from '../site';
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
  return overTokens(site, (token) => {
    const doers = alsoDoing(site, token);
    if (doers.length === 0) return [];
    const told = lastBefore(memory, site, token);
    const targets = told?.targets.filter((target) => !doers.includes(target)) ?? [];
    if (!told || targets.length === 0 || doers.every((doer) => told.sources.includes(doer))) return [];
    const { start, end } = tokenAt(site, token);
    const echo: FoundAct = {
      ...told,
      sentence: site.index,
      sources: doers,
      targets,
      cue: { start, end, text: site.document.text.slice(start, end) },
      cueTokens: [token],
      head: token,
      modifiers: [],
      why: [...told.why.filter((rule) => !rule.startsWith('source')), 'source:echo'],
    };
    return [echo];
  });
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
