import type { Site } from '../site';
import { tokenAt, wordAt } from '../site';
import { alsoNamed } from './adjacency';

/** What a verb hands over, and to whom. */
export interface DoubleObject {
  readonly receivers: readonly number[];
  readonly given: number;
}

const OPENERS: ReadonlySet<string> = new Set(['DET', 'NUM', 'ADJ', 'NOUN', 'SYM']);
/** Longest noun phrase that is handed over. */
const LONGEST = 8;

/**
 * `lent the two banks its hall`, `bore Spain no grudge`: a party right behind a verb, and right behind the party what it
 * gets. Parsers take one for an apposition or a subject of the other often enough; the order of words does not.
 */
export function doubleObject(site: Site, verb: number): DoubleObject | undefined {
  const start = tokenAt(site, Math.min(verb + 1, site.words.length - 1)).upos === 'DET' ? verb + 2 : verb + 1;
  const mention = site.cast.covering(site.index, start) ?? site.cast.covering(site.index, start + 1);
  if (!mention || mention.first > start + 1) return undefined;
  const also = alsoNamed(site, mention.head, 'after');
  const second = also < 0 ? undefined : site.cast.covering(site.index, also);
  const end = second?.last ?? mention.last;
  const next = site.tokens[end + 1];
  if (
    !next ||
    !(OPENERS.has(next.upos) || ['its', 'his', 'her', 'their', 'our'].includes(wordAt(site, end + 1)))
  )
    return undefined;
  for (let token = end + 1; token <= Math.min(end + LONGEST, site.words.length - 1); token += 1) {
    const { upos } = tokenAt(site, token);
    const ends = !['NOUN', 'PROPN'].includes(tokenAt(site, Math.min(token + 1, site.words.length - 1)).upos);
    if (upos === 'NOUN' && ends)
      return { receivers: also < 0 ? [mention.head] : [mention.head, also], given: token };
    if (['VERB', 'AUX', 'ADP', 'PUNCT', 'CCONJ'].includes(upos) && wordAt(site, token) !== '$')
      return undefined;
  }
  return undefined;
}
