import { coverage } from './found-in-frame';
import { KNOWN_FAILURES } from './known-failures';

describe('every entry of the lexicon in a sentence of its own frame', () => {
  const { share, failures } = coverage();

  test('most show source and target', () => {
    expect(share).toBeGreaterThanOrEqual(0.85);
  });

  test('those that do not are known, and known ones really fail', () => {
    expect(failures).toEqual([...KNOWN_FAILURES].sort());
  });
});
