import type { ActDefinition } from '../../contract';
import { lowerCase } from '../../text';

/** One way to word an entry: its words, and which of them carries the act in the tree. */
export interface Pattern {
  readonly entry: ActDefinition;
  /** Lower-case lemmas; those with hyphens are one token or several. */
  readonly words: readonly string[];
  /** Position of the head among the words. */
  readonly head: number;
  /** Numbers of the other words in the catalogue's `needs`, the longest word first: a sentence has it most seldom. */
  readonly needs: readonly number[];
}

/** The patterns of one head. */
export interface Headed {
  /** Those with most words first. */
  readonly patterns: readonly Pattern[];
  /** The first need of each, −1 for a word alone: side by side, since some heads have hundreds of patterns. */
  readonly firstNeeds: Int32Array;
}

/** Everything that can be a cue. */
export interface Catalogue {
  /** Patterns by the lemma of their head. */
  readonly byHead: ReadonlyMap<string, Headed>;
  /**
   * Words that patterns need beside their heads, numbered: each form that a sentence can hold with those that it may be.
   * Most patterns fail for want of one, and a number is looked up far faster than a word.
   */
  readonly needs: Needs;
}

export interface Needs {
  /** Room for which of them a sentence has, used for one sentence after the other. */
  readonly met: Uint8Array;
  readonly byForm: ReadonlyMap<string, readonly number[]>;
}

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

/** Spaces as only a caller's cues may have them. */
const ODD_SPACES = /^\s|\s$|\s\s|[^\S ]/;

function wordsOf(lemma: string): readonly string[] {
  const lower = lowerCase(lemma);
  return ODD_SPACES.test(lower) ? lower.split(/\s+/).filter(Boolean) : lower.split(' ');
}

const NONE: readonly never[] = [];

function needsOf(words: readonly string[], head: number, needs: NeedsSoFar): readonly number[] {
  if (words.length === 1) return NONE;
  const others = words.filter((_, position) => position !== head);
  return others.sort((one, other) => other.length - one.length).map((word) => needs.numberOf(word));
}

/** Adds the patterns of an entry, one for each way to word it. */
function addPatterns(entry: ActDefinition, needs: NeedsSoFar, into: Pattern[]): void {
  for (const lemma of typeof entry.lemma === 'string' ? [entry.lemma] : entry.lemma) {
    const words = wordsOf(lemma);
    const head = headOf(words, entry.pos);
    into.push({ entry, words, head, needs: needsOf(words, head, needs) });
  }
}

/** Numbers words as they come. */
class NeedsSoFar {
  readonly byForm = new Map<string, number[]>();
  private readonly numbers = new Map<string, number>();

  done(): Needs {
    return { met: new Uint8Array(this.numbers.size), byForm: this.byForm };
  }

  numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(word, number);
    for (const form of keysOf(word)) {
      const met = this.byForm.get(form);
      if (met) met.push(number);
      else this.byForm.set(form, [number]);
    }
    return number;
  }
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
  const needs = new NeedsSoFar();
  const patterns: Pattern[] = [];
  for (const entry of own) addPatterns(entry, needs, patterns);
  const replaced = new Set(patterns.map(identityOf));
  const first = patterns.length;
  // Thousands, at every start: in loops.
  for (const entry of builtIn) addPatterns(entry, needs, patterns);
  const byHead = new Map<string, Pattern[]>();
  for (const [index, pattern] of patterns.entries()) {
    if (index >= first && replaced.size > 0 && replaced.has(identityOf(pattern))) continue;
    for (const key of keysOf(pattern.words[pattern.head] ?? '')) {
      const known = byHead.get(key);
      if (known) known.push(pattern);
      else byHead.set(key, [pattern]);
    }
  }
  const headed = new Map<string, Headed>();
  for (const [head, known] of byHead) {
    known.sort((one, other) => other.words.length - one.words.length);
    const firstNeeds = new Int32Array(known.length);
    for (const [index, pattern] of known.entries()) firstNeeds[index] = pattern.needs[0] ?? -1;
    headed.set(head, { patterns: known, firstNeeds });
  }
  return { byHead: headed, needs: needs.done() };
}
