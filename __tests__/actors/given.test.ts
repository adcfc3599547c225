import type { ActorDefinition, GivenMention, StanceErrorCode } from '../../src/contract';
import { StanceError } from '../../src/contract';
import { castOf, mentionsOf } from './cast';

function codeOf(run: () => unknown): StanceErrorCode | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof StanceError) return error.code;
    throw error;
  }
  return undefined;
}

describe('definitions', () => {
  test('win over built-in knowledge', () => {
    expect(mentionsOf('Georgia sued the company.', [{ id: 'GA', name: 'Georgia' }])).toContain(
      'Georgia = GA',
    );
  });

  test('replace a built-in actor of the same id', () => {
    const { members } = castOf('Persia answered.', [{ id: 'IRN', name: 'Persia', kind: 'country' }]);
    expect(members.get('IRN')).toMatchObject({ name: 'Persia', origin: 'defined' });
  });

  test('aliases are whole words with their capitals', () => {
    const acme: ActorDefinition[] = [{ id: 'ACME', name: 'Acme Rail', aliases: ['Acme'] }];
    expect(
      mentionsOf('Acme condemned the acme of folly, and Acmeist poets laughed.', acme).filter((mention) =>
        mention.endsWith('ACME'),
      ),
    ).toEqual(['Acme = ACME']);
  });

  test('a leading article in a name is no part of it', () => {
    const trust: ActorDefinition[] = [{ id: 'TRUST', name: 'Harbour Trust', aliases: ['the Trust'] }];
    expect(mentionsOf('The Trust apologised.', trust)).toEqual(['Trust = TRUST']);
  });

  test.each<[StanceErrorCode, ActorDefinition[]]>([
    ['reserved-id', [{ id: 'author', name: 'Author' }]],
    ['reserved-id', [{ id: 'unnamed', name: 'Nobody' }]],
    [
      'duplicate-actor',
      [
        { id: 'A', name: 'Alpha' },
        { id: 'A', name: 'Beta' },
      ],
    ],
    [
      'overlapping-definition',
      [
        { id: 'A', name: 'Alpha' },
        { id: 'B', name: 'Beta', aliases: ['Alpha'] },
      ],
    ],
    [
      'overlapping-definition',
      [
        { id: 'A', name: 'The Trust' },
        { id: 'B', name: 'Trust' },
      ],
    ],
  ])('%s', (code, definitions) => {
    expect(codeOf(() => castOf('Alpha met Beta.', definitions))).toBe(code);
  });
});

describe('given mentions', () => {
  test('come back as they are, under the given actor', () => {
    const cast = castOf('The grey men of Rome denied it.', undefined, {
      mentions: [{ actor: 'GREY', start: 4, end: 12 }],
    });
    expect(cast.mentions[0]).toMatchObject({
      text: 'grey men',
      how: 'given',
      parties: ['GREY'],
      start: 4,
      end: 12,
    });
    expect(cast.members.get('GREY')).toMatchObject({ name: 'grey men', origin: 'given' });
  });

  test('win over a name at the same place', () => {
    expect(
      mentionsOf('Iran apologised.', undefined, { mentions: [{ actor: 'X', start: 0, end: 4 }] }),
    ).toEqual(['Iran = X']);
  });

  test.each<[StanceErrorCode, string, GivenMention[]]>([
    ['invalid-mention', 'beyond the text', [{ actor: 'A', start: 0, end: 99 }]],
    ['invalid-mention', 'before the text', [{ actor: 'A', start: -1, end: 2 }]],
    ['invalid-mention', 'empty', [{ actor: 'A', start: 3, end: 3 }]],
    ['invalid-mention', 'through a character', [{ actor: 'A', start: 1, end: 4 }]],
    [
      'overlapping-mention',
      'overlapping',
      [
        { actor: 'A', start: 3, end: 8 },
        { actor: 'B', start: 6, end: 12 },
      ],
    ],
    ['reserved-id', 'of the author', [{ actor: 'author', start: 3, end: 8 }]],
  ])('%s: %s', (code, _, mentions) => {
    expect(codeOf(() => castOf('🙂 Alpha met Beta.', undefined, { mentions }))).toBe(code);
  });
});

describe('discover: false', () => {
  test('finds exactly the given and defined actors, their aliases and pronouns', () => {
    const definitions: ActorDefinition[] = [{ id: 'ACME', name: 'Acme Rail', aliases: ['Acme'] }];
    const text = 'Acme Rail accused Iran and Ingrid Vale. Acme says that it will sue. The nurses laughed.';
    expect(mentionsOf(text, definitions, { discover: false })).toEqual([
      'Acme Rail = ACME',
      'Acme = ACME',
      'it = ACME',
    ]);
  });

  test('finds nobody when nobody is given', () => {
    expect(mentionsOf('Iran thanked the nurses. They smiled.', undefined, { discover: false })).toEqual([]);
  });
});
