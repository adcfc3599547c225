import type { ParsedToken } from '../../syntax';
import { BODIES, CALENDAR } from '../lexicon/bodies';
import { TITLES } from '../lexicon/offices';
import type { Reading } from '../reading';
import { isCapital, lower, startsClause } from '../reading';

/** A run of capitalised words that may be a proper name: first and last token, both included. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
}

/** Small words inside persons' names: "Anneke de Wit", "Mohammed bin Salman". */
const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'van',
  'von',
  'der',
  'den',
  'du',
  'da',
  'di',
  'del',
  'della',
  'dos',
  'das',
  'bin',
  'ibn',
  'al',
  'el',
  'ben',
  'la',
  'le',
  'ter',
  'ten',
  'zu',
  'y',
  'e',
  "'t",
  "d'",
  'ul',
  'ur',
  'bint',
  'abu',
]);
/** Small words inside the names of bodies: "Court of Arbitration for Sport". */
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'to', 'against']);

function nameTag(token: ParsedToken | undefined): boolean {
  switch (token?.upos) {
    case 'PROPN':
    case 'NOUN':
    case 'ADJ':
    case 'X':
    case 'VERB':
      return true;
    default:
      return false;
  }
}

/**
 * Finds runs of capitalised words.
 *
 * @param seen capitalised words that stand in the middle of some sentence, where a capital means a name.
 */
export function findChunks(reading: Reading, seen: ReadonlySet<string>): readonly Chunk[] {
  const { tokens, hits } = reading;
  const known = (position: number): boolean =>
    hits.some(({ first, last }) => first <= position && position <= last);

  const isNamePart = (position: number): boolean => {
    const token = tokens[position];
    if (token === undefined || !isCapital(token)) return false;
    if (known(position)) return true;
    const word = lower(token);
    if (
      CALENDAR.has(word) &&
      !isCapital(tokens[position + 1]) &&
      word !== 'may' &&
      word !== 'june' &&
      word !== 'april'
    )
      return false;
    if (CALENDAR.has(word) && startsClause(tokens, position)) return false;
    if (reading.capitalised) return seen.has(token.text);
    if (!startsClause(tokens, position)) return nameTag(token);
    if (token.upos === 'PROPN' || seen.has(token.text)) return nameTag(token);
    return TITLES.has(word) && isCapital(tokens[position + 1]);
  };

  const linksBody = (first: number, last: number): boolean => {
    for (let position = first; position <= last; position++)
      if (BODIES.has(lower(tokens[position]))) return true;
    return false;
  };

  const extend = (first: number, last: number): number => {
    const next = tokens[last + 1];
    const word = lower(next);
    if (isNamePart(last + 1)) return last + 1;
    const adjacent = next?.start === tokens[last]?.end;
    if (
      word === '.' &&
      adjacent &&
      /^\p{Lu}$|^(?:mr|mrs|ms|dr|st|prof|gen|sen|rep|lt|col|capt|rev|gov)$/iu.test(
        tokens[last]?.text ?? '',
      ) &&
      isNamePart(last + 2)
    )
      return last + 2;
    if (
      (word === '-' || word === '‑') &&
      adjacent &&
      tokens[last + 2]?.start === next?.end &&
      (isCapital(tokens[last + 2]) || PARTICLES.has(lower(tokens[last + 2])))
    )
      return last + 2;
    if (word === '&' && isCapital(tokens[last + 2])) return last + 2;
    if (
      word === ',' &&
      /^(?:inc|ltd|llc|plc|co)$/i.test(lower(tokens[last + 2])) &&
      isCapital(tokens[last + 2])
    )
      return last + 2;
    if (PARTICLES.has(word)) {
      const after = PARTICLES.has(lower(tokens[last + 2])) ? last + 3 : last + 2;
      if (isCapital(tokens[after]) && !known(last)) return after;
    }
    if (LINKS.has(word) && linksBody(first, last)) {
      const after = lower(tokens[last + 2]) === 'the' ? last + 3 : last + 2;
      if (
        isCapital(tokens[after]) &&
        !CALENDAR.has(lower(tokens[after])) &&
        (word === 'of' || word === 'for' || !known(after))
      )
        return after;
    }
    if (
      word === 'and' &&
      isCapital(tokens[last + 2]) &&
      inLinkedName(tokens, first, last) &&
      !known(last + 2) &&
      nameTag(tokens[last + 2])
    )
      return last + 2;
    return -1;
  };

  const chunks: Chunk[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!isNamePart(first)) continue;
    let last = first;
    for (let next = extend(first, last); next >= 0; next = extend(first, last)) last = next;
    chunks.push({ first, last });
    first = last;
  }
  return chunks;
}

/** "Ministry of Health and …": an `and` may continue a name only after a link. */
function inLinkedName(tokens: readonly ParsedToken[], first: number, last: number): boolean {
  for (let position = first + 1; position <= last; position++)
    if (LINKS.has(lower(tokens[position]))) return true;
  return false;
}

/** Capitalised words that stand in the middle of a sentence somewhere in the document. */
export function capitalisedWithin(readings: readonly Reading[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { tokens, capitalised } of readings) {
    if (capitalised) continue;
    tokens.forEach((token, position) => {
      if (isCapital(token) && token.text !== 'I' && !startsClause(tokens, position) && nameTag(token))
        seen.add(token.text);
    });
  }
  return seen;
}
