import type { ActDefinition, ActKind, Frame, Place } from '../../src/contract';
import {
  ASKING_VERBS,
  ENDING_WORDS,
  EPITHETS,
  FRAMES,
  HOSTILE_CONTENT,
  YIELDING_CONTENT,
  KINDS,
  LEXICON,
  NAMING_VERBS,
  SETTLEMENT_VERBS,
  SETTLEMENT_WORDS,
  STRIFE_WORDS,
  SUPPORT_VERBS,
  sideOf,
  strengthOf,
} from '../../src/acts/lexicon';
import { OTHER_SENSES } from '../../src/acts/lexicon/guards';

const name = (entry: ActDefinition): string => `${entry.pos} ${String(entry.lemma)} (${entry.kind})`;
const parties = ({ source, target, reciprocal }: Frame): readonly Place[] => [
  ...(source ?? []),
  ...(target ?? []),
  ...(reciprocal ?? []),
];
const entries = (lemma: string): readonly ActDefinition[] => LEXICON.filter((entry) => entry.lemma === lemma);
const entry = (lemma: string, pos: ActDefinition['pos'] = 'verb'): ActDefinition => {
  const found = entries(lemma).filter((each) => each.pos === pos);
  if (found[0] === undefined) throw new Error(`no ${pos} '${lemma}'`);
  return found[0];
};
const sharing = (of: readonly unknown[]): readonly unknown[] =>
  of.filter((each, at) => of.indexOf(each) !== at);
const outside = (range: readonly [number, number], value: number): boolean =>
  value < range[0] || value > range[1];

const PLACE = /^(?:subject|object|indirect-object|possessor|compound|head|clause|obl:[a-z]+(?: [a-z]+)*)$/;
const CUE = /^[\p{Ll}\d'’.-]+(?: [\p{Ll}\d'’.-]+)*$/u;

describe('entries', () => {
  const wrong: readonly (readonly [string, (entry: ActDefinition) => boolean])[] = [
    ['a cue that is not lower case words', ({ lemma }) => typeof lemma !== 'string' || !CUE.test(lemma)],
    ['a strength outside its kind’s range', (each) => outside(KINDS[each.kind].strength, strengthOf(each))],
    [
      'a verbal act without a strength',
      (each) => KINDS[each.kind].axis !== null && each.strength === undefined,
    ],
    ['a deed with a strength', (each) => KINDS[each.kind].axis === null && each.strength !== undefined],
    ['no place for any party', ({ frame }) => parties(frame).length === 0],
    [
      'an unknown place',
      ({ frame }) => [...parties(frame), ...(frame.topic ?? [])].some((place) => !PLACE.test(place)),
    ],
    [
      'a place named twice in one role',
      ({ frame }) =>
        [frame.source, frame.target, frame.topic, frame.reciprocal].some(
          (places) => sharing(places ?? []).length > 0,
        ),
    ],
    [
      'a place that is both target and topic of an oblique',
      ({ frame }) =>
        (frame.target ?? []).some(
          (place) => place.startsWith('obl:') && (frame.topic ?? []).includes(place) && !DOUBLE.has(place),
        ),
    ],
    ['evaluation without a valence', (each) => each.kind === 'evaluate' && each.valence === undefined],
    ['a valence outside evaluation', (each) => each.kind !== 'evaluate' && each.valence !== undefined],
    [
      'evaluation by anybody but the speaker',
      (each) => each.kind === 'evaluate' && each.frame.source !== undefined,
    ],
    [
      'a verb’s frame with a noun’s place',
      (each) => each.pos === 'verb' && parties(each.frame).includes('compound'),
    ],
    [
      'a noun’s frame with an object',
      (each) => each.pos === 'noun' && parties(each.frame).includes('object'),
    ],
    [
      'a guard without words',
      ({ guards }) => (guards ?? []).some(({ words }) => words.length === 0 || words.includes('')),
    ],
  ];
  // `call for a strike`, `a call for Iran's withdrawal`: the phrase holds the party or, failing one, the topic.
  const DOUBLE: ReadonlySet<string> = new Set(['obl:for', 'obl:with']);

  test.each(wrong)('none has %s', (_fault, is) => {
    expect(LEXICON.filter(is).map(name)).toEqual([]);
  });

  test('none is there twice', () => {
    expect(
      sharing(LEXICON.map(({ lemma, pos, frame }) => `${pos} ${String(lemma)} ${JSON.stringify(frame)}`)),
    ).toEqual([]);
  });

  test('a cue has one kind', () => {
    const kinds = new Map<string, Set<string>>();
    for (const { lemma, pos, kind } of LEXICON) {
      const cue = `${pos} ${String(lemma)}`;
      kinds.set(cue, (kinds.get(cue) ?? new Set()).add(kind));
    }
    expect(
      [...kinds].filter(([, of]) => of.size > 1).map(([cue, of]) => `${cue}: ${[...of].join(', ')}`),
    ).toEqual([]);
  });

  test('there are a thousand and more, whatever the spellings', () => {
    const meanings = new Set(
      LEXICON.map((each) => `${each.pos} ${String(each.lemma).replaceAll(/iz(e|ed|ing|ation)\b/g, 'is$1')}`),
    );
    expect(meanings.size).toBeGreaterThan(1000);
    // Even without the phrases of verb and object that are made by rule.
    expect([...meanings].filter((each) => each.split(' ').length === 2).length).toBeGreaterThan(1000);
  });

  test('every kind has some', () => {
    const used = new Set(LEXICON.map(({ kind }) => kind));
    expect(Object.keys(KINDS).filter((kind) => !([...used] as string[]).includes(kind))).toEqual([]);
  });

  test('every part of speech has some', () => {
    expect([...new Set(LEXICON.map(({ pos }) => pos))].sort()).toEqual([
      'adjective',
      'adverb',
      'noun',
      'verb',
    ]);
  });

  test('every named frame is used', () => {
    const used = new Set(LEXICON.map(({ frame }) => JSON.stringify(frame)));
    const withTarget = new Set(LEXICON.map(({ frame }) => JSON.stringify({ ...frame, target: undefined })));
    expect(
      Object.entries(FRAMES)
        .filter(
          ([, frame]) =>
            !used.has(JSON.stringify(frame)) &&
            !withTarget.has(JSON.stringify({ ...frame, target: undefined })),
        )
        .map(([each]) => each),
    ).toEqual([]);
  });
});

