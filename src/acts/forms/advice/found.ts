import type { Site } from '../../site';
import { tokenAt, wordAt } from '../../site';

/** Advice in one place: its words, and who is advised. */
export interface Found {
  readonly head: number;
  readonly tokens: readonly number[];
  /** Heads of the nominals that are advised; empty for an imperative, whose addressee stands elsewhere. */
  readonly advised: readonly number[];
  /** `should have apologised`: too late for advice, it blames. */
  readonly blames?: boolean;
}

/** Words that may stand between a preposition or a verb and the party behind it. */
const BEFORE_PARTY: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM']);

/** The party that begins at a token, its article and adjectives skipped, −1 where none does. */
export function partyBehind(site: Site, from: number): number {
  for (let token = from; token < site.words.length; token += 1) {
    const mention = site.cast.covering(site.index, token);
    if (mention) return mention.head;
    if (!BEFORE_PARTY.has(tokenAt(site, token).upos)) return -1;
  }
  return -1;
}

/** The last token of the mention that a party heads. */
export function endOf(site: Site, party: number): number {
  return site.cast.covering(site.index, party)?.last ?? party;
}

/** Where an infinitive with `to` begins right behind a token, adverbs skipped; its verb, −1 where none does. */
export function infinitiveBehind(site: Site, last: number): number {
  let token = last + 1;
  while (site.tokens[token]?.upos === 'ADV' || wordAt(site, token) === 'not') token += 1;
  if (wordAt(site, token) !== 'to') return -1;
  return bareVerbAt(site, token + 1);
}

/** The base form at a token, adverbs skipped, −1 where another word stands. */
export function bareVerbAt(site: Site, from: number): number {
  let token = from;
  while (site.tokens[token]?.upos === 'ADV') token += 1;
  const verb = site.tokens[token];
  return verb !== undefined && (verb.xpos === 'VB' || verb.xpos === 'VBP') ? token : -1;
}
