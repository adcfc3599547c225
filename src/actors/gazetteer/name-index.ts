import type { TextSentence } from '../../text';
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
  return text.replace(/[’‘ʼ]/g, "'").replace(/\s/g, ' ');
}

function leadingWord(text: string): string {
  return LEADING_WORD.exec(text)?.[0].toLowerCase() ?? '';
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
      if (text !== '') add({ text, actor, surface });
    }
  }
  for (const text of NOT_ACTORS) add({ text });
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
    return bucket.find((listed) => {
      const end = start + listed.text.length;
      const found = text.slice(start, end);
      const same =
        found === listed.text ||
        (shouting && found === listed.text.toUpperCase() && !WORDS_IN_CAPITALS.has(found)) ||
        (!found.startsWith(listed.text.slice(0, 1)) && found === capitalised(listed.text));
      const next = text[end] ?? ' ';
      return (
        same && !LETTER_OR_DIGIT.test(next) && next !== '$' && !(shouting && WORDS_IN_CAPITALS.has(found))
      );
    });
  }

  return {
    find(sentence) {
      const hits: NameHit[] = [];
      const text = plain(sentence.text);
      const shouting = text === text.toUpperCase();
      const { tokens } = sentence;
      for (let first = 0; first < tokens.length; first++) {
        const start = (tokens[first]?.start ?? 0) - sentence.start;
        // Most tokens begin no name: their first letter settles it.
        const token = tokens[first]?.text ?? '';
        if (!initials.has(token.slice(0, 1))) continue;
        const bucket = byFirstWord.get(leadingWord(token));
        if (bucket === undefined || LETTER_OR_DIGIT.test(text[start - 1] ?? ' ')) continue;
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

/** "al-Qaeda" at the start of a sentence. */
function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
