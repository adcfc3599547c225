import { apposedMentions } from '../descriptions/apposition';
import type { Description } from '../descriptions/description';
import { ownerOf } from '../descriptions/owner';
import type { Phrase } from '../descriptions/phrases';
import { BODIES } from '../lexicon/bodies';
import { GATHERING } from '../lexicon/groups';
import { ORGANS } from '../lexicon/offices';
import type { Reading } from '../reading';
import { wordAt } from '../reading';
import type { Setting } from '../setting';
import { gather, gatheredCount, gatheredKind, inViewOf } from './gatherings';
import { besides } from './together';

const SIDES = /^(?:side|party|camp|delegation|partner)$/;

/** The persons who hold an office in the text: "both commanders". */
function holdersOf({ roster }: Setting, noun: string): readonly string[] {
  const holders: string[] = [];
  for (const { id, kind, nouns, passing, nameless } of roster.all())
    if (kind === 'person' && !passing && !nameless && nouns.has(noun)) holders.push(id);
  return holders;
}

/** "both sides", "two charities, A and B,", "their border guards": undefined when nothing is gathered. */
export function gatherPhrase(setting: Setting, reading: Reading, phrase: Phrase): Description | undefined {
  const { first, last, head, noun } = phrase;
  const kind = gatheredKind(noun);
  if (kind === undefined) return undefined;
  const make = (parties: readonly string[], resolvedBy: readonly string[]): Description => ({
    kind: 'mention',
    draft: { sentence: reading.index, first, last, head, how: 'group', parties, resolvedBy },
  });
  if (phrase.plural) {
    const apposed = new Set(apposedMentions(setting, reading, phrase).flatMap(({ parties }) => parties));
    if (apposed.size > 1) return make([...apposed], ['apposition']);
  }
  const count = gatheredCount(reading, phrase);
  if (count === undefined) return undefined;
  // "Kenya quarrels with two neighbours": whoever has been named has others.
  const two = /^(?:two|three|four)$/.test(wordAt(reading, first)) && !phrase.definite;
  if (two && setting.drafts(reading.index).some((draft) => draft.last < first)) return undefined;
  const owner = ownerOf(setting, reading, phrase, false);
  if (owner.parties.length >= count) return make(owner.parties, ['owner']);
  // "its two observers": the body's, however many.
  if (owner.parties.length > 0) return undefined;
  if (kind === 'person' && GATHERING.get(noun) === undefined) return undefined;
  const later = setting.drafts(reading.index).filter((draft) => draft.first > last);
  const ahead = [...later, ...setting.drafts(reading.index + 1)].flatMap(({ parties }) => parties);
  const barred = besides(setting, reading, head);
  const holders = kind === 'body' ? holdersOf(setting, noun) : [];
  if (holders.length === count) return make(holders, ['office']);
  const bodies = SIDES.test(noun) || ORGANS.has(noun) || BODIES.has(noun);
  const inView = kind === 'person' ? undefined : inViewOf(setting, reading, first);
  const gathered = gather(setting, {
    wanted: kind,
    count,
    ahead,
    barred,
    bodies,
    ...((kind === 'person' || kind === 'organisation') && { noun }),
    ...(inView !== undefined && { inView }),
  });
  return gathered === undefined ? { kind: 'thing' } : make(gathered.parties, gathered.resolvedBy);
}