describe('kinds', () => {
  test.each<[ActKind, string, string | null, readonly [number, number]]>([
    ['express-concern', 'verbal-conflict', 'condemnation', [0.15, 0.3]],
    ['complain', 'verbal-conflict', 'condemnation', [0.3, 0.45]],
    ['criticise', 'verbal-conflict', 'condemnation', [0.4, 0.6]],
    ['denounce', 'verbal-conflict', 'condemnation', [0.75, 1]],
    ['threaten', 'verbal-conflict', 'condemnation', [0.4, 0.7]],
    ['praise', 'verbal-cooperation', 'conciliation', [0.4, 0.7]],
    ['apologise', 'verbal-cooperation', 'conciliation', [0.6, 0.9]],
    ['urge-settlement', 'verbal-cooperation', 'conciliation', [0.4, 0.6]],
    ['build-confidence', 'material-cooperation', 'conciliation', [0.6, 0.85]],
    ['aid', 'material-cooperation', 'conciliation', [0.5, 0.7]],
    ['attack', 'material-conflict', null, [0, 0]],
    ['sanction', 'material-conflict', null, [0, 0]],
  ])('%s', (kind, quad, axis, strength) => {
    expect(KINDS[kind]).toMatchObject({ quad, axis, strength });
  });

  test('each lies on the scales on the side of its axis', () => {
    for (const [kind, { axis, goldstein }] of Object.entries(KINDS)) {
      if (kind === 'evaluate') continue;
      expect([kind, Math.sign(goldstein)]).toEqual([kind, axis === 'conciliation' ? 1 : -1]);
    }
  });

  test('a threat of force has its own code', () => {
    expect(KINDS.threaten.withForce).toEqual({ cameo: '138', goldstein: -7 });
  });

  test('evaluation takes its side from its valence', () => {
    expect(sideOf({ kind: 'evaluate', valence: 'praise' })).toEqual({
      quad: 'verbal-cooperation',
      axis: 'conciliation',
    });
    expect(sideOf({ kind: 'evaluate', valence: 'blame' })).toEqual({
      quad: 'verbal-conflict',
      axis: 'condemnation',
    });
    expect(sideOf({ kind: 'thank' })).toEqual({ quad: 'verbal-cooperation', axis: 'conciliation' });
  });

  test('strength is the entry’s own or the middle of the range', () => {
    expect(strengthOf({ kind: 'denounce', strength: 0.8 })).toBe(0.8);
    expect(strengthOf({ kind: 'denounce' })).toBeCloseTo(0.875);
  });
});

