import { TAGS } from './inventory';
import { MAX_PIECE, PUNCTUATION, type Words } from './words';

/** A piece is at least this long before it may end at a good place. */
const SHORTEST = 75;

const STRONG = PUNCTUATION.colon | PUNCTUATION.stop;
const WEAK = PUNCTUATION.comma | PUNCTUATION.dash | PUNCTUATION.close;

/**
 * Where a sentence that is too long is cut: end of the piece that starts at `from`. After the last semicolon or stop if
 * there is one, else after the last comma, dash or bracket, else where the room ends.
 */
export function endOfPiece(words: readonly string[], from: number, reader: Words): number {
  const room = from + MAX_PIECE;
  if (words.length <= room) return words.length;
  reader.read(words, from, room);
  let weak = -1;
  for (let place = MAX_PIECE - 1; place >= SHORTEST; place--) {
    const mark = reader.punctuation[place]!;
    if ((mark & STRONG) !== 0) return from + place + 1;
    if (weak < 0 && (mark & WEAK) !== 0) weak = from + place + 1;
  }
  return weak < 0 ? room : weak;
}

/** Marks that can part two main clauses. */
const CLAUSE_MARKS: ReadonlySet<string> = new Set([';', ':']);
/** Tags of finite verb forms. */
const FINITE: ReadonlySet<number> = new Set(['VBZ', 'VBP', 'VBD', 'MD'].map((tag) => TAGS.indexOf(tag)));
/** Tags of words that tie a clause to one before it. */
const TYING: ReadonlySet<number> = new Set(
  ['IN', 'WDT', 'WP', 'WP$', 'WRB', 'TO'].map((tag) => TAGS.indexOf(tag)),
);

/**
 * Where main clauses end that start at `start` of the piece that starts at `from`: after a semicolon or
 * colon with a finite verb on either side. Nothing but the two main clauses hang together across one, which the parser, for which a mark is one
 * feature among many, now and then does not see.
 */
export function endOfClauses(
  words: readonly string[],
  from: number,
  start: number,
  reader: Words,
  tags: Uint8Array,
): number {
  let finite = false;
  let depth = 0;
  for (let place = start; place < reader.size; place++) {
    const mark = reader.punctuation[place]!;
    if (mark === PUNCTUATION.open) depth++;
    else if (mark === PUNCTUATION.close) depth--;
    else if (FINITE.has(tags[place]!)) finite = true;
    else if (
      finite &&
      depth === 0 &&
      CLAUSE_MARKS.has(words[from + place]!) &&
      startsClause(place + 1, reader, tags)
    )
      return place + 1;
  }
  return reader.size;
}

/** Whether a clause of its own begins here: one with a finite verb, and no word that ties it to what stands before. */
function startsClause(start: number, reader: Words, tags: Uint8Array): boolean {
  let first = true;
  for (let place = start; place < reader.size; place++) {
    if (reader.punctuation[place] !== 0) continue;
    if (first && TYING.has(tags[place]!)) return false;
    if (FINITE.has(tags[place]!)) return true;
    first = false;
  }
  return false;
}
