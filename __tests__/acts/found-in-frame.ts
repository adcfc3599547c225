import type { ActDefinition } from '../../src/contract';
import { SPEAKER } from '../../src/actors';
import { LEXICON } from '../../src/acts/lexicon';
import { sentencesFor } from './frame-sentences';
import { findActs } from './table';

export function nameOf({ lemma, pos, kind }: ActDefinition): string {
  return `${pos} ${typeof lemma === 'string' ? lemma : (lemma[0] ?? '')} (${kind})`;
}

/** Whether one of the entry's own sentences shows its source and target. */
function isFound(entry: ActDefinition): boolean {
  const source = entry.frame.source || entry.frame.reciprocal ? 'FRA' : SPEAKER;
  return sentencesFor(entry).some((text) =>
    findActs(text).some((act) => act.sources.includes(source) && act.targets.includes('ESP')),
  );
}

/** Entries whose own sentences do not show their parties, by name, and the share of those that do. */
export function coverage(): { readonly share: number; readonly failures: readonly string[] } {
  const failed = LEXICON.filter((entry) => !isFound(entry));
  return {
    share: 1 - failed.length / LEXICON.length,
    failures: [...new Set(failed.map(nameOf))].sort(),
  };
}