describe('the side on which each party stands', () => {
  test.each<[string, ActDefinition['pos'], ActKind, Frame]>([
    ['condemn', 'verb', 'denounce', { source: ['subject'], target: ['object'] }],
    ['blame', 'verb', 'accuse', { source: ['subject'], target: ['object'] }],
    ['blame on', 'verb', 'accuse', { source: ['subject'], target: ['obl:on', 'obl:upon', 'obl:onto'] }],
    ['be to blame', 'verb', 'accuse', { target: ['subject'] }],
    ['apologise to', 'verb', 'apologise', { source: ['subject'], target: ['obl:to'] }],
    ['forgive', 'verb', 'forgive', { source: ['subject'], target: ['indirect-object', 'obl:to', 'object'] }],
    [
      'come under fire',
      'verb',
      'criticise',
      { source: ['obl:from', 'obl:by', 'obl:of', 'obl:among', 'possessor'], target: ['subject'] },
    ],
    [
      'outrage',
      'verb',
      'deplore',
      { source: ['object'], target: ['subject', 'obl:at', 'obl:with', 'obl:over', 'obl:about'] },
    ],
    ['rebuke', 'noun', 'criticise', { source: ['possessor', 'compound', 'obl:from', 'obl:by'] }],
    [
      'talks',
      'noun',
      'consult',
      { reciprocal: ['obl:between', 'obl:with', 'obl:among', 'possessor', 'compound'] },
    ],
    ['arrest', 'noun', 'detain', { target: ['obl:of', 'possessor'] }],
    [
      'invasion',
      'noun',
      'attack',
      { source: ['possessor', 'compound', 'obl:by', 'obl:from'], target: ['obl:of'] },
    ],
    ['grateful', 'adjective', 'thank', { source: ['head'], target: ['obl:to', 'obl:towards', 'obl:toward'] }],
    ['shameful', 'adjective', 'evaluate', { target: ['head'] }],
    ['rightly', 'adverb', 'evaluate', { target: ['subject'] }],
    ['at fault', 'noun', 'accuse', { target: ['subject'] }],
  ])('%s', (lemma, pos, kind, frame) => {
    expect(entry(lemma, pos)).toMatchObject({ kind, frame });
  });

  test('a verb that ends in its own preposition also takes its object after it', () => {
    expect(entry('stand up for').frame.target).toEqual(['obl:for', 'object']);
    // The object that a set phrase holds belongs to whoever does it: `threw its weight behind Spain`.
    expect(entry('throw weight behind').frame.target).toEqual(['obl:behind', 'object']);
    expect(entry('stand by').frame.target).toEqual(['object', 'obl:by']);
  });
});

describe('spelling', () => {
  test.each([
    ['criticise', 'criticize'],
    ['apologise to', 'apologize to'],
    ['honour', 'honor'],
    ['come to defence', 'come to defense'],
    ['normalise relation', 'normalize relation'],
    ['normalisation of tie', 'normalization of tie'],
    ['show leadership', 'demonstrate leadership'],
    ['neighbourly', 'neighborly'],
    ['skilfully', 'skillfully'],
    ['pretence', 'pretense'],
    ['thank', 'thanks'],
    ['make amend to', 'make amends to'],
  ])('%s and %s', (british, other) => {
    const [first, second] = [entries(british), entries(other)];
    expect(first.length).toBeGreaterThan(0);
    expect(second.map(({ kind }) => kind)).toEqual(expect.arrayContaining([first[0]?.kind]));
  });

  test.each([
    'praize',
    'promize',
    'chastize',
    'despize',
    'compromize',
    'wize',
    'unwize',
    'raize question',
    'advize',
  ])('%s is no word', (lemma) => {
    expect(entries(lemma)).toEqual([]);
  });

  test('both spellings share guards and strength', () => {
    const [british, american] = [entry('honour'), entry('honor')];
    expect(american).toEqual({ ...british, lemma: 'honor' });
    expect(british.guards).toBeDefined();
  });
});

