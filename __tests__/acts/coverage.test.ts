import type { ActDefinition } from '../../src/contract';
import { LEXICON } from '../../src/acts/lexicon';
import { SPEAKER } from '../../src/actors';
import { findActs } from './table';
import { sentencesFor } from './frame-sentences';
import { KNOWN_FAILURES } from './known-failures';

function nameOf({ lemma, pos, kind }: ActDefinition): string {
  return `${pos} ${typeof lemma === 'string' ? lemma : (lemma[0] ?? '')} (${kind})`;
}

/** Whether one of the entry's own sentences shows its source and target. */
function isFound(entry: ActDefinition): boolean {
  return sentencesFor(entry).some((text) =>
    findActs(text).some((act) => {
      const source = entry.frame.source || entry.frame.reciprocal ? 'FRA' : SPEAKER;
      return act.sources.includes(source) && act.targets.includes('ESP');
    }),
  );
}

describe('every entry of the lexicon in a sentence of its own frame', () => {
  const failures = LEXICON.filter((entry) => !isFound(entry)).map(nameOf);
  const share = 1 - failures.length / LEXICON.length;

  test('nearly all show source and target', () => {
    expect(share).toBeGreaterThanOrEqual(0.9);
  });

  test('those that do not are known, and known ones really fail', () => {
    expect([...new Set(failures)].sort()).toEqual([...KNOWN_FAILURES].sort());
  });
});
