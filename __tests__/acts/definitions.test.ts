import type { ActDefinition } from '../../src/contract';
import { StanceError } from '../../src/contract';
import { createActFinder } from '../../src/acts';
import { findActs, short } from './table';

const FROBNICATE: ActDefinition = {
  lemma: 'frobnicate',
  pos: 'verb',
  kind: 'denounce',
  strength: 0.8,
  frame: { source: ['subject'], target: ['object'] },
};

function refusal(definition: unknown): StanceError | undefined {
  try {
    createActFinder([definition as ActDefinition]);
    return undefined;
  } catch (error) {
    return error instanceof StanceError ? error : undefined;
  }
}

describe('the caller’s own acts', () => {
  test('are found', () => {
    expect(findActs('France thanked Spain.', [FROBNICATE]).map(short)).toEqual(['+ FRA > ESP']);
    const [act] = findActs('France will grumphle Spain.', [{ ...FROBNICATE, lemma: 'grumphle' }]);
    expect(act && short(act)).toBe('- FRA > ESP planned');
    expect(act?.why).toContain('own');
  });

  test('win over built-in ones of the same lemma and part of speech', () => {
    const own: ActDefinition = {
      lemma: 'thank',
      pos: 'verb',
      kind: 'denounce',
      strength: 0.9,
      frame: { source: ['subject'], target: ['object'] },
    };
    expect(findActs('France thanked Spain.', [own]).map(short)).toEqual(['- FRA > ESP']);
    expect(findActs('France thanked Spain.').map(short)).toEqual(['+ FRA > ESP']);
  });

  test('guards keep another sense out', () => {
    const own: ActDefinition = {
      ...FROBNICATE,
      lemma: 'welcome',
      guards: [{ at: 'object', words: ['rain'] }],
    };
    expect(findActs('France welcomed the rain.', [own])).toEqual([]);
    expect(findActs('France welcomed Spain.', [own]).map(short)).toEqual(['- FRA > ESP']);
  });
});

describe('entries that mean nothing are refused', () => {
  test.each<[string, unknown, string]>([
    ['no lemma', { ...FROBNICATE, lemma: [] }, 'acts[0].lemma'],
    ['a blank lemma', { ...FROBNICATE, lemma: ' ' }, 'acts[0].lemma'],
    ['capitals', { ...FROBNICATE, lemma: 'Frobnicate' }, 'acts[0].lemma'],
    ['an unknown kind', { ...FROBNICATE, kind: 'toString' }, 'acts[0].kind'],
    ['a strength above 1', { ...FROBNICATE, strength: 2 }, 'acts[0].strength'],
    ['no strength at all', { ...FROBNICATE, strength: NaN }, 'acts[0].strength'],
    ['an empty frame', { ...FROBNICATE, frame: {} }, 'acts[0].frame'],
    ['a place that verbs have not', { ...FROBNICATE, frame: { target: ['head'] } }, 'acts[0].frame.target'],
    ['obl: without a preposition', { ...FROBNICATE, frame: { target: ['obl:'] } }, 'acts[0].frame.target'],
    ['evaluate without valence', { ...FROBNICATE, kind: 'evaluate' }, 'acts[0].valence'],
    ['valence elsewhere', { ...FROBNICATE, valence: 'praise' }, 'acts[0].valence'],
    ['the same lemma twice', { ...FROBNICATE, lemma: ['jump', 'leap'] }, ''],
  ])('%s', (_, definition, field) => {
    const error = refusal(definition);
    if (field === '') {
      expect(error).toBeUndefined();
      return;
    }
    expect(error?.code).toBe('invalid-act');
    expect(error?.message).toContain(field);
  });

  test('two entries of the same lemma and part of speech', () => {
    expect(() => createActFinder([FROBNICATE, FROBNICATE])).toThrow('acts[1].lemma');
  });
});
