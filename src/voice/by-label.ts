import type { Attribution } from './attribution';
import { DOCUMENT_NOUNS } from './cues';
import { attribution } from './reading';
import type { Reading } from './reading';
import { lemmaOf, spanOf } from './report-clauses';

/** Longest label, in tokens. */
const LONGEST = 7;

/** `Oslo: we were never asked`; `Poll: voters blame the banks`. The label is a noun phrase of somebody who can speak. */
export function byLabel(reading: Reading): readonly Attribution[] {
  const { tree, cast, sentence } = reading;
  const colon = tree.tokens.findIndex(({ text }) => text === ':');
  const last = tree.tokens.length - 1;
  if (colon < 1 || colon > LONGEST || colon >= last) return [];
  const label = tree.tokens.slice(0, colon);
  if (label.some(({ upos }) => upos === 'VERB' || upos === 'AUX' || upos === 'ADP')) return [];
  const speaker = colon - 1;
  const named = cast.inSentence(sentence).filter(({ head, first }) => first < colon && head < colon);
  if (named.length === 0 && !DOCUMENT_NOUNS.has(lemmaOf(tree, speaker))) return [];
  const said = tree.tokens.some((_, token) => token > colon && tree.isPredicate(token));
  if (!said) return [];
  const speakers = named.slice(0, 1).map(({ head }) => head);
  return attribution(reading, colon, speakers, 'indirect', [spanOf(tree, colon + 1, last)]);
}
