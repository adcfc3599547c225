import fc from 'fast-check';
import type { FoundAct } from '../../src/acts';
import { findActs } from './table';

const PARTY = fc.constantFrom(
  'France',
  'Spain',
  'Acme',
  'the Drivers Union',
  'Ms Lind',
  'nobody',
  'it',
  'each other',
  'the decision',
);
const VERB = fc.constantFrom(
  'condemned',
  'thanked',
  'has not accused',
  'should apologise to',
  'was praised by',
  'may forgive',
  'tried to reassure',
  'agreed with',
  'called',
  'refused to blame',
);
const LINK = fc.constantFrom(', and ', '; ', ' because ', ', which ', '. ', ' — ', ', if ');
const TEXT = fc
  .array(fc.tuple(PARTY, VERB, PARTY, LINK), { minLength: 1, maxLength: 4 })
  .map((parts) =>
    parts.map(([subject, verb, object, link]) => `${subject} ${verb} ${object}${link}`).join(''),
  );

function everyAct(text: string, holds: (act: FoundAct) => boolean): boolean {
  return findActs(text).every(holds);
}

describe('laws', () => {
  test.each([
    'It is easy to criticise the reform by which judges are chosen.',
    'We condemn the rule by which the envoy was expelled.',
    'Spain praised the trick by which the vote from which it was barred was won.',
  ])('a noun that is the agent of its own clause is read to an end: %s', (text) => {
    expect(() => findActs(text)).not.toThrow();
  });

  // "most of which" asks for its antecedent, which is a deed and asks for the subject of the clause on it.
  test.each([
    'The complaint about farmers, Nurses for Change, most of which condemned Iran.',
    'the complaint about farmers, Nurses for Change, most of which condemned Iran',
    'the complaint about farmers, Nurses for Change that upset Harbour Watch, most of which condemned Iran',
    'the request of conservatives, included representatives of the Foundation, Americans for Watch, all of whom were critical of some',
  ])('a relative pronoun whose antecedent leads back to it is read to an end: %s', (text) => {
    expect(() => findActs(text)).not.toThrow();
    expect(() => findActs(text, undefined, { discover: false })).not.toThrow();
  });

  test('a cue is the caller’s own characters', () => {
    fc.assert(
      fc.property(TEXT, (text) =>
        everyAct(text, ({ cue }) => text.slice(cue.start, cue.end) === cue.text && cue.text !== ''),
      ),
      { numRuns: 60 },
    );
  });

  test('strength is 0..1, sources are never empty, and nobody is his own target unless the act is reciprocal', () => {
    fc.assert(
      fc.property(TEXT, (text) =>
        everyAct(text, ({ strength, sources, targets, why }) => {
          const own = targets.some((target) => sources.includes(target));
          const mutual = why.some((rule) => rule.startsWith('reciprocal:'));
          return strength >= 0 && strength <= 1 && sources.length > 0 && (!own || mutual);
        }),
      ),
      { numRuns: 60 },
    );
  });

  test('the same text gives the same acts', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(findActs(text)).toEqual(findActs(text));
      }),
      { numRuns: 30 },
    );
  });

  test('every act says why', () => {
    fc.assert(
      fc.property(TEXT, (text) =>
        everyAct(
          text,
          ({ why }) =>
            why.some((rule) => rule.startsWith('cue:')) && why.some((rule) => rule.startsWith('reality:')),
        ),
      ),
      { numRuns: 60 },
    );
  });
});
