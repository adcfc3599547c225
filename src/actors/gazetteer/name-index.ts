import type { TextSentence } from '../../text';
import { isAsciiLetter, isDigit, isShouted, lowerCase } from '../../text';
import type { KnownActor, Surface } from './entries';
import { NOT_ACTORS } from './entries';

/** A known name in a sentence, before anything is said of what it means there. */
export interface NameHit {
  readonly actor: KnownActor;
  readonly surface: Surface;
  /** UTF-16 offsets into the document. */
  readonly start: number;
  readonly end: number;
  /** First and last token, both included. */
  readonly first: number;
  readonly last: number;
}

export interface NameIndex {
  /** The longest known names in the sentence, left to right, without overlaps. */
  find(sentence: TextSentence): readonly NameHit[];
}

interface Listed {
  readonly text: string;
  /** With a capital, "al-Qaeda" at the start of a sentence; '' where it has one anyhow. */
  readonly capital: string;
  /** Undefined for a name that is no actor's. */
  readonly actor?: KnownActor;
  readonly surface?: Surface;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LEADING_WORD = /^[\p{L}\p{N}]+/u;
/** In a line of capitals these are words as often as names. */
const WORDS_IN_CAPITALS: ReadonlySet<string> = new Set([
  'US',
  'WHO',
  'ECO',
  'CAS',
  'ISO',
  'EAC',
  'AU',
  'ETA',
  'IRA',
]);

/** Same length as the original, so that offsets stay true. */
function plain(text: string): string {
  return text.replace(/[’‘ʼ]/g, "'").replace(/[^\S ]/g, ' ');
}

function leadingWord(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 128) return LEADING_WORD.exec(text)?.[0].toLowerCase() ?? '';
    if (!isAsciiLetter(code) && !isDigit(code)) return lowerCase(text.slice(0, at));
  }
  return lowerCase(text);
}

function isLetterOrDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? isAsciiLetter(code) || isDigit(code) : LETTER_OR_DIGIT.test(text[at] ?? ' ');
}

function list(actors: readonly KnownActor[]): Map<string, Listed[]> {
  const byFirstWord = new Map<string, Listed[]>();
  const add = (listed: Listed): void => {
    const key = leadingWord(listed.text);
    const bucket = byFirstWord.get(key);
    if (bucket === undefined) byFirstWord.set(key, [listed]);
    else if (!bucket.some(({ text }) => text === listed.text)) bucket.push(listed);
  };
  for (const actor of actors) {
    for (const surface of actor.surfaces) {
      const text = plain(surface.text.trim());
      if (text !== '') add({ text, capital: capitalised(text), actor, surface });
    }
  }
  for (const text of NOT_ACTORS) add({ text, capital: capitalised(text) });
  for (const bucket of byFirstWord.values()) bucket.sort((a, b) => b.text.length - a.text.length);
  return byFirstWord;
}

/** Actors given first win where two have the same name. */
export function createNameIndex(actors: readonly KnownActor[]): NameIndex {
  const byFirstWord = list(actors);
  const initials = new Set<string>();
  for (const { text } of [...byFirstWord.values()].flat()) {
    initials.add(text.slice(0, 1));
    initials.add(text.slice(0, 1).toUpperCase());
  }

  function match(
    bucket: readonly Listed[],
    text: string,
    start: number,
    shouting: boolean,
  ): Listed | undefined {
    for (const listed of bucket) {
      const end = start + listed.text.length;
      const same =
        text.startsWith(listed.text, start) ||
        (shouting && text.slice(start, end) === listed.text.toUpperCase()) ||
        (listed.capital !== '' && text.startsWith(listed.capital, start));
      if (!same || isLetterOrDigit(text, end) || text[end] === '$') continue;
      if (!shouting || !WORDS_IN_CAPITALS.has(text.slice(start, end))) return listed;
    }
    return undefined;
  }

  return {
    find(sentence) {
      const hits: NameHit[] = [];
      const text = plain(sentence.text);
      const shouting = isShouted(text);
      const { tokens } = sentence;
      for (let first = 0; first < tokens.length; first++) {
        const start = (tokens[first]?.start ?? 0) - sentence.start;
        // Most tokens begin no name: their first letter settles it.
        const token = tokens[first]?.text ?? '';
        if (!initials.has(token.slice(0, 1))) continue;
        const bucket = byFirstWord.get(leadingWord(token));
        if (bucket === undefined || (start > 0 && isLetterOrDigit(text, start - 1))) continue;
        const listed = match(bucket, text, start, shouting);
        if (listed === undefined) continue;
        const end = start + listed.text.length;
        let last = first;
        while ((tokens[last + 1]?.start ?? Infinity) - sentence.start < end) last++;
        if (listed.actor !== undefined && listed.surface !== undefined) {
          const { actor, surface } = listed;
          hits.push({
            actor,
            surface,
            start: start + sentence.start,
            end: end + sentence.start,
            first,
            last,
          });
        }
        first = last;
      }
      return hits;
    },
  };
}

function capitalised(text: string): string {
  const capital = text.slice(0, 1).toUpperCase() + text.slice(1);
  return capital === text ? '' : capital;
}
