import * as fc from 'fast-check';
import { stretches } from '../../src/report/quotation';

const marked = (cue: string) =>
  stretches(cue)
    .map(({ text, emphasised }) => (emphasised ? `*${text}*` : text))
    .join('');

describe('emphasis does not cross a quotation mark', () => {
  test.each([
    ['denounced', '*denounced*'],
    ['call them “a navy', '*call them* “*a navy*'],
    ['branded the letter "theft', '*branded the letter* "*theft*'],
    ['a disgrace” to', '*a disgrace*” *to*'],
    ['“shameful', '“*shameful*'],
    ['called it ‘a swindle', '*called it* ‘*a swindle*'],
    // Marks that have their other half stay inside, and an apostrophe is no mark.
    ['denounced it as “piracy”', '*denounced it as “piracy”*'],
    ['called it "a mess"', '*called it "a mess"*'],
    ['took up Malta’s offer', '*took up Malta’s offer*'],
  ])('%s', (cue, shown) => {
    expect(marked(cue)).toBe(shown);
  });

  test('no character is lost or added', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '“', '”', '"', '‘', '’', '🙂') }), (cue) => {
        expect(
          stretches(cue)
            .map(({ text }) => text)
            .join(''),
        ).toBe(cue);
      }),
    );
  });
});
