import { words } from '../lexicon/words';
import type { Reading } from '../reading';
import { wordAt } from '../reading';

const RELATIVE = /^(?:who|whom|whose|that|which)$/;
const ENDS = /^[,.;:!?()[\]–—"“”«»]$/;

/** Verbs that take somebody and a clause with "that": "told the drivers that she had erred". */
const TELLING: ReadonlySet<string> = words(
  'tell inform warn assure reassure convince persuade remind notify advise promise show teach satisfy brief caution',
);

/**
 * The last token of a relative clause that says which one is meant, −1 where there is none: "the clerk who had found the
 * hole", without a comma before it.
 *
 * @param head the noun, `last` the last token of its phrase.
 */
export function restrictiveEnd(reading: Reading, head: number, last: number): number {
  const { tree, tokens } = reading;
  const marker = last + 1;
  if (!RELATIVE.test(wordAt(reading, marker))) return -1;
  const verb = tokens[tree.head(head)]?.lemma ?? '';
  if (wordAt(reading, marker) === 'that' && TELLING.has(verb)) return -1;
  const predicate = tree.dependents(head, 'acl').find((token) => token > marker);
  if (predicate === undefined) return -1;
  let position = marker + 1;
  // "who, a year before, had denounced it".
  if (wordAt(reading, position) === ',') {
    do position++;
    while (position < predicate && wordAt(reading, position) !== ',');
    position++;
  }
  while (position < tokens.length && !ENDS.test(wordAt(reading, position))) {
    if (position > predicate && !tree.dominates(predicate, position)) break;
    position++;
  }
  return position > predicate ? position - 1 : -1;
}
