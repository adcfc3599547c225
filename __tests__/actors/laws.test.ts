import fc from 'fast-check';
import { castOf } from './cast';

const words = fc.constantFrom(
  'Iran',
  'Pakistan',
  'Tehran',
  'the',
  'The',
  'two',
  'both',
  'countries',
  'Mr',
  'Horvat',
  'Coral',
  'Bank',
  'bank',
  '’s',
  ',',
  '.',
  '“',
  '”',
  'its',
  'their',
  'they',
  'he',
  'it',
  'minister',
  'and',
  'of',
  'condemned',
  'said',
  'that',
  'nurses',
  'neither',
  'other',
  'former',
  '(',
  'WSF',
  ')',
  '🙂',
  '\n\n',
  '&',
  '-',
  'Inc',
  'each',
  'one',
  'all',
);
const texts = fc.oneof(
  fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

test('whatever the text: nothing is thrown, spans are slices, and no two mentions share a span', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { mentions } = castOf(text);
      for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      const spans = mentions.map(({ start, end }) => `${start}:${end}`);
      expect(new Set(spans).size).toBe(spans.length);
    }),
    { numRuns: 150 },
  );
});

test('every party of a mention is a member, and every member is mentioned or somebody’s body', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { members, mentions } = castOf(text);
      const parties = new Set(mentions.flatMap((mention) => mention.parties));
      for (const party of parties)
        expect(party === 'unnamed' || party === '(speaker)' || members.has(party)).toBe(true);
      const bodies = new Set([...members.values()].map(({ memberOf }) => memberOf));
      for (const id of members.keys()) expect(parties.has(id) || bodies.has(id)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('given mentions always come back', () => {
  const text =
    'Iran’s Foreign Ministry spokesperson told Mila Horvat that both countries had thanked the World Bank for it.';
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: text.length }), { minLength: 2, maxLength: 6 }), (offsets) => {
      const ordered = [...offsets].sort((a, b) => a - b);
      const mentions = ordered.flatMap((start, position) => {
        const end = ordered[position + 1];
        return end === undefined || position % 2 === 1 ? [] : [{ actor: `given-${position}`, start, end }];
      });
      const found = castOf(text, undefined, { mentions }).mentions.filter(({ how }) => how === 'given');
      expect(found.map(({ start, end, parties }) => ({ actor: parties[0], start, end }))).toEqual(mentions);
    }),
    { numRuns: 100 },
  );
});