describe('guards', () => {
  test('each protects an entry', () => {
    const cues = new Set(LEXICON.map(({ pos, lemma }) => `${pos} ${String(lemma)}`));
    const idle = OTHER_SENSES.flatMap(({ pos, lemmas }) => lemmas.map((lemma) => `${pos} ${lemma}`)).filter(
      (cue) => !cues.has(cue),
    );
    expect(idle).toEqual([]);
  });

  test.each<[string, ActDefinition['pos'], string, string]>([
    ['attack', 'noun', 'modifier', 'heart'],
    ['appeal', 'noun', 'phrase', 'appeal court'],
    ['apology', 'noun', 'phrase', 'apology for a'],
    ['charge', 'noun', 'phrase', 'charge of £'],
    ['condemn', 'verb', 'phrase', 'condemn cell'],
    ['defend', 'verb', 'object', 'title'],
    ['slam', 'verb', 'object', 'door'],
    ['strike', 'verb', 'object', 'balance'],
    ['support', 'noun', 'phrase', 'support act'],
    ['thank', 'verb', 'object', 'goodness'],
    ['thank', 'noun', 'phrase', 'thank to'],
    ['welcome', 'noun', 'phrase', 'welcome centre'],
    ['kill', 'verb', 'subject', 'earthquake'],
  ])('%s (%s) is guarded %s “%s”', (lemma, pos, at, word) => {
    expect(entry(lemma, pos).guards?.find((guard) => guard.at === at)?.words).toContain(word);
  });

  test('words next to the cue are phrases with it, in each spelling', () => {
    expect(entry('welcome', 'noun').guards?.[0]?.words).toEqual(
      expect.arrayContaining(['welcome centre', 'welcome center']),
    );
    expect(
      LEXICON.filter(({ guards }) => (guards ?? []).some(({ at }) => at === 'before' || at === 'after')).map(
        name,
      ),
    ).toEqual([]);
  });

  test('a phrase holds its own cue', () => {
    const strange = OTHER_SENSES.flatMap(({ lemmas, guards }) =>
      guards
        .filter(({ at }) => at === 'phrase')
        .flatMap(({ words }) => words)
        .filter(
          (phrase) =>
            !lemmas.some((lemma) => lemma.split(' ').every((word) => phrase.includes(word.slice(0, 3)))),
        ),
    );
    expect(strange).toEqual([]);
  });
});

describe('light verbs, names and content words', () => {
  test('each light verb is well formed and there once a place', () => {
    for (const { lemma, frame, noun } of SUPPORT_VERBS) {
      expect(lemma).toMatch(CUE);
      expect(noun).toMatch(PLACE);
      expect(parties(frame)).not.toContain(noun);
      expect(parties(frame).length).toBeGreaterThan(0);
    }
    expect(sharing(SUPPORT_VERBS.map(({ lemma, noun, role }) => `${lemma} ${noun} ${role}`))).toEqual([]);
  });

  test.each([
    ['issue', 'giving', 'object'],
    ['lodge', 'giving', 'object'],
    ['draw', 'receiving', 'object'],
    ['come', 'receiving', 'obl:under'],
    ['deserve', 'due', 'object'],
    ['hold', 'joint', 'object'],
  ])('%s is %s', (lemma, role, noun) => {
    expect(SUPPORT_VERBS).toEqual(expect.arrayContaining([expect.objectContaining({ lemma, role, noun })]));
  });

  test.each([
    ['liar', 'blame'],
    ['disgrace', 'blame'],
    ['puppet', 'blame'],
    ['hero', 'praise'],
    ['statesman', 'praise'],
  ])('%s is %s', (noun, valence) => {
    expect(EPITHETS.get(noun)?.valence).toBe(valence);
  });

  test('the strength of an epithet lies in the range of the act it makes', () => {
    expect([...EPITHETS].filter(([, { kind, strength }]) => outside(KINDS[kind].strength, strength))).toEqual(
      [],
    );
  });

  test('names stand as complements or after as', () => {
    expect(NAMING_VERBS).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ lemma: 'call', name: 'complement' }),
        expect.objectContaining({ lemma: 'describe', name: 'obl:as' }),
      ]),
    );
    expect(sharing(NAMING_VERBS.map(({ lemma, name: place }) => `${lemma} ${place}`))).toEqual([]);
  });

  test('asking verbs are no entries: what they ask decides', () => {
    expect(ASKING_VERBS.map(({ lemma }) => lemma)).toContain('ask');
    expect(ASKING_VERBS.filter(({ lemma }) => entries(lemma).some(({ pos }) => pos === 'verb'))).toEqual([]);
  });

  test.each([
    [SETTLEMENT_WORDS, 'restraint'],
    [SETTLEMENT_VERBS, 'negotiate'],
    [ENDING_WORDS, 'end'],
    [STRIFE_WORDS, 'hostility'],
    [HOSTILE_CONTENT, 'expel'],
    [YIELDING_CONTENT, 'resign'],
  ])('content words %#', (words, word) => {
    expect(words).toContain(word);
    expect([...words].filter((each) => !CUE.test(each))).toEqual([]);
  });

  test('what settles is not hostile', () => {
    expect(
      [...SETTLEMENT_WORDS, ...SETTLEMENT_VERBS].filter(
        (word) => HOSTILE_CONTENT.has(word) || YIELDING_CONTENT.has(word) || STRIFE_WORDS.has(word),
      ),
    ).toEqual([]);
  });
});
