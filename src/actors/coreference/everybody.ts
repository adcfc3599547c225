import { UNNAMED } from '../../contract';
import type { Draft } from '../draft';
import { EVERYBODY } from '../lexicon/groups';
import type { Reading } from '../reading';
import { lower } from '../reading';
import { roleOf } from '../roles';
import { topToken } from '../spans';

const EXPRESSIONS: readonly (readonly string[])[] = EVERYBODY.map((expression) => expression.split(' ')).sort(
  (a, b) => b.length - a.length,
);
/** Words that are determiners more often than they stand alone. */
const STANDING_ALONE = /^(?:nsubj|obj|iobj|obl)/;

/** Expressions for everybody or for nobody in particular: "one and all", "the world", "critics". */
export function findEverybody(reading: Reading, taken: (token: number) => boolean): readonly Draft[] {
  const { tokens, tree } = reading;
  const drafts: Draft[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const found = EXPRESSIONS.find((words) =>
      words.every((word, offset) => lower(tokens[first + offset]) === word),
    );
    if (found === undefined) continue;
    const last = first + found.length - 1;
    const head = topToken(tree, first, last);
    const plain = found[0] === 'the' ? first + 1 : first;
    const fixed = found.length > 1 && found[0] !== 'the';
    const fits =
      fixed ||
      roleOf(reading, head) === 'subject' ||
      (found.length > 1 && roleOf(reading, head) !== 'modifier');
    if (fits && !taken(head) && (found.length > 1 || STANDING_ALONE.test(tree.relation(head)))) {
      drafts.push({ sentence: reading.index, first: plain, last, head, how: 'group', parties: [UNNAMED] });
    }
    first = last;
  }
  return drafts;
}
