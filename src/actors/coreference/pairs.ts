import type { Reading } from '../reading';
import type { Setting } from '../setting';

/** The two parties named last before a token, in the order of naming. */
function lastPair(setting: Setting, reading: Reading, position: number): readonly string[] | undefined {
  const { tree, index } = reading;
  const clause = tree.clause(position);
  const subjects = clause < 0 ? [] : tree.subjects(clause);
  const named: string[] = [];
  for (const mention of setting.discourse.recent(index, 2).toReversed()) {
    const [party] = mention.parties;
    const before = mention.sentence < index || (mention.first < position && !subjects.includes(mention.head));
    if (!before || mention.parties.length !== 1 || party === undefined || mention.how === 'pronoun') continue;
    if (!named.includes(party) && setting.roster.get(party)?.passing === false) named.unshift(party);
    if (named.length === 2) return named;
  }
  return undefined;
}

/** "has offered to sit between the two; the former …": the pair gathered in the sentence, in the order of their last naming. */
function pairGathered(setting: Setting, reading: Reading, position: number): readonly string[] | undefined {
  const gathered = setting
    .drafts(reading.index)
    .findLast(({ how, last, parties }) => how === 'group' && last < position && parties.length === 2);
  if (gathered === undefined) return undefined;
  const since = setting.discourse
    .recent(reading.index, 4)
    .filter(({ how }) => how !== 'pronoun' && how !== 'group');
  const lastNaming = (party: string): number =>
    since.findLastIndex(({ parties }) => parties.length === 1 && parties[0] === party);
  return gathered.parties.toSorted((one, other) => lastNaming(one) - lastNaming(other));
}

/** The two that "the former" and "the latter" tell apart, in the order of naming. */
export function pairBefore(
  setting: Setting,
  reading: Reading,
  position: number,
): readonly string[] | undefined {
  return pairGathered(setting, reading, position) ?? lastPair(setting, reading, position);
}
