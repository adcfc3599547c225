import type { TextDocument } from '../text';
import type { Draft } from './draft';
import type { Reading } from './reading';
import type { CastMention } from './types';

/** Which of two mentions of the very same span stays: the one whose way of naming comes first. */
const PRECEDENCE: readonly CastMention['how'][] = [
  'given',
  'group',
  'name',
  'capital',
  'organ',
  'demonym',
  'alias',
  'pronoun',
];

function finished(document: TextDocument, reading: Reading, draft: Draft): CastMention {
  const { sentence, first, last, head, how, parties, resolvedBy } = draft;
  const start = draft.start ?? reading.tokens[first]?.start ?? reading.sentence.start;
  const end = draft.end ?? reading.tokens[last]?.end ?? start;
  const text = document.text.slice(start, end);
  return { start, end, text, sentence, first, last, head, how, parties, resolvedBy };
}

function sameParties(one: CastMention, other: CastMention): boolean {
  return (
    one.parties.length === other.parties.length && one.parties.every((party) => other.parties.includes(party))
  );
}

function inside(inner: CastMention, outer: CastMention): boolean {
  return (
    outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
  );
}

function crosses(one: CastMention, other: CastMention): boolean {
  return one.start < other.end && other.start < one.end && !inside(one, other) && !inside(other, one);
}

/** Whether a mention gives way to another: the same span, a part of a given one, or its own actor in a longer mention. */
function yields(
  mention: CastMention,
  other: CastMention,
  countryOf: (party: string) => string | undefined,
): boolean {
  if (mention.how === 'given') return false;
  if (mention.start === other.start && mention.end === other.end)
    return PRECEDENCE.indexOf(mention.how) > PRECEDENCE.indexOf(other.how);
  if (other.how === 'given') return inside(mention, other) || crosses(mention, other);
  if (inside(mention, other)) {
    if (mention.how === 'pronoun') return false;
    // "the Danish minister, Karen Holst": what she speaks for is said by her office.
    const [office] = other.parties;
    const [country, another] = mention.parties;
    const itsOfficer =
      other.how === 'alias' && office !== undefined && another === undefined && countryOf(office) === country;
    // "the Kenyan and Ugandan ministers".
    const oneOfThem =
      other.how === 'group' &&
      mention.how === 'demonym' &&
      mention.parties.every((party) => other.parties.includes(party));
    return sameParties(mention, other) || itsOfficer || oneOfThem;
  }
  return crosses(mention, other) && other.end - other.start > mention.end - mention.start;
}

/**
 * Turns drafts into mentions with offsets; of mentions that stand in each other's way the better one stays.
 *
 * @param countryOf the country that a person speaks for.
 */
export function selectMentions(
  document: TextDocument,
  readings: readonly Reading[],
  drafts: readonly Draft[],
  countryOf: (party: string) => string | undefined,
): readonly CastMention[] {
  const selected: CastMention[] = [];
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const together = bySentence.get(draft.sentence);
    if (together === undefined) bySentence.set(draft.sentence, [draft]);
    else together.push(draft);
  }
  for (const reading of readings) {
    const mentions: CastMention[] = [];
    for (const draft of bySentence.get(reading.index) ?? []) {
      const mention = finished(document, reading, draft);
      const place = mentions.findIndex(({ start, end }) => start === mention.start && end === mention.end);
      const same = mentions[place < 0 ? mentions.length : place];
      if (same === undefined) mentions.push(mention);
      else if (yields(same, mention, countryOf)) mentions[place] = mention;
    }
    for (const mention of mentions)
      if (!mentions.some((other) => other !== mention && yields(mention, other, countryOf)))
        selected.push(mention);
  }
  return selected;
}
