import * as fc from 'fast-check';
import { StanceError } from '../../src/contract';
import { explain, toMarkdown } from '../../src/report';
import { fixture } from './gold-summary';

const { summary, text } = fixture('01-fishing-row');

describe('toMarkdown', () => {
  const markdown = toMarkdown(summary, text);

  test('has the headings of a report', () => {
    expect(markdown.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '# A flare, a net and a telephone nobody answered',
      '## Who stands where',
      '## Who condemns whom',
      '## Who conciliates whom',
      '## Advice',
      '## Aimed at no actor',
      '## Deeds',
      '## Told, but not counted',
      '## The editorial',
    ]);
  });

  test('puts the cue in bold within its sentence', () => {
    expect(markdown).toContain(
      '- **Italy → Tunisia** (condemning 0.68, 4 acts)  \n  “By breakfast Rome had summoned the Tunisian ambassador and **denounced the boarding by Tunisian coastguards as “piracy in uniform”**.” denunciation',
    );
  });

  test('has a table row for every actor', () => {
    expect(markdown).toContain('| Italy | condemns −0.88 (5 acts) | conciliated +0.38 (6 acts) | 1 / 1 |');
    expect(markdown.match(/^\| /gmu)).toHaveLength(summary.actors.length + 1);
  });

  test('leaves the editorial out when it is not given', () => {
    expect(toMarkdown(summary)).not.toContain('## The editorial');
  });

  test('lets no text become markup', () => {
    const unsafe = fc
      .array(
        fc.constantFrom(
          '<script>',
          '*',
          '_',
          '`',
          '[x](y)',
          '![',
          '#',
          '- ',
          '1. ',
          '|',
          '\\',
          '\n',
          '\n\n',
          '> ',
          'a',
          '&amp;',
          'http://a.b',
          '\u001b[31m',
        ),
        { maxLength: 14 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(unsafe, (name) => {
        const other = {
          ...summary,
          actors: summary.actors.map((actor) => ({ ...actor, name })),
          document: { length: name.length },
          sentences: [],
          acts: [],
          relations: [],
          warnings: [{ code: 'x', message: name }],
        };
        const bare = toMarkdown(other, name, { title: name }).replace(/\\[\\`*_[\]<>&|~^$@#+\-:.)]/gu, '');
        const written = bare
          .split('\n')
          .filter((line) => !/^(# |## |> ?|- |\| )/u.test(line) && line !== '|---|---|---|---|');
        expect(bare.replace(/\*\*neutral\*\*|\*\*mixed \(−0.09\)\*\*/gu, '')).not.toMatch(/[<`*_[\]]|:\/\//u);
        expect(written.every((line) => line === '' || line.includes('overall') || line === '>')).toBe(true);
      }),
    );
  });
});

describe('explain', () => {
  test('tells all that is known of an act', () => {
    expect(explain(summary, 'a4')).toBe(
      [
        'a4: Italy denounces Tunisia',
        '  words       “By breakfast Rome had summoned the Tunisian ambassador and *denounced the boarding by Tunisian coastguards as “piracy in uniform”*.”',
        '  voice       Italy',
        '  reality     took place',
        '  class       denounce, hostile words, condemnation',
        '  strength    0.90 as worded; weight 0.90',
        '  certainty   0.90',
        '  scales      CAMEO 111, Goldstein −2, PLOVER ACCUSE',
        '  why         kind:denounce › reality:actual',
      ].join('\n'),
    );
  });

  test.each([
    ['a9', 'weight 0.00, because it is no longer so'],
    ['a1', 'weight 0.00, because a deed is no tone'],
    ['a24', 'weight 0.17 after reality and doubt'],
    ['a22', 'according to Malta'],
    ['a9', 'Italy and Tunisia, each towards the other: help'],
  ])('%s: %s', (id, words) => {
    expect(explain(summary, id)).toContain(words);
  });

  test('joint speakers of their own act cite nobody', () => {
    const [act] = summary.acts;
    const joint = {
      ...act!,
      sources: ['ITA', 'TUN'],
      voice: { by: ['ITA', 'TUN'], form: 'indirect', cue: act!.cue },
    } as const;
    expect(explain({ ...summary, acts: [joint] }, 'a1')).toContain('voice       Italy and Tunisia');
    const nested = { ...joint, voice: { ...joint.voice, by: ['MLT', 'TUN'] } };
    expect(explain({ ...summary, acts: [nested] }, 'a1')).toContain('according to Malta, who cites Tunisia');
  });

  test('an act that is not there is an error that lists those that are', () => {
    expect(() => explain(summary, 'a99')).toThrow(StanceError);
    expect(() => explain(summary, 'a99')).toThrow("actId is 'a99'; allowed is a1, a2, a3");
    expect(() => explain({ ...summary, acts: [] }, 'a1')).toThrow('none, the summary has no acts');
  });
});
