import { UNNAMED } from '../../contract';
import type { Draft } from '../draft';
import { EVERYBODY } from '../lexicon/groups';
import type { Reading } from '../reading';
import { roleOf } from '../roles';
import { topToken } from '../spans';

function byFirstWord(expressions: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const grouped = new Map<string, (readonly string[])[]>();
  for (const expression of expressions) {
    const words = expression.split(' ');
    const [first = ''] = words;
    grouped.set(
      first,
      [...(grouped.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return grouped;
}

/** The expressions by their first words, longest first. */
const BY_FIRST_WORD = byFirstWord(EVERYBODY);
/** Words that are determiners more often than they stand alone. */
const STANDING_ALONE = /^(?:nsubj|obj|iobj|obl)/;

/** Expressions for everybody or for nobody in particular: "one and all", "the world", "critics". */
export function findEverybody(reading: Reading, taken: (token: number) => boolean): readonly Draft[] {
  const { words: spoken, tree } = reading;
  const drafts: Draft[] = [];
  for (let first = 0; first < spoken.length; first++) {
    const expressions = BY_FIRST_WORD.get(spoken[first] ?? '');
    const found = expressions?.find((words) =>
      words.every((word, offset) => spoken[first + offset] === word),
    );
    if (found === undefined) continue;
    const last = first + found.length - 1;
    const head = topToken(tree, first, last);
    const article = found[0] === 'the';
    const role = roleOf(reading, head);
    // "one and all" is fixed; "the world" and "critics" count where they do something.
    const fits =
      found.length > 1
        ? !article || role !== 'modifier'
        : role === 'subject' && STANDING_ALONE.test(tree.relation(head));
    if (fits && !taken(head)) {
      drafts.push({
        sentence: reading.index,
        first: article ? first + 1 : first,
        last,
        head,
        how: 'group',
        parties: [UNNAMED],
      });
    }
    first = last;
  }
  return drafts;
}
