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
