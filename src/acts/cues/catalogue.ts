import type { ActDefinition } from '../../contract';

/** One way to word an entry: its words, and which of them carries the act in the tree. */
export interface Pattern {
  readonly entry: ActDefinition;
  /** Lower-case lemmas; those with hyphens are one token or several. */
  readonly words: readonly string[];
  /** Position of the head among the words. */
  readonly head: number;
}

/** Entries by the lemma of their head, those with most words first. */
export type Catalogue = ReadonlyMap<string, readonly Pattern[]>;

/** Function words: what stands before the first of them heads a noun or an adjective cue (`vote of no confidence`). */
const LINKS: ReadonlySet<string> = new Set(
  `of for in on to at with against by from over under between into towards about as and the a an off across up down out
   than above below beneath beyond without`.split(/\s+/),
);

/** Words that open a cue before its head: `out of line`, `in breach of`, `be to blame`. */
function openersOf(words: readonly string[], pos: ActDefinition['pos']): number {
  if (pos === 'verb') return words[0] === 'be' && words[1] === 'to' ? 2 : 0;
  const opened = words.findIndex((word) => !LINKS.has(word));
  return Math.max(0, opened);
}

function headOf(words: readonly string[], pos: ActDefinition['pos']): number {
  const openers = openersOf(words, pos);
  if (pos === 'verb') return openers;
  const link = words.findIndex((word, position) => position > openers && LINKS.has(word));
  return (link < 0 ? words.length : link) - 1;
}

export function patternsOf(entry: ActDefinition): readonly Pattern[] {
  const lemmas = typeof entry.lemma === 'string' ? [entry.lemma] : entry.lemma;
  return lemmas.map((lemma) => {
    const words = lemma.toLowerCase().split(/\s+/).filter(Boolean);
    return { entry, words, head: headOf(words, entry.pos) };
  });
}

/** What a hyphenated word may be found by: the whole, or its last part when the tokens are split. */
function keysOf(word: string): readonly string[] {
  const last = word.slice(word.lastIndexOf('-') + 1);
  return last === word || last === '' ? [word] : [word, last];
}

/** Entries of the same words and part of speech are told apart by this. */
function identityOf({ entry, words }: Pattern): string {
  return `${entry.pos} ${words.join(' ')}`;
}

/** Indexes entries by head; the caller's win over built-in ones of the same lemma and part of speech. */
export function catalogueOf(builtIn: readonly ActDefinition[], own: readonly ActDefinition[]): Catalogue {
  const ownPatterns = own.flatMap(patternsOf);
  const replaced = new Set(ownPatterns.map(identityOf));
  const patterns = [
    ...ownPatterns,
    ...builtIn.flatMap(patternsOf).filter((pattern) => !replaced.has(identityOf(pattern))),
  ];
  const byHead = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    for (const key of keysOf(pattern.words[pattern.head] ?? '')) {
      const known = byHead.get(key);
      if (known) known.push(pattern);
      else byHead.set(key, [pattern]);
    }
  }
  for (const known of byHead.values()) known.sort((one, other) => other.words.length - one.words.length);
  return byHead;
}
